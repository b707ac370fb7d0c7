import { inFile } from '../model/index.ts';
import type { FileRule } from './rule.ts';

export const claimUnnamedSourcesOnly: FileRule = {
  name: 'claim-unnamed-sources-only',
  scope: 'file',
  why: 'An article all of whose claims come from people it does not name can be checked with nobody. That is worth knowing before it is weighed, and often a mention was just not marked.',
  wrong: [
    {
      text: '{!c1 @unnamed|The bridge will reopen in May}, {>it is understood}. {!c2 @unnamed|Nobody was warned}, {>it is said}.',
      at: ['c1'],
    },
  ],
  right: [
    {
      text: '{!c1 @unnamed|The bridge will reopen in May}, {>it is understood}. {!c2 @works|Nobody was warned}, it said.',
      actors: 'works:\n  name: Ministry of Works\n',
    },
    { text: '{!c1 @author|The bridge is closed}.' },
    { text: '{!c1|The bridge will reopen in May}, the ministry said.' },
  ],
  fix: 'none',
  check(model) {
    const isNamed = model.claims.some(({ sources }) =>
      sources.some(({ id, actor }) => id !== 'unnamed' && actor?.type !== 'unnamed'),
    );
    const first = model.claims.find((claim) => claim.sources.length > 0);
    // A file that gives no source at all has that said at each of its claims.
    if (isNamed || !first) return [];
    const piece = first.pieces[0];
    return [
      {
        ...inFile(model.tree, piece, piece.head.id?.span ?? piece.tag),
        message:
          'No claim of this file has a source that is named: mark a mention of one, or take the article for what it is.',
      },
    ];
  },
};
