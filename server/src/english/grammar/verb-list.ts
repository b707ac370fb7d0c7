/**
 * The verbs of written news English, so that a verb is told from a noun. Our own list, written from general
 * knowledge of the language; no corpus was counted for it.
 *
 * `*` after a verb: its last consonant doubles (`plan*`: planned, planning).
 */

/** Verbs whose forms are regular and that are seldom nouns. */
export const REGULAR_VERBS = `
abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge
acquire act activate adapt add address adhere adjust administer admire admit* adopt advance advise affect
affirm afford agree alarm alert align allege alleviate allocate allow alter amend amount analyse analyze animate
announce annoy anticipate apologise apologize appear applaud apply appoint appreciate approve argue arise arouse
arrange arrive articulate ascertain ask assassinate assemble assert assess assign assist assume assure astonish
attach attain attend attract attribute authorise authorize avert avoid await award backtrack ban* baptise baptize bar*
beg* behave believe belong benefit blast blend bless boast bolster bomb bother brace brag* brand breathe broaden
bully burden bury calculate cancel capitalise capitalize capture caution cease celebrate challenge characterise
characterize chase chide cite claim clarify clash classify climb clinch cling coerce coincide collaborate collapse
collect collide combine comfort command commemorate commence commend commission commit* communicate compare compel*
compensate compete compile complain complete complicate comply compose comprise conceal concede conceive concentrate
conclude condemn conduct confer* confess confide configure confine confirm confiscate conform confront confuse
congratulate connect conquer consent conserve consider consist console consolidate constitute constrain construct
consult consume contact contain contemplate contend contest continue contradict contravene contribute control* convene
converge convert convey convict convince cooperate co-operate coordinate cope correct correspond corroborate counsel
counter crack crash create credit criticise criticize cross crumble cultivate curb curtail damage dare deactivate
decide declare decline decorate decrease decry dedicate deduce deem defeat defect defend defer* define defraud defuse
defy degrade delay delegate delete deliver demand demean demolish demonstrate demote denounce deny depart depend depict
deplete deplore deploy deport deprive derail derive descend describe desert deserve designate despise destabilise
destabilize destroy detail detain detect deter* deteriorate determine detonate devastate develop deviate devise devote
diagnose dictate die differ dig digest diminish direct disagree disappear disappoint disapprove disband discard
discharge disclose discontinue discourage discover discuss dislike dismantle dismiss disobey dispatch disperse displace
display dispute disregard disrupt dissolve dissuade distance distinguish distort distract distribute disturb diversify
divert divide divorce dominate donate double downplay download draft drag* dread drift drop* drown dub* dump dwell earn
ease echo edit educate elaborate elect eliminate elude embark embarrass embrace emerge emphasise emphasize employ
empower enable enact encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge enlist enrich
enrol* ensue ensure entail enter entertain enthuse entice entitle entrust envisage envision equate equip* eradicate
erase erect erode err erupt escalate escape establish estimate evacuate evade evaluate evoke evolve exacerbate
exaggerate examine exceed excel* exclaim exclude excuse execute exempt exert exhaust exhibit exist expand expect expel*
expire explain explode exploit explore export expose express extend extinguish extract fabricate face facilitate fade
fail falter fashion fasten favour favor fear feature fetch fill finalise finalize finance finish fire fit* fix flag*
flare flatten flee flourish float flock flood flow focus foil follow fool forbid force forge formalise formalize
formulate foster found free frequent frighten frown frustrate fuel fulfil* fulfill function fund fuse gain gamble gather
gauge gaze generate glance glorify govern grab* grade grant grapple grasp greet groan grumble guarantee guard
guess guide hail halt hamper handle hang happen harass harbour harbor harden harm harvest hasten hate haul haunt head
heal heckle help herald hesitate highlight hijack hike hint hire honor honour hope host house hover hug* hunt hurry
identify ignite ignore illuminate illustrate imagine imitate immigrate impair impeach impede implement implicate implore
imply import impose impress imprison improve incite include incorporate increase incur* indicate indict induce infect
infer* infiltrate inflate inflict influence inform infuriate inhabit inherit inhibit initiate inject injure innovate
inquire enquire insert insinuate insist inspect inspire instal* install instigate instruct insulate insult insure
integrate intend intensify interact intercept interfere interject interpret interrogate interrupt intervene interview
intimidate introduce invade invent invest investigate invite invoke involve irritate isolate issue jail jeopardise
jeopardize join joke judge jump justify kick kidnap* kill kiss knock label* labour labor lack lag* lambast lambaste
lament land last laud laugh launch leak lean legalise legalize legislate lecture liaise liberate lift limit* linger link
list listen live load loan lobby locate lock lodge long look loom loosen loot love lower maintain manage mandate
manipulate manufacture march mark market marry match mature maul maximise maximize measure mediate mention merge
migrate minimise minimize mislead miss mistreat mitigate moan mobilise mobilize mock moderate modernise modernize
modify monitor motivate mount mourn move mull murder muse muster mutter name narrate narrow navigate near
necessitate need negotiate neutralise neutralize nod* nominate normalise normalize note notice notify nudge obey
obligate oblige observe obstruct obtain occupy occur* offend offer offset* omit* open operate oppose opt order
orchestrate organise organize originate oust outline outlaw outnumber outrage outweigh overlook oversee overturn owe
own pack paint pardon park participate pass patrol* pause penalise penalize perceive perform perish permit* perpetrate
perpetuate persecute persist persuade pick picture pinpoint place plague plan* play plead please pledge plot* plug*
plunge point poison poke polarise polarize police pollute ponder pose position possess post postpone pound pour praise
pray preach precede precipitate preclude predict prefer* prepare prescribe present preserve preside press pressure
presume pretend prevail prevent print prioritise prioritize privatise privatize probe proceed process proclaim procure
produce profess profit program* prohibit project prolong promise promote prompt propel* propose prosecute prosper
protect protest prove provide provoke publicise publicize publish pull pump punch punish purchase purge purport pursue
push qualify quarrel query question queue quip* quote race raid rail raise rally rank rap* ratify rationalise reach react
reaffirm realise realize reap reaffirm reason reassert reassess reassure rebel* rebuff rebuke recall recede receive
reckon reclaim recognise recognize recommend reconcile reconsider reconstruct record recount recover recruit rectify
recur* recycle redefine redeploy redirect reduce re-elect reelect refer* refine reflect reform refrain refuse refute
regain regard register regret* regulate rehabilitate reign reimburse reinforce reinstate reiterate reject rejoice
rejoin relate relax relay release relieve relinquish relocate rely remain remark remedy remember remind remove render
renege renew renounce rent reopen repair repay repeat repel* replace replicate reply report repress represent
reprimand reproduce request require rescue research resemble resent reserve reshape reside resign resist resolve resort
respect respond rest restate restore restrain restrict restructure result resume retain retaliate rethink retire retort
retract retreat retrieve return reunite revamp reveal reverse revert review revise revive revoke revolt reward risk
rival roll rotate rubbish ruin rule rumour rumor rush sack sacrifice safeguard sail salute sanction satisfy save scale
scan* scare scatter schedule scheme scoff score scorn scramble scrap* scream screen scrutinise scrutinize seal search
secure segregate seize select separate serve settle shape share shatter shelter shelve shift shock shoot shop* shout
shove show shrug* sideline sigh sign signal* silence simplify skip* slam* slap* slash slate slaughter slip* slow
smash smear smile smoke smuggle snap* sneer soar soften solve sound spark spawn specialise specialize specify speculate
spell spoil sponsor spot* spur* squander square squeeze stabilise stabilize stage stall stamp stare start starve state
station stay steer stem* step* stir* stockpile stop* store storm strain strand strengthen stress stretch stroll
structure struggle study stumble stun* subject submit* subscribe subsidise subsidize substitute succeed sue suffer
suffice suggest suit summarise summarize summon supervise supply support suppose suppress surge surmise
surpass surprise surrender surround survey survive suspect suspend sustain swap* switch symbolise symbolize sympathise
sympathize tackle talk target tarnish taunt tease tempt tend terminate terrify terrorise terrorize test testify thank
theorise theorize threaten thrive thwart tie tighten tolerate top* topple torpedo torture toss total touch tour tout
trace track trade trail train transfer* transform translate transmit* transport trap* travel* treat tremble trigger
triple triumph trouble trumpet trust try tumble turn tweet twist unblock uncover underline undermine underscore
unfold unify unite unleash unlock unravel* unveil update upgrade uphold uproot urge use usher utilise utilize utter
vacate vaccinate value vanish veer vent venture verify veto view vilify violate visit vocalise voice volunteer vote vow
wage wait walk wander want ward warn warrant wash waste watch weaken weigh welcome whip* whisper widen wield wish
withhold witness wonder work worry worsen wound wrangle yell yield zoom blog* email e-mail fax phone telephone telegraph
text message retweet broadcast headline allude opine posit* conjecture hypothesise hypothesize postulate stipulate
enumerate expound extol* belittle berate castigate censure chastise deride disparage lampoon ridicule scold upbraid
vouch avow attest aver* profess protest concur* demur* interpose remonstrate chime counterclaim insinuate intimate
grouse gripe fume bemoan bewail rejoin rage rant rave seethe whine wail sob* gasp growl snarl grunt mumble stammer
mull envisage foresee foretell forecast prophesy predicate disbelieve doubt mistrust distrust second-guess intuit
perceive sense visualise visualize fantasise fantasize dream aspire crave yearn desire covet strive endeavour endeavor
aim seek mean tip* slate task pressure coax cajole exhort entreat beseech petition nag* enjoin charge caution counsel
instruct assure reassure brief enlighten acquaint apprise tell flatter compliment toast compute marvel gush murmur roar chuckle hiss bark hedge deadpan croak snort drawl intone thunder blurt stoke learn burn lean leap spell spill dwell kneel light quit broadcast accord adorn advertise alienate amass amplify annex annul* applaud ascribe atone attend augment axe
babble baffle bail bake barge bask befall bellow bewilder bicker billow bind bloom blur* bode bombard borrow bounce bow breach brew
bribe browse bruise brush buck budge bulge bump burrow bustle buzz carry carve cater cede center centre certify chant chat* chew chill chip* choke
chop* chronicle circulate circumvent civilise clamour clamp clap* clarify clean cleanse clear click clip* cloak clutch coat coexist
co-exist cohere collude colonise colonize commute compress con* confound congregate conspire consort contaminate contract cook cool
cough covet cower cram* crawl crouch crown cruise crush cuddle culminate curtail customise dab dampen dangle dart dash dazzle debunk decay deceive
decimate decipher deflect deform defrost delight delineate delve demilitarise denationalise dent denude depress deregulate detach detest devalue
devour dilute dine dip* disable disarm discern discipline disconnect discredit disguise disgust disinherit disintegrate dislodge dismay disown
disparage dispel* dispense dispose disprove disqualify dissent dissuade dive divulge dock dodge domesticate don* doom dose downgrade downsize drain drape
dredge drench drill dry duck dupe duplicate earmark elapse electrocute elevate elicit elope elude emanate embed* embellish embezzle embody embolden emigrate
emit* empty emulate encapsulate encircle enclose encompass encroach encrypt endear engrave engulf enliven enroll enslave entangle entrench enumerate
equal* escort espouse etch evict exonerate exploit expropriate extort extradite faint fare fascinate fault feast ferry fetch fidget fiddle
fizzle flash flex flick flip* float flog* flout fluctuate flush fold forfeit fortify forward fragment free fret* frighten fry fumble furnish gallop garner gate
gather gear germinate giggle gild glare glean gleam glide glow glue gnaw gossip govern graze grieve grill grin* grip* grope gross gut* hack haggle hand hammer handcuff
handpick hatch hinder hinge hire hoard hoist hone honk hop* horrify hum* humble humiliate hurl hush hustle hype idealise idealize
immerse immunise impale impart impel* imperil* impersonate impound impoverish inaugurate incense incline inconvenience incriminate incubate individualise
induct indulge infringe ingest inscribe instil* instill interlink intermarry interpose interrelate intersperse intertwine intrigue intrude inundate invalidate invert
itch jab* jam* jerk jog* jostle juggle keel kindle knit* languish lapse lash latch laundered launder leach lease leave legitimise level lever like liken line linger litter liven lob* loan loathe
lock log* loiter loop lounge lump lure lurk magnify maim malfunction march marginalise massacre materialise maul meander meddle mediate meditate melt memorise mend
mesmerise microwave militarise mimic mine mingle mint misbehave misinform misinterpret mismanage misrepresent misspell misuse mitigate moisten molest monopolise multiply mutate
mutilate mystify nab* nap* nationalise neglect nestle net* nest notch nullify nurture obliterate obscure obsess oblige omit* ooze optimise orbit orient originate
ornament oscillate outdate outlast outlive outpace outperform outrank outrun outsource overcharge overestimate overflow overhear overlap* overload overpay overpower
overreact overshadow overstate overstep* overtax overwhelm pamper pant parade parallel paralyse paralyze parrot partition pat* pave pedal peddle peel peer penetrate
perplex pester petrify phrase pierce pilfer pile pin* pinch pique pivot plagiarise plaster plead plough plow plummet plunder plunge ply polish pool popularise populate
pore portray possess postulate pounce preempt pre-empt preoccupy presuppose prickle privilege prize prod* profile profiteer proliferate propagate prosecute prowl prune pry psych pulsate
purify quadruple quantify quash quell quench quicken quieten race rack radicalise radicalize ram* ransack rape rate rather rattle ravage readjust realign rearrange reassign rebound rebrand rebut* recapture
recharge recite reckon recline recoil recombine recommence recompense reconnect reconvene recreate recuperate redesign redevelop redouble redraft redress re-enter refer* refill
refinance refocus refuel refund refurbish regenerate regroup rehearse reignite reimpose rein reintroduce reinvent reinvest relegate relish relive remake remit* remodel remunerate rename rend renovate reorganise
replenish repossess repost repulse requisition reschedule rescind reshuffle reside resonate resound resurface resurrect resuscitate retrain reuse revitalise rewind rig* rinse rip* ripen rob* rocket
rout rub* ruffle sabotage sag* salvage sap* saturate savage savour scald scam* scar* scrape scratch scrawl scribble scrub* seat secede seclude seduce seem seep
segment sever shackle shame sharpen shave shelve shield shiver shorten shred* shriek shuffle shun* shuttle sidestep* sift simmer simulate sip* situate skid* skim* skirt slack slant slay sling slot* slump
smother snatch sneak sniff snub* soak sober socialise soothe span* spare spike spiral splash splinter spotlight sprawl spray sprint sprout spurn squash squat* squirm stack stagger stain stalk starve stash steady
steer stifle stimulate stipulate stir* stitch straighten strap* stray streamline strip* strut* stub stuff stumble stutter subdue submerge subordinate subside subtract subvert suck suffocate supersede
supplant surf surmount swallow swamp sway sweat swell swerve swirl symbolise tabulate taint tailor tamper tan* tangle taper taste tax team tee televise temper tether thaw thin* thrash thrill
thump tick tickle tilt toil tolerate topple torment totter tow trample tranquillise transcend transcribe transgress transplant traverse trawl trek* trespass trim* trivialise trivialize trot* truncate tuck tug*
tutor twinkle typify uncork underestimate underpin* understate underpay undo unearth unhinge unify unlock unmask unsettle untangle unwind unwrap* update upgrade upstage usurp utilise vanquish vary vaunt venerate vent
vibrate victimise vie vindicate visualise wade waive wane warm warp warrant waver wean weather wed* weed weep whistle whittle widen wilt wink wipe wither woo worsen worship* wreak wreck wrench wrestle wring writhe yank zero zoom
recollect assail bash
`;

/** Irregular verbs: base, past, past participle where it differs. The present and -ing forms are regular; `*` as above. */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin* began begun|bend bent
bet* bet|bid* bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung
come came come|cost cost|creep crept|cut* cut|deal dealt|dig* dug|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fly flew flown|forbid* forbade forbidden|forecast forecast|foresee foresaw foreseen|foretell foretold
forget* forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get* got gotten|give gave given
go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit* hit|hold held|hurt hurt|keep kept|kneel knelt
know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let* let|lie lay lain
light lit|lose lost|make made|mean meant|meet met|mislead misled|misread misread|mistake mistook mistaken
misunderstand misunderstood|offset* offset|outdo outdid outdone|overcome overcame overcome|override overrode overridden
overrun* overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid
plead pled|prove proved proven|put* put|quit* quit|read read|rebuild rebuilt|repay repaid|reset* reset|resell resold
retell retold|rethink rethought|rewrite rewrote rewritten|rid* rid|ride rode ridden|ring rang rung|rise rose risen
run* ran run|say said|see saw seen|seek sought|sell sold|send sent|set* set|shake shook shaken|shed* shed|shine shone
shoot shot|show showed shown|shrink shrank shrunk|shut* shut|sing sang sung|sink sank sunk|sit* sat|sleep slept
slide slid|speak spoke spoken|speed sped|spend spent|spin* spun|spit* spat|split* split|spread spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stride strode|strike struck|strive strove striven
swear swore sworn|sweep swept|swim* swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|tread* trod trodden|undercut* undercut|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|upend upended|uphold upheld|upset* upset
wake woke woken|wear wore worn|weave wove woven|weep wept|win* won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|write wrote written|beget* begot|beseech besought|bespeak bespoke|sow sowed sown
swell swelled swollen|mow mowed mown|shear sheared shorn|saw sawed sawn|smell smelt|spell spelt|spill spilt|spoil spoilt
`;

/**
 * Verbs whose base form, and with -s, is as often a noun (`a plan`, `two reports`); the words around them decide.
 */
export const NOUN_VERBS = `
abuse access account act address advance aim air alarm alert amount answer appeal approach arm arrest attack attempt attribute award
back balance ban band bank bar base battle bear beat benefit bet bid bill blame blast block blog blow board boast bomb bond
book boost border bottom bow brand break brief broadcast budget burden burn bus campaign cap care case cast cause caution
challenge chance change charge chart chase check cheer chief choice circle claim clash climb close cloud coach code
collapse colour color combat command comment commission compliment concern conduct conflict connect contact contest contract contrast control
cost counsel count counter course court cover crack crackdown crash credit cross crowd cry curb cure cut cycle damage dance date deal
debate decline decrease default defeat defect delay delegate demand deposit design desire detail differ dig direct discharge
dismay display dispute distance divide divorce document doubt download draft drag draw dread dream dress drift drink drive drop
dump ease echo edge effect email end escape estimate exchange excuse exhibit experience exploit export express extract eye
face fall farm favour favor fear feature feed field fight figure file fill film finance find fine finish fire fish fit fix
flag flash flight flood floor flow fly focus force forecast form frame freeze fuel function fund gain gamble game gap gather
gauge glance grade grant grasp ground group guarantee guard guess guide gun halt hand handle harm harvest hate head heat help
hike hint hire hit hold home honour honor hope host house hunt hurt impact import increase influence insult interest
interview invite issue jail joke judge jump keep kick kill kiss knock label labour labor lack land last laugh launch lead
leak lean leap lecture level lie lift light limit line link list live load loan lobby lock look loss love lunch mail make
mandate map march mark market mask mass master match matter mean measure meet mention message mind mine mirror miss mistake
model monitor mount move murder name need neglect note notice object offer open order outline outrage override own pack page pain
paint panel pardon park part partner pass patrol pause pay peer phone pick picture piece pilot place plan plant play
pledge plot plunge point poison poke police poll pool position post pound power practice practise praise present press pressure price
print probe process produce profile profit program programme progress project promise prompt protest purchase push
question quote race rage raid rain raise rally range rank rate reach read reason rebel record recruit reform refuse regard
regret reign release remark remedy rent repair repeat reply report request rescue research reserve resort respect rest
result retreat return reveal review reverse revolt reward ride ring rise risk rival rock role roll round row rule rumour rumor run rush
sail sanction saw scale scare schedule scheme score scorn scramble scream screen seal search seat second sense sentence
service set shadow shake shape share shelter shift ship shock shoot shop shot shout show side sign signal silence site sit size
slam slap sleep slice slide slip slump smear smile smoke sort sound source space spark speed spell spend spin split sponsor spot
spread spring spur spy square stab staff stage stake stall stamp stand star start state station stay steal step stick sting
stock stop store storm strain stream stress stretch strike strip stroke structure struggle study stunt subject suit supply
support surface surge surprise surrender survey suspect swap swear sweep swing switch table tackle talk tap target task tax
tear telegraph telephone test text thank threat throw tie time tip toast toll top torture total touch tour tout tower track trade
traffic trail train transfer transport trap travel treat trial trick trigger trip triumph trouble trust try turn tweet twist
type update upset use vacation value venture veto view visit vocal voice volunteer vote vow wage wait wake walk wall war
warrant wash waste watch water wave wear weather weight welcome wheel whip whisper win wind wish witness wonder word work worry worth wound wrap yield
call strain scan comfort clean clear cool grip delight dash calm cook crown crush damp dip dry flash fold rally reading scratch span spike stalk swell sweat taste team tick wreck yard spray shield screw scar rip retreat rebound rattle prize privilege polish plough pin pile phrase parade parallel orbit nest net log lease lever lock lure lapse kit junk itch hype hustle hoard hinge hammer grin gross grill glow glue glare gear forward forfeit flush flip fault fare escort equal dose dock disguise discipline dent decay cruise cough con chip chill chat chant bump bulge breach bribe brush bruise borrow bounce axe
snap query worry feature process quarrel rap flock frown drill forge dare root rubbish rebuke reprimand rebuff retort doubt
level conduct spell sum fool contest campaign consent decree petition charge
pitch
advocate graduate patch supplement repeal overhaul levy term wire intern
`;

/** Participles that stand as adjectives or prepositions so often that alone they open no clause. */
export const ADJECTIVE_PARTICIPLES = `
accused advanced aged alleged armed beloved bipartisan committed complicated concerned convicted crowded dedicated detailed
determined devoted disabled displaced divided elected educated engaged established estimated excited exhausted expected
experienced gifted heated increased injured interested intended involved isolated limited long-awaited married mixed
organised organized planned pronounced proposed qualified registered related renewed repeated reported required respected
retired sacked sacred scheduled so-called supposed surprised suspected talented tired troubled trusted unexpected united
unprecedented unmanned unveiled wanted wicked wounded acting alarming amazing according barring boring challenging charming compelling
concerning continuing developing disappointing disturbing embarrassing encouraging existing exciting following frightening
growing increasing interesting leading living lasting looming longstanding missing moving neighbouring neighboring ongoing
outgoing outstanding overwhelming pending pressing promising regarding remaining ruling shocking sitting striking
surprising sweeping thriving underlying upcoming visiting willing winning worrying
`;
