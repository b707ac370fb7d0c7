import {
  type Actor,
  type DocumentModel,
  type Fix,
  isPronoun,
  type Mention,
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
  check(model, _, wantsFixes) {
    // Where the registry could not be read, its own error says all there is to say.
    if (!model.surroundings.registry.complete) return [];
    const suggest = suggester(actorIds(model));
    return [...mentions(model, suggest, wantsFixes), ...sources(model, suggest)];
  },
};

type Suggest = (id: string) => string | undefined;

function actorIds(model: DocumentModel): readonly string[] {
  const own = model.frontMatter.actors.map((actor) => actor.id);
  return [...own, ...model.surroundings.registry.actors.keys()];
}

function mentions(model: DocumentModel, suggest: Suggest, wantsFixes: boolean): Found[] {
  const found: Found[] = [];
  for (const mention of model.mentions) {
    const { resolution } = mention;
    if (resolution.kind !== 'unknown') continue;
    const piece = mention.pieces[0];
    const given = piece.head.actor;
    if (given) {
      const near = resolution.candidates.length > 0 ? undefined : suggest(given.value);
      const start = startOfLine(model.tree, piece.line);
      found.push(
        keptAt(given.span, { start, rests: resolution.candidates, near }, () =>
          unknownId(start, near, piece, given.span, given.value, resolution.candidates),
        ),
      );
      continue;
    }
    if (piece.tag.head?.items.some((item) => item.kind === 'invalid')) continue;
    // Of a pronoun nobody asks for the name: `actor-pronoun-unresolved` asks who is meant.
    if (model.reader.isEnglish && isPronoun(wordsOf(mention))) continue;
    const start = startOfLine(model.tree, piece.line);
    found.push(
      wantsFixes
        ? keptAt(piece, { start, rests: resolution, near: undefined }, () =>
            unknownName(mention, resolution.candidates, start),
          )
        : unknownName(mention, [], start),
    );
  }
  return found;
}

function unknownName(mention: Mention, candidates: readonly Actor[], start: number): Found {
  const { line, tag } = mention.pieces[0];
  const fixes = candidates.map((actor): Fix => {
    const edit = addHeadItem(line, tag, actor.id);
    return {
      title: `This is ${actor.name} (${actor.id})`,
      safe: false,
      edits: [{ ...edit, start: edit.start + start, end: edit.end + start }],
    };
  });
  const words = wordsOf(mention).replace(/\s+/gu, ' ').trim();
  return {
    start: start + tag.start,
    end: start + tag.end,
    message: `No actor has the name “${words}”: write the id of the one who is meant, or add the actor to the registry.`,
    fixes,
  };
}

/** On what a finding rests, beside the words: where its line starts, what they were resolved to, and the id that is near. */
interface Grounds {
  readonly start: number;
  readonly rests: object;
  readonly near: string | undefined;
}

/** What was found last at a place: in a long article without its registry, thousands, of which an edit moves a part. */
const lastFound = new WeakMap<object, Grounds & { readonly found: Found }>();

function keptAt(place: object, grounds: Grounds, find: () => Found): Found {
  const { start, rests, near } = grounds;
  const last = lastFound.get(place);
  if (last?.start === start && last.rests === rests && last.near === near) return last.found;
  const found = find();
  lastFound.set(place, { start, rests, near, found });
  return found;
}

function sources(model: DocumentModel, suggest: Suggest): Found[] {
  const found: Found[] = [];
  for (const { pieces } of model.claims) {
    const [piece] = pieces;
    const { sources: given, attributes } = piece.head;
    for (const { value, span } of given) {
      if (!isUnknown(model, value)) continue;
      const near = suggest(value);
      const start = startOfLine(model.tree, piece.line);
      found.push(
        keptAt(span, { start, rests: NOBODY, near }, () =>
          unknownId(start, near, piece, { start: span.start + 1, end: span.end }, value, NOBODY),
        ),
      );
    }
    if (attributes.size === 0) continue;
    for (const key of ['via', 'to']) {
      const attribute = attributes.get(key);
      for (const id of passedOn(attribute?.value)) {
        if (id === '' || !isUnknown(model, id)) continue;
        const start = startOfLine(model.tree, piece.line);
        found.push(unknownId(start, suggest(id), piece, attribute!.valueSpan, id, NOBODY));
      }
    }
  }
  return found;
}

const NOBODY: readonly Actor[] = [];

function isUnknown(model: DocumentModel, id: string): boolean {
  return id !== 'author' && id !== 'unnamed' && !model.actorById(id);
}

/** The span of an id is marked with its `@`, where it has one. */
function unknownId(
  lineStart: number,
  near: string | undefined,
  piece: Piece,
  span: Span,
  id: string,
  named: readonly Actor[],
): Found {
  const at = { start: lineStart + span.start, end: lineStart + span.end };
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
  return {
    ...shown,
    message: `No actor of this file or of the registry has the id “${id}”.${near ? ` Did you mean “${near}”?` : ' Add it to the registry, or check the id.'}`,
    fixes: near ? [{ title: `Change to “${near}”`, safe: false, edits: [{ ...at, text: near }] }] : [],
  };
}
