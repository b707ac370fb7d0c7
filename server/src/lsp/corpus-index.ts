/**
 * The index of the corpus: facts of all articles of the workspace folders, read in the background and kept up with what is typed
 * and with what happens to files. Open documents win over the disk.
 */
import { type Corpus, type CorpusChange, factsOf, type ListingWorkspace, packed } from '../model/index.ts';
import { REGISTRY_NAME } from '../model/registry-files.ts';
import { canonicalUri } from '../model/uri.ts';
import { openArticles, openYaml } from './article-files.ts';
import type { Background } from './background.ts';
import { isForeign, isNamedAsUsual, isOfFile, isYaml, liesIn } from './corpus-file-names.ts';
import { forEachFile } from './each-file.ts';
import { namesAlike, readsAlike } from './facts-basis.ts';
import type { InDoubt } from './in-doubt.ts';
import { indexedFiles } from './indexed-files.ts';
import type { CorpusLookup } from './named-files.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';

/** What the index tells of itself. */
export interface IndexNews {
  /** A file's facts came, changed or went, after all was read once. */
  readonly onChange: (change: CorpusChange) => void;
  /** All files have been read. */
  readonly onComplete: () => void;
  /** A registry or configuration came with the folder in which it lies (URI). */
  readonly onYamlFound: (uri: string) => void;
  readonly onError: (error: unknown) => void;
  readonly startProgress: () => Progress;
}

export interface CorpusIndex extends CorpusLookup {
  readonly corpus: Corpus;
  /** The registries and configurations (URIs) of the workspace folders, by their usual names. */
  readonly yamlFiles: () => Iterable<string>;
  /** False until all files have been read once: until then a look-up finds only a part. */
  readonly isComplete: () => boolean;
  /** Whether a file (URI) is known here: an article, a registry or a configuration. */
  readonly holds: (uri: string) => boolean;
  /** Why an article of the folders (URI) cannot be read, as a clause without its full stop; undefined of all others. */
  readonly faultOf: (uri: string) => string | undefined;
  /**
   * Gathers the files (URIs) in which something else may be found than before: at first all of them, and `also` these; nothing
   * until all have been read once. `onOpen` hears of files that were open, if only for a moment.
   */
  readonly inDoubt: (also: readonly string[], onOpen: (uri: string) => void) => InDoubt;
  /** Adds a registry or configuration of an unusual name (URI), which articles rest on, when it is first seen. */
  readonly addYaml: (uri: string) => void;
  /** Resolves when all that came and changed up to now has been read. */
  readonly ready: () => Promise<void>;
  /** The same, or sooner where that takes long: then what has been read by now is what there is to ask. */
  readonly readyOrBusy: () => Promise<void>;
  /** Resolves when what was typed up to now is in. */
  readonly current: () => Promise<void>;
  /** Reads all files of these folders afresh, in place of what was known. */
  readonly readAll: (workspace: ListingWorkspace) => void;
  /** The files or folders (URIs), and the files known to lie in them. */
  readonly withContents: (uris: readonly string[]) => readonly string[];
  /** Files or folders came, changed or went (URIs), with their contents; the session knows it already. */
  readonly filesChanged: (uris: readonly string[]) => void;
  /** A document was opened, changed or closed. */
  readonly documentChanged: (uri: string) => void;
}

/** Files that are read while somebody waits. */
const FEW = 50;

export function corpusIndex(session: Session, background: Background, news: IndexNews): CorpusIndex {
  const isOpen = (uri: string): boolean => session.documents.atFile(uri) !== undefined;
  const known = indexedFiles(isOpen, news.onChange);
  let workspace: ListingWorkspace | undefined;
  /** Files to be read. */
  let queue = new Set<string>();
  /** Folders to be looked through for files that are not known. */
  let toList = new Set<string>();
  let isListing = false;
  /** Articles whose open document has another version than their facts. */
  let typedIn = new Set<string>();
  /** Whether what the facts rest on has to be looked at again. */
  let isBasisInDoubt = false;
  let working: Promise<void> | undefined;
  /** Of the files that are gone through, those to come. */
  let left = 0;
  /** Who waits, unless it takes long. */
  const waiting = new Set<() => void>();
  let progress: Progress | undefined;

  const isBusy = (): boolean => left + queue.size + (isBasisInDoubt ? known.basis.size : 0) > FEW;

  const belongs = async (uri: string): Promise<boolean> => {
    const root = workspace?.rootOf(uri);
    return root !== undefined && !isForeign(uri.slice(root.length)) && !(await session.isIgnored(uri));
  };

  /** One that cannot be read is there all the same: it would else be found, as a new one, again and again. */
  const exists = async (uri: string): Promise<boolean> =>
    isOpen(uri) || (await session.readOnDisk(uri)) !== undefined;

  const takeOpen = async (uri: string): Promise<void> => {
    const document = session.documents.atFile(uri);
    const model = document && (await belongs(uri)) ? await session.model(document.uri) : undefined;
    // Closed, then or meanwhile: the disk holds again, and whoever asks for all files hears of it, wherever it lies.
    if (!isOpen(uri)) {
      known.doubt([uri]);
      return void queue.add(uri);
    }
    known.noteFault(uri, undefined);
    if (model) known.put(factsOf(model), model.surroundings);
    else known.drop(uri);
    known.takenIn(uri);
  };

  const takeTyped = async (): Promise<void> => {
    while (typedIn.size > 0) {
      const uris = [...typedIn];
      typedIn.clear();
      for (const uri of uris) await takeOpen(uri);
    }
  };

  /** One after the other: who waits for it sees also what an earlier call has begun. */
  let typedTaken = Promise.resolve();
  const current = (): Promise<void> => {
    typedTaken = typedTaken.then(takeTyped).catch(news.onError);
    return typedTaken;
  };

  const listNew = async (): Promise<void> => {
    const places = [...toList];
    toList.clear();
    for (const place of places) {
      for await (const uri of workspace?.filesBelow(place, session.isIgnored) ?? []) {
        await background.turn();
        if (isYaml(uri)) {
          if (known.isComplete && !known.yamlFiles.has(uri)) news.onYamlFound(uri);
          known.yamlFiles.add(uri);
        } else if (!known.corpus.summary(uri) && !isOpen(uri)) {
          queue.add(uri);
          if (isBusy()) for (const hear of waiting) hear();
        }
      }
    }
  };

  const readQueue = async (): Promise<void> => {
    const uris = [...queue];
    queue.clear();
    left = uris.length;
    await forEachFile(
      uris,
      async (uri) => ({ uri, read: (await belongs(uri)) ? await session.readOnDisk(uri) : undefined }),
      async ({ uri, read }) => {
        left--;
        progress?.report(uris.length - left, uris.length);
        await background.turn();
        // Opened meanwhile: what is open wins, and can be read.
        if (isOpen(uri)) return;
        const text = read && 'text' in read ? read.text : undefined;
        known.noteFault(uri, read && 'fault' in read ? read.fault : undefined);
        try {
          const model = text === undefined ? undefined : await session.modelOfText(uri, text);
          // Opened while it was read: what is open wins.
          if (isOpen(uri)) return;
          if (model) known.put(packed(factsOf(model)), model.surroundings);
          else known.drop(uri);
        } catch (error) {
          news.onError(error);
          known.drop(uri);
        }
      },
    );
  };

  /** Looks for each file whether it still belongs here, and whether its configuration and registry are those of its facts. */
  const checkBasis = async (): Promise<void> => {
    isBasisInDoubt = false;
    left = known.basis.size;
    for (const [uri, { config, registry }] of known.basis) {
      left--;
      await background.turn();
      const now = await session.surroundingsOfNew(uri);
      const isSame = now.config === config && now.registry === registry;
      const isIgnored = await session.isIgnored(uri);
      if (isSame && !isIgnored) continue;
      if (!isIgnored && readsAlike(config, now.config) && namesAlike(registry, now.registry)) {
        // Something else may be found in it, but its facts are the same.
        known.setBasis(uri, now);
      } else if (isOpen(uri)) typedIn.add(uri);
      else queue.add(uri);
    }
    // One that was ignored may belong here now; of those on the disk the listing tells.
    for (const uri of openArticles(session).map(canonicalUri)) if (!known.basis.has(uri)) typedIn.add(uri);
    for (const uri of [...known.withFaults()]) if (!(await belongs(uri))) known.noteFault(uri, undefined);
    for (const uri of [...known.yamlFiles])
      if (!(await belongs(uri)) || !(await exists(uri))) known.yamlFiles.delete(uri);
  };

  const isIdle = (): boolean => !isBasisInDoubt && toList.size + typedIn.size + queue.size === 0;

  const work = async (): Promise<void> => {
    let wasBasisInDoubt = false;
    while (!isIdle()) {
      await background.turn();
      wasBasisInDoubt ||= isBasisInDoubt;
      if (isBasisInDoubt) await checkBasis();
      else if (toList.size > 0) {
        isListing = true;
        await listNew().finally(() => {
          isListing = false;
        });
      } else if (typedIn.size > 0) await current();
      else await readQueue();
    }
    // By now it shows which registries hold for which articles.
    if (wasBasisInDoubt) known.doubt(known.yamlFiles);
    if (known.isComplete) return;
    progress?.end();
    known.complete();
    news.onComplete();
  };

  const start = (): void => {
    working ??= work()
      .catch(news.onError)
      .then(() => {
        working = undefined;
        if (!isIdle()) start();
      });
  };

  const ready = async (): Promise<void> => {
    while (working) await working;
  };

  return {
    get corpus() {
      return known.corpus;
    },
    get: (uri) => known.corpus.get(uri),
    files: () => known.corpus.files(),
    claimNames: () => known.corpus.claimNames(),
    summary: (uri) => known.corpus.summary(uri),
    summaries: () => known.corpus.summaries(),
    filesUsing: (actor) => known.corpus.filesUsing(actor),
    filesPerhapsUsing: (actor) => known.corpus.filesPerhapsUsing(actor),
    filesReferringTo: (uri) => known.corpus.filesReferringTo(uri),
    yamlFiles: () => known.yamlFiles,
    isComplete: () => known.isComplete,
    holds: (uri) => known.corpus.summary(uri) !== undefined || known.yamlFiles.has(uri),
    faultOf: known.faultOf,
    inDoubt: (also, onOpen) =>
      known.watchers.gather(
        known.isComplete ? [...also, ...known.all()] : also,
        onOpen,
        () => known.isComplete,
      ),
    addYaml(uri) {
      if (known.yamlFiles.has(uri)) return;
      known.yamlFiles.add(uri);
      known.doubt([uri]);
    },
    current,
    ready,
    async readyOrBusy() {
      await current();
      if (isBusy()) return;
      let hear = (): void => {};
      const busy = new Promise<void>((resolve) => {
        hear = resolve;
      });
      waiting.add(hear);
      await Promise.race([ready(), busy]);
      waiting.delete(hear);
    },
    readAll(of) {
      workspace = of;
      // One that is open counts, though it was never saved.
      known.beginAnew(openYaml(session).map(canonicalUri).filter(isNamedAsUsual));
      isBasisInDoubt = known.yamlFiles.size > 0;
      queue = new Set();
      toList = new Set(of.folders);
      typedIn = new Set(openArticles(session).map(canonicalUri));
      progress?.end();
      progress = of.folders.length > 0 ? news.startProgress() : undefined;
      start();
    },
    withContents(uris) {
      const folders = new Set(uris.flatMap((uri) => (isOfFile(uri) ? [] : [`${canonicalUri(uri)}/`])));
      const inside = [...known.yamlFiles, ...known.withFaults(), ...known.basis.keys()].filter((uri) =>
        liesIn(uri, folders),
      );
      return folders.size > 0 ? [...uris, ...inside] : uris;
    },
    filesChanged(uris) {
      for (const uri of uris.map(canonicalUri)) {
        if (uri.endsWith('.claim')) {
          if (isOpen(uri)) {
            typedIn.add(uri);
            known.saved(uri);
          } else queue.add(uri);
        } else if (isOfFile(uri)) {
          if (isNamedAsUsual(uri)) known.yamlFiles.add(uri);
          if (isOpen(uri)) known.watchers.opened(uri);
          // It may name others, or hide them: what is found in them rests on which articles they hold for.
          known.doubt([uri, ...known.yamlFiles]);
          // What is ignored may have changed.
          if (!uri.endsWith(`/${REGISTRY_NAME}`))
            for (const folder of workspace?.folders ?? []) toList.add(folder);
          isBasisInDoubt = true;
        } else {
          toList.add(`${uri}/`);
          // It may have gone when a file of it was listed, and not yet known to lie in it.
          isBasisInDoubt ||= isListing;
        }
      }
      start();
    },
    documentChanged(uri) {
      if (!uri.endsWith('.claim') || /[?#]/.test(uri)) return;
      const file = canonicalUri(uri);
      known.watchers.opened(file);
      typedIn.add(file);
      start();
    },
  };
}
