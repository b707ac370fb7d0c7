/**
 * The meaning of one version of a document, computed once and shared by all that ask.
 *
 * Most lines stand alone: nothing in them names a tag of another line, and nothing elsewhere names one of theirs. Their
 * annotations are kept with the line's node, from version to version. Lines tied to others by ids are put together anew.
 */
import { hedgeOf } from '../english/hedges/hedge-of.ts';
import { numberOf } from '../english/numbers/index.ts';
import { keptWith, type Line, type Tree } from '../syntax/index.ts';
import type { Actor } from './actor.ts';
import { actorsNamedIn, resolveActor } from './actor-names.ts';
import type { Annotation, Claim, ClaimReference, Cue, Figure, Hedge, Mention, Orphan } from './annotation.ts';
import { assemble, type LineAnnotations } from './assembly.ts';
import { namedByAttribute } from './attribute-targets.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { headReadings } from './head-reading.ts';
import { proseReader } from './lexicons.ts';
import { type ProseReader, type Reading, readingsOf } from './reading.ts';
import type { Resolver } from './resolver.ts';
import type { Surroundings } from './surroundings.ts';

export { passedOn } from './claim-sources.ts';

export interface DocumentModel {
  readonly uri: string;
  readonly tree: Tree;
  readonly frontMatter: FrontMatter;
  readonly surroundings: Surroundings;
  /** In the order of the text, by where each tag opens. */
  readonly annotations: readonly Annotation[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly hedges: readonly Hedge[];
  readonly figures: readonly Figure[];
  readonly cues: readonly Cue[];
  /** Tags by the id they share one namespace for; several where an id is given twice, the first in front. */
  readonly byId: ReadonlyMap<string, readonly Annotation[]>;
  readonly orphans: readonly Orphan[];
  readonly references: readonly ClaimReference[];
  /** The actor of that id: this file's own, else the registry's. */
  readonly actorById: (id: string) => Actor | undefined;
  /** By which words and names its prose is read. */
  readonly reader: ProseReader;
  /** The prose of a line, read once; see `reading.ts`. */
  readonly reading: (line: Line) => Reading;
  /** The annotation to which a tag belongs, by line and index: of a piece, the one that it continues. */
  readonly annotationAt: (line: Line, index: number) => Annotation | undefined;
  /** The annotations of all lines that have tags, in their order. */
  readonly annotated: readonly LineAnnotations[];
  /** The annotations that open on a line; undefined where it has no tags. The same object while nothing in them changes. */
  readonly annotationsOn: (line: Line) => LineAnnotations | undefined;
}

/** Reads a document. Never fails: what does not resolve is kept as such, for the rules to report. */
export function documentModel(uri: string, tree: Tree, surroundings: Surroundings): DocumentModel {
  const frontMatter = readFrontMatter(tree);
  const reader = proseReader(frontMatter, surroundings.config, surroundings.registry);
  const resolver = resolverFor(frontMatter, surroundings, reader);
  const tagged = tree.lines.filter((line) => line.tags.length > 0);
  const together = new Map<Line, LineAnnotations>();
  for (const group of tiedLines(tagged))
    for (const read of readTogether(group, resolver)) together.set(read.line, read);
  const lines = tagged.map((line) => together.get(line) ?? alone(line, resolver));
  return {
    uri,
    tree,
    frontMatter,
    surroundings,
    actorById: resolver.actorById,
    reader,
    reading: readingsOf(tree, reader),
    ...joined(lines),
  };
}

/** The lists of all lines in one. */
function joined(lines: readonly LineAnnotations[]) {
  const annotations: Annotation[] = [];
  const claims: Claim[] = [];
  const mentions: Mention[] = [];
  const hedges: Hedge[] = [];
  const figures: Figure[] = [];
  const cues: Cue[] = [];
  const orphans: Orphan[] = [];
  const references: ClaimReference[] = [];
  const byId = new Map<string, Annotation[]>();
  const byLine = new Map<Line, LineAnnotations>();
  for (const read of lines) {
    byLine.set(read.line, read);
    for (const orphan of read.orphans) orphans.push(orphan);
    for (const reference of read.references) references.push(reference);
    for (const annotation of read.annotations) {
      annotations.push(annotation);
      if (annotation.kind === 'claim') claims.push(annotation);
      else if (annotation.kind === 'actor') mentions.push(annotation);
      else if (annotation.kind === 'hedge') hedges.push(annotation);
      else if (annotation.kind === 'number') figures.push(annotation);
      else cues.push(annotation);
      if (annotation.id === undefined) continue;
      const same = byId.get(annotation.id);
      if (same) same.push(annotation);
      else byId.set(annotation.id, [annotation]);
    }
  }
  const annotationAt = (line: Line, index: number): Annotation | undefined => byLine.get(line)?.byTag[index];
  const annotationsOn = (line: Line): LineAnnotations | undefined => byLine.get(line);
  return {
    annotations,
    claims,
    mentions,
    hedges,
    figures,
    cues,
    orphans,
    references,
    byId,
    annotated: lines,
    annotationAt,
    annotationsOn,
  };
}

interface KeptLine {
  readonly resolver: Resolver;
  readonly read: LineAnnotations;
}

const keptLines = keptWith<Line, KeptLine>();

function alone(line: Line, resolver: Resolver): LineAnnotations {
  const kept = keptLines.get(line);
  if (kept?.resolver === resolver) return kept.read;
  const read = assemble([line], resolver)[0]!;
  keptLines.set(line, { resolver, read });
  return read;
}

/** Ids that a line gives to tags, and ids that its pieces and links name. */
interface LineIds {
  readonly given: readonly string[];
  readonly named: readonly string[];
}

const idsOfLine = keptWith<Line, LineIds>();

function lineIds(line: Line): LineIds {
  const known = idsOfLine.get(line);
  if (known) return known;
  const given: string[] = [];
  const named: string[] = [];
  headReadings(line).forEach(({ id, link }, index) => {
    if (id) (line.tags[index]!.kind === 'more' ? named : given).push(id.value);
    for (const reference of link?.references ?? []) named.push(reference.id);
  });
  const ids = { given, named };
  idsOfLine.set(line, ids);
  return ids;
}

interface KeptGroup {
  readonly resolver: Resolver;
  readonly lines: readonly Line[];
  readonly read: readonly LineAnnotations[];
}

/** By the first line of the group. */
const keptGroups = keptWith<Line, KeptGroup>();

/** Lines that are tied to each other, kept while none of them changes. */
function readTogether(lines: readonly Line[], resolver: Resolver): readonly LineAnnotations[] {
  const kept = keptGroups.get(lines[0]!);
  if (kept?.resolver === resolver && isSameList(kept.lines, lines)) return kept.read;
  const read = assemble(lines, resolver);
  keptGroups.set(lines[0]!, { resolver, lines, read });
  return read;
}

function isSameList(one: readonly Line[], other: readonly Line[]): boolean {
  return one.length === other.length && one.every((line, i) => line === other[i]);
}

/**
 * The lines that ids tie to other lines, in groups of those that are tied to each other: those that name an id given elsewhere,
 * and those that give it. Groups and their lines are in the order of the text.
 */
function tiedLines(lines: readonly Line[]): Iterable<readonly Line[]> {
  /** Where an id was first met. */
  const firstWith = new Map<string, number>();
  const leader = new Int32Array(lines.length).fill(-1);
  const leaderOf = (index: number): number => {
    let at = index;
    while (leader[at]! >= 0 && leader[at] !== at) at = leader[at]!;
    // The way is shortened for those who come later.
    for (let step = index; leader[step]! >= 0 && leader[step] !== at; ) {
      const next = leader[step]!;
      leader[step] = at;
      step = next;
    }
    return at;
  };
  const tie = (one: number, other: number): void => {
    const [first, second] = [leaderOf(one), leaderOf(other)];
    // The earlier line leads, so that groups come in the order of the text.
    leader[Math.max(first, second)] = Math.min(first, second);
    leader[Math.min(first, second)] = Math.min(first, second);
  };
  lines.forEach((line, index) => {
    const { given, named } = lineIds(line);
    for (const ids of [given, named]) {
      for (const id of ids) {
        const first = firstWith.get(id);
        if (first === undefined) firstWith.set(id, index);
        else if (first !== index) tie(first, index);
      }
    }
  });
  const groups = new Map<number, Line[]>();
  lines.forEach((line, index) => {
    if (leader[index]! < 0) return;
    const its = leaderOf(index);
    const group = groups.get(its);
    if (group) group.push(line);
    else groups.set(its, [line]);
  });
  return groups.values();
}

interface KeptResolver {
  readonly config: Surroundings['config'];
  readonly reader: ProseReader;
  readonly resolver: Resolver;
}

/**
 * The last resolver of each front matter with each registry: while a document is typed in, both stay the same, whatever other
 * documents are read meanwhile.
 */
const keptResolvers = new WeakMap<FrontMatter, WeakMap<Surroundings['registry'], KeptResolver>>();

function resolverFor(frontMatter: FrontMatter, surroundings: Surroundings, reader: ProseReader): Resolver {
  const { registry, config } = surroundings;
  const ofRegistries = keptResolvers.get(frontMatter) ?? new WeakMap<typeof registry, KeptResolver>();
  keptResolvers.set(frontMatter, ofRegistries);
  const kept = ofRegistries.get(registry);
  if (kept?.config === config && kept.reader === reader) return kept.resolver;
  const own = new Map(frontMatter.actors.map((actor) => [actor.id, actor]));
  const resolver: Resolver = {
    actorById: (id) => own.get(id) ?? registry.actors.get(id),
    actorsByName: (words) => resolveActor(words, frontMatter.actors, registry),
    actorsNamedIn: (words) => actorsNamedIn(words, frontMatter.actors, registry),
    hedgeOf: remembering((words) => (reader.isEnglish ? hedgeOf(words, reader.lexicon) : undefined)),
    numberOf: (words) => (reader.isEnglish ? numberOf(words, reader.numbers) : undefined),
    namesTags: (kind, key) => namedByAttribute(kind, key, config) === 'tags',
  };
  ofRegistries.set(registry, { config, reader, resolver });
  return resolver;
}

/** How many answers are kept. */
const MOST_REMEMBERED = 1000;

/** The same function, which keeps its answers: an article has few hedges, each of them many times. */
function remembering<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    if (known.has(words)) return known.get(words)!;
    const answer = ask(words);
    if (known.size < MOST_REMEMBERED) known.set(words, answer);
    return answer;
  };
}
