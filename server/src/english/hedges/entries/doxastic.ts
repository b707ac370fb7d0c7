import type { HedgeExample } from '../hedge-entry.ts';

/**
 * Words that say that somebody holds a thing to be so: believes, expects, suspects, fears it. That a
 * hope, a wish or a plan is left out follows the line that V. Vincze draws (Uncertainty Detection in
 * Natural Language Texts, 2014) between what is held true and what is wanted; words and contexts are our own.
 */

const belief = { type: 'doxastic', strength: 'probable', why: 'verb of belief' } as const;
const foresight = { type: 'doxastic', strength: 'probable', why: 'verb of expectation' } as const;
const fear = { type: 'doxastic', strength: 'possible', why: 'fear that a thing is so' } as const;
const doubt = { type: 'doxastic', strength: 'possible', why: 'verb of doubt or suspicion' } as const;
const view = { type: 'doxastic', strength: 'unspecified', why: 'verb of opinion' } as const;
const noun = { type: 'doxastic', strength: 'probable', why: 'noun of belief' } as const;

/** What may open a clause without `that`, or be an object of which something is thought. */
const CLAUSE =
  'that|it|he|she|they|we|i|you|there|the|a|an|this|these|those|#possessive|#name|#number|most|many|some|all|such|no|so|#plural';

export const DOXASTIC: readonly HedgeExample[] = [
  {
    ...belief,
    words: 'believe|believes|believed|believing',
    unless: [
      {
        after:
          'in|me|it or not|you me|everything|a word|what|him|her|them|you|their/his/her/my luck/eyes/ears',
      },
      {
        before: "can't|cannot|couldn't|could not|hardly|not",
        after: 'it|his|her|my|our|their|what|how|#stop',
      },
      { before: 'to be|not be' },
    ],
    hedge: [
      'They [believe] that he left.',
      'He is [believed] to be abroad.',
      'It was, he [believes], a mistake.',
    ],
    plain: ['They believe in God.', 'She could not believe it.', 'I never believed a word of it.'],
  },
  {
    ...noun,
    words: 'belief|beliefs',
    only: [
      { after: 'that|among|#adverb? is that' },
      { before: 'in the|widespread|popular|common|contrary to popular', after: 'that|#comma|#stop|of' },
    ],
    hedge: ['The [belief] that he lied is common.'],
    plain: ['Their religious beliefs differ.', 'It was beyond belief.'],
  },
  {
    ...belief,
    words: 'think|thinks',
    only: [
      {
        after: `${CLAUSE}|not|#comma|#stop|#finite|#adverb #pronoun/that|in fact|when|if|what|everyone|everybody|nobody|people|#adjective #noun|#noun #finite`,
      },
      { before: 'i|we' },
    ],
    unless: [
      {
        after:
          'about|of|tank|tanks|twice|again|hard|carefully|ahead|through|over|back|big|like|for|aloud|it through|things through|the unthinkable|this through|#stop',
        before: 'to|must|should|can|could|and|let|not|a',
      },
      {
        after:
          'about #determiner/#possessive/#object/#noun/#name/#ing/what/how|of|tank|tanks|twice|hard|carefully|ahead|big|aloud|like|through|differently|outside|creatively|clearly|long',
      },
      { before: 'i never|who/what do you|what/who does he/she|dare' },
    ],
    hedge: [
      'I [think] it will rain.',
      'They [think] so.',
      'He is, she [thinks], a fool.',
      'Doctors [think] that it works.',
    ],
    plain: ['I often think about it.', 'He has to think of the team.', 'They had no time to think.'],
  },
  {
    ...belief,
    words: 'thinking',
    only: [{ after: 'that' }, { before: 'am|#pronoun be/#be', after: 'it|they|he|she' }],
    confidence: 0.6,
    hedge: ['They left, [thinking] that it was over.'],
    plain: ['The thinking behind it is simple.', 'He was thinking about lunch.'],
  },
  {
    ...belief,
    words: 'thought',
    only: [
      {
        before:
          '#be|#be #adverb|#be not|#be never|#be #adverb #adverb|been|once|long|now|previously|originally|also|widely',
        after: 'to|not to|that|the|it|there|likely|unlikely|lost|dead|safe|#comma|#adjective|by',
      },
      { before: 'it #be', after: '#pronoun|the|#name|there|#possessive' },
      { after: 'to be/have|to #verb' },
      { before: 'than #pronoun/#people/#noun/#name|than #pronoun/#people/#noun/#name had' },
      { before: '#be|#be #adverb', after: 'highly|very|most|more|#adverb likely/unlikely' },
      { before: '#people', after: '#name|the|a|this|they|prices|it' },
      {
        before: '#pronoun|#people|who',
        after: 'it #adjective|it likely/unlikely|about #number|#name #name? #modal|#noun #noun? #modal',
      },
      {
        before:
          '#pronoun|#name|#people|who|had|#noun|#adverb|always|never|once|have|has|#participle|everybody|everyone|nobody|many|most',
        after:
          'that|at first|it #finite|it possible/likely|he|she|they|we|i|you|there|the * #finite|the * * #finite|this|#possessive|#name #finite|so',
      },
    ],
    unless: [
      {
        before:
          'the|a|this|any|some|second|first|no|of|in|my|his|her|their|our|deep|little|much|more|for|without|on|well|more',
      },
      { after: 'of|about|through|out|up|provoking|to #determiner/#possessive/#name' },
    ],
    hedge: [
      'He is [thought] to be abroad.',
      'It was [thought] that he lied.',
      'She [thought] that he lied.',
      'Everybody [thought] that he lied.',
      'A man [thought] to be armed ran off.',
    ],
    plain: [
      'The thought of it made him ill.',
      'She thought about it.',
      'He thought of leaving.',
      'They gave it some thought.',
    ],
  },
  {
    ...foresight,
    words: 'expect|expects|expected|expecting',
    unless: [
      {
        before:
          'as|than|than #adverb|than was/were/is/are/had|than had been|better/worse/higher/lower/later/earlier/sooner - than -|when least|-',
        after: '#stop|#comma|#preposition|-|#noun|and|but|because|after|to',
      },
      { before: 'as|than|than was|than had been|than #adverb|least' },
      { before: "#start do not|#start don't|should not|shouldn't|cannot|can't|can not", after: '*' },
      { after: 'a baby|a child|twins|her|of #object|their/her/his first|better from' },
      { before: 'what|half', after: 'of|from' },
    ],
    hedge: [
      'We [expect] it to rise.',
      'Rain is [expected].',
      'The [expected] loss is small.',
      'He [expects] to win.',
      'Analysts had [expected] less.',
    ],
    plain: [
      'They won, as expected.',
      'Sales were better than expected.',
      'She is expecting a baby.',
      'More is expected of them.',
    ],
  },
  {
    ...foresight,
    words: 'expectation|expectations',
    why: 'noun of expectation',
    only: [
      {
        after:
          'that|of|for|is|are|among|was|were|by|in|#name #modal/#finite|#determiner? #adjective? #noun #modal',
      },
    ],
    unless: [
      {
        before:
          "exceed/exceeded/beat/beating/topped/below/above/beyond/missed/met/meet #noun/#people|exceed/exceeded/beat/beating/topped/below/above/beyond/missed/met/meet #noun/#people 's?|met|meet|exceed|exceeded|beat|beating|topped|above|below|beyond|against|missed|manage|meets|exceeds|great|cultural|social|society 's",
      },
    ],
    confidence: 0.8,
    hedge: ['There is an [expectation] that he will go.', '[Expectations] of a cut grew.'],
    plain: ['It lived up to expectations.', 'Profit beat expectations.'],
  },
  {
    ...foresight,
    words:
      'predict|predicts|predicted|predicting|foresee|foresees|foresaw|foreseen|envisage|envisages|envisaged|envisaging|envision|envisions|envisioned|envisioning',
    unless: [
      {
        before:
          "to|better|help|can|plan|plans|project|proposal|programme|program|bill|deal|law|treaty|hard to|difficult to|impossible to|too early to|than|as|correctly|accurately|cannot|can not|can't|couldn't|could not",
      },
    ],
    hedge: ['He [predicted] a long war.', 'The [predicted] rise never came.'],
    plain: ['As predicted, it failed.'],
  },
  {
    ...foresight,
    words: 'anticipate|anticipates|anticipated|anticipating',
    unless: [{ before: 'most|eagerly|much|highly|long|keenly|hotly|than|as' }],
    hedge: ['They [anticipate] a loss.'],
    plain: ['It is his eagerly anticipated debut.'],
  },
  {
    ...foresight,
    words: 'prediction|predictions',
    why: 'noun of expectation',
    unless: [{ before: 'accurate|three|correct' }],
    confidence: 0.6,
    hedge: ['His [prediction] that it will fail is bold.'],
    plain: ['She made three predictions.'],
  },
  {
    ...foresight,
    words: 'forecast|forecasts|forecasting',
    only: [
      {
        before: '#be|#be #adverb|has|have|had|been|who|now|previously|originally',
        after: 'to|that|for|the|a|#determiner|#number|#preposition|#stop|#comma|#noun|#adjective',
      },
      {
        after:
          'that|to be|to #verb|it|the economy|inflation|growth|a fall|a rise|an increase|a drop|a #adjective|#noun/#plural/#name #modal|#noun/#adjective #noun/#plural #modal',
      },
      {
        before:
          '#people|report|study|survey|institute|ministry|bank|embassy|agency|government|it|he|she|they|which|who|also|department',
        after: 'a|an|the|no|#number|#stop|#noun #noun? #modal|#name|#adjective? #noun #noun? #preposition',
      },
      { before: 'a', after: '#number|loss|profit|deficit|surplus|rise|fall' },
      { before: '#name', after: 'a|an|total|that|#number|no' },
      { before: 'rain|snow|showers|storms|winds|ice|gales|fog', after: '*' },
    ],
    unless: [
      {
        before: 'the|a|its|their|his|latest|new|weather|economic|official|previous|earlier|of|in',
        after: 'for|of|#stop|#comma|#preposition|is|was|to the',
      },
    ],
    confidence: 0.8,
    hedge: [
      'Snow is [forecast] for Monday.',
      'Prices are [forecast] to fall.',
      'The Bank [forecasts] that it will rise.',
      'It expects a fall and [forecasts] export earnings will shrink.',
    ],
    plain: ['The weather forecast was read by him.', 'It publishes its forecast in March.'],
  },
  {
    ...foresight,
    words: 'project|projects',
    only: [
      { after: 'that|a/an #adjective? loss/profit/deficit/surplus/rise/increase/decline/drop/gain/growth' },
    ],
    hedge: ['Analysts [project] that sales will fall.'],
    plain: ['The project that failed was his.'].slice(1).concat('The projects failed.'),
    unless: [{ before: 'the|a|this|any|#adjective|of|his|her|their|our|resource|#number' }],
  },
  {
    ...foresight,
    words: 'projected',
    unless: [
      { after: 'onto|on|into|image|images|by a|#possessive|himself|herself|strength|confidence|from' },
      { before: '#pronoun', after: 'an image|a #adjective? image' },
    ],
    confidence: 0.8,
    hedge: ['Costs are [projected] to rise.', 'The [projected] cost is £2m.'],
    plain: ['The image was projected onto a wall.'],
  },
  {
    ...foresight,
    words: 'projection|projections|forecast|forecasts',
    why: 'noun of expectation',
    only: [{ after: 'that|suggest/suggests|show/shows|of #number/#determiner|of #adjective? #noun' }],
    unless: [
      { before: 'weather|film|shipping|slide' },
      // Parts that stand out: "with small projections that can be thick".
      { after: 'that #modal/#be/#have' },
    ],
    confidence: 0.5,
    hedge: ['[Projections] show a loss.'],
    plain: [
      'The film’s projection failed.',
      'It has small projections that can be thick.',
      'The weather forecast of the day was wrong.',
    ],
  },
  {
    ...foresight,
    words: 'tipped',
    only: [{ after: 'to|as|for' }],
    hedge: ['She is [tipped] to win.'],
    plain: ['The boat tipped over.', 'He tipped the waiter.'],
  },
  {
    ...belief,
    words: 'estimate|estimates|estimating',
    why: 'verb of estimation',
    only: [
      {
        after:
          'that|it|there|the|a|#possessive|#number|to|losses|about|at|this|up|between|#name|around|more|some',
      },
      {
        before: 'is|are|was|were|been|he|she|it|#comma #pronoun|#comma #noun',
        after: '#comma|#stop|by|only|half|nearly|almost',
      },
      { before: '#people', after: '#noun #preposition|its|has' },
      {
        before: '#name|he|she|who|government|ministry|department|bank|agency|officially|it',
        after: '#adjective #noun|#name|#number|#noun #noun? #preposition',
      },
      {
        after: 'of #determiner/#possessive/#number/#noun/#adjective',
        before: "#start|#determiner|#possessive|median|latest|#adjective|#name|'s",
      },
      { before: 'by #determiner/#adjective/#possessive/#noun|by|in #possessive', after: '#comma|#stop' },
    ],
    unless: [
      {
        before:
          'beat|beats|beating|top|tops|topped|miss|missed|above|below|consensus|earnings|cost|raise|raised|cut|lowered|on|to|of|by|in|with',
        after: 'this|that|the|at|about|for|between|up|to|around|#number',
      },
      {
        before: 'the|this|that|latest|official|his|its|their|some|recent|early|initial|first|#adjective',
        after: 'that|is|was|the|at|about|to|between',
      },
    ],
    confidence: 0.8,
    hedge: [
      'They [estimate] that 90 died.',
      'He [estimates] the loss at £3m.',
      'By most [estimates], it is lost.',
    ],
    plain: ['She sent him an estimate.', 'Estimates vary.'],
  },
  {
    ...belief,
    words: 'estimated|guesstimated',
    why: 'says that it is estimated',
    unless: [{ before: 'as' }],
    hedge: [
      'The [estimated] cost is £2m.',
      'An [estimated] 300 people died.',
      'It is less than first [estimated].',
    ],
    plain: ['It came in, as estimated, at £2m.'],
  },
  {
    ...belief,
    words: 'assume|assumes|assumed|assuming|presume|presumes|presumed|presuming',
    unless: [
      {
        after:
          'no responsibility/liability|#adjective duties/roles/responsibilities/control/command|office|power|control|responsibility|responsibilities|command|direct|full|ownership|leadership|#possessive #noun|the role|the presidency|the leadership|the post|the title|the position|the mantle|the throne|the duties|the chair|the name|the debt|the burden|the office|a role|a new|a position|duties|name|names|identity|identities|debt|liability|liabilities|greater|more|#adjective importance|the guise|the form|the risk|the rank',
      },
      { before: 'under an|the|an', after: 'name|identity' },
      { before: '#start|#comma', after: 'that|it|he|she|they|the|there|no' },
    ],
    hedge: ['They [assume] that he lied.', 'He is [presumed] dead.', 'It was [assumed] to be safe.'],
    plain: ['He assumed office in May.', 'She lived under an assumed name.'],
  },
  {
    ...noun,
    words: 'assumption|assumptions',
    unless: [
      {
        after:
          'of power|of office|of control|of the throne|of #determiner? #adjective? liabilities/liability/debt/debts/obligations/responsibility/command/duties',
      },
    ],
    hedge: ['The [assumption] that he lied is wrong.'],
    plain: ['His assumption of power was swift.'],
  },
  {
    ...belief,
    words: 'suppose|supposes|reckon|reckons|reckoned|reckoning',
    only: [{ after: `${CLAUSE}|to|#comma|#stop` }, { before: 'i' }],
    unless: [{ after: 'with|without|to the|#stop', before: 'to|the|day of|a|of' }, { after: 'with|without' }],
    hedge: ['I [suppose] it is true.', 'He [reckons] they will lose.', 'It is, he [reckons], a bargain.'],
    plain: ['They will have the police to reckon with.', 'The day of reckoning came.'],
  },
  {
    ...view,
    words: 'guess|imagine|gather|daresay|figure|figured|figures',
    only: [
      {
        before: "i|can only|i/we would/'d|we can|one can|we|i do/did not|i don't/didn't",
        after: 'that|it|he|she|they|we|there|the|you|this|#possessive|so|#comma|#stop|if|#name|could|into|i',
      },
      { before: 'he|she|#people|who', after: 'that|#pronoun #finite|#noun #modal|the * #modal|there' },
    ],
    unless: [{ before: 'let|if' }],
    confidence: 0.8,
    hedge: ['I [guess] they left.', 'We can only [imagine] that it hurt.'],
    plain: ['Guess who came.', 'They gather in the square.', 'Imagine a ship.'],
  },
  {
    ...view,
    words: 'view|views|opinion|contention',
    why: 'noun of opinion',
    only: [
      {
        after: 'that',
        before: "the|their|a|of the|widespread|his|her|its|#possessive|'s|prevailing|general",
      },
    ],
    unless: [{ before: 'point of|in|not a', after: '*' }],
    confidence: 0.6,
    hedge: ['It backed the [view] that prices will rise.'],
    plain: ['The room had a view.', 'In view of that, he left.'],
  },
  {
    ...view,
    words: 'guess|hunch|impression|perception|conjecture|surmise|supposition',
    why: 'noun of belief',
    only: [{ after: 'that|is|was' }, { before: 'my|best' }],
    unless: [
      { after: 'is|was', before: 'first|the|a|lasting|public|another|#adjective|this' },
      { before: 'point of|in' },
    ],
    confidence: 0.7,
    hedge: ['My [guess] is that he lied.', 'He had the [impression] that they knew.'],
    plain: ['She took a guess.', 'It made a good impression.'],
  },
  {
    ...doubt,
    words: 'suspect',
    only: [
      { after: 'that|it|he|she|they|there|we|this|#name #finite|#plural #finite|#possessive' },
      {
        before:
          'i|we|they|you|who|also|may|will|would|might|not|strongly|now|police|detectives|officials|#people|to|investigators',
        after: 'the|a|an|foul|#noun|#name|#adjective|of|#comma|#stop|some|many|most',
      },
    ],
    unless: [
      {
        before:
          "the|a|an|chief|prime|main|key|second|third|this|that|one|another|murder|terror|terrorism|bombing|shooting|'s|his|only|each|every|any|no",
      },
      { before: 'than #pronoun|than many' },
    ],
    hedge: ['Police [suspect] arson.', 'I [suspect] that he lied.'],
    plain: ['The suspect was held.', 'He is the main suspect.'],
  },
  {
    ...doubt,
    words: 'suspects|suspecting',
    only: [{ after: 'that|it|he|she|they|there|we|the|a|this|#name|foul|him|her|them|#possessive|of' }],
    unless: [
      {
        before:
          'the|two|three|four|five|#number|other|terror|several|of|more|usual|all|any|murder|both|some|many|these|those|as|#adjective',
      },
    ],
    hedge: ['He [suspects] that they lied.', 'She [suspects] the butler.'],
    plain: ['Two suspects were held.', 'The usual suspects came.'],
  },
  {
    ...doubt,
    words: 'suspected',
    unless: [{ before: 'than|than #adverb|than anyone/anybody/many/we/they had?' }],
    hedge: ['He is [suspected] of fraud.', 'A [suspected] bomb was found.', 'They had [suspected] it.'],
    plain: ['The song Suspected was a hit.'],
  },
  {
    ...doubt,
    words: 'suspicion|suspicions',
    why: 'noun of suspicion',
    only: [
      { after: 'that|of|about|over|among|is|was|fell|falls|the * #finite|#pronoun #finite|#name #finite' },
    ],
    unless: [{ before: 'mutual|with|great|deep', after: 'of|#stop' }],
    confidence: 0.7,
    hedge: [
      'There is a [suspicion] that he lied.',
      'They had a [suspicion] the king was ill.',
      'He was held on [suspicion] of fraud.',
    ],
    plain: ['They viewed him with suspicion.'],
  },
  {
    ...doubt,
    words: 'doubt|doubts|doubted|doubting',
    only: [
      { after: 'that|it|whether|if|he|she|they|we|there|this|the|his|her|their|#comma|#name|another' },
      { before: '#people|i|they|we', after: '#possessive|a|an|any|both|them|#noun|i' },
    ],
    unless: [
      {
        before: 'no|any|the|without|beyond|a|little|in|of|some|his|her|self',
        after: '#comma|the|it|he|his|her|she|they|their|we|this|there|#name|if',
      },
      { before: 'no|no real|few|never|hardly' },
    ],
    hedge: ['They [doubt] that it works.', 'I [doubt] it.', 'He [doubts] whether they will come.'],
    plain: ['He is no doubt right.'],
  },
  {
    ...doubt,
    words: 'sceptical|skeptical|unconvinced|not convinced|not yet convinced',
    why: 'adjective of doubt',
    only: [{ after: 'that|about|of|whether|#stop|they|it|the' }],
    unless: [{ before: 'a|an|the' }],
    confidence: 0.5,
    hedge: ['They are [sceptical] that it will work.'],
    plain: ['She is a sceptical woman.'],
  },
  {
    ...fear,
    words: 'fear|fearing',
    only: [
      { before: 'they|#people|which they', after: '#modal|#comma|#stop|#ing|#noun' },
      {
        after:
          'that|it|they|he|she|we|there|this|the worst|the|a|for|another|#name|#possessive|more|losing|being',
      },
    ],
    unless: [
      {
        before:
          'the|of|no|in|with|without|my|his|her|their|a|for|from|out|not|never|to|#adjective|and|or|any',
        after: 'the|a|of|for|him|her|it|#name|#possessive|more|losing|being|in|#stop|and',
      },
      { after: 'for #possessive' },
    ],
    hedge: ['Officials [fear] that it will spread.', 'They [fear] the worst.'],
    plain: ['She has a fear of flying.', 'They live in fear.', 'He has nothing to fear.'],
  },
  {
    ...fear,
    words: 'fears',
    unless: [{ before: 'his|her|my|your|our|childhood|worst' }],
    hedge: ['[Fears] of a recession grew.', 'He [fears] that it will spread.'],
    plain: ['She told him of her fears.'],
  },
  {
    ...fear,
    words: 'feared',
    only: [
      { before: 'the|a', after: '#noun' },
      { before: 'it #be' },
      {
        after:
          'that|to|dead|lost|drowned|missing|killed|trapped|the|it|he|they|she|a|an|another|something|such|there|for|#name|#possessive|#noun/#plural #modal|#adjective #noun/#plural #modal',
      },
    ],
    unless: [
      { before: 'most|much|more|widely|to be|and|by', after: '#noun|the|a|for|#name|by|and|to' },
      { after: 'for #possessive' },
    ],
    hedge: [
      'Six are [feared] dead.',
      'They [feared] that it would spread.',
      'Doctors had [feared] patients would wait.',
    ],
    plain: ['He was the most feared man in Rome.', 'She feared for her life.'],
  },
  {
    ...fear,
    words: 'worry|worries|worried|worrying|concern|concerns|concerned|afraid',
    only: [{ after: 'that' }],
    confidence: 0.7,
    hedge: ['They [worry] that it will rain.', 'There are [concerns] that he lied.'],
    plain: ['They worry about the rain.', 'It concerns a house.'],
  },
  {
    ...fear,
    words: 'worried|concerned|concern|concerns',
    only: [{ after: 'the * #finite|there|#possessive #noun|it #finite|they' }],
    unless: [{ before: 'as far as #pronoun #be' }],
    confidence: 0.6,
    hedge: ['They are [worried] their jobs will go.', 'There is [concern] there will be floods.'],
    plain: ['They are worried about it.'],
  },
  {
    ...fear,
    words: 'worry|worries|afraid',
    only: [{ after: 'they|he|she|it #finite|we|there #finite|the * #finite' }],
    confidence: 0.6,
    hedge: ['They [worry] they will lose.'],
    plain: ['It worried them.'],
  },
  {
    ...view,
    words: 'feeling',
    why: 'noun of opinion',
    only: [{ after: 'that|is that' }],
    confidence: 0.5,
    hedge: ['There is a [feeling] that he lied.'],
    plain: ['The feeling of cold passed.'],
  },
  {
    ...view,
    words: 'feeling',
    only: [{ before: '#people|#plural|#comma', after: 'it #finite|they|he|she|there #finite|the * #finite' }],
    confidence: 0.6,
    hedge: ['She was to play, despite officials [feeling] it was too soon.'],
    plain: ['He was feeling it in his bones.'],
  },
  {
    ...view,
    words: 'feel|feels|felt',
    only: [
      {
        after:
          'as if/though|#adverb? that|#name #finite|they|he|she|we|i|it #finite|there #finite|this #finite|the * #finite|the * * #finite|a * #finite|a * * #finite',
      },
    ],
    unless: [{ after: 'that #noun', before: 'be' }, { before: 'how|as|the way' }],
    confidence: 0.7,
    hedge: ['They [feel] that it is wrong.', 'He [felt] they had lied.'],
    plain: ['She felt the cold.', 'He feels ill.'],
  },
  {
    ...view,
    words: 'considered',
    only: [
      {
        before: '#be|#be #adverb|been|#be not|#adverb|now|long|once|previously|often',
        after:
          'to be/have|a|an|the|#plural|#noun #plural|#noun by|#adjective|one|as|by many/some/most|among|too|very|more|less|such|part|#adverb #adjective|likely|unlikely|#possessive',
      },
      { after: 'it|him|her|them|himself|herself|themselves|itself|the * #adjective/a/an/the/his|this|that' },
      { before: '#noun|#plural|what|which', after: '#adjective #stop/by/for/#comma|too #adjective' },
    ],
    unless: [{ after: 'and|for|in|at|when|the matter|response|opinion|view|by the committee' }],
    hedge: ['It is [considered] the best.', 'She [considered] it a crime.', 'He is [considered] to be safe.'],
    plain: ['He gave a considered answer.', 'All things considered, it went well.'],
  },
  {
    ...view,
    words: 'consider|considers',
    only: [
      {
        after:
          'it|him|her|them|himself|herself|themselves|itself|myself|ourselves|the * #adjective/a/an/the/his/to|this to/a/the|that #noun? to',
      },
    ],
    unless: [
      { after: 'it #preposition|it carefully', before: 'to|should|will' },
      { before: 'should|must|please|#start' },
    ],
    hedge: ['They [consider] it a crime.', 'We [consider] the offer generous.'],
    plain: ['Consider it carefully.', 'You should consider it.'],
  },
  {
    ...view,
    words: 'deem|deems|deemed|deeming',
    hedge: ['It was [deemed] unfit.'],
    plain: ['The novel Deem was a failure.'],
  },
  {
    ...view,
    words: 'judged|regarded|regard|regards|perceived|perceive|perceives',
    only: [
      {
        before: '#be|#be #adverb|been|now|still|once|often|long|widely|generally|wrongly|rightly',
        after: 'as|a|an|the|#adjective|too|to be/have|#number|by * as|by * * as|by * * * as',
      },
      { after: 'it|him|her|them|the * #adjective/as|* as|* * as' },
      {
        before: '#people|many|some|most|who|which|they|we',
        after: 'as|#determiner #noun? #noun as|#noun as|#possessive #noun as|#name #name? as',
      },
      { before: 'a|the|any|their|its|his|over', after: '#adjective? #noun' },
    ],
    unless: [{ before: 'with|kind|best|high|in|this|that', after: 'for|to' }, { before: 'with|kind|best' }],
    confidence: 0.7,
    hedge: ['He is [regarded] as a fool.', 'It was [judged] unsafe.', 'The [perceived] slight hurt him.'],
    plain: ['He sent his regards.', 'It was with regard to the house.'],
  },
  {
    ...view,
    words: 'seen|viewed',
    only: [
      { before: '#be|#be #adverb|been|widely|now|long|often|also|still|minute|year', after: 'as|to be/have' },
      {
        before: '#be|#be #adverb|sales|prices|rates|growth|output|profit|earnings|demand|inflation',
        after:
          'rising/falling/growing/climbing/declining/slowing/easing/increasing/dropping/reaching/remaining/staying/averaging/cooling/shrinking/recovering',
      },
    ],
    unless: [{ after: 'as #pronoun|as soon/well/early/far/recently/late', before: '*' }],
    confidence: 0.6,
    hedge: ['He is [seen] as a fool.', 'Prices are [seen] rising by a tenth.'],
    plain: ['He was seen leaving the house.', 'It was seen as recently as May.'],
  },
  {
    ...view,
    words: 'see|sees|view|views',
    only: [
      {
        before: "#people|many|some|most|few|who|which|they|widely|also|n't|not|#name|it|he|she",
        after: '* as|* * as|* * * as',
      },
      {
        before: '#people|many|some|most|few|he|she|it|#noun|#name',
        after:
          'inflation/growth/rates/prices/earnings/profit/sales/#number/a/no #ing|#noun #noun? rising/falling/growing/dwindling/reaching/climbing/slowing/remaining/declining|little/no chance/prospect/likelihood|a/an/some * * chance/risk/possibility/likelihood|a/an/some * chance/risk/possibility/likelihood|a/an/some/no chance/risk/possibility|an * * chance/possibility',
      },
    ],
    unless: [{ after: '* * as well/soon/far/much|* as well/soon/far/much' }],
    confidence: 0.5,
    hedge: ['Many [see] it as a threat.', 'He [sees] rates rising.'],
    plain: ['They see him often.', 'He sees it as well as I do.'],
  },
  {
    ...belief,
    words: 'bet|bets|betting|wager|wagering|wagered',
    only: [
      { before: 'i|we|they|#be|#people|who', after: 'that|he|she|it #finite|they|the * #modal' },
      { after: 'that' },
    ],
    confidence: 0.6,
    hedge: ['Investors are [betting] that rates will fall.'],
    plain: ['He bet on the horse.', 'They placed a bet.'],
  },
  {
    ...belief,
    words:
      'speculate|speculates|speculated|speculating|theorise|theorises|theorised|theorize|theorizes|theorized|hypothesise|hypothesised|hypothesize|hypothesizes|hypothesized|postulate|postulates|postulated|conjecture|conjectured|surmise|surmised|posit|posits|posited|infer|infers|inferred',
    strength: 'possible',
    why: 'verb of conjecture',
    hedge: ['They [speculate] that he fled.', 'It has been [theorised] that it sank.'],
    plain: ['The yacht Speculate won.'],
  },
  {
    ...noun,
    words: 'speculation|speculations|hypothesis|hypotheses|conjectures',
    strength: 'possible',
    why: 'noun of conjecture',
    unless: [
      {
        before:
          'property|currency|land|financial|null|test/tests/tested the|called|comment/comments/commenting on #adjective?|market',
        after: '#stop|#preposition|and',
      },
    ],
    hedge: ['There is [speculation] that he will go.', 'The [hypothesis] is new.'],
    plain: ['He lost it all in property speculation.'],
  },
  {
    ...noun,
    words: 'theory|theories',
    strength: 'possible',
    why: 'noun of conjecture',
    only: [
      { after: 'that|is that|was that|goes|holds|being' },
      { before: 'one|another|a popular|the leading|the main|the prevailing|rival' },
    ],
    unless: [{ before: 'music|game|set|string|critical|literary|in' }],
    confidence: 0.6,
    hedge: ['One [theory] is that he fled.', 'The [theory] that he fled is weak.'],
    plain: ['He taught the theory of music.'],
  },
  {
    ...belief,
    words: 'propose|proposes|proposed',
    strength: 'possible',
    why: 'verb of conjecture',
    only: [
      {
        before: 'we|authors|researchers|scientists|scholars|historians|they also|we therefore/here/also',
        after: 'that',
      },
    ],
    // What is proposed to be done is a plan.
    unless: [{ later: 'should|be #participle', after: 'that', within: 7 }],
    confidence: 0.7,
    hedge: ['We [propose] that the complex forms first.'],
    plain: [
      'He proposed a toast.',
      'We propose that taxes should fall.',
      'Ministers proposed that it be closed.',
    ],
  },
  {
    ...doubt,
    words: 'under suspicion',
    why: 'set phrase of suspicion',
    hedge: ['He is [under suspicion].'],
    plain: ['He viewed it with suspicion.'],
  },
  {
    ...belief,
    words: 'confident|convinced|persuaded|optimistic|pessimistic',
    why: 'adjective of belief',
    only: [
      {
        before:
          '#be|#be #adverb|#be not|remain/remains/remained|feel/feels/felt|seem/seems/seemed|#comma|#start|more|less|not|quietly|became/become/grew',
        after:
          'that|they|he|she|we|there|#possessive #noun|it #finite|the * #finite|a/an * #modal|#noun/#plural #modal|#name #modal',
      },
    ],
    confidence: 0.6,
    hedge: ['He is [confident] that it will pass.', 'She was [optimistic] a deal could be done.'],
    plain: ['She is a confident speaker.'],
  },
  {
    ...view,
    words:
      'in my/his/her/our/their/your view/opinion/judgment/judgement/estimation|in the view/opinion of|to my/his/her/our/their mind',
    why: 'names it an opinion',
    confidence: 0.6,
    hedge: ['It was, [in his view], a mistake.'],
    plain: ['The house stood in full view of the sea.'],
  },
  {
    ...view,
    words:
      'as far as i/we know/knew|to my/our knowledge|to the best of my/our/his/her knowledge|as far as is known|so far as is known|as far as i/we can tell/see',
    why: 'as far as somebody knows',
    hedge: ['[As far as I know], he left.'],
    plain: ['They went as far as the river.'],
  },
];
