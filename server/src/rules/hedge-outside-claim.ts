import { inFile } from '../model/index.ts';
import type { FileRule, Found } from './rule.ts';

export const hedgeOutsideClaim: FileRule = {
  name: 'hedge-outside-claim',
  scope: 'file',
  why: 'A hedge weighs on a claim: the one that it stands in, the one whose cue it stands in, or the one that it is linked to by `>`. Outside of all it lowers nothing: it is marked, and counts for no claim.\n\nHedges in the article’s own voice often stand so before anybody has marked what they weigh on, as after `claimdown suggest`.',
  wrong: [{ text: '{?Reportedly}, {!c1 @author|rents rose}.', at: ['{?Reportedly}'] }],
  right: [
    { text: '{?>c1|Reportedly}, {!c1 @author|rents rose}.' },
    { text: '{!c1 @author|Rents {?may} rise}.' },
    { text: '{!c1 @unnamed|Rents rose}, {>it is {?reportedly} said}.' },
  ],
  fix: 'none',
  check(model) {
    const found: Found[] = [];
    for (const { enclosing, link, cue, pieces } of model.hedges) {
      if (enclosing || link || (cue?.link.claims.length ?? 0) > 0) continue;
      const { start, end } = inFile(model.tree, pieces[0], pieces[0].tag);
      found.push({
        start,
        end,
        message:
          'This hedge belongs to no claim: mark the claim round it, or link it with “>” and the claim’s id.',
      });
    }
    return found;
  },
};
