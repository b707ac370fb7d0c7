/**
 * International bodies, some that news seldom spells out, and those of American politics. Our own list, written from general knowledge; the organs and agencies of the
 * United Nations and the membership bodies of states are named as they name themselves.
 * One body a row: the name, then its other names.
 */
export const BODIES = `
United Nations,UN,U.N.
UN Security Council,United Nations Security Council,Security Council,UNSC
UN General Assembly,United Nations General Assembly,General Assembly,UNGA
UNHCR,UN Refugee Agency,UN High Commissioner for Refugees
UNICEF,Unicef
UNESCO,Unesco
World Health Organization,World Health Organisation,WHO
World Food Programme,WFP
World Trade Organization,World Trade Organisation,WTO
World Bank
International Monetary Fund,IMF
International Atomic Energy Agency,IAEA
International Criminal Court,ICC
International Court of Justice,ICJ
International Labour Organization,ILO
International Committee of the Red Cross,ICRC,Red Cross
Red Crescent
Organisation for the Prohibition of Chemical Weapons,OPCW
European Union,EU,E.U.
European Commission
European Parliament
European Council
European Central Bank,ECB
European Court of Justice,ECJ
European Court of Human Rights
Council of Europe
Eurogroup
Europol
Interpol
NATO,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
OSCE,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
OECD,Organisation for Economic Co-operation and Development
OPEC,Opec
G7,Group of Seven
G8
G20,Group of Twenty
BRICS,Brics
ASEAN,Asean
APEC,Apec
African Union,AU
Arab League
Organization of American States,OAS
Organisation of Islamic Cooperation
Gulf Cooperation Council,GCC
Mercosur
ECOWAS,Ecowas
Commonwealth of Nations
Commonwealth of Independent States
Warsaw Pact
FIFA,Fifa
UEFA,Uefa
International Olympic Committee,IOC
World Economic Forum
World Anti-Doping Agency
Amnesty International
Human Rights Watch
Greenpeace
Oxfam
Médecins Sans Frontières,Doctors Without Borders
Save the Children
Transparency International
WikiLeaks,Wikileaks
Islamic State,ISIS,Isis,ISIL,Isil,Daesh,IS
al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Al-Qaida
Taliban
Hamas
Hezbollah,Hizbollah,Hizbullah
Fatah
Boko Haram
Al-Shabaab,al-Shabaab
Houthis,Houthi
Muslim Brotherhood
Haqqani network
Hayat Tahrir al-Sham
Free Syrian Army
Syrian Democratic Forces
Peshmerga
Wagner Group,Wagner
IRA,Provisional IRA
ETA
PKK
PLO
Kremlin
White House
Pentagon
Downing Street,No 10,Number 10,No. 10
Whitehall
Westminster
State Department
Foreign Office
Home Office
Cabinet Office
Treasury
Congress
Senate
House of Representatives
House of Commons,Commons
House of Lords,Lords
Supreme Court
High Court
Court of Appeal
Old Bailey
Parliament
Cabinet
Bundestag
Bundesbank
Knesset
Duma,State Duma
Politburo
Labour,Labour Party
Conservatives,Conservative Party,Tories,Tory
Liberal Democrats,Lib Dems
Plaid Cymru
Sinn Féin,Sinn Fein
DUP
SNP
UKIP,Ukip
Reform UK
Republicans,Republican Party,GOP
Democrats,Democratic Party
Federal Reserve,Fed
Bank of England
Royal Navy
Royal Air Force,RAF
British Army
Army
Navy
Marines
Coast Guard,Coastguard
Scotland Yard
Metropolitan Police,Met Police
FBI
CIA
NSA
MI5
MI6
GCHQ
KGB
FSB
GRU
Mossad
NHS
BBC
CNN
NBC
CBS
ABC
Fox News
ITV
Sky News
Al Jazeera
Reuters
Associated Press,AP
AFP,Agence France-Presse
Bloomberg
Press Association
Xinhua
TASS,Tass
New York Times
Washington Post
Wall Street Journal
Financial Times
Guardian
Daily Telegraph
Daily Mail
Politico
Axios
Facebook
Twitter
Google
Microsoft
Apple
Amazon
Samsung
Sony
Toyota
Boeing
Airbus
Intel
IBM
Nokia
Huawei
Tesla
Uber
YouTube
Wikipedia
Wikimedia Foundation
NASA,Nasa
ESA
Commonwealth
Global Coalition
Church of England
Catholic Church
Church of Scientology
Nissan
Honda
Hyundai
Mazda
Mercedes-Benz,Mercedes
Ferrari
Renault
Volkswagen,VW
BMW
General Motors,GM
Chrysler
Volvo
Nintendo
Sega
Ubisoft
Netflix
Disney
Pixar
Spotify
OpenAI
Nvidia
Cisco
Alibaba
Tencent
TikTok
ByteDance
Siemens
Bosch
Philips
Unilever
Nestlé,Nestle
Pfizer
AstraZeneca
Moderna
Novartis
Bayer
GlaxoSmithKline,GSK
BP
ExxonMobil,Exxon
Gazprom
Rosneft
Petrobras
Saudi Aramco,Aramco
Tesco
Sainsbury's
Asda
Waitrose
Marks & Spencer,Marks and Spencer,M&S
Walmart,Wal-Mart
Starbucks
McDonald's
Coca-Cola
PepsiCo,Pepsi
Adidas
Ikea,IKEA
Ryanair
EasyJet,easyJet
Lufthansa
Qantas
Aeroflot
HSBC
Barclays
Lloyds
NatWest
Goldman Sachs
JPMorgan,JP Morgan,JPMorgan Chase
Morgan Stanley
Citigroup
UBS
Credit Suisse
Deutsche Bank
Lehman Brothers
KPMG
PwC,PricewaterhouseCoopers
Deloitte
McKinsey
BlackRock
Vodafone
Verizon
AT&T
Lockheed Martin
Rolls-Royce
BAE Systems
Thales
SpaceX
Warner Bros,Warner Brothers
Universal Pictures
MGM
HBO
MTV
PBS
NPR
CBC
EMI
Motown
YouGov
Ofcom
Ofsted
Ofgem
Ofwat
HMRC
MoD
TUC
RSPCA
RSPB
RNLI
NSPCC
ACLU
NAACP
NRA
PETA
AIPAC
FDA
EPA
FCC
IRS
FEMA
TSA
NOAA
Homeland Security
Secret Service
DARPA
CERN
MIT
Yale
Princeton
Stanford
Caltech
UCLA
NYU
Sciences Po
Sorbonne
Le Monde
Le Figaro
Der Spiegel
El País,El Pais
La Repubblica
Corriere della Sera
Haaretz
Pravda
Izvestia
The Hindu
Globe and Mail
Newsweek
BuzzFeed
Huffington Post,HuffPost
Daily Mirror
Sunday Times
Real Madrid
Bayern Munich
Juventus
AC Milan
Inter Milan
Manchester United
Manchester City
Arsenal
Tottenham Hotspur,Tottenham,Spurs
Everton
Aston Villa
West Ham
Crystal Palace
Sheffield Wednesday
Newcastle United
Leeds United
Benfica
Ajax
Galatasaray
NFL
NBA
NHL
MLB
NCAA
UFC
WWE
FIA
FIDE
Social Democrats,SPD
Christian Democrats,CDU
Fidesz
Likud
Fianna Fáil,Fianna Fail
Fine Gael
Syriza
Podemos
AfD
BJP
ANC
ZANU-PF
MQM
AKP
Swapo
Frelimo
Khmer Rouge
Viet Cong,Vietcong
Viet Minh
Kuomintang
Red Army
Wehrmacht
Luftwaffe
Gestapo
Stasi
IRGC
Tamil Tigers
FARC
Shin Bet
NKVD
Confederacy
Black Panthers
Ku Klux Klan
Freemasons
Jesuits
Hare Krishna
Getty Images
Securities and Exchange Commission,SEC
Food and Drug Administration
Health and Human Services,HHS
Housing and Urban Development,HUD
Office of Management and Budget,OMB
Centers for Disease Control and Prevention,Centers for Disease Control,CDC
National Institutes of Health,NIH
Customs and Border Protection,CBP
Immigration and Customs Enforcement
Border Patrol
Justice Department,Department of Justice,DOJ
Defense Department,Department of Defense
Treasury Department
Drug Enforcement Administration,DEA
Federal Trade Commission,FTC
Congressional Budget Office,CBO
Government Accountability Office,GAO
National Security Council
National Labor Relations Board
Joint Chiefs of Staff
Capitol Police
National Rifle Association
Planned Parenthood
Democratic National Committee,DNC
Republican National Committee,RNC
Tea Party
Freedom Caucus
Black Lives Matter
Sierra Club
AFL-CIO
Chamber of Commerce
Club for Growth
Heritage Foundation
Brookings Institution
MSNBC
CNBC
C-SPAN
Univision
Telemundo
Newsmax
USA Today,USA TODAY
Los Angeles Times
Chicago Tribune
Boston Globe
Breitbart
ProPublica
National Review
Gallup
Pew Research Center
Quinnipiac University
`;
