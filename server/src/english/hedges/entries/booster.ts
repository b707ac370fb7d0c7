import type { HedgeExample } from '../hedge-entry.ts';

/** Words that strengthen a claim: K. Hyland's boosters (Persuasion and Context, 1998), by name only; the words are our own. */

const booster = { type: 'booster', strength: 'certain', why: 'word of certainty', confidence: 0.7 } as const;

export const BOOSTER: readonly HedgeExample[] = [
  {
    ...booster,
    words:
      'certainly|definitely|undoubtedly|undeniably|indisputably|unquestionably|indubitably|incontrovertibly|assuredly|surely|inevitably|unmistakably',
    hedge: ['It [certainly] hurts.', 'He is [undoubtedly] right.'],
    plain: ['The LP Definitely sold well.'],
  },
  {
    ...booster,
    words: 'clearly|plainly|obviously|evidently',
    unless: [
      {
        before:
          'see|seen|saw|hear|heard|speak|spoke|speaking|write|think|state|stated|stating|communicate|explain|more|very|as|so|most|read|defined|visible|marked|labelled|say|said|out|it|them|him|message|reads|written',
      },
      { after: 'visible|marked|defined|labelled|labeled|audible|displayed|written|enough|and|signposted' },
    ],
    hedge: ['They [clearly] lied.', 'It is [obviously] wrong.'],
    plain: ['She spoke clearly.', 'The path is clearly marked.'],
  },
  {
    ...booster,
    words:
      'categorically|emphatically|unequivocally|flatly|firmly|strongly|vehemently|strenuously|adamantly|absolutely|utterly|completely|wholly|totally|entirely',
    only: [
      {
        after:
          'deny|denies|denied|denying|reject|rejects|rejected|rejecting|refute|refutes|refuted|dispute|disputes|disputed|believe|believes|believed|insist|insisted|say|says|state|stated|support|rule|ruled|not',
      },
      {
        before: 'deny|denies|denied|it|this|that|rejected',
        after: '#stop',
        earlier: 'deny|denies|denied|reject|rejected|refuted|rejects',
        within: 6,
      },
    ],
    unless: [{ after: 'support', before: 'more' }],
    confidence: 0.6,
    hedge: ['He [categorically] denied it.', 'I [firmly] believe that he lied.'],
    plain: ['The door was firmly shut.', 'It was completely full.'],
  },
  {
    ...booster,
    words:
      'no doubt|without doubt|without a doubt|without question|beyond doubt|beyond question|beyond dispute|little doubt|for certain|for sure|of that there is no doubt|no question that',
    hedge: ['There is [no doubt] that he lied.', 'He is [without doubt] the best.'],
    plain: ['He left without a word of doubt.'],
  },
  {
    ...booster,
    words: 'certain|bound|sure|guaranteed',
    why: 'is bound to: sure to come',
    only: [
      {
        before: '#be|almost|#be #adverb|all but|seems|seem|seemed|look|looks|looked|virtually',
        after: 'to #verb|to be/have',
      },
    ],
    unless: [{ before: 'make|making|not|be|duty|legally' }, { after: 'to secrecy|to secure' }],
    hedge: ['It is [bound] to fail.', 'She is [certain] to win.'],
    plain: ['Be sure to write.', 'He was bound by law.'],
  },
];
