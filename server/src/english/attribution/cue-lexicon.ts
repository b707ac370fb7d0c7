/**
 * The words that put a claim forward, with what each takes after it, what kind of claim it makes and whether it upholds or denies it.
 * Our own list, written from general knowledge of English reporting.
 *
 * Frames, one letter each:
 * - q quotes: `“…,” she said`
 * - t a clause with `that`: `insisted that …`
 * - z a clause without `that` too: `said it was …`
 * - a an addressee may stand before the clause: `warned reporters that …`; m one must: `told reporters that …`
 * - w a question: `asked whether …`, `explained how …`
 * - i `to` and a verb, of the speaker: `promised to …`
 * - o somebody, then `to` and a verb: `urged ministers to …`; the somebody is who is addressed
 * - c somebody, then `to` and a verb, the whole being what is claimed: `wants ministers to …`, `expects prices to …`
 * - g an -ing form: `denied taking …`
 * - n a noun phrase: `denied the allegation`
 * - f `for`: `called for a vote`
 * - b `about`, `of`, `over`, `on`: `warned of …`, `complained about …`
 * - s somebody `as` something: `described it as …`
 * - x somebody `of` or `for` something: `accused him of …`
 * - d somebody something: `called it a disgrace`
 * - k something `to` something: `likened it to …`
 * - l as `would like to`: only behind `would`
 * - e somebody: `citing officials`
 * - h a noun phrase, of a thing that tells: `polls show a tight race`
 * - y only in `as … put it`
 * - p passive without a source is common: `is expected to`, `it is thought that`
 *
 * A row: frames | kind | verbs. Kinds: say, fact, belief, prediction, evaluation, demand, intent; `-` before it denies.
 */
export const CUE_VERBS = `
qtzwp|say|say
i|demand|say
t|say|submit
i|intent|mean
w|intent|decide
t|demand|ask
d|evaluation|think
n|say|stress emphasise emphasize underline underscore highlight reiterate allege lament bemoan signal concede espouse lampoon
-n|belief|debunk disavow
q|say|intone chirp coo crow declaim snarl squeal whoop hazard preach pronounce remonstrate
tz|belief|reckon fancy
o|demand|petition nudge
s|evaluation|remember recall
qtzwp|say|add state announce declare report write tweet post repeat reiterate mention retweet
qtzwbp|say|note observe explain remark comment reply respond answer specify clarify testify recount relate narrate
qtzwnp|fact|reveal confirm disclose acknowledge admit recall affirm
qtzwp|fact|indicate signal establish discover learn notice
tzwp|fact|find show demonstrate prove determine hear realise realize recognise recognize understand remember know
tw|fact|see
qtzp|say|charge claim argue insist maintain assert contend allege stress emphasise emphasize underline underscore highlight counter retort rejoin
qtzp|say|proclaim profess attest aver avow opine posit reason muse interject interpose volunteer venture chime
qtzgi|say|swear
qtzp|fact|conclude calculate compute deduce infer ascertain certify verify
qtzp|say|summarise summarize recollect reaffirm reassert elaborate
qtzngp|say|suggest propose recommend imply hint insinuate intimate
qtzp|belief|speculate surmise theorise theorize hypothesise hypothesize conjecture estimate reckon guess suppose presume
tzbp|belief|think believe feel suspect assume imagine consider sense figure bet trust hold
tzp|belief|dream pretend gather doubt
t|belief|accept
tzip|belief|hope fear expect intend anticipate
tzcip|prediction|expect
n|prediction|expect forecast project foresee anticipate estimate envisage envision
qtzncp|prediction|predict forecast foresee envisage envision prophesy foretell project
qtzaobp|prediction|warn caution
qtzb|evaluation|rant rail vent tease
qtzb|evaluation|complain lament boast joke quip bemoan grumble moan gripe fret worry rejoice marvel gush enthuse brag protest object
qtzng|evaluation|regret resent deplore decry bewail
qtzip|intent|pledge vow threaten
tzi|intent|decide agree resolve plan plot
i|intent|want aim seek offer volunteer undertake aspire desire yearn hope prefer wish commit opt prepare elect
tz|belief|wish
ci|intent|want prefer wish
-i|intent|refuse decline
l|intent|like love prefer hate
qtmwzp|say|tell
o|demand|tell
qmtzo|say|assure remind inform notify reassure teach
qtzaip|intent|promise
az|fact|show
mtz|belief|convince persuade
qwoaf|demand|ask
qtzfo|demand|plead beg implore
i|demand|demand ask
i|say|claim profess
qtnfg|demand|demand urge recommend request propose insist
o|demand|urge order instruct command direct encourage advise invite press pressure implore entreat exhort beseech counsel challenge enjoin ask recommend lobby warn call
w|belief|wonder question enquire inquire debate discuss consider doubt see check investigate examine describe outline illustrate detail
qw|say|enquire inquire query wonder
f|demand|call push appeal campaign lobby press argue plead
b|fact|know
b|say|speak talk warn complain worry boast joke lie hint speculate think dream wonder
nb|say|detail outline mention cite describe
b|say|discuss
-tzngqp|fact|deny
-tn|belief|doubt dispute refute rebut contest disbelieve
-ng|belief|reject
-n|evaluation|oppose dislike dismiss downplay rebuff
n|evaluation|support favour favor back prefer
ng|belief|fear dread
n|intent|want
n|evaluation|condemn denounce criticise criticize praise applaud welcome hail defend endorse commend slam blast lambast lambaste decry ridicule mock chide rebuke assail bash tout trumpet laud
e|say|cite quote
h|fact|show reveal indicate suggest find detail document highlight outline describe confirm report
x|evaluation|accuse blame criticise criticize praise suspect credit thank condemn attack blast slam fault chide berate scold rebuke thank congratulate commend applaud mock indict
n|evaluation|blame credit
s|evaluation|deride decry tout bill frame pitch laud blast
s|evaluation|describe dismiss hail denounce condemn characterise characterize portray depict brand label regard view see cite cast praise ridicule reject define classify identify paint perceive interpret
k|evaluation|liken compare equate attribute ascribe
d|evaluation|call brand label dub term deem consider declare rate judge rule
n|prediction|predict promise announce propose
n|intent|vow pledge
n|demand|demand request advocate
n|evaluation|express voice echo
g|say|describe recall report remember recount
g|intent|consider contemplate suggest advocate recommend favour favor oppose propose deny admit regret imagine mention
ta|say|advise
q|say|mock continue begin conclude go shout yell cry scream whisper mutter murmur mumble exclaim shriek roar bellow growl snap sneer scoff sigh groan laugh smile grin chuckle sob hiss bark sing chant read urge stress recite hedge confide joke deadpan implore demand gasp wail whine stammer croak snort drawl intone thunder fume rage opine prompt press offer start finish blog email text plead
qtz|say|grant concede confess caution agree predict joke confide blog argue disagree concur shout vow
bt|evaluation|apologise apologize
tz|fact|rule
t|say|stipulate mandate provide decree order instruct
q|say|echo thunder
qtz|say|message telegraph tip leak
`;

/** Adjectives that, after `is` or `feels`, say what somebody holds: `is confident that`. Frames as above. */
export const CUE_ADJECTIVES = `
b|evaluation|bullish bearish sanguine cautious uncomfortable ambivalent unapologetic candid frank blunt enthusiastic passionate
tb|evaluation|critical supportive dismissive wary fond sick tired envious
tzb|belief|confident certain sure convinced aware positive adamant mindful conscious unsure uncertain unaware
tzbi|belief|hopeful optimistic pessimistic doubtful sceptical skeptical dubious suspicious
w|belief|unsure uncertain sure certain undecided
tzb|evaluation|displeased unhappy dissatisfied satisfied uneasy unimpressed concerned worried afraid fearful anxious angry furious upset disappointed surprised shocked appalled pleased glad happy delighted proud frustrated dismayed embarrassed stunned confused puzzled baffled devastated heartbroken thrilled ashamed excited nervous alarmed sorry sad thankful grateful relieved disgusted horrified outraged amazed astonished alarmed
i|intent|determined keen eager willing ready prepared reluctant unwilling anxious happy pleased committed hesitant proud content
t|say|clear insistent emphatic explicit categorical unequivocal
`;

/** Verbs that with a particle are another cue: `point out`. Frames as above. */
export const CUE_PARTICLES = `
y|say|put-it
qtzw|say|weigh-in chime-in sum-up
qtzw|say|point-out spell-out hit-back shoot-back fire-back go-on make-clear blurt-out cry-out call-out let-slip
-ng|prediction|rule-out
tzw|fact|find-out work-out figure-out
n|say|set-out lay-out bring-up
-n|evaluation|play-down brush-off shrug-off turn-down brush-aside
n|demand|call-for push-for appeal-for
o|demand|call-on call-upon appeal-to plead-with prevail-on
b|evaluation|hit-out lash-out
n|say|hint-at allude-to talk-up
-n|evaluation|object-to
n|demand|insist-on
s|evaluation|refer-to
`;

/**
 * Nouns for what is said or held. Frames: t `the claim that`, i `a promise to`, b `allegations of`, w `the question whether`,
 * f `calls for`, o `opposition to`.
 */
export const CUE_NOUNS = `
b|evaluation|criticism criticisms condemnation scepticism skepticism frustration anger outrage disappointment dismay alarm regret regrets enthusiasm unease optimism pessimism misgivings reservations
f|evaluation|support praise contempt disdain admiration sympathy respect gratitude preference
o|evaluation|opposition objection objections aversion
tb|say|claim claims allegation allegations accusation accusations assertion assertions suggestion suggestions insinuation insinuations rumour rumours rumor rumors report reports complaint complaints
t|say|statement statements announcement argument arguments contention notion idea message admission acknowledgement acknowledgment confirmation revelation revelations insistence remark comment comments reminder declaration proclamation reassurance reassurances assurance assurances confession testimony reply response line position stance
t|belief|belief beliefs conviction view views opinion assumption assumptions assessment feeling suspicion suspicions theory speculation thought perception impression sense understanding recognition realisation realization certainty confidence faith judgment judgement conclusion finding findings consensus estimate
tb|belief|fears concerns worries hopes doubts
t|belief|fear concern worry hope doubt
tb|prediction|prediction predictions forecast forecasts expectation expectations warning warnings
ti|intent|promise promises pledge pledges vow vows threat threats commitment plan plans decision proposal proposals agreement offer intention intentions ambition desire wish bid
-ti|say|denial denials refusal
tf|demand|demand demands
if|demand|call calls appeal appeals plea pleas request requests
ti|demand|recommendation recommendations order orders requirement
w|belief|question questions
tb|say|hint hints
t|belief|sentiment hypothesis hunch premise proposition reasoning guess
t|say|lie lies advice
i|intent|willingness unwillingness reluctance readiness eagerness determination
`;

/** Verbs that lend themselves to a noun: `made the claim that`, `expressed fears that`; the noun makes the cue. */
export const LIGHT_VERBS =
  'make express voice issue give offer reach come have raise repeat state share take hold release send dismiss reject deny deliver air draw form lodge file fuel spark prompt stoke cite';

/** Things that say something, so that `the report says` and `polls show` have a source though nobody is named. */
export const SAYING_THINGS =
  'report study survey poll polling document statement letter email memo paper article book analysis review research data figure statistic evidence finding results result record file transcript filing lawsuit complaint indictment affidavit court judge newspaper magazine website channel agency post tweet message note text source release communique';
