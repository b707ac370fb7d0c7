import { freeIds, inFile, takenIds } from '../model/index.ts';
import type { FileRule } from './rule.ts';

export const claimIdDuplicate: FileRule = {
  name: 'claim-id-duplicate',
  scope: 'file',
  why: 'Pieces, cues and references name a tag by its id. Where two tags share one, all of them mean the first, and the second is out of reach.',
  wrong: [
    {
      text: '{!c1 @author|Rents rose} and {!c1 @author|wages fell}.',
      at: ['c1'],
    },
  ],
  right: [
    { text: '{!c1 @author|Rents rose} and {!c2 @author|wages fell}.' },
    { text: '{!c1 @author|Rents rose}, it is plain, {+c1|by a tenth}.' },
  ],
  fix: 'offered',
  check(model) {
    const again = [...model.byId].filter(([, annotations]) => annotations.length > 1);
    if (again.length === 0) return [];
    const free = freeIds(takenIds(model));
    return again.flatMap(([id, annotations]) => {
      const [first, ...others] = annotations;
      if (!first) return [];
      const place = first.pieces[0];
      const related = [
        { ...inFile(model.tree, place, place.head.id!.span), message: `“${id}” is first given here.` },
      ];
      return others.map((annotation) => {
        const piece = annotation.pieces[0];
        const span = inFile(model.tree, piece, piece.head.id!.span);
        const other = free(id);
        return {
          ...span,
          message: `The id “${id}” is taken by an earlier tag of this file: give this one another, such as “${other}”.`,
          related,
          fixes: [{ title: `Change this id to “${other}”`, safe: false, edits: [{ ...span, text: other }] }],
        };
      });
    });
  },
};
