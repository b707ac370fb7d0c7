import { type Hedge, inFile, keptOfLines, scaleOf } from '../model/index.ts';
import type { FileRule } from './rule.ts';

export const hedgeScaleMixed: FileRule = {
  name: 'hedge-scale-mixed',
  scope: 'file',
  why: '“Likely” is 55 to 80 per cent by ICD 203, and 66 to 100 by the IPCC. Where an article’s words stand on two scales, readers and exports compare what cannot be compared. The first scale counts, or the one that `claimdown.yaml` gives as `scale`.',
  wrong: [
    {
      text: '{!c1 @author|It is {?p=0.55..0.8 scale=icd203|likely} to rain}. {!c2 @author|Snow is {?p=0..0.33 scale=ipcc|unlikely}}.',
      at: ['scale=ipcc'],
    },
    {
      text: '{!c1 @author|It is {?p=0.66..1 scale=ipcc|likely} to rain}.',
      config: 'scale: icd203\n',
      at: ['scale=ipcc'],
    },
  ],
  right: [
    {
      text: '{!c1 @author|It is {?p=0.55..0.8 scale=icd203|likely} to rain}. {!c2 @author|Snow is {?p=0.2..0.45 scale=icd203|unlikely}}.',
    },
    { text: '{!c1 @author|It is {?p=0.66..1 scale=ipcc|likely} to rain}.' },
  ],
  fix: 'none',
  check(model) {
    const { scale: common } = model.surroundings.config;
    const scaled = scaledIn(model);
    const first = scaled[0];
    const scale = common ?? (first && scaleOf(first));
    return scaled.flatMap((hedge) => {
      const piece = hedge.pieces[0];
      const given = piece.head.attributes.get('scale');
      if (!given || scaleOf(hedge) === scale) return [];
      return [
        {
          ...inFile(model.tree, piece, given),
          message: `This word stands on the scale ${given.value}; ${common ? 'claimdown.yaml sets' : 'the file begins with'} ${scale}: give it that scale and its range, or leave out p and scale.`,
          ...(common || !first
            ? {}
            : {
                related: [
                  {
                    ...inFile(model.tree, first.pieces[0], first.pieces[0].tag),
                    message: `Here the scale is ${scale}.`,
                  },
                ],
              }),
        },
      ];
    });
  },
};

const scaledIn = keptOfLines(({ annotations }) =>
  annotations.filter((each): each is Hedge => each.kind === 'hedge' && scaleOf(each) !== undefined),
);
