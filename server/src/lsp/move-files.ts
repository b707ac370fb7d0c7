/** The edits over all files that keep what names files right, before files are moved. */
import { editsOfArticle, editsOfConfig, type Move, type Moved, movedBy } from '../features/file-moves.ts';
import { type FileFacts, readConfig, targetOf } from '../model/index.ts';
import { resolveUri } from '../model/uri.ts';
import { asEdits, asOpen, openArticles, readArticle } from './article-files.ts';
import { forEachFile } from './each-file.ts';
import { linesOfText } from './positions.ts';
import type { Session } from './session.ts';
import type { FileEdits } from './workspace-edit.ts';

/** The URIs of the edits are those before the move. */
export async function editsForMoves(session: Session, moves: readonly Move[]): Promise<readonly FileEdits[]> {
  const moved = movedBy(moves);
  const files: FileEdits[] = [];
  await forEachFile(
    articlesConcerned(session, moved),
    (uri) => readArticle(session, uri),
    async (read) => {
      const { config } = await session.surroundingsOfNew(read.uri);
      files.push(asEdits(read, editsOfArticle(read.tree, read.uri, config, moved)));
    },
  );
  for (const uri of await configsOf(session)) {
    const version = session.documents.atFile(uri)?.version;
    const text = await session.textOfFile(uri);
    if (text === undefined) continue;
    const edits = editsOfConfig(readConfig(text, uri), text, moved);
    files.push({ uri, version, lines: linesOfText(text), edits });
  }
  return files.filter(({ edits }) => edits.length > 0);
}

function articlesConcerned(session: Session, moved: Moved): ReadonlySet<string> {
  const uris = new Set(openArticles(session));
  for (const facts of session.corpus?.files() ?? [])
    if (namesMoved(facts, moved)) uris.add(asOpen(session, facts.uri));
  return uris;
}

/** Whether an article names a file that moves, or moves itself and names any. */
function namesMoved({ uri, references, source }: FileFacts, moved: Moved): boolean {
  const moves = moved(uri) !== uri;
  if (source !== undefined) {
    const target = resolveUri(uri, source);
    if (moves || (target !== undefined && moved(target) !== target)) return true;
  }
  return references.some(({ path }) => {
    if (path === undefined) return false;
    const target = targetOf(uri, path);
    return moves || (target !== undefined && moved(target) !== target);
  });
}

/** The configurations of all articles, with what they extend. */
async function configsOf(session: Session): Promise<ReadonlySet<string>> {
  const folders = new Map<string, string>();
  const articles = [...openArticles(session)];
  for (const { uri } of session.corpus?.summaries() ?? []) articles.push(uri);
  for (const uri of articles) folders.set(uri.slice(0, uri.lastIndexOf('/')), uri);
  const configs = new Set<string>();
  for (const uri of session.index?.yamlFiles() ?? []) if (uri.endsWith('/claimdown.yaml')) configs.add(uri);
  for (const uri of folders.values()) {
    const { registry, dependencies } = await session.surroundingsOfNew(uri);
    const registries = new Set(registry.files.map((file) => file.uri));
    for (const each of dependencies)
      if (/\.ya?ml$/i.test(each) && !registries.has(each) && !each.endsWith('/actors.yaml'))
        configs.add(each);
  }
  return configs;
}
