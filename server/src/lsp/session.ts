/** What the server knows while it runs: the open documents, and the model of each of their versions. */
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
import { type Checked, check } from '../rules/runner.ts';
import { decode, encode, parse, type Tree } from '../syntax/index.ts';
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

export class Session {
  readonly documents: OpenDocuments;
  /** What is asked across files; undefined where nobody keeps an index, and only open articles are known. */
  corpus: CorpusLookup | undefined;
  private readonly workspace: Workspace;
  private disk: Workspace;
  private readonly loaded = new Map<string, Loaded>();
  private readonly models = new Map<string, DocumentModel>();
  private readonly checks = new WeakMap<DocumentModel, Checked>();
  private cache: SurroundingsCache = surroundingsCache();

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
    if (!text?.ok) return undefined;
    const tree = parse(text.text);
    return documentModel(uri, tree, await loadSurroundings(uri, tree, this.workspace, this.cache));
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

  /** The findings of a model, computed once. */
  check(model: DocumentModel): Checked {
    const known = this.checks.get(model);
    if (known) return known;
    const checked = check(model);
    this.checks.set(model, checked);
    return checked;
  }

  /** The models made last of the open articles. */
  openModels(): readonly DocumentModel[] {
    return [...this.models.values()];
  }

  /** What an article without front matter would rest on at a place (URI) where there is none. */
  surroundingsOfNew(uri: string): Promise<Surroundings> {
    return loadSurroundings(uri, parse(''), this.workspace, this.cache);
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
    return touched.map(([uri]) => uri);
  }

  /** Reads from another workspace from now on: its folders changed. */
  useWorkspace(disk: Workspace): void {
    this.disk = disk;
    this.cache = surroundingsCache();
    this.loaded.clear();
  }

  close(uri: string): void {
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
