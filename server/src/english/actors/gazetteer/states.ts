/**
 * The states of the world: the members and observers of the United Nations, with Taiwan, Kosovo and the four countries of the
 * United Kingdom. Codes are those of ISO 3166-1 (the four countries and Kosovo: ISO 3166-2 and user-assigned codes). Names, adjectives, words for the people
 * and seats of government are written down by ourselves from general knowledge.
 *
 * One state a row: code | names | adjectives and words for the people | seat of government.
 */
export const STATES = `
AF|Afghanistan|Afghan,Afghans|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AD|Andorra|Andorran,Andorrans|Andorra la Vella
AO|Angola|Angolan,Angolans|Luanda
AG|Antigua and Barbuda|Antiguan,Antiguans,Barbudan,Barbudans|St John's
AR|Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra
AT|Austria|Austrian,Austrians|Vienna
AZ|Azerbaijan|Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
BS|Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BB|Barbados|Barbadian,Barbadians|Bridgetown
BY|Belarus|Belarusian,Belarusians|Minsk
BE|Belgium|Belgian,Belgians|Brussels
BZ|Belize|Belizean,Belizeans|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|La Paz
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana|Batswana,Botswanan|Gaborone
BR|Brazil|Brazilian,Brazilians|Brasília,Brasilia
BN|Brunei|Bruneian,Bruneians|Bandar Seri Begawan
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian,Burundians|Gitega
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaoundé,Yaounde
CA|Canada|Canadian,Canadians|Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia
CF|Central African Republic|Central African,Central Africans|Bangui
TD|Chad|Chadian,Chadians|N'Djamena
CL|Chile|Chilean,Chileans|Santiago
CN|China,People's Republic of China,PRC|Chinese|Beijing
CO|Colombia|Colombian,Colombians|Bogotá,Bogota
KM|Comoros|Comoran,Comorian,Comorans|Moroni
CG|Republic of the Congo,Congo-Brazzaville|Congolese|Brazzaville
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo,Congo|Congolese|Kinshasa
CR|Costa Rica|Costa Rican,Costa Ricans|San José
CI|Ivory Coast,Côte d'Ivoire|Ivorian,Ivorians|Yamoussoukro
HR|Croatia|Croatian,Croat,Croatians,Croats|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
DK|Denmark|Danish,Danes,Dane|Copenhagen
DJ|Djibouti|Djiboutian,Djiboutians|
DM|Dominica|Dominican|Roseau
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito
EG|Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador|Salvadoran,Salvadorean,Salvadorans|San Salvador
GQ|Equatorial Guinea|Equatorial Guinean|Malabo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
SZ|Eswatini,Swaziland|Swazi,Swazis|Mbabane
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finns,Finn|Helsinki
FR|France|French,Frenchman,Frenchwoman,Frenchmen|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian,Gambians|Banjul
GE|Georgia|Georgian,Georgians|Tbilisi
DE|Germany,West Germany,East Germany|German,Germans|Berlin
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece|Greek,Greeks|Athens
GD|Grenada|Grenadian,Grenadians|St George's
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian,Haitians|Port-au-Prince
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelanders,Icelander|Reykjavik,Reykjavík
IN|India|Indian,Indians|New Delhi,Delhi
ID|Indonesia|Indonesian,Indonesians|Jakarta
IR|Iran,Islamic Republic of Iran|Iranian,Iranians|Tehran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman,Irishmen|Dublin
IL|Israel|Israeli,Israelis|Jerusalem
IT|Italy|Italian,Italians|Rome
JM|Jamaica|Jamaican,Jamaicans|Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana
KE|Kenya|Kenyan,Kenyans|Nairobi
KI|Kiribati|I-Kiribati|Tarawa
KP|North Korea,Democratic People's Republic of Korea,DPRK|North Korean,North Koreans|Pyongyang
KR|South Korea,Republic of Korea,Korea|South Korean,South Koreans,Korean,Koreans|Seoul
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian,Lao,Laotians|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Tripoli
LI|Liechtenstein|Liechtensteiner|Vaduz
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourger,Luxembourgers|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian,Malawians|Lilongwe
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur
MV|Maldives|Maldivian,Maldivians|Malé
ML|Mali|Malian,Malians|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian,Mauritians|Port Louis
MX|Mexico|Mexican,Mexicans|Mexico City
FM|Micronesia,Federated States of Micronesia|Micronesian,Micronesians|Palikir
MD|Moldova|Moldovan,Moldovans|Chisinau,Chișinău
MC|Monaco|Monegasque,Monegasques|
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique|Mozambican,Mozambicans|Maputo
MM|Myanmar,Burma|Burmese|Naypyidaw,Nay Pyi Taw
NA|Namibia|Namibian,Namibians|Windhoek
NR|Nauru|Nauruan,Nauruans|Yaren
NP|Nepal|Nepalese,Nepali,Nepalis|Kathmandu
NL|Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Amsterdam
NZ|New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NE|Niger|Nigerien,Nigeriens|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
NO|Norway|Norwegian,Norwegians|Oslo
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan|Pakistani,Pakistanis|Islamabad
PW|Palau|Palauan,Palauans|Ngerulmud
PS|Palestine,State of Palestine|Palestinian,Palestinians|Ramallah
PA|Panama|Panamanian,Panamanians|Panama City
PG|Papua New Guinea|Papua New Guinean,Papuan,Papuans|Port Moresby
PY|Paraguay|Paraguayan,Paraguayans|Asunción
PE|Peru|Peruvian,Peruvians|Lima
PH|Philippines|Philippine,Filipino,Filipina,Filipinos|Manila
PL|Poland|Polish,Poles,Pole|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest
RU|Russia,Russian Federation|Russian,Russians|Moscow
RW|Rwanda|Rwandan,Rwandans|Kigali
KN|St Kitts and Nevis,Saint Kitts and Nevis|Kittitian|Basseterre
LC|St Lucia,Saint Lucia|St Lucian,Saint Lucian|Castries
VC|St Vincent and the Grenadines,Saint Vincent and the Grenadines|Vincentian|Kingstown
WS|Samoa|Samoan,Samoans|Apia
SM|San Marino|Sammarinese|
ST|São Tomé and Príncipe|Santomean|
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian,Saudis|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian,Serb,Serbians,Serbs|Belgrade
SC|Seychelles|Seychellois|Victoria
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore|Singaporean,Singaporeans|
SK|Slovakia|Slovak,Slovakian,Slovaks|Bratislava
SI|Slovenia|Slovenian,Slovene,Slovenes,Slovenians|Ljubljana
SB|Solomon Islands|Solomon Islander,Solomon Islanders|Honiara
SO|Somalia|Somali,Somalis|Mogadishu
ZA|South Africa|South African,South Africans|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swedes,Swede|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria,Syrian Arab Republic|Syrian,Syrians|Damascus
TW|Taiwan,Republic of China|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma
TH|Thailand|Thai,Thais|Bangkok
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili
TG|Togo|Togolese|Lomé
TO|Tonga|Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain
TN|Tunisia|Tunisian,Tunisians|Tunis
TR|Turkey,Türkiye|Turkish,Turks,Turk|Ankara
TM|Turkmenistan|Turkmen,Turkmens|Ashgabat
TV|Tuvalu|Tuvaluan,Tuvaluans|Funafuti
UG|Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
AE|United Arab Emirates,UAE,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Britons,Briton,Brits|London,Downing Street,Whitehall
GB-ENG|England|English,Englishman,Englishwoman,Englishmen|
GB-SCT|Scotland|Scottish,Scots,Scot,Scotsman|Holyrood
GB-WLS|Wales|Welsh,Welshman,Welshwoman|
GB-NIR|Northern Ireland|Northern Irish|Stormont
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American,Americans|Washington,Washington DC,Washington D.C.
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
VU|Vanuatu|Ni-Vanuatu|Port Vila
VA|Holy See,Vatican,Vatican City||
VE|Venezuela|Venezuelan,Venezuelans|Caracas
VN|Vietnam,Viet Nam,South Vietnam,North Vietnam|Vietnamese,South Vietnamese,North Vietnamese|Hanoi
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare
XK|Kosovo|Kosovan,Kosovar,Kosovans,Kosovars|Pristina
SU|Soviet Union,USSR|Soviet,Soviets|Kremlin
`;

/** Adjectives and words for people of a region, a faith or a nation without a state. Our own list. */
export const PEOPLES =
  'European,Europeans,African,Africans,Asian,Asians,Arab,Arabs,Kurdish,Kurds,Kurd,Western,Westerners,Nordic,Baltic,Balkan,Scandinavian,Scandinavians,Latino,Latinos,Hispanic,Hispanics,Jewish,Jews,Jew,Muslim,Muslims,Christian,Christians,Hindu,Hindus,Sikh,Sikhs,Buddhist,Buddhists,Catholic,Catholics,Protestant,Protestants,Sunni,Sunnis,Shia,Shias,Shiite,Shiites,Yazidi,Yazidis,Yezidi,Yezidis,Rohingya,Rohingyas,Uyghur,Uyghurs,Uighur,Uighurs,Tibetan,Tibetans,Chechen,Chechens,Basque,Basques,Catalan,Catalans,Flemish,Tamil,Tamils,Sinhalese,Hutu,Hutus,Tutsi,Tutsis,Pashtun,Pashtuns,Punjabi,Bengali,Bengalis,Alawite,Alawites,Druze,Maronite,Bedouin,Berber,Maori,Inuit,Roma,Romani,Aborigine,Aborigines,Aboriginal,Hongkongers,Londoner,Londoners,Texan,Texans,Californian,Californians,Parisian,Parisians,Caribbean,Pacific,Slavic,Slavs,Anglo,Afro,African-American,African-Americans,Asian-American,Asian-Americans,Mormon,Mormons,Anglican,Anglicans,Methodist,Orthodox,Latin American,Latin Americans,North American,North Americans,South American,South Americans,Eastern European,Western European,Republican,Democratic,Roman,Romans,Persian,Persians,Ottoman,Ottomans,Byzantine,Byzantines,Germanic,Celtic,Viking,Vikings,Native American,Native Americans,Indigenous,Aztec,Aztecs,Mayan,Mayans,Maya,Inca,Incas,Mughal,Mughals,Manchu,Mongol,Mongols,Hellenic,Iberian,Andean,Alpine,Victorian,Nazi,Nazis,Floridian,Floridians,New Yorker,New Yorkers';
