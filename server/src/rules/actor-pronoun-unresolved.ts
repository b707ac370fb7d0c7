import {
  type Actor,
  type DocumentModel,
  type Fix,
  inFile,
  isPronoun,
  type Mention,
  wordsOf,
} from '../model/index.ts';
import { addHeadItem, startOfLine } from '../syntax/index.ts';
import type { FileRule, Found } from './rule.ts';

export const actorPronounUnresolved: FileRule = {
  name: 'actor-pronoun-unresolved',
  scope: 'file',
  why: 'A pronoun is a mention of the actor it stands for, and only a reader of the article knows of whom. Write the id in the head: a claim by “he” is otherwise nobody’s.',
  wrong: [
    {
      text: '{@Anna Berg} left. {@She} {>said} so.',
      actors: 'berg:\n  name: Anna Berg\n  type: person\n',
      at: ['{@She}'],
    },
  ],
  right: [
    {
      text: '{@Anna Berg} left. {@berg|She} {>said} so.',
      actors: 'berg:\n  name: Anna Berg\n  type: person\n',
    },
    { text: '{@unnamed|They} left.' },
    { text: '{@It} left.', actors: 'it-office:\n  name: It\n' },
  ],
  fix: 'offered',
  check(model) {
    if (!model.reader.isEnglish) return [];
    const before: Actor[] = [];
    const found: Found[] = [];
    for (const mention of model.mentions) {
      const { resolution } = mention;
      if (resolution.kind === 'known') {
        const at = before.indexOf(resolution.actor);
        if (at >= 0) before.splice(at, 1);
        before.unshift(resolution.actor);
        if (before.length > REMEMBERED) before.pop();
      }
      if (resolution.kind !== 'unknown' || mention.pieces[0].head.actor) continue;
      const words = wordsOf(mention);
      if (!isPronoun(words)) continue;
      const piece = mention.pieces[0];
      found.push({
        ...inFile(model.tree, piece, piece.tag),
        message: `“${words}” does not say by itself who is meant: write the id of the actor in the head, or “unnamed”.`,
        fixes: before
          .filter((actor) => mayBe(words, actor))
          .slice(0, MOST_OFFERED)
          .map((actor) => fix(model, mention, actor)),
      });
    }
    return found;
  },
};

const REMEMBERED = 8;
const MOST_OFFERED = 3;

/** “He” is no ministry. */
function mayBe(words: string, { type }: Actor): boolean {
  return (
    type === undefined ||
    type === 'person' ||
    !/^(?:he|him|his|she|her|hers|himself|herself|i|me|my)$/iu.test(words)
  );
}

function fix(model: DocumentModel, mention: Mention, actor: Actor): Fix {
  const { line, tag } = mention.pieces[0];
  const start = startOfLine(model.tree, line);
  const edit = addHeadItem(line, tag, actor.id);
  return {
    title: `This is ${actor.name} (${actor.id})`,
    safe: false,
    edits: [{ ...edit, start: edit.start + start, end: edit.end + start }],
  };
}
