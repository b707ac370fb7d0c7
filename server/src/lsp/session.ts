/** What the server knows while it runs: the open documents, and the model of each of their versions. */

import {
  type DocumentModel,
  documentModel,
  type FrontMatter,
  forget,
  loadSurroundings,
  readFrontMatter,
  type Surroundings,
  surroundingsCache,
  type Workspace,
} from '../model/index.ts';
import { type Checked, check } from '../rules/runner.ts';
import { encode, type Tree } from '../syntax/index.ts';
import { type OpenArticle, OpenDocuments, textOfDocument } from './open-documents.ts';
import type { Positions } from './positions.ts';

interface Loaded {
  readonly frontMatter: FrontMatter;
  /** The version it was loaded for, where the digest of the article counts; else any. */
  readonly tree: Tree | undefined;
  readonly surroundings: Promise<Surroundings>;
}

export class Session {
  readonly documents: OpenDocuments;
  private readonly workspace: Workspace;
  private readonly loaded = new Map<string, Loaded>();
  private readonly models = new Map<string, DocumentModel>();
  private readonly checks = new WeakMap<DocumentModel, Checked>();
  private readonly cache = surroundingsCache();

  constructor(disk: Workspace, positions: Positions) {
    this.documents = new OpenDocuments(positions);
    this.workspace = {
      rootOf: (uri) => disk.rootOf(uri),
      read: async (uri) => {
        const open = this.documents.get(uri);
        return open ? { kind: 'file', bytes: encode(textOfDocument(open), false) } : disk.read(uri);
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

  /** The findings of a model, computed once. */
  check(model: DocumentModel): Checked {
    const known = this.checks.get(model);
    if (known) return known;
    const checked = check(model);
    this.checks.set(model, checked);
    return checked;
  }

  /** Forgets what was read at these places, since it changed, and what was loaded with it. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) forget(this.cache, uri);
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
    this.loaded.set(uri, { frontMatter, tree: digested ? tree : undefined, surroundings });
    return surroundings;
  }
}
