import {
  type Actor,
  type DocumentModel,
  type Fix,
  inFile,
  isPronoun,
  type Piece,
  passedOn,
  suggester,
  wordsOf,
} from '../model/index.ts';
import { addHeadItem, type Span, startOfLine } from '../syntax/index.ts';
import type { FileRule, Found } from './rule.ts';

export const actorUnknown: FileRule = {
  name: 'actor-unknown',
  scope: 'file',
  why: 'An actor is one entry of the registry, whatever the article calls it. A mention or a source that leads to no entry is counted for nobody. Give the mention an id, or add the actor to `actors.yaml`, or to the front matter where it matters to this file alone.',
  wrong: [
    { text: '{@the harbour board} met.', at: ['{@the harbour board}'] },
    { text: '{!c1 @harbour|Ships will wait}.', at: ['@harbour'] },
    {
      text: '{@Anna|Ms Berg} left.',
      actors: 'berg:\n  name: Ms Berg\n  aliases: [Anna]\n',
      at: ['Anna'],
      fixed: '{@berg|Ms Berg} left.',
    },
  ],
  right: [
    { text: '{@board|The harbour board} met.', actors: 'board:\n  name: Harbour Board\n' },
    { text: '{@the Harbour Board} met.', actors: 'board:\n  name: Harbour Board\n' },
    { text: '---\nactors:\n  board:\n    name: Harbour Board\n---\n{!c1 @board|Ships will wait}.' },
  ],
  fix: 'offered',
  check(model) {
    // Where the registry could not be read, its own error says all there is to say.
    if (!model.surroundings.registry.complete) return [];
    const suggest = suggester(actorIds(model));
    return [...mentions(model, suggest), ...sources(model, suggest)];
  },
};

type Suggest = (id: string) => string | undefined;

function actorIds(model: DocumentModel): readonly string[] {
  const own = model.frontMatter.actors.map((actor) => actor.id);
  return [...own, ...model.surroundings.registry.actors.keys()];
}

function mentions(model: DocumentModel, suggest: Suggest): Found[] {
  return model.mentions.flatMap((mention) => {
    const { resolution } = mention;
    if (resolution.kind !== 'unknown') return [];
    const piece = mention.pieces[0];
    const given = piece.head.actor;
    if (given) return [unknownId(model, suggest, piece, given.span, given.value, resolution.candidates)];
    if (piece.tag.head?.items.some((item) => item.kind === 'invalid')) return [];
    const start = startOfLine(model.tree, piece.line);
    const fixes = resolution.candidates.map((actor): Fix => {
      const edit = addHeadItem(piece.line, piece.tag, actor.id);
      return {
        title: `This is ${actor.name} (${actor.id})`,
        safe: false,
        edits: [{ ...edit, start: edit.start + start, end: edit.end + start }],
      };
    });
    // Of a pronoun nobody asks for the name: `actor-pronoun-unresolved` asks who is meant.
    if (model.reader.isEnglish && isPronoun(wordsOf(mention))) return [];
    const words = wordsOf(mention).replace(/\s+/gu, ' ').trim();
    return [
      {
        ...inFile(model.tree, piece, piece.tag),
        message: `No actor has the name “${words}”: write the id of the one who is meant, or add the actor to the registry.`,
        fixes,
      },
    ];
  });
}

function sources(model: DocumentModel, suggest: Suggest): Found[] {
  return model.claims.flatMap((claim) => {
    const piece = claim.pieces[0];
    const found = piece.head.sources
      .filter(({ value }) => isUnknown(model, value))
      .map(({ value, span }) =>
        unknownId(model, suggest, piece, { start: span.start + 1, end: span.end }, value, []),
      );
    for (const key of ['via', 'to']) {
      const attribute = piece.head.attributes.get(key);
      for (const id of passedOn(attribute?.value)) {
        if (id !== '' && isUnknown(model, id))
          found.push(unknownId(model, suggest, piece, attribute!.valueSpan, id, []));
      }
    }
    return found;
  });
}

function isUnknown(model: DocumentModel, id: string): boolean {
  return id !== 'author' && id !== 'unnamed' && !model.actorById(id);
}

/** The span of an id is marked with its `@`, where it has one. */
function unknownId(
  model: DocumentModel,
  suggest: Suggest,
  piece: Piece,
  span: Span,
  id: string,
  named: readonly Actor[],
): Found {
  const at = inFile(model.tree, piece, span);
  const hasSign = piece.line.text[span.start - 1] === '@' && piece.tag.kind === 'claim';
  const shown = hasSign ? { start: at.start - 1, end: at.end } : at;
  if (named.length > 0) {
    const safe = named.length === 1;
    return {
      ...shown,
      message: `“${id}” is a name; here an id stands.${safe ? ` Write “${named[0]!.id}”.` : ' Write the id of the actor who is meant.'}`,
      fixes: named.map((actor) => ({
        title: `Write the id “${actor.id}” (${actor.name})`,
        safe,
        edits: [{ ...at, text: actor.id }],
      })),
    };
  }
  const near = suggest(id);
  return {
    ...shown,
    message: `No actor of this file or of the registry has the id “${id}”.${near ? ` Did you mean “${near}”?` : ' Add it to the registry, or check the id.'}`,
    fixes: near ? [{ title: `Change to “${near}”`, safe: false, edits: [{ ...at, text: near }] }] : [],
  };
}
