/** What the server knows while it runs: the open documents, and the model of each of their versions. */

import { type Ignored, ignoredIn } from '../model/ignored.ts';
import {
  type DocumentModel,
  documentModel,
  type FrontMatter,
  forget,
  loadSurroundings,
  readFrontMatter,
  type Surroundings,
  type SurroundingsCache,
  surroundingsCache,
  type Workspace,
} from '../model/index.ts';
import { canonicalUri } from '../model/uri.ts';
import { type Checked, check, checkHurriedly, checkWithin, hasMuchToRead } from '../rules/runner.ts';
import { decode, encode, parse, type Tree } from '../syntax/index.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { CorpusLookup } from './named-files.ts';
import { type OpenArticle, OpenDocuments, textOfDocument } from './open-documents.ts';
import { type Lines, linesOfText, type Positions } from './positions.ts';

interface Loaded {
  readonly frontMatter: FrontMatter;
  /** The version it was loaded for, where the digest of the article counts; else any. */
  readonly tree: Tree | undefined;
  readonly surroundings: Promise<Surroundings>;
  /** URIs of what it rests on; undefined until it is read. */
  dependencies: ReadonlySet<string> | undefined;
}

const NO_TEXT = parse('');

/** Lines of annotated prose that are read while somebody waits: some milliseconds of work. */
const READ_AT_ONCE = 10;

/** What was found when the corpus had that version; undefined where the article was looked at alone. */
interface CheckedAt {
  readonly version: number | undefined;
  readonly isHurried: boolean;
  readonly checked: Checked;
}

export class Session {
  readonly documents: OpenDocuments;
  /** What is asked across files; undefined where nobody keeps an index, and only open articles are known. */
  corpus: CorpusLookup | undefined;
  /** The index that keeps it, where there is one. */
  index: CorpusIndex | undefined;
  /** Reads the rest of a long article in the background, and says when it is done; undefined where all is to be read at once. */
  readLater: ((uri: string) => void) | undefined;
  /** Open articles, by the client's URIs, whose files on the disk could not be read. */
  readonly unreadable = new Set<string>();
  private readonly workspace: Workspace;
  private disk: Workspace;
  private readonly loaded = new Map<string, Loaded>();
  private readonly models = new Map<string, DocumentModel>();
  private readonly checks = new WeakMap<DocumentModel, CheckedAt>();
  private cache: SurroundingsCache = surroundingsCache();
  private ignored: Ignored;

  constructor(disk: Workspace, positions: Positions) {
    this.documents = new OpenDocuments(positions);
    this.disk = disk;
    this.workspace = {
      rootOf: (uri) => this.disk.rootOf(uri),
      read: async (uri) => {
        const open = this.documents.atFile(uri);
        return open ? { kind: 'file', bytes: encode(textOfDocument(open), false) } : this.disk.read(uri);
      },
    };
    this.ignored = this.freshIgnored();
  }

  /** The model of an open article, for the version that is open when its surroundings have been read. */
  async model(uri: string): Promise<DocumentModel | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      if (document?.kind !== 'article') return undefined;
      const surroundings = await this.surroundings(document);
      const now = this.documents.get(uri);
      // What was typed meanwhile is read anew; only its own version is answered for.
      if (now !== document) continue;
      const known = this.models.get(uri);
      if (known?.tree === document.tree && known.surroundings === surroundings) return known;
      const model = documentModel(uri, document.tree, surroundings);
      this.models.set(uri, model);
      return model;
    }
  }

  /** The model of the article at a canonical URI, open or not; undefined where none can be read. */
  async modelOfFile(uri: string): Promise<DocumentModel | undefined> {
    const open = this.documents.atFile(uri);
    if (open) return this.model(open.uri);
    const read = await this.workspace.read(uri);
    const text = read.kind === 'file' ? decode(read.bytes) : undefined;
    return text?.ok ? this.modelOfText(uri, text.text) : undefined;
  }

  /** The model of a text as that of the article at a canonical URI. */
  async modelOfText(uri: string, text: string): Promise<DocumentModel> {
    const tree = parse(text);
    return documentModel(uri, tree, await loadSurroundings(uri, tree, this.workspace, this.cache));
  }

  /**
   * The text of a file on the disk, whatever the editor holds; or a clause on why it cannot be read, without its full stop.
   * Undefined where there is none.
   */
  async readOnDisk(uri: string): Promise<{ readonly text: string } | { readonly fault: string } | undefined> {
    const read = await this.disk.read(uri);
    if (read.kind === 'missing') return undefined;
    if (read.kind === 'unreadable') return { fault: read.message };
    const decoded = decode(read.bytes);
    return decoded.ok ? { text: decoded.text } : { fault: decoded.message };
  }

  /** Whether a file or folder (canonical URI) is kept out of the corpus by `ignore`, `.gitignore` or `.claimdownignore`. */
  readonly isIgnored: Ignored = (uri) => this.ignored(uri);

  /** Whether an open article (the client's URI) is one that is ignored: then nothing is found in it, as when it is closed. */
  async isLeftOut(uri: string): Promise<boolean> {
    const file = canonicalUri(uri);
    return !/[?#]/.test(uri) && this.rootOf(file) !== undefined && (await this.isIgnored(file));
  }

  /** The workspace folder of a file (URI with a closing slash); undefined where it lies in none. */
  rootOf(uri: string): string | undefined {
    return this.workspace.rootOf(uri);
  }

  /** The text of a file as it stands, in the editor or on the disk; undefined where it cannot be read. */
  async textOfFile(uri: string): Promise<string | undefined> {
    const open = this.documents.atFile(canonicalUri(uri));
    if (open) return textOfDocument(open);
    const read = await this.workspace.read(uri);
    const text = read.kind === 'file' ? decode(read.bytes) : undefined;
    return text?.ok ? text.text : undefined;
  }

  /** The findings of a model, in the sight of all articles once they have been read. The same object while nothing in them changes. */
  check(model: DocumentModel): Checked {
    const { index } = this;
    const corpus = index?.isComplete() ? index.corpus : undefined;
    const isIn = corpus?.summary(canonicalUri(model.uri)) !== undefined && !/[?#]/.test(model.uri);
    const version = corpus && isIn ? corpus.version() : undefined;
    const known = this.checks.get(model);
    const isHurried = this.readLater !== undefined && hasMuchToRead(model, READ_AT_ONCE);
    if (known && known.version === version && known.isHurried === isHurried) return known.checked;
    const sight = isIn ? corpus : undefined;
    const fresh = isHurried ? checkHurriedly(model, sight) : sight ? checkWithin(model, sight) : check(model);
    const checked = known && isSameCheck(known.checked, fresh) ? known.checked : fresh;
    this.checks.set(model, { version, checked, isHurried });
    if (isHurried) this.readLater?.(model.uri);
    return checked;
  }

  /** The models made last of the open articles. */
  openModels(): readonly DocumentModel[] {
    return [...this.models.values()];
  }

  /** What an article without front matter would rest on at a place (URI) where there is none. */
  surroundingsOfNew(uri: string): Promise<Surroundings> {
    return loadSurroundings(uri, NO_TEXT, this.workspace, this.cache);
  }

  /** The lines of a file, open or not, to say where in it something stands; undefined where it cannot be read. */
  async linesOfFile(uri: string): Promise<Lines | undefined> {
    const open = this.documents.atFile(canonicalUri(uri));
    if (open) return open.lines;
    const read = await this.workspace.read(uri);
    const text = read.kind === 'file' ? decode(read.bytes) : undefined;
    return text?.ok ? linesOfText(text.text) : undefined;
  }

  /** Forgets what was read at these places, since it changed. Gives the open articles (URIs) that rested on it. */
  filesChanged(uris: readonly string[]): readonly string[] {
    const changed = uris.map(canonicalUri);
    for (const uri of changed) forget(this.cache, uri);
    const touched = [...this.loaded].filter(
      ([, { dependencies }]) => !dependencies || changed.some((uri) => dependencies.has(uri)),
    );
    for (const [uri] of touched) this.loaded.delete(uri);
    if (!changed.some((uri) => /\/\.(?:git|claimdown)ignore$/.test(uri))) return touched.map(([uri]) => uri);
    this.ignored = this.freshIgnored();
    return this.documents.all().map(({ uri }) => uri);
  }

  /** Reads from another workspace from now on: its folders changed. */
  useWorkspace(disk: Workspace): void {
    this.disk = disk;
    this.cache = surroundingsCache();
    this.ignored = this.freshIgnored();
    this.loaded.clear();
  }

  private freshIgnored(): Ignored {
    // An ignore file that cannot be read keeps nothing out.
    return ignoredIn(this.workspace, this.cache, () => {});
  }

  close(uri: string): void {
    this.unreadable.delete(uri);
    this.loaded.delete(uri);
    this.models.delete(uri);
  }

  private surroundings({ uri, tree }: OpenArticle): Promise<Surroundings> {
    const frontMatter = readFrontMatter(tree);
    const known = this.loaded.get(uri);
    if (known?.frontMatter === frontMatter && (known.tree === undefined || known.tree === tree))
      return known.surroundings;
    const surroundings = loadSurroundings(uri, tree, this.workspace, this.cache);
    const digested = frontMatter.sha256 !== undefined;
    const loaded: Loaded = {
      frontMatter,
      tree: digested ? tree : undefined,
      surroundings,
      dependencies: undefined,
    };
    this.loaded.set(uri, loaded);
    surroundings.then(({ dependencies }) => {
      loaded.dependencies = new Set(dependencies);
    });
    return surroundings;
  }
}

function isSameCheck(one: Checked, other: Checked): boolean {
  return (
    (one.findings.length === other.findings.length &&
      one.findings.every((finding, i) => finding === other.findings[i])) ||
    JSON.stringify(one.findings) === JSON.stringify(other.findings)
  );
}
