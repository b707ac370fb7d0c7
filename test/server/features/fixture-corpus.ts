/** Files in memory with all that the server would know of them: models, facts, and the corpus of these. */
import {
  type Corpus,
  createCorpus,
  type DocumentModel,
  documentModel,
  factsOf,
  loadSurroundings,
  surroundingsCache,
} from '../../../server/src/model/index.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { type MemoryWorkspace, memoryWorkspace, ROOT } from '../model/memory-workspace.ts';

export interface FixtureCorpus {
  readonly workspace: MemoryWorkspace;
  /** The models of all articles, by path. */
  readonly models: ReadonlyMap<string, DocumentModel>;
  readonly corpus: Corpus;
}

/** The URI of a file by its path below the root, as people write it. */
export function uriOf(path: string): string {
  return ROOT + path.split('/').map(encodeURIComponent).join('/');
}

/** The path of a file by its URI. */
export function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(ROOT.length));
}

export async function corpusOf(files: Readonly<Record<string, string>>): Promise<FixtureCorpus> {
  const workspace = memoryWorkspace(files);
  const cache = surroundingsCache();
  const models = new Map<string, DocumentModel>();
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.claim')) continue;
    const uri = uriOf(path);
    const tree = parse(text);
    models.set(path, documentModel(uri, tree, await loadSurroundings(uri, tree, workspace, cache)));
  }
  return { workspace, models, corpus: createCorpus([...models.values()].map(factsOf)) };
}
