import type { HedgeExample } from '../hedge-entry.ts';

/** Words that tie a thing to a condition, or put it in a world that is only thought of. Our own list. */

const condition = { type: 'conditional', strength: 'possible', why: 'opens a condition' } as const;
const result = {
  type: 'conditional',
  strength: 'possible',
  why: 'what would follow from a condition',
} as const;

export const CONDITIONAL: readonly HedgeExample[] = [
  {
    ...condition,
    words: 'if so|if necessary|if not|only if|if and only if|if and when',
    unless: [{ after: 'the|more|all', before: '#noun|#adjective|many|most|dozens' }],
    hedge: ['[If so], they will go.', 'They will stay, [if necessary].'],
    plain: ['He ran as if so ill he might fall.'],
  },
  {
    ...condition,
    words: 'if',
    unless: [
      {
        before:
          'as|ask|asks|asked|asking|asked #object/#name|wonder|wonders|wondered|wondering|not know|see|determine|doubt',
      },
      { after: 'anything|only|not' },
    ],
    hedge: ['[If] it rains, we stay.', 'They will go [if] asked.'],
    plain: ['He ran as if chased.', 'She asked if he was ill.'],
  },
  {
    ...condition,
    words:
      'unless|provided that|providing that|in the event of/that|in case of/the/he/she/they/it|on the condition that|on condition that|contingent on/upon|conditional on/upon|so long as|assuming that|or else',
    unless: [{ before: 'just', after: 'of' }],
    hedge: [
      'They stay [unless] it rains.',
      '[Provided that] it rains, we stay.',
      'It is [contingent on] his consent.',
    ],
    plain: ['He provided a car that worked.', 'In this case, he left.'],
  },
  {
    ...condition,
    words: 'provided|providing|assuming|supposing|suppose',
    only: [{ before: '#start|#comma', after: 'it|he|she|they|we|there|the|no|you' }],
    unless: [{ before: '#start', after: 'the * with/for' }],
    confidence: 0.6,
    hedge: ['We stay, [provided] it rains.'],
    plain: ['He provided the food.'],
  },
  {
    ...condition,
    words: 'as long as',
    unless: [{ after: '#number|a|an|possible|the' }],
    confidence: 0.7,
    hedge: ['They stay [as long as] he does.'],
    plain: ['It took as long as ten years.'],
  },
  {
    ...condition,
    words: 'depend/depends/depended/depending on/upon|subject to',
    only: [
      {
        after:
          'whether|how|what|who|which|if|approval|a|#possessive|the|#adjective? approval/agreement/conditions/confirmation|regulatory|shareholder|final|where|when',
      },
    ],
    unless: [{ before: 'be|been|was|were|are|is', after: 'a|the|#possessive' }],
    confidence: 0.6,
    hedge: ['It will pass, [depending on] the vote.', 'The deal is [subject to] approval.'],
    plain: ['He was subject to a fine.'],
  },
  {
    ...condition,
    words: 'should',
    why: 'opens a condition by its place',
    only: [{ before: '#start|#comma', after: '#determiner|#name|#pronoun|#possessive|#noun' }],
    unless: [{ later: '?', within: 40 }, { after: 'have|be|not|also' }],
    confidence: 0.7,
    hedge: ['[Should] he leave, we stay.', 'We stay, [should] the army leave.'],
    plain: ['He should leave.', 'Should he leave?'],
  },
  {
    ...result,
    words: 'would',
    only: [
      { earlier: 'if|unless|were|had|without|otherwise', within: 20 },
      { later: 'if|unless|without', within: 20 },
      { after: 'have #participle' },
    ],
    unless: [{ after: 'rather|like to|not say|not comment|not be drawn|not discuss|not confirm' }],
    hedge: ['If it rained, we [would] stay.', 'She [would] have won.'],
    plain: ['She would rather leave.', 'He would not say.'],
  },
  {
    ...result,
    words: 'would',
    unless: [
      {
        after:
          'rather|like|love|prefer|often|sometimes|always|regularly|never|you|not say/comment/discuss/confirm/give/name/let/budge/elaborate/speak/answer|not be drawn/moved/named|say|frequently',
      },
      { before: 'what|how|why|who|where|when|which' },
      { earlier: '#reporting', within: 14 },
    ],
    confidence: 0.7,
    hedge: ['The plan [would] cost £2m.'],
    plain: [
      'He said he would resign.',
      'He would not be drawn.',
      'What would he say?',
      'They would often walk.',
    ],
  },
];
