/**
 * Every place of a file at which a tag or an actor is named. Definition, references, highlights and rename all look among
 * these, so that they agree on what belongs together.
 */
import {
  type Actor,
  type Config,
  type DocumentModel,
  type Mention,
  readFrontMatter,
} from '../model/index.ts';
import { canonicalUri, resolveReference } from '../model/uri.ts';
import {
  isOneOf,
  type Line,
  lineAt,
  lineStarts,
  parse,
  RESERVED_ACTORS,
  type Span,
  startOfLine,
  type Tag,
  type Tree,
} from '../syntax/index.ts';
import { namesOnLine } from './line-names.ts';

export type Named =
  /** A tag by its id; `uri` is the canonical one of its file. */
  | { readonly kind: 'tag'; readonly id: string; readonly uri: string }
  /** An actor by its id; `uri` is that of the file whose own it is, undefined for one of a registry. */
  | { readonly kind: 'actor'; readonly id: string; readonly uri: string | undefined };

export interface Name {
  readonly named: Named;
  /** In offsets of the file in which it stands. */
  readonly span: Span;
  /**
   * A `definition` and a `use` by id; a `mention` is the article's words, which name an actor; an `alias` is a name that
   * belongs to an actor's description.
   */
  readonly role: 'definition' | 'use' | 'mention' | 'alias';
  /** What stands at the span with another id in the place of this one; left out where that is the id alone. */
  readonly written?: (id: string) => string;
}

export function isSame(one: Named, other: Named): boolean {
  return one.kind === other.kind && one.id === other.id && one.uri === other.uri;
}

const namesOfModel = new WeakMap<DocumentModel, readonly Name[]>();

/** All names in an article and its front matter, in no order. */
export function namesIn(model: DocumentModel): readonly Name[] {
  const known = namesOfModel.get(model);
  if (known) return known;
  const names = [...namesInTags(model), ...namesInActors(...ownActors(model))];
  namesOfModel.set(model, names);
  return names;
}

/** All names in a registry. */
export function namesInRegistry(actors: readonly Actor[]): readonly Name[] {
  return [...namesInActors(actors, (id) => ({ kind: 'actor', id, uri: undefined }))];
}

/** What is named at an offset: by an id, else by the words of a mention round it. Only its line is looked at: cursors move often. */
export function nameAt(model: DocumentModel, offset: number): Name | undefined {
  const index = lineAt(model.tree, offset);
  return nameAmong(
    index < model.tree.frontMatterLines ? namesInActors(...ownActors(model)) : namesOnLineAt(model, index),
    offset,
  );
}

function* namesOnLineAt(model: DocumentModel, index: number): Generator<Name> {
  const line = model.tree.lines[index]!;
  if (line.tags.length === 0) return;
  const file = namingFile(model);
  const from = lineStarts(model.tree)[index]!;
  yield* namesOfLine(line, from, file);
  for (const [i, tag] of line.tags.entries()) {
    const annotation = model.annotationAt(line, i);
    if (annotation?.kind === 'actor') yield* mentionNames(annotation, tag, from, file);
  }
}

/** The shortest of these names that holds the offset, its ends included. */
export function nameAmong(names: Iterable<Name>, offset: number): Name | undefined {
  let found: Name | undefined;
  for (const name of names) {
    const { start, end } = name.span;
    if (offset < start || offset > end) continue;
    if (!found || end - start < found.span.end - found.span.start) found = name;
  }
  return found;
}

function namer(uri: string, own: readonly Actor[]): (id: string) => Named {
  const ids = new Set(own.map(({ id }) => id));
  const home = canonicalUri(uri);
  return (id) => ({ kind: 'actor', id, uri: ids.has(id) ? home : undefined });
}

function ownActors({
  uri,
  frontMatter: { actors },
}: DocumentModel): [readonly Actor[], (id: string) => Named] {
  return [actors, namer(uri, actors)];
}

function namingFile({ uri, frontMatter, surroundings }: DocumentModel): NamingFile {
  const actor = namer(uri, frontMatter.actors);
  return { uri, home: canonicalUri(uri), actor, config: surroundings.config };
}

function* namesInTags(model: DocumentModel): Generator<Name> {
  const { tree } = model;
  const file = namingFile(model);
  const starts = lineStarts(tree);
  for (const [index, line] of tree.lines.entries())
    if (line.tags.length > 0) yield* namesOfLine(line, starts[index]!, file);
  for (const mention of model.mentions)
    for (const { line, tag } of mention.pieces)
      yield* mentionNames(mention, tag, startOfLine(tree, line), file);
}

/** Whom the words of a mention, or of a piece of one, name. */
function* mentionNames(
  { resolution }: Mention,
  tag: Tag,
  from: number,
  { actor }: NamingFile,
): Generator<Name> {
  if (resolution.kind !== 'known') return;
  const span = { start: from + tag.contentStart, end: from + tag.contentEnd };
  yield { named: actor(resolution.actor.id), span, role: 'mention' };
}

/**
 * The names of a file that are ids, from its tree alone: no tag is read for its meaning. `hasText` tells lines that may hold
 * what is sought; others are passed over.
 */
export function idsNamedIn(
  tree: Tree,
  uri: string,
  config: Config,
  hasText: (line: string) => boolean,
): readonly Name[] {
  // Most front matter gives no actors, and need not be read for them.
  const gives = tree.lines.slice(0, tree.frontMatterLines).some(({ text }) => text.includes('actors'));
  const actors = gives ? readFrontMatter(tree).actors : [];
  const actor = namer(uri, actors);
  const file = { uri, home: canonicalUri(uri), actor, config };
  const starts = lineStarts(tree);
  const names: Name[] = [...namesInActors(actors, actor)].filter(({ role }) => role !== 'alias');
  tree.lines.forEach((line, index) => {
    if (line.tags.length > 0 && hasText(line.text)) names.push(...namesOfLine(line, starts[index]!, file));
  });
  return names;
}

/**
 * The same from the text, for one file of thousands: only lines that hold one of the words are read at all. Others of its names
 * may be left out.
 */
export function idsNamedInText(
  text: string,
  uri: string,
  config: Config,
  words: readonly string[],
): readonly Name[] {
  const article = endOfFrontMatter(text);
  const before = text.slice(0, article);
  // What the front matter names, or gives, takes the tree to tell.
  if (before.includes('actors') || words.some((word) => before.includes(word)))
    return idsNamedIn(parse(text), uri, config, (line) => words.some((word) => line.includes(word)));
  const file = { uri, home: canonicalUri(uri), actor: namer(uri, []), config };
  const names: Name[] = [];
  for (const start of linesWith(text, article, words)) {
    const [line] = parse(text.slice(start, endOfLine(text, start))).lines;
    if (line && line.tags.length > 0) names.push(...namesOfLine(line, start, file));
  }
  return names;
}

/** Where the article begins, behind the front matter where there is some. */
function endOfFrontMatter(text: string): number {
  if (text.slice(0, endOfLine(text, 0)) !== '---') return 0;
  for (let from = nextLine(text, 0); from < text.length; from = nextLine(text, from))
    if (text.slice(from, endOfLine(text, from)) === '---') return nextLine(text, from);
  return 0;
}

/** The starts of the lines, from `from` on, that hold any of the words, in order. */
function linesWith(text: string, from: number, words: readonly string[]): readonly number[] {
  const starts = new Set<number>();
  // A carriage return ends a line too. Few texts have one, and without one each search for the last would go back to the beginning.
  const hasReturns = text.includes('\r');
  for (const word of words) {
    for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, endOfLine(text, at))) {
      const last = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
      const lastReturn = at === 0 || !hasReturns ? -1 : text.lastIndexOf('\r', at - 1);
      starts.add(Math.max(last, lastReturn) + 1);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

function nextLine(text: string, from: number): number {
  const end = endOfLine(text, from);
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

interface NamingFile {
  readonly uri: string;
  /** The canonical URI. */
  readonly home: string;
  readonly actor: (id: string) => Named;
  readonly config: Config;
}

function* namesOfLine(line: Line, from: number, { uri, home, actor, config }: NamingFile): Generator<Name> {
  for (const { kind, id, path, span, role, written } of namesOnLine(line, config)) {
    if (kind === 'actor' && isOneOf(RESERVED_ACTORS, id)) continue;
    const target = path === undefined ? home : resolveReference(uri, path);
    if (target === undefined) continue;
    const named: Named = kind === 'actor' ? actor(id) : { kind, id, uri: target };
    const place = { start: from + span.start, end: from + span.end };
    yield { named, span: place, role, ...(written ? { written } : {}) };
  }
}

function* namesInActors(actors: readonly Actor[], named: (id: string) => Named): Generator<Name> {
  for (const { id, memberOf, place } of actors) {
    const own = named(id);
    yield { named: own, span: place.key, role: 'definition' };
    if (place.name.start !== place.key.start) yield { named: own, span: place.name, role: 'alias' };
    for (const span of place.aliases) yield { named: own, span, role: 'alias' };
    for (const [i, span] of place.memberOf.entries()) yield { named: named(memberOf[i]!), span, role: 'use' };
  }
}
