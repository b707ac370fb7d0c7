/**
 * What shows that a name is a person's: given names, titles, and nouns for the part a person plays.
 * Our own lists, written from general knowledge.
 */

/** Given names of women of many countries: those that news names oftenest, as titles and context find most other people. */
export const NAMES_OF_WOMEN = `
Abigail Adele Adriana Agnes Aiko Aisha Akiko Alejandra Alessandra Alexa Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amina Amy
Ana Anastasia Angela Angelina Anita Anjali Ann Anna Anne Annette Annie Annika April Arlene Asha Astrid Audrey Ava Ayesha Barbara Beatrice
Beatriz Bella Benazir Bertha Beth Betsy Betty Beverly Bianca Björk Brenda Bridget Brigitte Camilla Candice Carla Carmen Carol Carole
Caroline Carolyn Carrie Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chiara Chloe Christa Christina Christine Cindy Claire Clara Claudia
Clementine Colleen Connie Consuelo Cornelia Cristina Crystal Cynthia Daisy Daniela Danielle Daphne Darlene Dawn Debbie Deborah Deirdre
Delphine Denise Diana Diane Dilma Dolores Donna Dora Doris Dorothea Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella
Ellen Elsa Emily Emma Erica Erika Erin Esther Eva Eve Farah Fatima Felicity Fiona Florence Frances Francesca Frida Gail Gemma Georgia
Georgina Gina Giulia Gloria Grace Greta Hannah Harriet Hazel Heather Heidi Helen Helena Hillary Holly Ida Imelda Indira Ines Ingrid Inés
Irene Irina Iris Isabel Isabella Isabelle Ivanka Jacinda Jacqueline Jana Jane Janet Janice Jasmine Jeanne Jen Jennifer Jenny Jessica Jill
Joan Joanna Joanne Jodie Johanna Josephine Joyce Judith Judy Julia Juliana Julie Juliet June Justine Kaja Kamala Karen Karin Karina Katarina
Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Keiko Keira Kemi Khadija Kimberly Kirsten Kirsty Kristin Kristina Kylie
Lakshmi Laura Lauren Leah Leila Lena Leonie Lila Lilian Lily Linda Lisa Liz Liza Lois Lorraine Louisa Louise Lucia Lucy Lydia Madeleine
Madison Magda Maggie Malala Marcela Margaret Margarita Marguerite Maria Mariana Marie Marilyn Marina Marlene Marta Martha Martina Mary
Maryam María Matilda Maureen May Maya Megan Melania Melanie Melinda Melissa Mercedes Meredith Michaela Michelle Mina Miriam Moira Molly Mona
Monica Monika Myra Nadezhda Nadia Nadine Nancy Naomi Natalia Natalie Natasha Neha Ngozi Nicole Nikki Nina Nora Nuala Olena Olga Olivia Oprah
Pamela Patricia Paula Pauline Peggy Penelope Penny Petra Phoebe Polly Priscilla Priti Priya Rachel Raisa Rebecca Renee Rihanna Rita Roberta
Rosa Rosalind Rosalía Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sally Samantha Samira Sandra Sara Sarah Scarlett Selena Serena Sharon
Sheila Shelley Shirin Shirley Silvia Simone Sinéad Siobhan Sirimavo Sofia Sonia Sonja Sophia Sophie Stefania Stella Stephanie Sue Suella
Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Tessa Theresa Thérèse Tiffany Tina Tomoko Toni Tracey
Uma Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vicky Victoria Viktoria Viola Violet Virginia Wanda Wendy Winnie Yasmin Yoko
Yolanda Yoshiko Yulia Yvette Yvonne Zaha Zahra Zainab Zeinab Zeynep Zoe Özlem
`;

/** The same, of men. */
export const NAMES_OF_MEN = `
Aaron Abdul Abdullah Abdullahi Abe Abraham Adam Adebayo Adolf Adrian Ahmad Ahmed Ahmet Aidan Akbar Akio Akira Alan Alastair Albert Alberto
Aldo Alec Alejandro Aleksandar Aleksandr Aleksei Alessandro Alexander Alexei Alexey Alfons Alfonso Alfred Alfredo Alistair Allan Allen
Alvaro Amir Amit Anatoly Anders Andre Andreas Andrei Andrew Andriy Andrzej André Andrés Andy Angelo Angus Anil Anthony Antoine Anton Antonio
Antony Anwar Archie Arif Arjun Armand Armando Arnaud Arne Arnold Arthur Artur Arturo Ashok Asif Aslam August Augusto Augustus Austin Avi
Axel Ayman Aziz Babak Barack Barry Bart Bashar Ben Benedict Benito Benjamin Bennett Benny Benoît Bernard Bernardo Bernd Bernie Bertrand
Bilal Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Buzz Caleb Calvin Carl Carlo
Carlos Carter Cecil Cesar Chad Charles Chinua Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Clement Cliff
Clifford Clint Clive Cody Colin Connor Conor Conrad Corey Cornelius Cory Craig Cristiano Cristóbal Curtis Cyril Cyrus Cédric César Dag
Damian Damien Dan Daniel Danny Darius Darren Dave David Davide Dean Declan Deepak Denis Dennis Denzel Derek Desmond Diego Dietrich Dilip
Dimitri Dimitris Dinesh Dirk Dmitri Dmitry Dmytro Dominic Don Donald Doug Douglas Duane Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar
Edmond Edmund Edouard Eduardo Edvard Edward Edwin Egon Ehud Eli Elias Elijah Eliud Elliot Elliott Elon Elvis Emanuel Emil Emile Emiliano
Emilio Emmanuel Emmett Enrique Enzo Eric Erik Ernest Ernesto Ernst Erwin Ethan Eugene Eugenio Eugène Evan Evo Fabio Fabrice Faisal Farooq
Farouk Felipe Felix Ferdinand Fergus Fernando Fidel Finn Florian Francesco Francis Francisco Franco Frank Franklin Franz François Fred
Freddie Frederick Fredrik Friedrich Fritz Frédéric Fumio Gabriel Gareth Garry Gary Gavin Gene Gennady Geoff Geoffrey George Gerald Gerard
Gerd Gerhard Gilbert Gilles Giorgio Giovanni Giuliano Giuseppe Glen Glenn Gonzalo Gordon Graeme Graham Grant Greg Gregory Guido Guillermo
Gunnar Gustav Gustavo Guy Günter Habib Hadi Hafez Hakan Hamid Hamza Hank Hans Harish Harold Harrison Harry Harvey Hasan Hassan Hayao Hector
Heinrich Heinz Helmut Henri Henrik Henrique Henry Herbert Herman Hermann Hideki Hideo Hiroki Hiroshi Hosni Howard Hubert Hugh Hugo Humphrey
Hussein Héctor Iain Ian Ibrahim Idris Igor Ilya Imran Isaac Isaiah Ismail Ivan Jack Jackson Jacob Jacques Jafar Jair Jake Jamal James Jared
Jaroslav Jason Javier Jawaharlal Jeb Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jesús Jim Jimmy Joachim Joaquin Joaquín Joe Joel Johan
Johann Johannes John Johnny Joko Jon Jonas Jonathan Jonny Jorge Jose Josef Joseph Josh Joshua Josip José Jovan João Juan Julian Julio Julius
Junichiro Jurgen Justin Jörg Jürgen Kamal Kamran Karim Karl Keir Keith Kelvin Kemal Ken Kenji Kenneth Kent Kevin Khaled Khalid Kieran Kirk
Klaus Knut Kofi Koji Konrad Konstantin Kumar Kurt Kwame Kwasi Kyle Kyriakos Lamar Lance Larry Lars Laszlo Laurence Laurent Lawrence Leandro
Lech Leo Leon Leonard Leonardo Leonid Leopold Leroy Lewis Liam Lionel Lloyd Logan Lorenzo Louis Luc Luca Lucas Ludwig Luigi Luis Luiz Lukas
Luke Luther Lyndon László Magnus Mahatma Mahmood Mahmoud Majid Malcolm Manfred Manmohan Manoj Manolo Manuel Marat Marc Marcel Marcelo Marcin
Marco Marcus Mariano Mario Mark Marko Marlon Marshall Martin Marvin Marwan Masood Massimo Mateo Matt Matteo Matthew Matthias Maurice
Mauricio Mauro Max Maxim Maxwell Mehdi Mehmet Menachem Mervyn Michael Michal Michał Michel Micheál Mick Miguel Mikael Mike Mikhail Milan
Miles Milos Miloš Milton Mitch Mitchell Mohamed Mohammad Mohammed Mohamud Mohan Morris Moses Mostafa Muammar Muhammad Muhammadu Muhammed
Murray Musa Mustafa Najib Narendra Nasser Nathan Nathaniel Naveen Neal Ned Neil Nelson Neville Niall Nicholas Nick Nicolae Nicolas Nicolás
Nigel Nikola Nikolai Nils Noah Noam Norbert Norman Nuno Nursultan Olaf Oleg Oleksandr Oleksiy Oliver Olivier Olof Omar Omer Orhan Orlando
Osama Oscar Oswald Otis Otto Owen Paavo Pablo Paddy Paolo Pascal Patrick Paul Paulo Pavel Pavlo Pedro Pelé Percy Pervez Pete Peter Petr
Petro Phil Philip Philipp Philippe Phillip Pierre Piers Piotr Pradeep Prakash Pranab Quentin Radovan Rafael Rafik Rafiq Rahim Rahul Raila
Raj Rajesh Ralph Ramesh Ramón Randall Randolph Randy Ranil Raphael Rashid Ravi Ravindra Ray Raymond Raúl Recep Reggie Reginald Reinhard
Renato Reuben Rex Reza Rhys Ricardo Richard Rick Ricky Rishi Riyad Rob Robbie Robert Roberto Rodney Rodrigo Roger Rohit Roland Rolando Rolf
Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rubén Rudi Rudolf Rudy Rui Rupert Russell Ruud Ryan Rémi Rémy Sachin Saddam Sadiq Saeed Said
Saif Sajid Salem Salman Salvador Salvatore Samir Samson Samuel Sanjay Satoshi Saul Scott Sean Sebastian Sepp Serge Sergei Sergey Sergio Seth
Shahid Shane Shaun Shawn Shehbaz Shimon Shinji Shinzo Siegfried Sigmund Silvio Simon Slavoj Slobodan Soren Spencer Stan Stanislav Stanley
Stefan Stefano Stephan Stephen Sterling Steve Steven Stewart Stuart Stéphane Sukarno Sunil Suresh Svante Sven Søren Tadeusz Takeshi Tarek
Tariq Taro Tayyip Ted Terence Thabo Theo Theodore Thierry Thomas Tim Timothy Tito Tobias Toby Todd Tom Tomas Tomasz Tommy Tomás Tomáš Tony
Trevor Tristan Troy Tunde Tyler Ulf Ulrich Umar Umberto Uri Uwe Valentino Valerio Vasily Vernon Victor Vijay Viktor Vince Vincent Vitali
Vito Vittorio Vivek Vlad Vladimir Volker Volodymyr Václav Walid Wallace Walter Warren Wayne Werner Wesley Wilbur Wilfred Wilhelm Will Willem
William Willie Wim Winston Wojciech Wole Wolfgang Woody Xavier Yahya Yair Yanis Yasir Yasser Yevgeny Yitzhak Yosef Yoshihide Yousaf Youssef
Yuri Yusuf Yves Zac Zach Zachary Zain Ziad Zinedine Zoran Álvaro Ángel Édouard Émile
`;

/** Given names of either, and those of which we do not know. */
export const NAMES_OF_EITHER = `
Ahn Alex Alexis Ali Andrea Ariel Ashley Aung Aya Cameron Casey Chandra Charlie Cheng Chris Dale Dana Dominique Drew Evelyn Fela Gerry Hilary
Isa Jackie Jaime Jamie Jan Jay Jean Jesse Jiang Jo Jody Jordan Jules Kai Kay Kelly Kerry Kim Krishna Lee Lei Leslie Lindsay Lindsey Lou Lynn
Makoto Marian Marion Mel Michele Morgan Nahid Nana Nicola Nikita Noel Noor Pascale Pat Patrice Rana René Riley Robin Sam Sandy Sasha Satya
Shannon Shashi Sidney Stacey Surya Taylor Tenzin Terry Tracy Tsai Vivian Xi Xiao Yan
`;

/** Surnames by which news speaks of one person, mostly a head of state or government or the leader of a party. */
export const KNOWN_SURNAMES =
  'trump obama biden clinton bush reagan nixon carter kennedy eisenhower truman roosevelt cheney romney mccain pelosi mcconnell schumer boehner hastert daschle gingrich cruz rubio sanders buttigieg giuliani comey mueller kavanaugh gorsuch scalia ginsburg sotomayor fauci blinken kissinger rumsfeld putin medvedev lavrov gorbachev yeltsin brezhnev khrushchev stalin lenin trotsky zelensky zelenskyy poroshenko lukashenko merkel scholz schroeder kohl macron sarkozy hollande chirac mitterrand berlusconi meloni draghi thatcher blair cameron starmer sunak corbyn farage erdogan erdoğan netanyahu rabin arafat abbas assad saddam gaddafi qaddafi mubarak sisi morsi khamenei khomeini rouhani ahmadinejad maduro chávez chavez castro lula bolsonaro modi musharraf duterte suharto mandela mbeki zuma mugabe hitler mussolini goebbels himmler churchill trudeau orbán orban milošević karadžić';

/** Titles that open a person's name. */
export const TITLES =
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess duke duchess earl marquess viscount king queen prince princess emperor empress tsar tsarina emir sheikh sheik sultan shah ayatollah imam rabbi mullah pope cardinal archbishop bishop reverend rev father sister brother saint st pastor canon deacon president vice-president chancellor premier senator sen congressman congresswoman representative rep governor gov mayor councillor cllr judge justice general gen colonel col major maj captain capt cpt lieutenant lt sergeant sgt sgt. corporal cpl private admiral adm commander commodore marshal brigadier inspector superintendent detective constable pc sheriff officer ambassador minister secretary chairman chairwoman coach taoiseach tánaiste hon madam monsieur herr frau signor señor don doña chief chairperson speaker commissioner envoy sec';

/** Titles that tell women and men apart. */
export const TITLES_OF_WOMEN =
  'mrs ms miss dame lady baroness countess duchess queen princess empress congresswoman chairwoman madam frau señora';
export const TITLES_OF_MEN =
  'mr sir lord baron duke king prince emperor pope congressman chairman monsieur herr señor father brother';

/** Titles that are nothing else, so that the one name after them is a person's. */
export const SURE_TITLES =
  'mr mrs ms miss mx dr prof professor sir dame baroness senator sen congressman congresswoman gov cllr councillor rev reverend sgt lt col capt gen maj cpl adm president chancellor ayatollah sheikh emir monsieur herr frau archbishop rabbi';

/** Nouns that say what a person is or does, before a name (`spokesman John Smith`), after it (`John Smith, a lawyer`) or alone. */
export const ROLES =
  'president minister secretary chancellor premier senator congressman congresswoman lawmaker legislator governor mayor councillor ambassador envoy diplomat consul commissioner spokesman spokeswoman spokesperson representative leader deputy chief chairman chairwoman chair chairperson director manager officer executive ceo founder co-founder cofounder owner boss head adviser advisor aide assistant official candidate nominee contender challenger incumbent activist campaigner organiser organizer expert analyst economist strategist scientist researcher professor academic historian author writer novelist poet journalist reporter correspondent editor columnist broadcaster presenter anchor host blogger critic commentator pundit pollster lawyer attorney solicitor barrister prosecutor judge justice magistrate detective inspector superintendent constable policeman policewoman sheriff soldier sergeant lieutenant captain major colonel general admiral commander brigadier commodore marshal pilot astronaut engineer architect doctor surgeon physician nurse psychologist psychiatrist teacher headteacher principal student pupil graduate actor actress singer musician composer conductor guitarist drummer artist painter sculptor designer photographer filmmaker producer screenwriter comedian dancer model footballer striker midfielder defender goalkeeper forward winger quarterback coach player cricketer batsman bowler boxer wrestler golfer athlete swimmer runner cyclist driver racer champion captain winner king queen prince princess duke duchess lord lady pope cardinal archbishop bishop priest rabbi imam cleric pastor monk nun saint suspect victim defendant gunman attacker killer survivor witness resident neighbour neighbor businessman businesswoman entrepreneur investor banker billionaire millionaire tycoon trader farmer worker employee entrepreneur veteran whistleblower philanthropist politician statesman dictator ruler emperor empress monarch sultan emir chancellor speaker treasurer trustee peer baroness wife husband son daughter mother father brother sister grandfather grandmother uncle aunt cousin nephew niece widow widower girlfriend boyfriend partner friend colleague successor predecessor rival mp mep msp mastermind warlord rebel militant terrorist hacker vocalist bassist frontman songwriter rapper dj philosopher theologian mathematician physicist chemist biologist geologist astronomer inventor explorer';

/** Plural nouns and collectives for people who speak or act together. */
export const GROUPS =
  'officials ministers authorities leaders diplomats aides advisers advisors politicians lawmakers legislators senators mps meps congressmen governors mayors councillors ambassadors envoys spokesmen spokespeople spokespersons representatives executives bosses directors managers officers experts analysts economists scientists researchers academics historians journalists reporters correspondents critics commentators pundits pollsters lawyers attorneys prosecutors judges magistrates detectives police policemen troops soldiers forces fighters militants rebels insurgents terrorists jihadists extremists separatists militia militias commanders generals activists campaigners protesters protestors demonstrators opponents supporters allies backers partners donors investors traders bankers shareholders regulators voters residents citizens civilians refugees migrants asylum-seekers workers employees staff doctors nurses teachers students farmers fishermen firefighters rescuers medics paramedics relatives victims survivors witnesses sources insiders observers monitors inspectors peacekeepers negotiators mediators investigators delegates delegations republicans democrats conservatives liberals socialists communists nationalists loyalists government governments regime administration opposition military army navy parliament congress senate cabinet coalition alliance delegation community company firm ministry agency committee commission council party court bank union campaign team hackers smugglers traffickers gangs pirates hostages prisoners detainees inmates veterans candidates contenders rivals lobbyists astronauts engineers parents families children pupils tribesmen sheikhs clerics imams bishops priests monks nationals women men people youths militiamen gunmen airmen sailors marines crew passengers hunters settlers colonists';
