import type { Found, TagsRule } from './rule.ts';

export const hedgeOutsideClaim: TagsRule = {
  name: 'hedge-outside-claim',
  scope: 'tags',
  why: 'A hedge weighs on a claim: the one that it stands in, the one whose cue it stands in, or the one that it is linked to by `>`. Outside of all it lowers nothing: it is marked, and counts for no claim.\n\nHedges in the article’s own voice often stand so before anybody has marked what they weigh on, as after `claimdown suggest`.',
  wrong: [{ text: '{?Reportedly}, {!c1 @author|rents rose}.', at: ['{?Reportedly}'] }],
  right: [
    { text: '{?>c1|Reportedly}, {!c1 @author|rents rose}.' },
    { text: '{!c1 @author|Rents {?may} rise}.' },
    { text: '{!c1 @unnamed|Rents rose}, {>it is {?reportedly} said}.' },
  ],
  fix: 'none',
  check({ annotations }) {
    const found: Found[] = [];
    for (const annotation of annotations) {
      if (annotation.kind !== 'hedge') continue;
      const { enclosing, link, cue, pieces } = annotation;
      if (enclosing || link || (cue?.link.claims.length ?? 0) > 0) continue;
      const { start, end, closed } = pieces[0].tag;
      // What belongs to it is not known yet: `tag-unclosed` says all there is to say.
      if (!closed) continue;
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
