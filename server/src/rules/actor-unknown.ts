import {
  type Actor,
  type Claim,
  type DocumentModel,
  editDistance,
  type Fix,
  isPronoun,
  type Mention,
  nameForms,
  type Piece,
  passedOn,
  resolveActor,
  suggester,
  wordsOf,
} from '../model/index.ts';
import { addHeadItem, keptWith, type Span } from '../syntax/index.ts';
import type { Found, TagsRule } from './rule.ts';

export const actorUnknown: TagsRule = {
  name: 'actor-unknown',
  scope: 'tags',
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
  check({ annotations }, model, _, wantsFixes) {
    // Where the registry could not be read, its own error says all there is to say.
    if (!model.surroundings.registry.complete) return [];
    const found: Found[] = [];
    for (const annotation of annotations) {
      if (annotation.kind === 'actor') found.push(...inMention(model, annotation, wantsFixes));
      else if (annotation.kind === 'claim') found.push(...inSources(model, annotation));
    }
    return found;
  },
};

const suggesters = keptWith<DocumentModel, (id: string) => string | undefined>();

/** The actor’s id that is most like this one. */
function suggest(model: DocumentModel, id: string): string | undefined {
  const its = suggesters.get(model) ?? suggester(actorIds(model));
  suggesters.set(model, its);
  return its(id);
}

function actorIds(model: DocumentModel): readonly string[] {
  const own = model.frontMatter.actors.map((actor) => actor.id);
  return [...own, ...model.surroundings.registry.actors.keys()];
}

function inMention(model: DocumentModel, mention: Mention, wantsFixes: boolean): readonly Found[] {
  const { resolution } = mention;
  if (resolution.kind !== 'unknown') return [];
  const piece = mention.pieces[0];
  const given = piece.head.actor;
  // A head that cannot be read is for `head-invalid` to report: of its words nobody knows yet which are meant as an id.
  if (piece.tag.head?.items.some((item) => item.kind === 'invalid')) return [];
  if (given) {
    const near = resolution.candidates.length > 0 ? undefined : suggest(model, given.value);
    return [unknownId(near, piece, given.span, given.value, resolution.candidates)];
  }
  // Where no words are marked, `tag-empty` says all there is to say; where none ends them, as while one types, `tag-unclosed`.
  if (!/\S/u.test(wordsOf(mention)) || !piece.tag.closed) return [];
  // Of a pronoun nobody asks for the name: `actor-pronoun-unresolved` asks who is meant.
  if (model.reader.isEnglish && isPronoun(wordsOf(mention))) return [];
  return [unknownName(mention, wantsFixes ? perhapsMeant(model, mention, resolution.candidates) : NOBODY)];
}

/** Those whose names stand among the words; else whoever has a name that is written nearly so. */
function perhapsMeant(model: DocumentModel, mention: Mention, named: readonly Actor[]): readonly Actor[] {
  if (named.length > 0) return named;
  const words = nameForms(wordsOf(mention)).at(-1)!;
  const near = nameSuggester(model)(words);
  if (near === undefined || editDistance(words, near) > mostLettersOff(words)) return NOBODY;
  return resolveActor(near, model.frontMatter.actors, model.surroundings.registry);
}

/** Names are alike by their nature: another spelling of one differs in a letter or two. */
function mostLettersOff(name: string): number {
  return Math.max(1, Math.min(2, Math.floor(name.length / 6)));
}

const nameSuggesters = keptWith<DocumentModel, (name: string) => string | undefined>();

/** The name, of the file's actors or the registry's, that is most like this one. */
function nameSuggester(model: DocumentModel): (name: string) => string | undefined {
  const known = nameSuggesters.get(model);
  if (known) return known;
  const { frontMatter, surroundings } = model;
  const own = frontMatter.actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  const { written, shortened } = surroundings.registry.names;
  const fresh = suggester([...own, ...written.keys(), ...shortened.keys()]);
  nameSuggesters.set(model, fresh);
  return fresh;
}

function unknownName(mention: Mention, candidates: readonly Actor[]): Found {
  const { line, tag } = mention.pieces[0];
  const fixes = candidates.map((actor): Fix => {
    const edit = addHeadItem(line, tag, actor.id);
    return { title: `This is ${actor.name} (${actor.id})`, safe: false, edits: [edit] };
  });
  const words = wordsOf(mention).replace(/\s+/gu, ' ').trim();
  return {
    start: tag.start,
    end: tag.end,
    message: `No actor has the name “${words}”: write the id of the one who is meant, or add the actor to the registry.`,
    fixes,
  };
}

function inSources(model: DocumentModel, { pieces }: Claim): readonly Found[] {
  const [piece] = pieces;
  const { sources, attributes } = piece.head;
  const found: Found[] = [];
  for (const { value, span } of sources) {
    if (!isUnknown(model, value)) continue;
    const near = suggest(model, value);
    found.push(unknownId(near, piece, { start: span.start + 1, end: span.end }, value, NOBODY));
  }
  if (attributes.size === 0) return found;
  for (const key of ['via', 'to']) {
    const attribute = attributes.get(key);
    for (const id of passedOn(attribute?.value)) {
      if (id === '' || !isUnknown(model, id)) continue;
      found.push(unknownId(suggest(model, id), piece, attribute!.valueSpan, id, NOBODY));
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
  near: string | undefined,
  piece: Piece,
  { start, end }: Span,
  id: string,
  named: readonly Actor[],
): Found {
  const at = { start, end };
  const hasSign = piece.line.text[start - 1] === '@' && piece.tag.kind === 'claim';
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
