import { certaintyOf, inFile, keptOfLines, typeOf, wordsOf } from '../model/index.ts';
import type { FileRule, Found } from './rule.ts';

export const claimOverstated: FileRule = {
  name: 'claim-overstated',
  scope: 'file',
  why: 'A fact is put without reserve. Where a hedge makes the claim no more than probable or possible, calling it a fact promises more than the source did: it is a prediction, a belief, or a claim of no type.',
  wrong: [
    { text: '{!c1 fact @author|The bridge {?may} be closed}.', at: ['fact'] },
    {
      text: '{!c1 type=fact @unnamed|The bridge is closed}, {>{?reportedly} said by neighbours}.',
      at: ['fact'],
    },
  ],
  right: [
    { text: '{!c1 fact @author|The bridge is closed}.' },
    { text: '{!c1 prediction @author|The bridge {?may} be closed}.' },
    { text: '{!c1 fact @author|{?About} 30 bridges are closed, {?certainly}}.' },
    { text: '{!c1 fact @author|The bridge is closed {?unspecified|if} it rains}.' },
  ],
  fix: 'none',
  check(model) {
    const found: Found[] = [];
    for (const { claim, given } of factsIn(model)) {
      const piece = claim.pieces[0];
      const { strength, because } = certaintyOf(claim);
      if (!because || (strength !== 'possible' && strength !== 'probable')) continue;
      const hedge = because.pieces[0];
      found.push({
        ...inFile(model.tree, piece, given.span),
        message: `This claim is given as a fact, but “${wordsOf(because)}” makes it ${strength}: choose another type, or correct the strength of the hedge.`,
        related: [{ ...inFile(model.tree, hedge, hedge.tag), message: `This hedge makes it ${strength}.` }],
      });
    }
    return found;
  },
};

const factsIn = keptOfLines(({ annotations }) =>
  annotations.flatMap((claim) => {
    const given = claim.kind === 'claim' ? claim.pieces[0].head.type : undefined;
    return claim.kind === 'claim' && given && typeOf(claim) === 'fact' ? [{ claim, given }] : [];
  }),
);
