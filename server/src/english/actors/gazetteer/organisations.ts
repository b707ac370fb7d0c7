/**
 * Words by which the name of a body is known. Our own lists, written from general knowledge.
 */

/** Nouns that end a body's name (`Bletchley District Council`) or open it before `of` and `for` (`Ministry of Defence`). */
export const BODY_HEADS =
  'academy administration agency alliance army navy assembly association associates authority authorities bank bar battalion board bloc brigade broadcaster brothers bureau cabinet campaign caucus centre center chamber charity church circuit club coalition college command commission committee commons community company companies confederation congress conglomerate consortium constabulary consulate cooperative corporation corps council court courts crew crowd delegation department directorate division embassy enterprise enterprises faculty federation fellowship firm fleet force forces forum foundation front fund garrison government group guard guards guild headquarters hospital hospitals house industries initiative inquiry inspectorate institute institution intelligence investigators investments junta jury laboratories laboratory league legion legislature library ltd media militia ministry mission mosque movement museum nations network news newspaper observatory office ombudsman opposition orchestra order organisation organization organisations organizations outfit panel parliament partners partnership party patrol pharmaceuticals philharmonic police politburo post presidency press productions programme program prosecutor publishing railways ranch records regiment registry regime republic resistance review rovers rangers school schools magazine secretariat senate service services society squad squadron squadrons staff station studio studios suppliers syndicate systems taskforce task team technologies telecom television theatre theater times treasury tribune tribunal trust union unit united university watch watchdog welfare wing workers works herald gazette journal chronicle telegraph guardian daily airlines airways airline motors electric oil gas energy telecommunications communications entertainment pictures software records band ensemble management foods cinema boxing water rail railroad railway air heritage brewery breweries brewing publishers insurance assurance investment securities semiconductor semiconductors aerospace aviation automotive chemicals steel mining petroleum electronics telecom hotels cooperative operative soviet taskforce inc sheriff tabernacle opera ballet pac quartet quintet trio choir choir fc afc cf fraternity sorority seminary synod diocese university uni college parliament sejm bundestag animations conservatory executive socialists democrats greens conservatives liberals republicans communists nationalists';

/** Heads that are a body's only where the name is longer than they and a place is as likely: kept apart so that the words round them decide. */
export const BODY_OR_PLACE =
  'house hospital museum library station school college theatre theater church mosque centre center ranch court club works hall station observatory gallery academy conservatory';

/** What follows the name of a company. */
export const COMPANY_SUFFIXES =
  'se ltd limited inc incorporated corp corporation plc llc llp lp gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. oy ab asa a/s kk pty co holdings group partners';

/** Capitals that are no body: common abbreviations of things, roles and measures. */
export const NO_BODY_ACRONYMS =
  'et pt edt cdt mst mdt aca daca nafta usmca tarp tpp snap chip coronavirus tv dna rna gdp gnp hiv aids cd dvd pc pcs it ai ceo cfo coo cto pm mp mps mep meps msp msps phd ba ma bsc msc mba md rn ok vat gmt bst est pst cet utc am fm ad bc bce ce id faq pdf url http https html css sms gps usb lcd led cpu gpu ram rom vip vips suv suvs atm atms pr hr qc kc sc ied ieds wmd wmds icbm icbms uav uavs pow pows poc covid covid-19 sars mers bse cctv ngo ngos ira-style ipo ipos r&d hq cv diy dj mc mvp ppe pcr ptsd adhd lgbt lgbtq ufo ufos http www api sos rip rpm mph km kg mw kw ghz mhz gb mb tb xbox ps3 ps4 psp mmo rpg fps xi xii xiii xiv xv xvi ii iii iv vi vii viii ix iq nda np gop-led x-ray cctv i.e. e.g. p.m. a.m. d.c. l.a. n.y. dc la ny ea nda usd gbp eur lp lps ep eps mp3 edm hbo-style abc-style pst edt cst utc asap aka eta mia os ios wifi wi-fi 3d 2d 4k hd uhd sd imax vhs vcr hmo cvs sat gcse gcses gpa asbo asbos';

/** Capitalised words alone that name no actor: laws and schemes, diseases, events. */
export const NO_BODY_WORDS =
  'obamacare medicare medicaid brexit ebola covid coronavirus zika alzheimer parkinson watergate benghazi holocaust internet bitcoin';

/** Nouns that end the name of something that is no actor: events, works, laws, products. */
export const THING_HEADS =
  'war wars battle campaign cup games olympics election elections referendum summit conference convention agreement agreements treaty accord accords pact protocol communiqué communique declaration resolution act bill law amendment constitution charter code directive deal plan programme program project operation mission initiative grammy emmy bafta festival awards award prize medal championship championships tournament trophy open series season final finals grand prix marathon race day week month year anniversary christmas easter ramadan eid hajj pilgrimage revolution uprising spring crisis scandal affair massacre attack attacks disaster earthquake hurricane storm typhoon cyclone fire flood plague pandemic virus disease syndrome cancer album song single film movie book novel play show episode edition volume chapter section article page report report review study survey poll index award bible koran quran testament gospel torah language calendar era age century period dynasty style theory law effect method system model theorem principle constant engine aircraft helicopter jet tank missile rocket ship submarine satellite telescope phone tablet laptop console explorer windows android office linux galaxy note pro plus mini edge mate xbox playstation kindle line class route flight train bus tax budget fund benefit card passport visa licence license degree diploma bachelor master doctorate exam test rule rules rights freedom liberty crown throne chair medal cross star order distinguished street airspace';

/** Words that begin the name of a club or another body and are seldom anything else there. */
export const CLUB_FIRSTS =
  'fc ac afc rc sc cf sk fk nk vfb vfl tsv rb cd real sporting inter dynamo dinamo lokomotiv spartak zenit borussia bayern bayer eintracht hertha atlético atletico athletic deportivo olympique stade ajax partizan galatasaray fenerbahçe studio radio banco bank banque crédit deutsche université universidad universität università fundación associazione partido parti partito partei ministry department institute';

/** Words that make a club's name of a place: `Leicester City`, `Oldham Athletic`. */
export const CLUB_HEADS =
  'city town united rovers wanderers athletic albion hotspur villa county rangers wednesday argyle alexandra forest orient rugby harlequins saracens warriors rhinos knights wildcats thunder heat magic jazz fire galaxy dynamo';

/** Words that begin the name of an event, a ship, an undertaking or a law. */
export const THING_FIRSTS =
  'hurricane typhoon cyclone operation uss hms rms ss mv hmas hmcs project apollo soyuz vostok voyager flight route interstate exhibit resolution article playstation xbox windows olympic miss super';
