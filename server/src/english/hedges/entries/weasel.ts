import type { HedgeExample } from '../hedge-entry.ts';

/**
 * Words that put a view on people whom nobody could ask. The class is that of Wikipedia's guideline on
 * weasel words and of V. Ganter and M. Strube, Finding Hedges by Chasing Weasels (2009); the words,
 * contexts and sentences are our own.
 */

const vague = { type: 'weasel', strength: 'unspecified', why: 'a view of people who are not named' } as const;
const wide = { type: 'weasel', strength: 'unspecified', why: 'a view said to be widely held' } as const;

const SPEAK =
  'say/says/said/argue/argues/argued/claim/claimed/contend/maintain/maintained/warn/warned/complain/complained/insist/insisted/questioned/dispute/disputed/disagree/accuse/accused/describe/described/allege/alleged/noted/charged';

export const WEASEL: readonly HedgeExample[] = [
  {
    ...vague,
    words: `some/many/others/critics/observers/experts/insiders/commentators/pundits/sceptics/skeptics/detractors/opponents ${SPEAK}|critics/others/opponents point/call/question/note/charge`,
    unless: [
      { after: 'as to|about|over', before: 'there #adverb? #be|#be #adverb?|have|has|cast|raised' },
      {
        before:
          "of|such|like|#possessive|'s|the|these|those|his|her|its|other|all|local|government|un|#name|#adjective|#number|health|legal|security",
      },
      { before: 'and|or', after: '*' },
      { after: 'that #name said' },
    ],
    confidence: 0.8,
    hedge: ['[Some say] that he lied.', '[Critics argue] that it is too dear.'],
    plain: ['The critics said so at the press night.', 'His opponents say little.'],
  },
  {
    ...vague,
    words: 'some|many|several|certain|various|numerous|most',
    only: [
      {
        after:
          '#people|#adjective #people|other #people|#people and #people|of #possessive/the #adjective? #people|* #people',
        later: '#saying',
        within: 9,
      },
      {
        after: 'in #name/the|within the|at #name|of them|#comma',
        later: 'say|said|believe|think|argue|fear|feel|suspect',
        within: 5,
      },
    ],
    unless: [
      { before: 'so|as|how|too|these|the|not|than|#number|great|good' },
      { after: '#number|time|of the #number|doubt|fear|view' },
      // What was said to the reporter is a report; what “some” keep saying is put on nobody.
      {
        after:
          '#people said|* #people said|* * #people said|#people who|* #people who|#people added/told/noted/agreed',
      },
    ],
    confidence: 0.7,
    hedge: [
      '[Some] historians believe that he lied.',
      '[Many] analysts say it will fail.',
      '[Some] in Washington believe it.',
    ],
    plain: ['Some people left early.', 'How many experts said so?', 'Many houses burned.'],
  },
  {
    ...vague,
    words: 'some|many|others|several',
    only: [
      {
        after:
          'have/had #adverb? #saying|#adverb? believe/believed/think/thought/suggest/suggested/feel/felt/fear/feared/predict/predicted/worry/doubt/consider/see/regard/regarded/view/expect/speculate/wonder/assume/assumed/suspect',
      },
    ],
    unless: [{ before: '#preposition|so|as|how|too|the|these|and' }],
    confidence: 0.6,
    hedge: ['[Some] have suggested that he lied.'],
    plain: ['Some have left early.'],
  },
  {
    ...vague,
    words:
      'there are those who|it is often/sometimes/commonly/frequently said/claimed/argued/thought/believed',
    unless: [{ after: 'to' }],
    hedge: ['[There are those who] say he lied.', '[It is often said] that he lied.'],
    plain: ['There are those books.'],
  },
  {
    ...wide,
    words:
      'it is/was widely/generally/commonly believed/thought/assumed/held/accepted/agreed/felt|it has been widely/generally claimed/suggested/argued/reported/speculated',
    only: [{ after: 'that|#pronoun|the|in|#comma|#name|among|#possessive' }],
    hedge: ['[It is widely believed] that he lied.'],
    plain: ['It is known that he lied.'],
  },
  {
    ...wide,
    words:
      'widely/generally/commonly/often/sometimes/variously/popularly/universally/traditionally regarded/considered/seen/viewed/held/credited/perceived/accepted/recognised/recognized/acknowledged/said/claimed/described/attributed/reported/interpreted/criticised/criticized',
    only: [{ after: 'to|as|that|a|an|the|one|with|for|#adjective|by|#stop|#comma' }],
    unless: [
      { before: 'has|have|had|he|she|they', after: 'the|a|that|an|to #pronoun' },
      { before: 'has|have|had' },
    ],
    confidence: 0.7,
    hedge: ['He is [widely regarded] as a fool.', 'It is [often said] to be the best.'],
    plain: ['He often said that he was ill.', 'It is commonly known as the bonnet.'],
  },
];
