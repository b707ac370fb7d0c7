import type { HedgeExample } from '../hedge-entry.ts';

/**
 * Words that say how far a thing may be taken as so: modal verbs, and adverbs, adjectives and nouns of
 * likelihood. The classes are those of J. Holmes, Doubt and Certainty in ESL Textbooks (1988), and
 * K. Hyland, Hedging in Scientific Research Articles (1998); words, contexts and sentences are our own.
 */

const modal = { type: 'epistemic', strength: 'possible', why: 'modal verb of possibility' } as const;
const adverb = { type: 'epistemic', why: 'adverb of likelihood' } as const;
const adjective = { type: 'epistemic', why: 'adjective of likelihood' } as const;
const noun = { type: 'epistemic', strength: 'possible', why: 'noun of likelihood' } as const;
const appearance = { type: 'epistemic', strength: 'probable', why: 'verb of appearance' } as const;
const open = { type: 'epistemic', strength: 'unspecified', why: 'says that it is not known' } as const;

/** What turns out one way or another, and is not told what it ought to do. */
const OUTCOME =
  'gasoline/petrol/oil/gas/wheat/sales/earnings/profit/profits/revenue/revenues/results/growth/inflation/prices/price/demand/costs/rates/rate/output/production/exports/imports/economy/market/markets/margins/income/spending/deficit/surplus/consumption/business/supply/supplies/dollar/pound/yen/euro/weather/conditions/temperatures/work/construction/deliveries/savings/receipts/orders/stocks/shares/employment/unemployment/yields/merger/acquisition/deal/transaction';
const SURELY_OUTCOME = 'not? result/lead/help/boost/bring/mean/provide/ease/contribute';
const TURNS_OUT =
  'not? #adverb? rise/fall/grow/increase/decline/improve/exceed/reach/show/slow/ease/recover/remain/stay/continue/moderate/stabilise/stabilize/return/pick/strengthen/weaken/outstrip/offset/benefit/begin/start/resume/help/lead/result/contribute/bring/boost/have/drop/average/total/climb/rebound/come/get/become/double/narrow/widen';

export const EPISTEMIC: readonly HedgeExample[] = [
  {
    ...modal,
    words: 'may',
    unless: [
      { before: 'come what|as the case|be that as it|if i/we/you' },
      { capital: true, after: '#pronoun|the|#number|#preposition|#finite|#comma' },
      { capital: true, before: '#start', after: '#name' },
      { after: '#figure' },
    ],
    confidence: 0.95,
    hedge: ['Troops [may] guard the ports.', 'It [may] or [may] not help.', 'Prices [may] have risen.'],
    plain: [
      'It began on 5 May in Rome.',
      'May was wet.',
      'We go, come what may.',
      '“May I speak?” he asked.',
      'FROM MAY 2024',
    ],
  },
  {
    ...modal,
    words: 'might',
    unless: [
      {
        before:
          "its|their|his|her|our|my|your|the|whose|'s|military|economic|political|naval|financial|industrial|sheer|full|with|of|great|try as #pronoun",
      },
      { after: 'of|is right' },
    ],
    confidence: 0.95,
    hedge: ['It [might] rain.', 'That [might] not be all.', 'He [might], he said, resign.'],
    plain: [
      'The might of Rome was broken.',
      'China’s military might is growing.',
      'They pushed with all their might.',
    ],
  },
  {
    ...modal,
    words: 'could',
    unless: [
      { after: "not|n't|never|hardly|barely|scarcely|no|again|at last|i|you" },
      { after: 'give/offer/find/see no|do nothing/little', before: 'i|he|she|they|we|who|which|#name|#noun' },
      { after: 'only #verb', before: 'i|he|she|they|we|you|who' },
      {
        before: 'nobody|no-one|no one|none|few|neither',
        after: 'say|tell|explain|agree|remember|recall|see|be reached/found',
      },
      // What a person was able to see or do; of a plan, “could see” means that it may bring about.
      {
        before: 'i|he|she|they|we|you|who|nobody|everyone|anyone|none',
        after:
          'see|hear|feel|smell|taste|sense|tell|remember|recall|speak|read|afford|swim|walk|type|play|sing|understand|count',
      },
      {
        after:
          'hear|smell|remember|recall|afford|easily/clearly/just see|be heard/seen/felt/glimpsed|be reached for/by/on/at|be found at',
      },
      {
        before:
          'so|how|why|so #pronoun|so that #pronoun|so that * *?|where/when/until/how/what/if/all/everything/anything/whatever/than/before/best/as #pronoun|wish/wished #pronoun|as * as #pronoun|if only #pronoun|nothing|all/everything/anything/much/little that',
      },
    ],
    hedge: [
      'Allied troops [could] guard Ukrainian ports.',
      'The deaths [could] have been prevented.',
      'The plan [could] see thousands lose their jobs.',
      'A compromise [could] be reached.',
    ],
    plain: [
      'She could see the harbour from her window.',
      'He could not attend.',
      'Shots could be heard across the city.',
      'They ran as fast as they could.',
      'She saved so that she could study.',
      'At four he could read Greek.',
      'He could be reached for comment.',
    ],
  },
  {
    ...modal,
    words: 'must',
    strength: 'probable',
    why: 'modal verb of inference',
    only: [{ after: 'have #adverb? #participle|surely be|have had|be mistaken/joking' }],
    hedge: ['They [must] have known.', 'He [must] surely be right.'],
    plain: ['They must leave by noon.', 'A driver must have a licence.'],
  },
  {
    ...modal,
    words: 'should',
    strength: 'probable',
    why: 'modal verb of expectation',
    only: [
      {
        before: OUTCOME,
        after: `${TURNS_OUT}|not? be better #stop/than/#preposition|not? be able/completed/ready/enough/sufficient/higher/lower/good/strong`,
      },
      { before: `${OUTCOME} #preposition #noun`, after: TURNS_OUT },
      {
        before: 'it|this|that|which|there|and|but|also|year|quarter|half|month',
        after: `not? be better #stop/than/#preposition|not? be able/completed/finalised/finalized/ready/enough/sufficient/easier/good/higher/lower|${SURELY_OUTCOME}`,
      },
    ],
    unless: [{ before: 'policy|government|council|ministers' }],
    confidence: 0.6,
    hedge: [
      'Sales [should] exceed £2bn.',
      'It [should] be completed by May.',
      'Growth in exports [should] slow.',
    ],
    plain: [
      'Voters should consider the cost.',
      'It should be stopped.',
      'Should sales rise, they will hire.',
    ],
  },

  {
    ...adverb,
    words: 'perhaps|maybe|possibly|conceivably|potentially|hypothetically',
    strength: 'possible',
    unless: [{ before: "not|couldn't|can't|cannot|can|could #pronoun|don't" }],
    confidence: 0.95,
    hedge: [
      '[Perhaps] he left.',
      'It is [possibly] the oldest.',
      'A [potentially] fatal dose.',
      '[Maybe] they know.',
    ],
    plain: ['They sang “Quizás, Perhaps” in the bar.', 'He could not possibly know.'],
  },
  {
    ...adverb,
    words: 'probably|presumably|seemingly|apparently|evidently|doubtless|plausibly|arguably',
    strength: 'probable',
    confidence: 0.95,
    hedge: [
      'It is [probably] over.',
      '[Presumably] they knew.',
      'He had [apparently] left.',
      'He is [arguably] the best.',
    ],
    plain: ['The band Seemingly Yours split up.'],
  },
  {
    ...adverb,
    words:
      'almost certainly|in all likelihood/probability|more than likely|likely as not|chances/odds are|to all appearances|by all appearances',
    strength: 'probable',
    why: 'set phrase of likelihood',
    unless: [
      { before: 'their|his|her|its|our|whose' },
      { after: 'against|stacked|in #possessive favour|long|short|high|low|slim|good|small' },
    ],
    hedge: [
      'It was [almost certainly] murder.',
      '[In all likelihood] he knew.',
      '[Chances are] it will rain.',
    ],
    plain: ['Their chances are listed by the bookmaker.', 'The odds are against him.'],
  },
  {
    ...adverb,
    words: 'in theory|theoretically',
    strength: 'possible',
    why: 'says that it holds in theory',
    unless: [{ after: 'and|or' }],
    confidence: 0.6,
    hedge: ['[In theory] the law allows it.', 'It is [theoretically] open to all.'],
    plain: ['She is versed in theory and practice.'],
  },

  {
    ...adjective,
    words: 'likely|likelier|likeliest',
    strength: 'probable',
    confidence: 0.95,
    hedge: ['Rain is [likely].', 'The [likely] winner is Smith.', 'It will [likely] fail.'],
    plain: ['The film The Likely Lads was shown.', 'A likely-looking lad came in.'],
  },
  {
    ...adjective,
    words: 'unlikely|improbable',
    strength: 'probable',
    why: 'says that it is not likely',
    unless: [
      {
        after:
          'hero|heroes|ally|allies|alliance|friend|friends|friendship|pair|pairing|duo|couple|star|place|setting|comeback|champions|bedfellows|combination|romance|partnership|#adjective hero|#adjective ally',
      },
    ],
    hedge: ['A deal is [unlikely].', 'An [unlikely] outcome, he said.'],
    plain: ['The two formed an unlikely alliance.'],
  },
  {
    ...adjective,
    words: 'possible',
    strength: 'possible',
    unless: [
      {
        before:
          'as * as|as * * as|as * * * as|wherever|where|whenever|if|when|best|worst|earliest|latest|every|any|make|makes|made|making|make/makes/made/making it|highest|lowest|widest|fullest|all|everything|only|least|closest|not|longer|never|always|not have been|no #noun? #noun have/has/had been|if at all|than|largest|maximum|best/worst/only #noun',
      },
      { after: 'to #verb|for * to|for * * to|thanks|because of|only|with the help' },
    ],
    hedge: ['It is [possible] that he left.', 'A [possible] suspect was seen.', 'Delays are [possible].'],
    plain: [
      'Come as soon as possible.',
      'He gave the best possible answer.',
      'The grant made it possible.',
      'It is possible to walk there.',
      'It was not possible.',
    ],
  },
  {
    ...adjective,
    words: 'probable|plausible|conceivable',
    strength: 'probable',
    unless: [{ before: 'every|any' }],
    hedge: ['The [probable] cause is a leak.', 'It is [conceivable] that he knew.'],
    plain: ['They tried every conceivable way.'],
  },
  {
    ...adjective,
    words: 'hypothetical|putative|presumptive',
    strength: 'possible',
    confidence: 0.7,
    hedge: ['It is a [hypothetical] case.'],
    plain: ['The Hypothetical Club met on Friday.'],
  },
  {
    ...adjective,
    words: 'potential',
    strength: 'possible',
    only: [{ after: '#adjective? #noun/#ing/#name|and/or #adjective|#adjective #comma' }],
    unless: [
      { after: 'of|for|in|as|is|was|to|at|looks|remains' },
      { before: 'full|true|untapped|earning|unrealised|unrealized' },
    ],
    hedge: ['A [potential] buyer came.', 'The [potential] economic harm is great.'],
    plain: ['Children should reach their full potential.', 'He has great potential as a player.'],
  },
  {
    ...noun,
    words: 'potential',
    only: [{ after: 'to #verb|for|that #determiner/#pronoun/#adjective/#plural/#name' }],
    unless: [{ before: 'full|true|own|his|her|my' }],
    confidence: 0.5,
    hedge: ['It has the [potential] to change medicine.'],
    plain: ['She fulfilled her potential for once.'],
  },
  {
    ...noun,
    words: 'possibility|possibilities|likelihood|probability|plausibility',
    unless: [{ before: 'endless|new|infinite|creative|exciting|of' }],
    hedge: ['There is a [possibility] of rain.', 'The [likelihood] that he left is small.'],
    plain: ['The room offers endless possibilities.'],
  },
  {
    ...noun,
    words: 'chance|chances|odds',
    only: [{ after: 'that|of|it|he|she|they|we|there|the|#determiner? #noun/#name #modal' }],
    unless: [
      {
        before:
          'last|first|second|next|miss/missed/missing the/a/his/her/their|by|third|best|give/gave/given/giving * a|given the/a|at|against/despite/defy/defied/beat the',
      },
      { after: 'of a lifetime|of the game/match/half|of #possessive own' },
      { before: 'give/gave/given/giving * * the/a|without the/a/any' },
      { after: '#pronoun give/gives/gave/offer/offers/offered/get/gets/got/had/have' },
    ],
    hedge: ['There is a [chance] of snow.', 'The [chances] of a deal are small.'],
    plain: [
      'She missed the chance of a seat.',
      'They met by chance.',
      'It was the chance of a lifetime.',
      'He had the chance to speak.',
      'It was the chance she had wanted.',
      'They were held without the chance of a trial.',
    ],
  },
  {
    ...noun,
    words: 'prospect|prospects',
    only: [{ after: 'of|that' }],
    confidence: 0.6,
    hedge: ['The [prospect] of war alarmed them.'],
    plain: ['He is a bright young prospect from Leeds.', 'Their career prospects are good.'],
  },
  {
    ...noun,
    words: 'risk|risks|danger',
    only: [{ after: 'that' }],
    confidence: 0.6,
    hedge: ['There is a [risk] that the dam will burst.'],
    plain: ['They ran a risk.', 'The risks of smoking are known.'],
  },

  {
    ...appearance,
    words: 'seem|seems|seemed|seeming',
    confidence: 0.95,
    hedge: ['It [seems] to work.', 'They [seemed] tired.', 'It would [seem] so.'],
    plain: ['His poem Seems was printed in 1912.'],
  },
  {
    ...appearance,
    words: 'appear|appears|appeared|appearing',
    only: [
      {
        after:
          'to|not to|as if/though|as * as|likely|unlikely|set|poised|certain|close|#adverb to|#adverb? #adjective/#participle|no|less|more|very',
      },
      { before: 'it #adverb?|there|it would|what', after: 'that|#comma|#stop|#pronoun|the|#name' },
    ],
    unless: [
      {
        after:
          'to #determiner/#possessive/#name/#object|last|next|first|early|late|earlier|later|live|alone|online|here|only|just|second|on|in|at|before|with|more than/often|no longer in|regularly|twice|once|again',
      },
    ],
    hedge: [
      'He [appears] to have left.',
      'She [appeared] calm.',
      'It [appears] that they knew.',
      'They left, it [appears].',
    ],
    plain: [
      'He appeared in court.',
      'The book appeared last year.',
      'She appeared on stage.',
      'The angel appeared to Mary.',
    ],
  },
  {
    ...appearance,
    words: 'look/looks/looked/looking/sound/sounds/sounded as if/though|look/looks/looked/looking set/poised',
    unless: [{ after: 'in|up|on' }],
    hedge: [
      'It [looks as if] he left.',
      'They [looked as though] they knew.',
      'The party [looks set] to lose.',
    ],
    plain: ['He looked at it as a gift.', 'He looked set in his ways.'],
  },
  {
    ...appearance,
    words: 'look/looks/looked/looking/sound/sounds/sounded like',
    unless: [{ before: 'make/makes/made/making it' }],
    only: [
      { after: '#ing' },
      { before: 'what', after: '*' },
      {
        before: 'it|increasingly',
        after:
          '#pronoun #finite|#possessive|there|#name #finite|#noun/#plural #modal|the * #modal|a * #modal',
      },
    ],
    confidence: 0.6,
    hedge: ['It [looks like] they will lose.', 'It [looks like] rain will fall.', 'They [look like] losing.'],
    plain: ['The house looks like a castle.', 'She asked what he looked like.'],
  },
  {
    ...appearance,
    words: 'look|looks|looked',
    only: [{ after: 'to be/have|#adverb? likely/unlikely/certain/doomed/inevitable' }],
    hedge: ['The deal [looks] to be dead.'],
    plain: ['He looked to his left.', 'The deal looks good.'],
  },
  {
    ...appearance,
    words: 'set',
    why: 'is set to: about to, as far as is known',
    only: [
      { before: '#be|now|also|all|#name|both|widely', after: 'to #verb|to be|to #adverb #verb' },
      { before: '-|–|—|--', after: 'to #verb|to be' },
    ],
    unless: [{ before: 'have|has|had' }],
    confidence: 0.6,
    hedge: [
      'The talks are [set] to resume.',
      'She is [set] to be named.',
      'The pledges – [set] to open the campaign – are new.',
    ],
    plain: ['The clock was set to noon.', 'He set to work.', 'A set of rules was set.'],
  },
  {
    ...appearance,
    words: 'poised',
    why: 'is poised to: about to, as far as can be seen',
    only: [{ after: 'to' }],
    confidence: 0.6,
    hedge: ['The army is [poised] to strike.'],
    plain: ['She was calm and poised.'],
  },
  {
    ...appearance,
    words: 'tend|tends|tended|apt',
    why: 'says that it is so more often than not',
    only: [{ after: 'to #verb|to be/have|not to|to #adverb' }],
    unless: [{ after: 'to the' }],
    confidence: 0.5,
    hedge: ['Prices [tend] to fall in summer.'],
    plain: ['Nurses tended the wounded.', 'They tend to the garden.'],
  },
  {
    ...adjective,
    words: 'apparent|seeming',
    strength: 'probable',
    why: 'adjective of appearance',
    only: [{ after: '#adjective? #noun/#name/#ing' }],
    unless: [
      { before: 'heir|no|any|become|became|becomes|#be|more|most|without|increasingly' },
      { after: 'heir|that|to|in|from|when|as|on|at|after' },
    ],
    hedge: ['He died in an [apparent] suicide.', 'The [apparent] cause was a gas leak.'],
    plain: [
      'It became apparent that he had left.',
      'The damage was apparent.',
      'He left for no apparent reason.',
    ],
  },

  {
    ...open,
    words:
      'unclear|uncertain|unsure|undecided|unresolved|unproven|doubtful|debatable|questionable|dubious|inconclusive|undetermined|unexplained|unpredictable|ambiguous',
    unless: [
      { before: 'no' },
      {
        after:
          'meeting|talks|vote|game|battle|penalty|decision|starter|honour|honor|distinction|taste|practice|practices|character|company',
      },
    ],
    hedge: [
      'It is [unclear] who did it.',
      'The outcome is [uncertain].',
      'He was [unsure].',
      'That is [doubtful].',
    ],
    plain: ['He told them in no uncertain terms.'],
  },
  {
    ...open,
    words: 'disputed|debated|contested',
    why: 'says that it is not agreed on',
    only: [
      {
        before:
          'is|are|remain|remains|remained|been|#be/remain/remains/remained #adverb|#be/remain/remains/remained much/still/hotly|been much/hotly',
        after: '#stop|#comma|by #people|among|and|but',
      },
    ],
    unless: [{ before: 'will be|to be|be|being' }],
    confidence: 0.6,
    hedge: ['Its origin is [disputed].', 'The date is still [debated] by scholars.'],
    plain: ['The disputed islands lie to the north.', 'The bill will be debated.'],
  },
  {
    ...open,
    words:
      'matter/subject/topic of debate/controversy|open to dispute|no consensus/agreement on/about/over/as/among',
    why: 'says that it is not agreed on',
    only: [{ before: '#be a/the|remain/remains/remained a/the|a|#be|remain/remains/remained|still' }],
    confidence: 0.6,
    hedge: ['The date is a [matter of debate].', 'There is [no consensus on] the cause.'],
    plain: ['The bill passed after hours of debate.'],
  },
  {
    ...open,
    words: 'speculative',
    only: [{ before: '#be|purely|highly|largely|still|too', after: '#stop|#comma|at|about|that|to' }],
    hedge: ['The figures are [speculative].'],
    plain: ['Speculative buying lifted prices.'],
  },
  {
    ...open,
    words: 'uncertainty|uncertainties|ambiguity|ambiguities',
    hedge: ['There is [uncertainty] about the date.'],
    plain: ['The play The Uncertainty Principle opened.'],
  },
  {
    ...open,
    words: 'unknown',
    only: [{ before: '#be|remain/remains/remained|still|yet|currently|largely' }],
    confidence: 0.7,
    hedge: ['The cause is still [unknown].'],
    plain: ['An unknown man came in.', 'He was a relative unknown.'],
  },
  {
    ...open,
    words:
      "not/isn't/wasn't/aren't/weren't clear/sure/certain/known/proven|not yet/immediately/entirely/quite/exactly/completely/fully/altogether clear/sure/certain/known/proven|yet to be confirmed/decided/determined/established/proven/settled|far from certain/clear/settled|by no means certain/clear|less than certain/clear|poorly/incompletely/little/scarcely understood|poorly known|not/n't been determined/established/proven/proved/settled|not yet been determined/established/proven/proved/settled|less clear/certain|not/n't/isn't/wasn't/aren't/weren't so/too/entirely clear/sure/certain|n't clear/sure/certain/known|not well/fully/yet/completely understood|not necessarily",
    unless: [{ after: 'for|as|cut|to #name' }],
    hedge: [
      'It is [not clear] why.',
      'The cause is [not yet known].',
      'The result is [far from certain].',
      "It [isn't clear] who won.",
      'How it works is [poorly understood].',
      'The cause has [not been determined].',
    ],
    plain: ['The town is not known for its beauty.'],
  },
  {
    ...open,
    words:
      "remain/remains/remained to be seen|anyone's/anybody's guess|too early/soon/close to say/tell/know/call/judge|hard/difficult/impossible to say/know/predict/judge/gauge/tell|time will tell|no idea|no way of knowing/telling|no telling|open to question/debate/doubt/interpretation|an open question|in doubt|nobody/no-one/who knows|no one knows|nobody/no-one is sure/certain|no one is sure/certain|up in the air|on/in the cards|a matter of conjecture/speculation",
    why: 'set phrase: it is not known',
    unless: [{ before: 'he/she/they had' }],
    hedge: [
      'It [remains to be seen] who wins.',
      'It is [too early to say].',
      'The date is [anyone’s guess].',
      'His future is [in doubt].',
      '[Nobody knows] why.',
    ],
    plain: ['She had no idea he was there.'],
  },
  {
    ...open,
    words:
      "do/does not know|don't/doesn't/n't know|do/does not yet/really/fully know|don't/doesn't yet/really/fully know",
    only: [{ after: 'whether|if|how|why|who|what|when|where|exactly|yet|#stop' }],
    unless: [{ after: 'how/what/where to' }, { before: 'i|you' }],
    confidence: 0.5,
    hedge: ['Scientists [do not know] why.', "We [don't know] when."],
    plain: ['They do not know him.', "I don't know how to swim."],
  },
  {
    ...open,
    words: 'doubt|doubts',
    why: 'noun of doubt',
    only: [
      {
        after:
          'about|over|on|as to|remain|remains|linger|lingers|lingered|persist|exist|existed|also/still exist/remain/linger/persist|is|was|among|hangs|hung|surrounding',
      },
      { before: '#be|some|any|the|still|raise/raised/cast/casts/casting', after: 'that|whether|if' },
    ],
    unless: [{ before: 'no|little|without a|beyond a|beyond' }],
    hedge: ['There is [doubt] about the date.', 'They raised [doubts] over the deal.'],
    plain: ['The captain is a doubt for the match.', 'He gave her the benefit of the doubt.'],
  },
  {
    ...open,
    words: 'mystery|toss-up',
    only: [{ before: '#be a|remain/remains/remained a|still a' }],
    unless: [{ after: 'to #object|novel|story|play|guest|man|woman' }],
    confidence: 0.6,
    hedge: ['The cause remains a [mystery].'],
    plain: ['He wrote a mystery.'],
  },
  {
    ...open,
    words: 'in question',
    only: [{ before: '#be|remain/remains/remained|thrown|throw/throws #determiner/#possessive #noun' }],
    confidence: 0.6,
    hedge: ['Her future is [in question].'],
    plain: ['The man in question left.'],
  },
  {
    ...open,
    words:
      "cannot/can't/couldn't/n't be ruled out|could/can not be ruled out|cannot/can't ... be ruled out|not been ruled out|cannot/can't/couldn't be excluded|cannot/can't/couldn't rule out|can/could not rule out|cannot/can't/couldn't exclude|can/could not exclude|cannot/can't be discounted",
    strength: 'possible',
    why: 'says that it is not shut out',
    hedge: [
      'Arson [cannot be ruled out].',
      'A link has [not been ruled out].',
      'We [cannot rule out] arson.',
      'It [cannot] yet [be ruled out].',
    ],
    plain: ['Arson was ruled out.', 'They excluded it.', 'He has not ruled out a new tax.'],
  },
];
