import { bandOf, inFile, probabilityGiven, wordsOf } from '../model/index.ts';
import type { FileRule } from './rule.ts';

export const hedgeProbabilityOutOfBand: FileRule = {
  name: 'hedge-probability-out-of-band',
  scope: 'file',
  why: `On a scale each probability word has its range. A \`p\` outside of it says that the annotator and the scale disagree about the word: one of the two is wrong.

ICD 203 (Analytic Standards, 2015): almost no chance 0.01–0.05, very unlikely 0.05–0.2, unlikely 0.2–0.45, roughly even chance 0.45–0.55, likely 0.55–0.8, very likely 0.8–0.95, almost certain 0.95–0.99. IPCC (Guidance Note on uncertainties, 2010): exceptionally unlikely 0–0.01, extremely unlikely 0–0.05, very unlikely 0–0.1, unlikely 0–0.33, about as likely as not 0.33–0.66, more likely than not 0.5–1, likely 0.66–1, very likely 0.9–1, extremely likely 0.95–1, virtually certain 0.99–1.`,
  wrong: [
    {
      text: '{!c1 @author|It is {?p=0.66..1 scale=icd203|likely} to rain}.',
      at: ['p=0.66..1'],
    },
    {
      text: '{!c1 @author|It is {?p=0.9..0.95|very unlikely} to rain}.',
      config: 'scale: ipcc\n',
      at: ['p=0.9..0.95'],
    },
  ],
  right: [
    { text: '{!c1 @author|It is {?p=0.55..0.8 scale=icd203|likely} to rain}.' },
    { text: '{!c1 @author|It is {?p=0.7..0.9 scale=ipcc|likely} to rain}.' },
    { text: '{!c1 @author|It is {?p=0.1..0.2 scale=icd203|quite likely} to rain}.' },
    { text: '{!c1 @author|It is {?p=0.1..0.2|likely} to rain}.' },
  ],
  fix: 'offered',
  check(model) {
    if (!model.reader.isEnglish) return [];
    const given = model.hedges.filter(({ pieces }) => pieces[0].head.attributes.has('p'));
    return given.flatMap((hedge) => {
      const piece = hedge.pieces[0];
      const given = piece.head.attributes.get('p');
      const p = given && probabilityGiven(hedge);
      const on = p && bandOf(hedge, model.surroundings.config);
      if (!on || (p.min >= on.band.min && p.max <= on.band.max)) return [];
      const { min, max } = on.band;
      return [
        {
          ...inFile(model.tree, piece, given),
          message: `By ${NAMES[on.scale]} “${wordsOf(hedge)}” is ${min} to ${max}, and the head says ${p.min} to ${p.max}: correct the range, or check the word.`,
          fixes: [
            {
              title: `Write p=${min}..${max}, the range of ${NAMES[on.scale]}`,
              safe: false,
              edits: [{ ...inFile(model.tree, piece, given.valueSpan), text: `${min}..${max}` }],
            },
          ],
        },
      ];
    });
  },
};

const NAMES = { icd203: 'ICD 203', ipcc: 'the IPCC' } as const;
