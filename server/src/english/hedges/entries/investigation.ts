import type { HedgeExample } from '../hedge-entry.ts';

/**
 * Words that say that a thing is being looked into or weighed, so that it is open. Our own list; that
 * an inquiry leaves its object open is what sets this type off in V. Vincze's classes (2014).
 */

const inquiry = { type: 'investigation', strength: 'unspecified', why: 'verb of inquiry' } as const;
const weighing = { type: 'investigation', strength: 'unspecified', why: 'verb of weighing up' } as const;
const noun = { type: 'investigation', strength: 'unspecified', why: 'noun of inquiry' } as const;

/** What a question hangs on. */
const GOVERNS =
  'know|knows|knew|known|decide|decides|decided|deciding|determine|determined|determining|clear|unclear|certain|uncertain|sure|unsure|question|questions|questioned|doubt|doubts|doubted|see|say|says|said|tell|told|over|on|of|about|to|consider|considering|study|studying|examine|examining|investigate|investigating|discuss|discussed|discussing|debate|debating|debated|wonder|wondering|wondered|weigh|weighing|assess|assessing|explore|exploring|is|was|be|test|tested|check|out|disclose|indicate|indicated|specify|confirm|review|reviewing|mull|mulling|predict|seen|asking|asked';

const OPEN_QUESTION = 'whether|if|how|why|what|who|when|where|which';

export const INVESTIGATION: readonly HedgeExample[] = [
  {
    ...inquiry,
    words: 'whether',
    why: 'opens a question that is not answered',
    only: [{ before: GOVERNS }],
    unless: [
      { before: 'regardless/irrespective/matter of' },
      { before: 'ask/asks/asked/asking #object?|asked #name', after: '#pronoun' },
      { after: 'they/it/he/she be' },
    ],
    hedge: ['They will decide [whether] to go.', 'It is not said [whether] he left.'],
    plain: ['He goes, regardless of whether it rains.'],
  },
  {
    ...inquiry,
    words: 'whether',
    why: 'opens a question that is not answered',
    unless: [
      // Whether it rains or shines: both come to the same.
      {
        before: '#noun|#adjective|#adverb|#verb|#object|#number|#ing|#participle|and|but',
        after: "it/they/he/she/you/we/that is/are/'s/'re/was/were/comes/happens/likes/like",
        later: 'or',
        within: 12,
      },
      { before: '#start', after: '#pronoun like|in|at|as|by|you|on|#adjective or|#noun or' },
      {
        before: '#comma',
        after: 'in|at|by|as|from|on|for|through|it be|they be|#adjective or|#noun or|#ing',
      },
      { before: 'no matter|regardless of|irrespective of|not care' },
      { after: 'they/it/he/she be' },
      { before: 'ask/asks/asked/asking #object?|asked #name', after: '#pronoun' },
    ],
    hedge: ['[Whether] he lied is not known here.'],
    plain: [
      'Whether deliberate or accidental, it was wrong.',
      'He goes out in all weather, whether by day or by night.',
      'They asked whether he was ill.',
    ],
  },
  {
    ...inquiry,
    words: 'if',
    why: 'opens a question that is not answered',
    only: [
      {
        before:
          "not said/say|n't say/said|determine|determined|decide|unclear|clear|know|knows|known|see|wonder|wonders|wondered|wondering|sure|unsure|establish|test|tell|doubt|doubted|check|question",
      },
    ],
    confidence: 0.6,
    hedge: ['They will see [if] it works.', 'He did not know [if] she had left.'],
    plain: ['He ran as if chased.'],
  },
  {
    ...inquiry,
    words: 'investigate|investigates|investigating|investigated',
    unless: [{ before: '#determiner', after: 'journalist|reporter' }],
    hedge: ['Police are [investigating] the fire.', 'The claim was [investigated].'],
    plain: ['The play Investigate opened.'],
  },
  {
    ...noun,
    words: 'investigation|investigations',
    only: [
      {
        after:
          'into|of|whether|is/are/was/were under|is/are/was/were continuing/ongoing/pending/needed/going|continues|continued|by',
      },
      {
        before:
          'an|new|criminal|further|full|internal|federal|murder|formal|ongoing|continuing|independent|preliminary|separate|launch/launched/open/opened/order/ordered/begin/began/start/started/demand/demanded #adjective?|pending|under|for|joint|police|own',
      },
    ],
    unless: [
      {
        after:
          'found|has/have found|concluded|has/have concluded|showed|revealed|heard|cleared|report|committee|branch|branch of|team|desk|agency|department|bureau|unit|officer',
      },
    ],
    confidence: 0.7,
    hedge: ['An [investigation] into the fire is under way.'],
    plain: ['The investigation found nothing.'],
  },
  {
    ...noun,
    words: 'probe|probes|inquiry|inquiries|enquiry|enquiries',
    only: [
      { after: 'into|is under way|continues|continue|was launched|was opened|was ordered|is expected' },
      {
        before:
          'a|an|any|new|criminal|fraud|corruption|police|federal|formal|full|independent|judicial|internal|launch/launched/open/opened/order/ordered/begin/began/start/started #adjective?',
      },
    ],
    unless: [
      { before: 'space|lunar|solar|year', after: '#stop|#comma' },
      { after: 'heard|found|concluded|report|committee|team|will land|from|about the' },
      { later: 'heard|found|concluded', within: 6 },
    ],
    confidence: 0.7,
    hedge: ['They opened a [probe] into the deal.'],
    plain: ['The probe will land on Mars.', 'He sat on the Cole inquiry.'],
  },
  {
    ...inquiry,
    words: 'probe|probes|probing',
    only: [
      {
        before: '#be|to|will|also|now',
        after: '#determiner|#possessive|whether|how|why|claims|allegations|#name|possible|reports',
      },
    ],
    hedge: ['Police are [probing] the deal.'],
    plain: ['The probe was lost.'],
  },
  {
    ...inquiry,
    words:
      'reviewing|examine|examines|examining|explore|explores|exploring|assess|assesses|assessing|evaluate|evaluates|evaluating|analyse|analyses|analysing|analyze|analyzes|analyzing|studying|researching|scrutinising|scrutinizing',
    only: [
      {
        before: "to|will|would|#be|#be #adverb|also|now|still|been|'re|is|are|then",
        after:
          '#determiner|#possessive|whether|how|why|if|#noun|#adjective|#name|what|a|it|them|options|ways',
      },
      { after: OPEN_QUESTION },
    ],
    unless: [
      {
        after:
          '#determiner #name? #name? #adjective? area/coast/coastline/region/sea/city/caves/island/world/universe/planet/moon/ocean/site/countryside',
      },
      {
        before:
          'free/time/able/chance/used/want/wants/wanted/love/like/needed/designed/how/opportunity/trained to',
      },
    ],
    confidence: 0.75,
    hedge: [
      'They are [exploring] a sale.',
      'The team will [examine] whether it works.',
      'Officials are [assessing] the damage.',
    ],
    plain: ['A nurse examined him.', 'The book is free to explore.', 'Her analyses were sound.'],
  },
  {
    ...inquiry,
    words:
      'examined|explored|assessed|evaluated|analysed|analyzed|studied|researched|reviewed|tested|test|tests|testing',
    only: [{ after: 'whether|if|how|why|what|which' }, { before: 'being' }],
    confidence: 0.75,
    hedge: ['They [studied] whether it works.', 'The idea is being [explored].'],
    plain: ['He studied law.', 'She was tested when ill.'],
  },
  {
    ...inquiry,
    words: 'study',
    only: [
      {
        before: 'will|to|would|may|could|now|also|they|we|scientists|researchers',
        after:
          'the #adjective? #noun|#possessive|whether|how|why|what|if|a|its|ways|options|proposals|plans|possible',
      },
    ],
    unless: [
      {
        before: 'went to|going to|came to|moved to|began to|continued to|wanted to|left to|used to|order to',
        after: '*',
      },
    ],
    confidence: 0.6,
    hedge: ['Inspectors will [study] the wreckage.'],
    plain: ['The study was small.', 'He went to study the law in Rome.'],
  },
  {
    ...inquiry,
    words: 'look/looks/looking/looked into',
    unless: [
      {
        after: 'her eyes|his eyes|the camera|the distance|the sky|the future|the room|the mirror|it and saw',
      },
    ],
    hedge: ['They will [look into] the claim.'],
    plain: ['She looked into the mirror.'],
  },
  {
    ...inquiry,
    words: 'looking/look at',
    only: [
      {
        before: '#be|#be #adverb|will|to|now|also',
        after:
          'whether|how|ways|options|possible|extra|introducing|#ing|#adjective #plural|the possibility|plans|a range|all|proposals|changes|new',
      },
    ],
    unless: [{ after: 'me|you|him|her|the camera|all of' }],
    confidence: 0.7,
    hedge: ['Ministers are [looking at] ways to help.'],
    plain: ['He was looking at the sea.'],
  },
  {
    ...inquiry,
    words: 'search for|searching for',
    only: [
      {
        before: 'will|to',
        after:
          'a/an/any? cause|evidence|clues|answers|signs|causes|organic|traces|a way|a cure|the cause|life|the truth',
      },
    ],
    confidence: 0.5,
    hedge: ['They will [search for] signs of life.'],
    plain: ['Police search for a missing man.', 'A job search for nurses.'],
  },
  {
    ...inquiry,
    words: 'determine|establish|ascertain|find out|figure out|work out|clarify',
    only: [
      {
        before: 'to|help|cannot|not|yet',
        after: `${OPEN_QUESTION}|the cause|its cause|the extent|the motive|the circumstances|the identity`,
      },
    ],
    unless: [{ before: 'able to|helped to|failed to' }],
    confidence: 0.5,
    hedge: ['They are trying to [establish] the cause.'],
    plain: ['They set out to establish a school.', 'Genes determine height.'],
  },
  {
    ...inquiry,
    words:
      'wonder|wonders|wondered|wondering|question|questions|questioned|questioning|debate|debating|debated|check|checks|checking|checked|verify|verifying',
    only: [
      { after: 'whether|if' },
      { before: 'they|he|she|i|we|#people|who', after: 'why|how|what|who|where|when|aloud|about' },
    ],
    unless: [{ before: 'no|the|a|little|small|questions|any' }],
    hedge: ['They [wonder] why he left.'],
    plain: ['It is no wonder he left.', 'The wonders of the world.'],
  },
  {
    ...weighing,
    words: 'considering',
    only: [
      {
        after:
          'whether|#ing|how|what|if|#determiner|#possessive|#noun|#number|further|options|#adjective|#name|such',
      },
    ],
    unless: [
      { before: '#start|#comma', after: 'that|how|the|his|her|its|it|what|#noun|they' },
      { before: '#adjective|and|but|when|by|without|worth|after', after: 'that|how|the|it|what|#possessive' },
    ],
    hedge: ['They are [considering] a ban.', 'He is [considering] leaving.'],
    plain: ['It went well, considering the rain.', 'Considering that he was ill, he did well.'],
  },
  {
    ...weighing,
    words: 'consider|considers|considered',
    only: [
      { after: 'whether|#ing|how|if|what|using|further|additional|possible|new|options|all options' },
      {
        before: 'to|will|would|may|might|could|#pronoun|#name|#noun|#plural',
        after: '#determiner|#possessive|#noun|options|#adjective #noun|#name',
      },
      { before: 'being' },
      { before: 'been|#be', after: '#stop|and|for|by|but|#comma|at|in|as * option' },
      { before: 'had|has|have|also|once|briefly', after: '#ing|#determiner|#possessive' },
    ],
    unless: [
      {
        before:
          'should|must|please|#start|obliged/required/urged/advised to|need to|needs to|have to|let us|things|everything|want to|carefully',
      },
      { before: 'a|the|his|her' },
    ],
    confidence: 0.8,
    hedge: [
      'The court will [consider] the appeal.',
      'A tunnel was [considered] and rejected.',
      'He [considered] leaving.',
    ],
    plain: ['Consider the lily.', 'Voters should consider the cost.', 'It was a considered view.'],
  },
  {
    ...weighing,
    words:
      'weigh|weighs|weighed|weighing|mull|mulls|mulled|mulling|ponder|ponders|pondered|pondering|contemplate|contemplates|contemplated|contemplating',
    only: [
      {
        after:
          'whether|up|#ing|#determiner|#possessive|over|how|options|plans|#noun|a|#name|what|further|new|#adjective',
      },
    ],
    unless: [
      {
        after:
          '#number|anchor|heavily|in|more|less|on|as|down|the same|a tonne|a ton|wine|about|only|just|nearly|almost|between|under|over #number|up to|at',
      },
      { before: 'can|which|it|he|she|they', after: '#number|about|a #number' },
      { after: 'a|an|the same', later: '#figure', within: 4 },
    ],
    hedge: ['They are [weighing] a bid.', 'He is [mulling] whether to run.'],
    plain: ['The parcel weighs 2kg.', 'It weighed more than him.', 'The fleet weighed anchor.'],
  },
  {
    ...noun,
    words: 'under investigation|under consideration|under review|under study|under examination',
    why: 'set phrase of inquiry',
    hedge: ['The deal is [under investigation].'],
    plain: ['He took it into consideration.'],
  },
];
