import { claimCircles, claimKey, goalOf, groundsOf } from '../model/index.ts';
import type { CorpusRule } from './rule.ts';

export const claimCycle: CorpusRule = {
  name: 'claim-cycle',
  scope: 'corpus',
  why: 'With `supports` and `because` one claim rests on another. Where that leads in a circle, also by way of other files, each claim rests on itself in the end, and nothing bears any of them.',
  wrong: [
    {
      text: '{!c1 @author because=c2|Rents rose}, {!c2 @author because=c1|since flats are few}.',
      at: ['c2', 'c1'],
    },
    {
      text: '{!c1 @author because=other.claim#k1|Rents rose}.',
      files: { 'other.claim': '{!k1 @author because=article.claim#c1|Flats are few}.' },
      at: ['other.claim#k1'],
    },
  ],
  right: [
    { text: '{!c1 @author because=c2|Rents rose}, {!c2 @author|since flats are few}.' },
    {
      text: '{!c1 @author disputes=c2|Rents rose}. {!c2 @author disputes=c1|Rents fell}.',
    },
  ],
  fix: 'none',
  across: {
    checkFile(facts, corpus) {
      const grounds = groundsOf(facts);
      if (grounds.length === 0) return [];
      const inOneCircle = claimCircles(corpus);
      return grounds
        .filter((ground) => inOneCircle(claimKey(facts.uri, ground.from), goalOf(ground)))
        .map(({ relation, reference, from, id, uri }) => {
          const { start, end } = facts.references[reference]!.place;
          const message =
            uri === facts.uri && id === from
              ? `“${from}” rests on itself (${relation}): take this reference out.`
              : `“${from}” rests on “${id}” (${relation}), which leads back to “${from}”: take out one reference of the circle.`;
          const next = corpus.get(uri)?.claims.find((claim) => claim.id === id)?.place;
          const related = next
            ? [
                {
                  start: next.start,
                  end: next.end,
                  ...elsewhere(uri, facts.uri),
                  message: `“${id}” stands here.`,
                },
              ]
            : [];
          return { start, end, message, related };
        });
    },
  },
};

function elsewhere(uri: string, own: string): { readonly uri?: string } {
  return uri === own ? {} : { uri };
}
