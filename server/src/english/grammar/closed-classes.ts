import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  ING_VERB,
  MODAL,
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from './word-classes.ts';

/**
 * The words of English grammar, a closed set, and the common adjectives, adverbs and nouns that no ending gives away.
 * Our own list. A word named in several rows can be each of them.
 */
export const CLOSED_CLASSES: readonly (readonly [classes: number, words: string])[] = [
  [
    DETERMINER,
    'the a an this these those every each no some any all both either neither another such half several many few much more most enough less fewer certain various',
  ],
  [POSSESSIVE, 'my your his her its our their whose'],
  [
    PRONOUN,
    'i you he she it we they one this these those all both some many most several few others everyone everybody someone somebody anyone anybody no-one nobody nothing something anything everything none either neither another each such there much more less enough any',
  ],
  [
    OBJECT_PRONOUN,
    'me him her us them myself yourself himself herself itself ourselves yourselves themselves',
  ],
  [
    PREPOSITION,
    'of in on at by for with from into onto to about against between among amongst through throughout during before after since until till under over above below behind beyond beside besides near off out up down around across along within without towards toward upon via per despite amid amidst than as like unlike inside outside except including excluding regarding concerning following pending versus vs because alongside plus minus worth round past opposite underneath beneath atop aboard given according due owing instead rather notwithstanding',
  ],
  [COORDINATOR, 'and or but nor & yet'],
  [
    SUBORDINATOR,
    'because although though while whilst whereas if unless until till since as when whenever where wherever after before once than so lest albeit provided',
  ],
  [WH_WORD, 'who whom which what how why whether when where whoever whatever whichever whose'],
  [PRONOUN, 'who which what whoever whatever'],
  [TO, 'to'],
  [THAT, 'that'],
  [
    MODAL,
    "will would can could may might must shall should ought 'll 'd cannot can't won't wouldn't couldn't mustn't shouldn't mightn't shan't needn't can’t",
  ],
  [BE, "be am is are was were been being 'm 're isn't aren't wasn't weren't ain't 's"],
  [HAVE, "have has had having 've 'd haven't hasn't hadn't"],
  [DO, "do does did don't doesn't didn't"],
  [NEGATION, "not n't never"],
  [
    ADVERB,
    'also already now then there here just only still even again soon later earlier ago once twice often always ever never too very so quite rather almost nearly about perhaps maybe yet however therefore thus hence moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed else anyway apart together away back forward ahead afterwards afterward beforehand overnight abroad overseas today tomorrow yesterday tonight nowadays sometimes somewhere anywhere everywhere nowhere somehow elsewhere up down out off over in on through around along by well far long fast hard late early more most less least much long-term initially further likewise altogether aloud outright abreast aboard alike alone aside backwards forwards downwards upwards regardless please first second third last next possibly so-called formerly both either how when where why all half approximately however a.m. p.m. am pm',
  ],
  [
    ADJECTIVE,
    'big small large great little long short high low old new young good bad best worst better worse early late later latest last next first second third other same own different similar able unable free full empty open close closed clear sure certain likely unlikely ready willing unwilling easy hard difficult simple strong weak hot cold warm cool dark light black white red blue green yellow brown grey gray orange pink purple rich poor wide narrow deep shallow broad thick thin heavy fair unfair just wrong right left true false real fake due key main chief senior junior top major minor vice deputy fellow former current present past future final initial mere sole only very single double triple whole entire total overall common rare public private secret civil civilian military naval royal foreign domestic local regional national federal international global worldwide central northern southern eastern western north south east west inner outer upper lower far near dead alive ill sick healthy safe unsafe dangerous happy unhappy sad angry afraid scared proud ashamed aware unaware glad pleased sorry keen eager fit happy sad sharp flat steep tight loose tough rough smooth soft loud quiet silent calm fresh raw sweet sour bitter dry wet clean dirty nice fine okay ok pretty ugly brave bold cruel kind gentle rude polite honest loyal firm frank blunt stark vast huge tiny giant mass mutual joint daily weekly monthly yearly annual quarterly elderly lonely friendly deadly costly timely lively likely early orderly unruly wealthy healthy angry hungry busy lazy crazy easy heavy happy ready steady bloody dirty guilty lengthy risky tricky worthy noisy messy nasty funny lucky unlucky sunny rainy windy cloudy snowy muddy rocky sandy salty tasty spicy juicy fluffy fuzzy hairy skinny chubby tall fat slim pregnant blind deaf dumb mad insane absurd odd weird strange bizarre normal usual unusual typical abnormal extra spare so-called alleged dual elect made-up online offline live remote abroad undercover modern ancient medieval contemporary wise foolish stupid smart clever bright dim dull slow quick rapid swift fast abrupt sudden gradual long-term short-term long-standing high-level low-level full-scale large-scale small-scale far-reaching wide-ranging right-wing left-wing far-right far-left pro-russian anti-war cross-party two-day three-day long-range short-range high-profile worth prone subject adverse diverse inverse obscure secure insecure pure mature premature severe sincere austere extreme supreme complete incomplete concrete discrete separate moderate immediate intermediate ultimate legitimate appropriate inappropriate adequate inadequate accurate inaccurate desperate deliberate elaborate corporate private climate-related intimate affordable more less most least fewer many few several such much higher highest lower lowest larger largest smaller smallest greater greatest bigger biggest older oldest younger youngest newer newest longer longest shorter shortest stronger strongest weaker weakest wider widest closer closest further furthest earlier earliest nearer nearest safer safest simpler simplest harder hardest easier easiest faster fastest slower slowest cheaper cheapest richer richest poorer poorest deeper deepest tougher toughest happier clearer clearest greener warmer cooler hotter colder particular various direct digital beneficial constant dominant dependent independent significant relevant important prominent permanent incumbent excellent urgent frequent recent decent evident apparent consistent efficient sufficient insufficient reluctant distant instant elegant arrogant brilliant violent silent patient ancient fluent potent latent dormant pregnant vacant vibrant militant defiant compliant elite premium maximum minimum average nuclear solar lunar popular regular similar particular singular familiar muslim teenage vague unique antique bankrupt corrupt abrupt compact exact intact proper super unclear nearby subsequent fourth fifth sixth seventh eighth ninth tenth outgoing ongoing incoming inherent coherent prior exterior interior superior inferior anti-establishment northwestern northeastern southwestern southeastern worried convinced satisfied confident divided convincing moral oral verbal vital fatal loyal legal illegal humanitarian socialist communist fascist feminist racist sexist terrorist capitalist populist separatist islamist',
  ],
  [
    NUMERAL,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions dozens bn tn',
  ],
  [
    NOUN | PLURAL,
    'people men women children police officials voters critics experts analysts sources media data scientists politicians residents others lawyers ministers leaders democrats republicans troops authorities',
  ],
  [
    NOUN,
    'theory denial finding warning understanding feeling thought history victory factory category memory territory laboratory library salary anniversary documentary commentary summary diary mercenary missionary adversary judiciary luxury trial editorial memorial material serial funeral mineral terminal journal manual ritual rental vegetable table cable executive representative detective initiative alternative perspective objective narrative incentive archive relative operative fugitive motive music traffic critic clinic topic fabric comic mechanic panic plastic epidemic pandemic logic magic tactic statistic rhetoric picnic lyric sceptic skeptic seed speed handful story reading hearing building meeting briefing wedding funding spending setting morning polling pricing housing training shooting bombing killing ruling rating filing saying family ally assembly monopoly anomaly rally supply reply bully belly general progressive firm public chief official potential maximum minimum criminal minor individual academic medic elite conservative liberal radical moderate native expert adult teenager senior junior republican democrat past fine average man woman child person year month week day hour minute time way thing world life part place country state city town government company system group problem fact side kind head house area money story right lot number night point home water room mother father member law car community name president team minute idea body information parent level office door health art history party result morning reason girl guy moment air teacher education spokesman spokeswoman spokesperson official minister secretary leader chairman chairwoman chair director chief officer executive adviser advisor aide senator congressman congresswoman governor mayor lawmaker councillor critic expert analyst economist scientist researcher author lawyer attorney judge witness source campaign nominee candidate statement speech interview letter memo tweet post email poll survey study document bill act deal war peace crisis economy market trade tax policy security defence defense nation republic kingdom kingship monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ceasefire backstop airspace skies mr mrs ms dr sir lord lady dame prof thing things news politics economics physics mathematics series species means headquarters business process access success progress congress address press princess crisis basis analysis thesis hypothesis emphasis bus gas virus campus bonus status census consensus focus chaos virus bias lens glass class mass loss boss cross stress abuse cause clause house course horse nurse purse case base phase phrase release increase decrease purchase response expense defense license offense sense nonsense suspense universe exercise enterprise premise promise surprise compromise noise rise ounce face place race space price voice choice office service justice notice practice police device advice sacrifice evidence violence silence science influence absence presence reference difference conference experience audience',
  ],
  [BE | ING_VERB, 'being'],
  [BE | PARTICIPLE, 'been'],
  [DO | BASE_VERB, 'do'],
  [DO | PRESENT_VERB, 'does'],
  [DO | PAST_VERB, 'did'],
  [DO | PARTICIPLE, 'done'],
  [DO | ING_VERB, 'doing'],
  [HAVE | BASE_VERB, 'have'],
  [HAVE | PRESENT_VERB, 'has'],
  [HAVE | PAST_VERB, 'had'],
  [HAVE | ING_VERB, 'having'],
];
