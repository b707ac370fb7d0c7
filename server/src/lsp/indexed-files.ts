/**
 * What the index of the corpus knows of its files: the facts of articles with what they rest on, the configurations and
 * registries, and what cannot be read; and who is told of a change in them. All URIs are canonical.
 */
import {
  type Corpus,
  type CorpusChange,
  createCorpus,
  type FileFacts,
  filesPointingAt,
  type PackedFacts,
} from '../model/index.ts';
import type { Basis } from './facts-basis.ts';
import { type Doubts, doubts } from './in-doubt.ts';

export interface IndexedFiles {
  readonly corpus: Corpus;
  /** What the facts of each article rest on. */
  readonly basis: ReadonlyMap<string, Basis>;
  readonly yamlFiles: Set<string>;
  /** False until all files have been read once: until then nobody is told of any. */
  readonly isComplete: boolean;
  /** Who gathers the files in which something else may be found than before. */
  readonly watchers: Doubts;
  readonly put: (facts: FileFacts | PackedFacts, basis: Basis) => void;
  readonly drop: (uri: string) => void;
  /** An article whose facts are the same by another configuration or registry. */
  readonly setBasis: (uri: string, basis: Basis) => void;
  /** Why an article cannot be read; undefined where it can, or is none of the folders’. */
  readonly noteFault: (uri: string, fault: string | undefined) => void;
  readonly faultOf: (uri: string) => string | undefined;
  readonly withFaults: () => Iterable<string>;
  /** An open article was saved. */
  readonly saved: (uri: string) => void;
  /** Its facts are those of what was saved, where it was: what points into it is looked at again. */
  readonly takenIn: (uri: string) => void;
  /** Something else may be found in these than before. */
  readonly doubt: (uris: Iterable<string>) => void;
  readonly all: () => Iterable<string>;
  /** All files have been read once. */
  readonly complete: () => void;
  /** Knows nothing but these configurations and registries, until all is read anew. */
  readonly beginAnew: (yamlFiles: Iterable<string>) => void;
}

/** `isOpen` says whether a file has an open document. `onChange` hears once all files have been read. */
export function indexedFiles(
  isOpen: (uri: string) => boolean,
  onChange: (change: CorpusChange) => void,
): IndexedFiles {
  let corpus = createCorpus();
  let basis = new Map<string, Basis>();
  /** Files one after the other mostly rest on the same. */
  let lastBasis: Basis | undefined;
  let yamlFiles = new Set<string>();
  /** Articles that cannot be read, and why not. */
  let faults = new Map<string, string>();
  /** Open articles in which places moved at which others point: they hear of it once it is saved or closed, not with each key. */
  let movedWhileOpen = new Set<string>();
  let savedWhileOpen = new Set<string>();
  let isComplete = false;
  /** What was known of other workspace folders than those of now. */
  const former: string[] = [];
  const watchers = doubts();

  const doubt = (uris: Iterable<string>): void => {
    if (isComplete) watchers.doubt(uris);
  };

  /** Has what points into the file looked at again. */
  const settle = (uri: string): void => {
    if (movedWhileOpen.delete(uri)) doubt(filesPointingAt(uri, corpus));
  };

  const tell = (change: CorpusChange): void => {
    if (!isComplete) return;
    onChange(change);
    if (!watchers.isAnyone()) return;
    doubt([change.uri, ...filesConcerned(change, corpus)]);
    if (change.actors.length > 0) doubt(yamlFiles);
    if (change.moved) movedWhileOpen.add(change.uri);
    if (!isOpen(change.uri)) settle(change.uri);
  };

  function* all(): Generator<string> {
    for (const { uri } of corpus.summaries()) yield uri;
    yield* yamlFiles;
    yield* faults.keys();
  }

  return {
    get corpus() {
      return corpus;
    },
    get basis() {
      return basis;
    },
    get yamlFiles() {
      return yamlFiles;
    },
    get isComplete() {
      return isComplete;
    },
    watchers,
    put(facts, { config, registry }) {
      if (lastBasis?.config !== config || lastBasis.registry !== registry) lastBasis = { config, registry };
      basis.set(facts.uri, lastBasis);
      tell(corpus.set(facts));
    },
    drop(uri) {
      basis.delete(uri);
      if (corpus.summary(uri)) tell(corpus.delete(uri));
    },
    setBasis(uri, { config, registry }) {
      basis.set(uri, { config, registry });
      doubt([uri]);
    },
    noteFault(uri, fault) {
      if (fault !== undefined || faults.has(uri)) doubt([uri]);
      if (fault === undefined) faults.delete(uri);
      else faults.set(uri, fault);
    },
    faultOf: (uri) => faults.get(uri),
    withFaults: () => faults.keys(),
    saved(uri) {
      savedWhileOpen.add(uri);
    },
    takenIn(uri) {
      if (savedWhileOpen.delete(uri)) settle(uri);
    },
    doubt,
    all,
    complete() {
      isComplete = true;
      doubt([...all(), ...former.splice(0)]);
    },
    beginAnew(first) {
      former.push(...all());
      corpus = createCorpus();
      basis = new Map();
      yamlFiles = new Set(first);
      faults = new Map();
      movedWhileOpen = new Set();
      savedWhileOpen = new Set();
      isComplete = false;
    },
  };
}

/** The files, other than its own, in which a change to one may be noticed. */
function* filesConcerned(change: CorpusChange, corpus: Corpus): Generator<string> {
  if (change.ids) yield* corpus.filesReferringTo(change.uri);
  for (const key of change.figures) yield* corpus.figures.filesIn(key);
  if (change.grounds) yield* corpus.grounds().keys();
}
