/**
 * What shows that a name is a person's: given names, titles, and nouns for the part a person plays.
 * Our own lists, written from general knowledge.
 */

/** Given names of many countries: those that news names oftenest, as titles and context find most other people. */
export const GIVEN_NAMES = `
Aaron Abdul Abdullah Abdullahi Abe Abigail Abraham Adam Adebayo Adele Adolf Adrian Adriana Agnes Ahmad Ahmed Ahmet Ahn Aidan Aiko Aisha
Akbar Akiko Akio Akira Alan Alastair Albert Alberto Aldo Alec Alejandra Alejandro Aleksandar Aleksandr Aleksei Alessandra Alessandro Alex
Alexa Alexander Alexandra Alexei Alexey Alexis Alfons Alfonso Alfred Alfredo Ali Alice Alicia Alison Alistair Allan Allen Allison Alvaro
Amanda Amber Amelia Amina Amir Amit Amy Ana Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andrew Andriy Andrzej André Andrés Andy
Angela Angelina Angelo Angus Anil Anita Anjali Ann Anna Anne Annette Annie Annika Anthony Antoine Anton Antonio Antony Anwar April Archie
Ariel Arif Arjun Arlene Armand Armando Arnaud Arne Arnold Arthur Artur Arturo Asha Ashley Ashok Asif Aslam Astrid Audrey August Augusto
Augustus Aung Austin Ava Avi Axel Aya Ayesha Ayman Aziz Babak Barack Barbara Barry Bart Bashar Beatrice Beatriz Bella Ben Benazir Benedict
Benito Benjamin Bennett Benny Benoît Bernard Bernardo Bernd Bernie Bertha Bertrand Beth Betsy Betty Beverly Bianca Bilal Bill Billy Björk
Björn Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Brigitte Bruce Bruno Bryan Bryce Buzz Caleb Calvin
Cameron Camilla Candice Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Carrie Carter Casey Catherine Cathy Cecil Cecilia Cesar
Chad Chandra Charles Charlie Charlotte Chelsea Cheng Cheryl Chiara Chinua Chloe Chris Christa Christian Christina Christine Christoph
Christophe Christopher Chuck Cindy Claire Clara Clarence Claude Claudia Claudio Clement Clementine Cliff Clifford Clint Clive Cody Colin
Colleen Connie Connor Conor Conrad Consuelo Corey Cornelia Cornelius Cory Craig Cristiano Cristina Cristóbal Crystal Curtis Cynthia Cyril
Cyrus Cédric César Dag Daisy Dale Damian Damien Dan Dana Daniel Daniela Danielle Danny Daphne Darius Darlene Darren Dave David Davide Dawn
Dean Debbie Deborah Declan Deepak Deirdre Delphine Denis Denise Dennis Denzel Derek Desmond Diana Diane Diego Dietrich Dilip Dilma Dimitri
Dimitris Dinesh Dirk Dmitri Dmitry Dmytro Dolores Dominic Dominique Don Donald Donna Dora Doris Dorothea Dorothy Doug Douglas Drew Duane
Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Edith Edmond Edmund Edna Edouard Eduardo Edvard Edward Edwin Egon Ehud Eileen Elaine Eleanor
Elena Eli Elias Elijah Elisabeth Eliud Elizabeth Ella Ellen Elliot Elliott Elon Elsa Elvis Emanuel Emil Emile Emiliano Emilio Emily Emma
Emmanuel Emmett Enrique Enzo Eric Erica Erik Erika Erin Ernest Ernesto Ernst Erwin Esther Ethan Eugene Eugenio Eugène Eva Evan Eve Evelyn
Evo Fabio Fabrice Faisal Farah Farooq Farouk Fatima Fela Felicity Felipe Felix Ferdinand Fergus Fernando Fidel Finn Fiona Florence Florian
Frances Francesca Francesco Francis Francisco Franco Frank Franklin Franz François Fred Freddie Frederick Fredrik Frida Friedrich Fritz
Frédéric Fumio Gabriel Gail Gareth Garry Gary Gavin Gemma Gene Gennady Geoff Geoffrey George Georgia Georgina Gerald Gerard Gerd Gerhard
Gerry Gilbert Gilles Gina Giorgio Giovanni Giulia Giuliano Giuseppe Glen Glenn Gloria Gonzalo Gordon Grace Graeme Graham Grant Greg Gregory
Greta Guido Guillermo Gunnar Gustav Gustavo Guy Günter Habib Hadi Hafez Hakan Hamid Hamza Hank Hannah Hans Harish Harold Harriet Harrison
Harry Harvey Hasan Hassan Hayao Hazel Heather Hector Heidi Heinrich Heinz Helen Helena Helmut Henri Henrik Henrique Henry Herbert Herman
Hermann Hideki Hideo Hilary Hillary Hiroki Hiroshi Holly Hosni Howard Hubert Hugh Hugo Humphrey Hussein Héctor Iain Ian Ibrahim Ida Idris
Igor Ilya Imelda Imran Indira Ines Ingrid Inés Irene Irina Iris Isa Isaac Isabel Isabella Isabelle Isaiah Ismail Ivan Ivanka Jacinda Jack
Jackie Jackson Jacob Jacqueline Jacques Jafar Jaime Jair Jake Jamal James Jamie Jan Jana Jane Janet Janice Jared Jaroslav Jasmine Jason
Javier Jawaharlal Jay Jean Jeanne Jeb Jeff Jeffrey Jen Jennifer Jenny Jens Jeremy Jerome Jerry Jerzy Jesse Jessica Jesús Jiang Jill Jim
Jimmy Jo Joachim Joan Joanna Joanne Joaquin Joaquín Jodie Jody Joe Joel Johan Johann Johanna Johannes John Johnny Joko Jon Jonas Jonathan
Jonny Jordan Jorge Jose Josef Joseph Josephine Josh Joshua Josip José Jovan Joyce João Juan Judith Judy Jules Julia Julian Juliana Julie
Juliet Julio Julius June Junichiro Jurgen Justin Justine Jörg Jürgen Kai Kaja Kamal Kamala Kamran Karen Karim Karin Karina Karl Katarina
Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keiko Keir Keira Keith Kelly Kelvin Kemal Kemi Ken Kenji Kenneth Kent
Kerry Kevin Khadija Khaled Khalid Kieran Kim Kimberly Kirk Kirsten Kirsty Klaus Knut Kofi Koji Konrad Konstantin Krishna Kristin Kristina
Kumar Kurt Kwame Kwasi Kyle Kylie Kyriakos Lakshmi Lamar Lance Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Leah Leandro Lech
Lee Lei Leila Lena Leo Leon Leonard Leonardo Leonid Leonie Leopold Leroy Leslie Lewis Liam Lila Lilian Lily Linda Lindsay Lindsey Lionel
Lisa Liz Liza Lloyd Logan Lois Lorenzo Lorraine Lou Louis Louisa Louise Luc Luca Lucas Lucia Lucy Ludwig Luigi Luis Luiz Lukas Luke Luther
Lydia Lyndon Lynn László Madeleine Madison Magda Maggie Magnus Mahatma Mahmood Mahmoud Majid Makoto Malala Malcolm Manfred Manmohan Manoj
Manolo Manuel Marat Marc Marcel Marcela Marcelo Marcin Marco Marcus Margaret Margarita Marguerite Maria Marian Mariana Mariano Marie Marilyn
Marina Mario Marion Mark Marko Marlene Marlon Marshall Marta Martha Martin Martina Marvin Marwan Mary Maryam María Masood Massimo Mateo
Matilda Matt Matteo Matthew Matthias Maureen Maurice Mauricio Mauro Max Maxim Maxwell May Maya Megan Mehdi Mehmet Mel Melania Melanie
Melinda Melissa Menachem Mercedes Meredith Mervyn Michael Michaela Michal Michał Michel Michele Michelle Micheál Mick Miguel Mikael Mike
Mikhail Milan Miles Milos Miloš Milton Mina Miriam Mitch Mitchell Mohamed Mohammad Mohammed Mohamud Mohan Moira Molly Mona Monica Monika
Morgan Morris Moses Mostafa Muammar Muhammad Muhammadu Muhammed Murray Musa Mustafa Myra Nadezhda Nadia Nadine Nahid Najib Nana Nancy Naomi
Narendra Nasser Natalia Natalie Natasha Nathan Nathaniel Naveen Neal Ned Neha Neil Nelson Neville Ngozi Niall Nicholas Nick Nicola Nicolae
Nicolas Nicole Nicolás Nigel Nikita Nikki Nikola Nikolai Nils Nina Noah Noam Noel Noor Nora Norbert Norman Nuala Nuno Nursultan Olaf Oleg
Oleksandr Oleksiy Olena Olga Oliver Olivia Olivier Olof Omar Omer Oprah Orhan Orlando Osama Oscar Oswald Otis Otto Owen Paavo Pablo Paddy
Pamela Paolo Pascal Pascale Pat Patrice Patricia Patrick Paul Paula Pauline Paulo Pavel Pavlo Pedro Peggy Pelé Penelope Penny Percy Pervez
Pete Peter Petr Petra Petro Phil Philip Philipp Philippe Phillip Phoebe Pierre Piers Piotr Polly Pradeep Prakash Pranab Priscilla Priti
Priya Quentin Rachel Radovan Rafael Rafik Rafiq Rahim Rahul Raila Raisa Raj Rajesh Ralph Ramesh Ramón Rana Randall Randolph Randy Ranil
Raphael Rashid Ravi Ravindra Ray Raymond Raúl Rebecca Recep Reggie Reginald Reinhard Renato Renee René Reuben Rex Reza Rhys Ricardo Richard
Rick Ricky Rihanna Riley Rishi Rita Riyad Rob Robbie Robert Roberta Roberto Robin Rodney Rodrigo Roger Rohit Roland Rolando Rolf Roman Ron
Ronald Ronnie Rory Rosa Rosalind Rosalía Rose Rosemary Rosie Ross Roxanne Roy Ruben Ruby Rubén Rudi Rudolf Rudy Rui Rupert Russell Ruth Ruud
Ryan Rémi Rémy Sabrina Sachin Saddam Sadiq Saeed Said Saif Sajid Salem Sally Salman Salvador Salvatore Sam Samantha Samir Samira Samson
Samuel Sandra Sandy Sanjay Sara Sarah Sasha Satoshi Satya Saul Scarlett Scott Sean Sebastian Selena Sepp Serena Serge Sergei Sergey Sergio
Seth Shahid Shane Shannon Sharon Shashi Shaun Shawn Shehbaz Sheila Shelley Shimon Shinji Shinzo Shirin Shirley Sidney Siegfried Sigmund
Silvia Silvio Simon Simone Sinéad Siobhan Sirimavo Slavoj Slobodan Sofia Sonia Sonja Sophia Sophie Soren Spencer Stacey Stan Stanislav
Stanley Stefan Stefania Stefano Stella Stephan Stephanie Stephen Sterling Steve Steven Stewart Stuart Stéphane Sue Suella Sukarno Sunil
Suresh Surya Susan Susanna Susanne Suzanne Svante Sven Svetlana Sylvia Søren Tadeusz Takeshi Tamara Tania Tanya Tara Tarek Tariq Taro
Tatiana Taylor Tayyip Ted Tenzin Terence Teresa Terry Tessa Thabo Theo Theodore Theresa Thierry Thomas Thérèse Tiffany Tim Timothy Tina Tito
Tobias Toby Todd Tom Tomas Tomasz Tommy Tomoko Tomás Tomáš Toni Tony Tracey Tracy Trevor Tristan Troy Tsai Tunde Tyler Ulf Ulrich Uma Umar
Umberto Uri Ursula Uwe Valentina Valentino Valerie Valerio Vanessa Vasily Vera Vernon Veronica Vicki Vicky Victor Victoria Vijay Viktor
Viktoria Vince Vincent Viola Violet Virginia Vitali Vito Vittorio Vivek Vivian Vlad Vladimir Volker Volodymyr Václav Walid Wallace Walter
Wanda Warren Wayne Wendy Werner Wesley Wilbur Wilfred Wilhelm Will Willem William Willie Wim Winnie Winston Wojciech Wole Wolfgang Woody
Xavier Xi Xiao Yahya Yair Yan Yanis Yasir Yasmin Yasser Yevgeny Yitzhak Yoko Yolanda Yosef Yoshihide Yoshiko Yousaf Youssef Yulia Yuri Yusuf
Yves Yvette Yvonne Zac Zach Zachary Zaha Zahra Zain Zainab Zeinab Zeynep Ziad Zinedine Zoe Zoran Álvaro Ángel Édouard Émile Özlem
`;

/** Titles that open a person's name. */
export const TITLES =
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess duke duchess earl marquess viscount king queen prince princess emperor empress tsar tsarina emir sheikh sheik sultan shah ayatollah imam rabbi mullah pope cardinal archbishop bishop reverend rev father sister brother saint st pastor canon deacon president vice-president chancellor premier senator sen congressman congresswoman representative rep governor gov mayor councillor cllr judge justice general gen colonel col major maj captain capt cpt lieutenant lt sergeant sgt sgt. corporal cpl private admiral adm commander commodore marshal brigadier inspector superintendent detective constable pc sheriff officer ambassador minister secretary chairman chairwoman coach taoiseach tánaiste hon madam monsieur herr frau signor señor don doña chief chairperson speaker commissioner envoy sec';

/** Titles that are nothing else, so that the one name after them is a person's. */
export const SURE_TITLES =
  'mr mrs ms miss mx dr prof professor sir dame baroness senator sen congressman congresswoman gov cllr councillor rev reverend sgt lt col capt gen maj cpl adm president chancellor ayatollah sheikh emir monsieur herr frau archbishop rabbi';

/** Nouns that say what a person is or does, before a name (`spokesman John Smith`), after it (`John Smith, a lawyer`) or alone. */
export const ROLES =
  'president minister secretary chancellor premier senator congressman congresswoman lawmaker legislator governor mayor councillor ambassador envoy diplomat consul commissioner spokesman spokeswoman spokesperson representative leader deputy chief chairman chairwoman chair chairperson director manager officer executive ceo founder co-founder cofounder owner boss head adviser advisor aide assistant official candidate nominee contender challenger incumbent activist campaigner organiser organizer expert analyst economist strategist scientist researcher professor academic historian author writer novelist poet journalist reporter correspondent editor columnist broadcaster presenter anchor host blogger critic commentator pundit pollster lawyer attorney solicitor barrister prosecutor judge justice magistrate detective inspector superintendent constable policeman policewoman sheriff soldier sergeant lieutenant captain major colonel general admiral commander brigadier commodore marshal pilot astronaut engineer architect doctor surgeon physician nurse psychologist psychiatrist teacher headteacher principal student pupil graduate actor actress singer musician composer conductor guitarist drummer artist painter sculptor designer photographer filmmaker producer screenwriter comedian dancer model footballer striker midfielder defender goalkeeper forward winger quarterback coach player cricketer batsman bowler boxer wrestler golfer athlete swimmer runner cyclist driver racer champion captain winner king queen prince princess duke duchess lord lady pope cardinal archbishop bishop priest rabbi imam cleric pastor monk nun saint suspect victim defendant gunman attacker killer survivor witness resident neighbour neighbor businessman businesswoman entrepreneur investor banker billionaire millionaire tycoon trader farmer worker employee entrepreneur veteran whistleblower philanthropist politician statesman dictator ruler emperor empress monarch sultan emir chancellor speaker treasurer trustee peer baroness wife husband son daughter mother father brother sister grandfather grandmother uncle aunt cousin nephew niece widow widower girlfriend boyfriend partner friend colleague successor predecessor rival mp mep msp mastermind warlord rebel militant terrorist hacker vocalist bassist frontman songwriter rapper dj philosopher theologian mathematician physicist chemist biologist geologist astronomer inventor explorer';

/** Plural nouns and collectives for people who speak or act together. */
export const GROUPS =
  'officials ministers authorities leaders diplomats aides advisers advisors politicians lawmakers legislators senators mps meps congressmen governors mayors councillors ambassadors envoys spokesmen spokespeople spokespersons representatives executives bosses directors managers officers experts analysts economists scientists researchers academics historians journalists reporters correspondents critics commentators pundits pollsters lawyers attorneys prosecutors judges magistrates detectives police policemen troops soldiers forces fighters militants rebels insurgents terrorists jihadists extremists separatists militia militias commanders generals activists campaigners protesters protestors demonstrators opponents supporters allies backers partners donors investors traders bankers shareholders regulators voters residents citizens civilians refugees migrants asylum-seekers workers employees staff doctors nurses teachers students farmers fishermen firefighters rescuers medics paramedics relatives victims survivors witnesses sources insiders observers monitors inspectors peacekeepers negotiators mediators investigators delegates delegations republicans democrats conservatives liberals socialists communists nationalists loyalists government governments regime administration opposition military army navy parliament congress senate cabinet coalition alliance delegation community company firm ministry agency committee commission council party court bank union campaign team hackers smugglers traffickers gangs pirates hostages prisoners detainees inmates veterans candidates contenders rivals lobbyists astronauts engineers parents families children pupils tribesmen sheikhs clerics imams bishops priests monks nationals women men people youths militiamen gunmen airmen sailors marines crew passengers hunters settlers colonists';
