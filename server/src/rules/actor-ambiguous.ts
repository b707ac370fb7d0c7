import { inFile, wordsOf } from '../model/index.ts';
import { addHeadItem, startOfLine } from '../syntax/index.ts';
import type { FileRule } from './rule.ts';

export const actorAmbiguous: FileRule = {
  name: 'actor-ambiguous',
  scope: 'file',
  why: 'Where several actors have the name by which an article mentions one of them, only the reader can tell who is meant. Write the id in the head.',
  wrong: [
    {
      text: '{@Berg} left.',
      actors: 'anna:\n  name: Anna Berg\n  aliases: [Berg]\nolaf:\n  name: Olaf Berg\n  aliases: [Berg]\n',
      at: ['{@Berg}'],
    },
  ],
  right: [
    {
      text: '{@anna|Berg} left.',
      actors: 'anna:\n  name: Anna Berg\n  aliases: [Berg]\nolaf:\n  name: Olaf Berg\n  aliases: [Berg]\n',
    },
  ],
  fix: 'offered',
  check(model) {
    const ambiguous = model.mentions.filter(({ resolution }) => resolution.kind === 'ambiguous');
    return ambiguous.flatMap((mention) => {
      const { resolution } = mention;
      if (resolution.kind !== 'ambiguous') return [];
      const piece = mention.pieces[0];
      const start = startOfLine(model.tree, piece.line);
      const edit = (id: string) => {
        const added = addHeadItem(piece.line, piece.tag, id);
        return { ...added, start: added.start + start, end: added.end + start };
      };
      return [
        {
          ...inFile(model.tree, piece, piece.tag),
          message: `“${wordsOf(mention)}” is the name of ${resolution.candidates.map((actor) => `${actor.name} (${actor.id})`).join(' and ')}: write the id of the one who is meant.`,
          fixes: resolution.candidates.map((actor) => ({
            title: `This is ${actor.name} (${actor.id})`,
            safe: false,
            edits: [edit(actor.id)],
          })),
        },
      ];
    });
  },
};
