import type { HedgeExample } from '../hedge-entry.ts';

/**
 * Words by which a writer lays a thing at the door of a report, a rumour or the evidence, in the manner of
 * British news ("it is understood", "is said to"). Our own list.
 */

const report = { type: 'evidential', strength: 'possible', why: 'report without a named source' } as const;
const evidence = { type: 'evidential', why: 'verb of evidence' } as const;

/** `It is`, `it was`, `it has been` and what may stand between that and the participle. */
const IT_IS =
  "it is/was/'s/being|it is/was/'s now/also/widely/now/further/being|it has/had been|it 's been|it has/had also/long/often/since been";

function itIs(participle: string): string {
  return IT_IS.split('|')
    .map((opening) => `${opening} ${participle}`)
    .join('|');
}

const THAT = {
  after: 'that|#pronoun|the|a|an|#name|there|#possessive|#comma|#stop|#number|two|some|many|#plural|by|as',
} as const;

export const EVIDENTIAL: readonly HedgeExample[] = [
  {
    ...report,
    words: 'reportedly|allegedly|purportedly|supposedly|ostensibly|reputedly|ostensible',
    why: 'adverb of report',
    confidence: 0.95,
    hedge: ['He [reportedly] left.', 'It was [allegedly] stolen.', 'A [supposedly] safe dose.'],
    plain: ['The song Allegedly was a hit.'],
  },
  {
    ...report,
    words: itIs('understood'),
    only: [THAT],
    unless: [{ after: 'by all|as a' }],
    hedge: ['[It is understood] that he left.', '[It is understood] the deal is dead.'],
    plain: ['It is understood as a joke.'],
  },
  {
    ...report,
    words: itIs(
      'claimed/alleged/rumoured/rumored/said/reported/suggested/proposed/argued/speculated/hinted/whispered',
    ),
    only: [THAT],
    hedge: [
      '[It is claimed] that he left.',
      '[It has been suggested] that he lied.',
      '[It has been proposed] that the loop is a switch.',
    ],
    plain: ['It was reported missing.'],
  },
  {
    ...report,
    words: 'said',
    only: [
      {
        before: "is|are|was|were|been|'re|being|also|widely|now",
        after: 'to be/have|to #verb|to #adverb|by #people/#noun to be/have|by #adjective #people to be/have',
      },
      { before: '#comma|#noun|#people', after: 'to be/have' },
    ],
    unless: [{ before: 'has|have|had|#name|he also|she also|they also' }],
    hedge: ['He is [said] to be ill.', 'They were [said] to have fled.'],
    plain: ['He said to her that he was ill.', 'It must be said.'],
  },
  {
    ...report,
    words: 'understood',
    only: [{ before: "is|are|was|were|been|'s|also", after: 'to be/have|to #verb|not to' }],
    hedge: ['He is [understood] to be ill.'],
    plain: ['She understood the plan.', 'The plan is understood by all.'],
  },
  {
    ...report,
    words: 'reported|claimed',
    only: [
      { before: 'a|another', after: '#adjective? #noun' },
      { before: "is|are|was|were|been|'s|also", after: 'to be/have|to #verb|not to' },
    ],
    hedge: ['He is [reported] to be ill.', 'The cream is [claimed] to work.'],
    plain: ['He reported to the police.', 'She was reported missing.'],
  },
  {
    ...report,
    words: 'claim|claims|claimed|claiming',
    only: [{ after: 'to be/have' }],
    confidence: 0.5,
    hedge: ['He [claims] to be a doctor.'],
    plain: ['He claims to the throne were weak.'],
  },
  {
    ...report,
    words: 'alleged|allege|alleges|alleging',
    why: 'alleges what is not proved',
    confidence: 0.9,
    hedge: [
      'The [alleged] thief fled.',
      'Prosecutors [allege] that he lied.',
      'He is [alleged] to have lied.',
    ],
    plain: ['The film The Alleged was shot here.'],
  },
  {
    ...report,
    words: 'allegation|allegations|accusation|accusations',
    why: 'alleges what is not proved',
    only: [
      { after: 'that|of|against' },
      {
        before: 'the|these|those|deny/denied/denies/denying|new|serious|made',
        after: '#comma|#stop|are|were|by',
      },
    ],
    confidence: 0.5,
    hedge: ['He denied [allegations] of fraud.'],
    plain: ['She answered each allegation.'],
  },
  {
    ...report,
    words: 'purported|supposed|reputed|unconfirmed|unverified|unsubstantiated|uncorroborated',
    why: 'adjective of report',
    unless: [{ after: 'to', before: "#be|'s|#be not|not" }, { after: 'to #verb' }],
    hedge: ['The [supposed] bomb was a toy.', 'There are [unconfirmed] reports of fire.'],
    plain: ['They are supposed to leave.'],
  },
  {
    ...report,
    words: 'purport|purports|purported|purporting',
    only: [{ after: 'to' }],
    confidence: 0.6,
    hedge: ['A letter [purporting] to show it was false.'],
    plain: ['The letter’s purport was plain.'],
  },
  {
    ...report,
    words: 'reputed|supposed',
    only: [
      { before: "#be|'s|#be #adverb", after: 'to be/have #adjective/a/an/the/been/#number/#participle' },
    ],
    unless: [{ after: 'to be/have #ing/at/in/there/here/#verb' }],
    confidence: 0.6,
    hedge: ['He is [reputed] to be rich.'],
    plain: ['They are supposed to be here.'],
  },
  {
    ...report,
    words: 'rumoured|rumored|rumour|rumours|rumor|rumors|rumour/rumor has it|hearsay|conjecture',
    why: 'rumour',
    hedge: ['He is [rumoured] to be ill.', '[Rumours] of a coup spread.'],
    plain: ['He bought the LP Rumours.'],
  },
  {
    ...report,
    words:
      'by all accounts|on the face of it|word is|legend has it|tradition has it|the story goes|so the story goes|according to legend/tradition/rumour/rumours',
    why: 'set phrase of report',
    hedge: ['He was, [by all accounts], a fool.', '[Legend has it] that he drowned.'],
    plain: ['The word is new.'],
    unless: [{ before: 'the|this|that|a', after: 'new|a|the|from|used' }],
  },
  {
    ...report,
    words:
      'could not be/immediately/independently verified/confirmed|could not be independently/immediately verified/confirmed|could not immediately be verified/confirmed|not been independently/officially verified/confirmed|not been verified/confirmed',
    why: 'says that it is not confirmed',
    confidence: 0.7,
    hedge: ['The claim [could not be verified].', 'It has [not been independently confirmed].'],
    plain: ['The claim was verified.'],
  },

  {
    ...evidence,
    words: 'suggest|suggests|suggesting',
    strength: 'possible',
    unless: [
      { after: '#ing|to|how|ways|names|alternatives|you|we|i|a name|a meeting|a walk' },
      { later: 'should', after: 'that|he|she|they|it|we|the', within: 6 },
      { before: "am|'m|we are|we 're|you are" },
      { before: 'i|we|you|would i|let me|may i|can i|not', after: '#ing|a|an|the|you' },
      { before: 'to|they', after: 'a|an|new|what|#possessive|#plural' },
      { after: 'what' },
      { earlier: 'as the/its/his/her title/name/nickname/word/headline/slogan', within: 9 },
    ],
    hedge: [
      'The data [suggest] a link.',
      'The study [suggests] that it works.',
      'It fell, [suggesting] a leak.',
      'A fall, they [suggest], is near.',
    ],
    plain: [
      'They suggest leaving.',
      'He suggests that they should go.',
      'Readers were asked to suggest a name.',
    ],
  },
  {
    ...evidence,
    words: 'suggested',
    strength: 'possible',
    only: [
      { earlier: '#evidence|it|this|which|that|none|nothing|name|as', within: 7 },
      { before: '#evidence' },
      {
        after:
          'that|he|she|they|there|it #finite|the * #finite|the * * #finite|otherwise|a link|a connection',
      },
      { after: 'a|an|the|#name|#possessive|some|more', before: '#evidence' },
      {
        after:
          'a/an #adjective? role/effect/association/involvement/activity/function/mechanism/relationship/correlation/link/connection/difference/influence',
      },
    ],
    unless: [
      { after: '#ing|to|how|ways|names|alternatives|by' },
      { later: 'should', after: 'that|he|she|they|it|we|the', within: 6 },
      { before: 'has been|have been|was|were|been|is|are', after: '#stop|as|for|by|in|to' },
    ],
    hedge: [
      'Early polls [suggested] a win.',
      'She [suggested] that he had lied.',
      'We found more and [suggested] a new role for it.',
    ],
    plain: ['He suggested a walk.', 'She suggested leaving.', 'They suggested that he should go.'],
  },
  {
    ...evidence,
    words: 'indication|indications',
    strength: 'possible',
    why: 'noun of evidence',
    only: [{ after: 'of|when|how|whether|about|are that|is that' }],
    unless: [{ before: 'geographical|protected', after: '*' }],
    confidence: 0.6,
    hedge: ['It was an [indication] of support.', 'The [indications] are that he left.'],
    plain: ['He gave an indication.'],
  },
  {
    ...evidence,
    words: 'suggestive',
    strength: 'possible',
    why: 'adjective of evidence',
    only: [{ after: 'of' }],
    unless: [{ before: 'sexually' }],
    hedge: ['The scan was [suggestive] of an infection.'],
    plain: ['He made a suggestive remark.'],
  },
  {
    ...evidence,
    words: 'suggestion|suggestions|indication|indications|hint|hints|sign|signs|talk',
    strength: 'possible',
    why: 'noun of evidence',
    only: [
      { after: 'that|#pronoun #finite|there #finite|the * #modal|#name #finite|#determiner #noun #modal' },
    ],
    confidence: 0.6,
    hedge: ['There are [indications] that he lied.', 'There is no [sign] that he lied.'],
    plain: ['He made a suggestion.', 'The signs were in Welsh.'],
  },
  {
    ...evidence,
    words: 'indicate|indicates|indicated|indicating',
    strength: 'probable',
    only: [
      {
        earlier: '#evidence|it|this|which|that|success',
        within: 7,
        after: 'that|a|an|the|#noun|no|otherwise|#comma|#adjective|#possessive',
      },
      {
        after:
          'that|he|she|they|we|it #finite|there|some * #finite|the * #finite|yesterday/today/earlier #pronoun|#name #modal',
      },
      { before: '#noun|#plural', after: '#adjective #noun' },
      { before: 'may|might|could|would', after: 'a|an|the|#noun|#adjective' },
      { before: '#people|official|source|spokesman|spokeswoman', after: '#stop|#comma' },
    ],
    unless: [{ after: 'on|by|the way|where|which' }, { before: 'otherwise|as|sure to|use|used to|#noun to' }],
    confidence: 0.7,
    hedge: ['The data [indicate] a fall.', 'He [indicated] that he would go.'],
    plain: ['She indicated the door.', 'The route is indicated on the map.'],
  },
  {
    ...evidence,
    words: 'imply|implies|implied|implying|intimate|intimates|intimated|insinuate|insinuated',
    strength: 'possible',
    only: [{ after: 'that|he|she|they|it #finite|a|the|an' }],
    unless: [{ before: 'the|an|as' }],
    confidence: 0.6,
    hedge: ['The data [imply] that he lied.'],
    plain: ['The contract has an implied term.'],
  },
  {
    ...evidence,
    words: 'hint|hints|hinted|hinting',
    strength: 'possible',
    only: [
      { after: 'that|at|he|she|they|it|the #noun/#name|#name #name? #modal' },
      { before: '#people|official|source|spokesman|spokeswoman', after: '#stop|#comma' },
    ],
    hedge: ['He [hinted] that he would go.', 'The letter [hints] at a rift.'],
    plain: ['It has a hint of lemon.'],
  },
  {
    ...evidence,
    words: 'point/points/pointed/pointing to/towards',
    strength: 'possible',
    only: [
      {
        before:
          '#evidence|evidence #adverb|evidence * *|it all|everything|all|evidence from *|clues|facts|this|which',
      },
    ],
    unless: [{ after: 'himself|her|him|a sign|the door' }],
    confidence: 0.6,
    hedge: ['The evidence [points to] murder.'],
    plain: ['He pointed to the door.', 'She pointed to a map.'],
  },
];
