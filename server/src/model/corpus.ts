/**
 * All files of a corpus by their facts, with what is looked up across files. Pure and synchronous: whoever reads files and follows
 * their changes calls `set` and `delete`. Each look-up is kept up with each change, at the cost of the file that changed.
 */

import { targetOf } from './claim-target.ts';
import type { FileFacts } from './facts.ts';
import { type FigureGroups, figureGroups } from './figure-groups.ts';
import {
  type ClaimName,
  claimNamesIn,
  type FileSummary,
  type PackedFacts,
  unpacked,
} from './packed-facts.ts';
import { filesPointingAt, pointedPlacesMoved } from './pointed-places.ts';
import { restsOn } from './tied.ts';

export interface Corpus {
  readonly get: (uri: string) => FileFacts | undefined;
  /** All facts of all files. Where less will do, {@link summaries} costs less. */
  readonly files: () => Iterable<FileFacts>;
  /** What the claims of all files are called, in their order in `claims`. */
  readonly claimNames: () => Iterable<ClaimNamesOfFile>;
  readonly summary: (uri: string) => FileSummary | undefined;
  readonly summaries: () => Iterable<FileSummary>;
  readonly size: () => number;
  /** Puts a file in, or in the place of what was known of it. */
  readonly set: (facts: FileFacts | PackedFacts) => CorpusChange;
  readonly delete: (uri: string) => CorpusChange;
  /** The files (URIs) that mention an actor of a registry or give it as a source. */
  readonly filesUsing: (actor: string) => ReadonlySet<string>;
  /** The files (URIs) in which an ambiguous name may mean the actor. */
  readonly filesPerhapsUsing: (actor: string) => ReadonlySet<string>;
  /** Whether an article for which that registry (its URI) holds names the actor, or may do so. */
  readonly isNamed: (actor: string, registry: string) => boolean;
  /** The files (URIs), other than itself, with references to tags of this one; it need not be there. */
  readonly filesReferringTo: (uri: string) => ReadonlySet<string>;
  /** Ids of the actors of registries that any file uses. */
  readonly actors: () => Iterable<string>;
  /** The figures that are compared across files. */
  readonly figures: FigureGroups;
  /** The files (URIs) of which claims rest on others, with what these rest on. */
  readonly grounds: () => ReadonlyMap<string, readonly Ground[]>;
  /** Grows with each change to who supports whom, or gives the reason for whom. */
  readonly groundsVersion: () => number;
  /** Grows with each change. */
  readonly version: () => number;
}

export interface ClaimNamesOfFile {
  readonly uri: string;
  readonly names: readonly ClaimName[];
}

/** What others may notice of a change to one file. */
export interface CorpusChange {
  readonly uri: string;
  /** Whether its ids changed, or it came or went: concerns those that refer to it. */
  readonly ids: boolean;
  /** Whether what its claims rest on changed: concerns circles. */
  readonly grounds: boolean;
  /** Keys of the groups of figures that changed. */
  readonly figures: readonly string[];
  /** Actors of registries whom the file names now and did not before, or the other way round, or by other registries. */
  readonly actors: readonly string[];
  /** Whether places moved at which what is found in other files may point. */
  readonly moved: boolean;
}

/** A reference from one claim to the claim it rests on. */
export interface Ground {
  readonly relation: string;
  /** Index in the references of the file. */
  readonly reference: number;
  /** Id of the claim that rests on the other. */
  readonly from: string;
  /** URI and id of the other. */
  readonly uri: string;
  readonly id: string;
}

const groundsOfFile = new WeakMap<FileFacts, readonly Ground[]>();

/** The references by which claims of the file rest on claims (`supports`, `because`), as far as both have ids. */
export function groundsOf(facts: FileFacts): readonly Ground[] {
  const known = groundsOfFile.get(facts);
  if (known) return known;
  const grounds: Ground[] = [];
  facts.references.forEach(({ relation, from, path, id }, reference) => {
    if (!restsOn(relation)) return;
    const own = facts.claims[from]?.id;
    const uri = targetOf(facts.uri, path);
    if (own !== undefined && uri !== undefined) grounds.push({ relation, reference, from: own, uri, id });
  });
  groundsOfFile.set(facts, grounds);
  return grounds;
}

const idsOfFile = new WeakMap<FileFacts, ReadonlySet<string>>();

/** All ids that a reference to the file can name. */
export function idsIn(facts: FileFacts): ReadonlySet<string> {
  const known = idsOfFile.get(facts);
  if (known) return known;
  const ids = new Set<string>(facts.otherIds);
  for (const { id } of facts.claims) if (id !== undefined) ids.add(id);
  idsOfFile.set(facts, ids);
  return ids;
}

const NONE: ReadonlySet<string> = new Set();

/** So many of the files that were asked for last are kept unpacked. */
const UNPACKED_KEPT = 64;

export function createCorpus(initial: Iterable<FileFacts | PackedFacts> = []): Corpus {
  const files = new Map<string, FileFacts | PackedFacts>();
  const recent = new Map<string, FileFacts>();
  const grounded = new Map<string, readonly Ground[]>();
  const using = filesByKey();
  const perhapsUsing = filesByKey();
  const referring = filesByKey();
  const groups = figureGroups();
  let groundsVersion = 0;
  let version = 0;

  const get = (uri: string): FileFacts | undefined => {
    const kept = files.get(uri);
    if (!kept || !isPacked(kept)) return kept;
    const facts = recent.get(uri) ?? unpacked(kept);
    // Moved to the end, so that the first is the one that nobody asked for the longest.
    recent.delete(uri);
    recent.set(uri, facts);
    if (recent.size > UNPACKED_KEPT) recent.delete(recent.keys().next().value!);
    return facts;
  };

  const replace = (uri: string, kept: FileFacts | PackedFacts | undefined): CorpusChange => {
    const before = get(uri);
    const next = kept && isPacked(kept) ? unpacked(kept) : kept;
    version++;
    recent.delete(uri);
    if (kept) files.set(uri, kept);
    else files.delete(uri);
    const rests = next ? groundsOf(next) : [];
    if (rests.length > 0) grounded.set(uri, rests);
    else grounded.delete(uri);
    using.move(uri, Object.keys(before?.actors ?? {}), Object.keys(next?.actors ?? {}));
    perhapsUsing.move(uri, before?.perhaps ?? [], next?.perhaps ?? []);
    referring.move(uri, targetsOf(before), targetsOf(next));
    const grounds = groundsForm(before) !== groundsForm(next);
    if (grounds) groundsVersion++;
    return {
      uri,
      ids: (before === undefined) !== (next === undefined) || !sameSet(idsOr(before), idsOr(next)),
      grounds,
      figures: groups.move(uri, before, next),
      actors: otherActors(before, next),
      moved: pointedPlacesMoved(before, next),
    };
  };

  /** Puts a file in of which nothing was known and which is tied to no other, without a look at its facts. */
  const addAlone = ({ uri, named, perhaps }: PackedFacts): void => {
    version++;
    using.add(uri, named);
    perhapsUsing.add(uri, perhaps);
  };

  const isAlone = (facts: FileFacts | PackedFacts): facts is PackedFacts =>
    isPacked(facts) && !facts.tied && !files.has(facts.uri);

  const set = (facts: FileFacts | PackedFacts): CorpusChange => {
    if (!isAlone(facts)) return replace(facts.uri, facts);
    const { uri, named, perhaps } = facts;
    addAlone(facts);
    files.set(uri, facts);
    return {
      uri,
      ids: true,
      grounds: false,
      figures: [],
      actors: [...new Set([...named, ...perhaps])],
      moved: false,
    };
  };

  const corpus: Corpus = {
    get,
    *files() {
      for (const kept of files.values()) yield isPacked(kept) ? unpacked(kept) : kept;
    },
    *claimNames() {
      for (const kept of files.values())
        yield { uri: kept.uri, names: isPacked(kept) ? claimNamesIn(kept) : kept.claims };
    },
    summary: (uri) => files.get(uri),
    summaries: () => files.values(),
    size: () => files.size,
    set,
    delete: (uri) => replace(uri, undefined),
    filesUsing: using.of,
    filesPerhapsUsing: perhapsUsing.of,
    isNamed(actor, registry) {
      const isOfRegistry = (uri: string): boolean => files.get(uri)?.registries.includes(registry) === true;
      return using.some(actor, isOfRegistry) || perhapsUsing.some(actor, isOfRegistry);
    },
    filesReferringTo: referring.of,
    actors: using.keys,
    figures: groups,
    grounds: () => grounded,
    groundsVersion: () => groundsVersion,
    version: () => version,
  };
  for (const facts of initial) {
    // Nobody asks what changed.
    if (isAlone(facts)) {
      addAlone(facts);
      files.set(facts.uri, facts);
    } else replace(facts.uri, facts);
  }
  return corpus;
}

function isPacked(kept: FileFacts | PackedFacts): kept is PackedFacts {
  return 'bytes' in kept;
}

/** Whether what is found in a file may differ after a change to another. */
export function concerns(change: CorpusChange, facts: FileFacts, corpus: Corpus): boolean {
  if (change.uri === facts.uri) return true;
  if (change.ids && corpus.filesReferringTo(change.uri).has(facts.uri)) return true;
  if (change.grounds && groundsOf(facts).length > 0) return true;
  if (change.moved) for (const uri of filesPointingAt(change.uri, corpus)) if (uri === facts.uri) return true;
  return (
    change.figures.length > 0 && corpus.figures.keysOf(facts).some((key) => change.figures.includes(key))
  );
}

/** The actors of whom the two do not name the same, by the same registries. */
function otherActors(before: FileFacts | undefined, next: FileFacts | undefined): readonly string[] {
  const [then, now] = [before, next].map(
    (facts) => new Set(facts && [...Object.keys(facts.actors), ...facts.perhaps]),
  ) as [Set<string>, Set<string>];
  const all = new Set([...then, ...now]);
  const byTheSame = before?.registries.join(' ') === next?.registries.join(' ');
  return byTheSame ? [...all].filter((id) => then.has(id) !== now.has(id)) : [...all];
}

function idsOr(facts: FileFacts | undefined): ReadonlySet<string> {
  return facts ? idsIn(facts) : NONE;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const each of a) if (!b.has(each)) return false;
  return true;
}

function targetsOf(facts: FileFacts | undefined): readonly string[] {
  if (!facts) return [];
  const targets = new Set<string>();
  for (const { path } of facts.references) {
    const target = path === undefined ? undefined : targetOf(facts.uri, path);
    if (target !== undefined && target !== facts.uri) targets.add(target);
  }
  return [...targets];
}

function groundsForm(facts: FileFacts | undefined): string {
  if (!facts) return '';
  return groundsOf(facts)
    .map(({ from, uri, id }) => `${from} ${uri}#${id}`)
    .join('\n');
}

interface FilesByKey {
  readonly of: (key: string) => ReadonlySet<string>;
  readonly some: (key: string, test: (uri: string) => boolean) => boolean;
  readonly keys: () => Iterable<string>;
  /** Adds a file that has no keys yet. */
  readonly add: (uri: string, keys: readonly string[]) => void;
  /** Moves a file from its former keys to its new ones. */
  readonly move: (uri: string, from: readonly string[], to: readonly string[]) => void;
}

/** Files added are put into a set when somebody asks for the set: a corpus that is read once has many, and few ask. */
interface FilesOfKey {
  readonly files: Set<string>;
  added: string[];
}

function filesByKey(): FilesByKey {
  const known = new Map<string, FilesOfKey>();
  const at = (key: string): FilesOfKey => {
    let there = known.get(key);
    if (!there) {
      there = { files: new Set(), added: [] };
      known.set(key, there);
    }
    return there;
  };
  const whole = (there: FilesOfKey): Set<string> => {
    for (const uri of there.added) there.files.add(uri);
    if (there.added.length > 0) there.added = [];
    return there.files;
  };
  return {
    of(key) {
      const there = known.get(key);
      return there ? whole(there) : NONE;
    },
    some(key, test) {
      const there = known.get(key);
      if (!there) return false;
      if (there.added.some(test)) return true;
      for (const uri of there.files) if (test(uri)) return true;
      return false;
    },
    keys: () => known.keys(),
    add(uri, keys) {
      for (const key of keys) at(key).added.push(uri);
    },
    move(uri, from, to) {
      const kept = new Set(to);
      for (const key of from) {
        const there = known.get(key);
        if (kept.has(key) || !there) continue;
        const files = whole(there);
        if (files.delete(uri) && files.size === 0) known.delete(key);
      }
      for (const key of kept) whole(at(key)).add(uri);
    },
  };
}
