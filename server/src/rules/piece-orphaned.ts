import { inFile, type Orphan, suggester } from '../model/index.ts';
import type { FileRule } from './rule.ts';

export const pieceOrphaned: FileRule = {
  name: 'piece-orphaned',
  scope: 'file',
  why: 'A piece, `{+c1|…}`, adds words to a tag that was opened before it. Where there is no such tag, its words belong to nothing; and a piece within its own tag would count the same words twice.',
  wrong: [
    { text: '{+c1|Rents rose}.', at: ['{+c1|Rents rose}'] },
    { text: '{!rents @author|Rents}, it is plain, {+rent|rose}.', at: ['{+rent|rose}'] },
    { text: '{!c1 @author|Rents {+c1|rose}}.', at: ['{+c1|rose}'] },
  ],
  right: [{ text: '{!c1 @author|Rents}, it is plain, {+c1|rose}.' }],
  fix: 'offered',
  check(model) {
    const suggest = suggester(model.byId.keys());
    return model.orphans
      .filter((orphan) => orphan.why !== 'no-id')
      .map((orphan) => {
        const { piece } = orphan;
        const id = piece.head.id!;
        const near = orphan.why === 'unknown' ? suggest(id.value) : undefined;
        const edits = [{ ...inFile(model.tree, piece, id.span), text: near ?? '' }];
        return {
          ...inFile(model.tree, piece, piece.tag),
          message: `${MESSAGES[orphan.why](id.value)}${near ? ` Did you mean “${near}”?` : ''}`,
          ...(near ? { fixes: [{ title: `Continue “${near}”`, safe: false, edits }] } : {}),
        };
      });
  },
};

const MESSAGES: Readonly<Record<Orphan['why'], (id: string) => string>> = {
  'no-id': () => 'This piece names no tag.',
  unknown: (id) =>
    `No tag of this file has the id “${id}”, so this piece continues nothing: check the id, or mark the words anew.`,
  'before-its-tag': (id) =>
    `This piece stands before the tag “${id}” that it continues: open the tag here, and continue it there.`,
  overlaps: (id) =>
    `This piece lies inside the tag “${id}” that it continues, so its words would count twice: take it away.`,
};
