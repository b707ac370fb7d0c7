/** Renames an actor over many files, and reads those files, in a process of its own. Writes a corpus into the folder that it is given. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { idsNamedIn } from '../../server/src/features/names.ts';
import { nodeWorkspace } from '../../server/src/lsp/node-workspace.ts';
import { positionsIn } from '../../server/src/lsp/positions.ts';
import { renameAcross } from '../../server/src/lsp/rename-across.ts';
import { Session } from '../../server/src/lsp/session.ts';
import {
  type Corpus,
  createCorpus,
  documentModel,
  factsOf,
  loadSurroundings,
  packed,
} from '../../server/src/model/index.ts';
import { parse } from '../../server/src/syntax/index.ts';
import { articles } from './corpus.ts';
import { answer } from './measure.ts';

const FILES = 10_000;
const SIZE = 5_000;
/** So many files are read at once: the fastest here, and what the server does. */
const AT_ONCE = 64;
const ACTOR = 'harbour-board';

const folder = argv[2]!;
const paths = Array.from({ length: FILES }, (_, i) => join(folder, String(i % 100), `${i}.claim`));

async function prepare(): Promise<{ readonly session: Session; readonly corpus: Corpus }> {
  const texts = articles(200, SIZE).map(
    ({ annotated }) => `${annotated}\n{!b1 @${ACTOR}|Ships will wait}, {@${ACTOR}|the board} {>b1|said}.\n`,
  );
  for (let i = 0; i < 100; i++) await mkdir(join(folder, String(i)), { recursive: true });
  for (const [i, path] of paths.entries()) await writeFile(path, texts[i % texts.length]!);
  await writeFile(join(folder, 'actors.yaml'), `${ACTOR}:\n  name: Harbour Board\n`);
  const workspace = nodeWorkspace([pathToFileURL(folder).href]);
  const session = new Session(workspace, positionsIn('utf-16'));
  const facts = await Promise.all(
    texts.map(async (text, i) => {
      const uri = pathToFileURL(paths[i]!).href;
      const tree = parse(text);
      return factsOf(documentModel(uri, tree, await loadSurroundings(uri, tree, workspace)));
    }),
  );
  // What an index keeps: facts in memory of their own, and nothing of what they were read from.
  const corpus = createCorpus();
  for (const [i, path] of paths.entries())
    corpus.set(packed({ ...facts[i % facts.length]!, uri: pathToFileURL(path).href }));
  session.corpus = corpus;
  return { session, corpus };
}

async function read(): Promise<number> {
  let length = 0;
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE).map((path) => readFile(path, 'utf8'));
    for (const text of await Promise.all(some)) length += text.length;
  }
  return length;
}

const prepared = prepare();

async function rename(): Promise<number> {
  const { session } = await prepared;
  const uri = pathToFileURL(paths[0]!).href;
  const { config } = await session.surroundingsOfNew(uri);
  const names = idsNamedIn(parse(await readFile(paths[0]!, 'utf8')), uri, config, () => true);
  const name = names.find(({ named }) => named.kind === 'actor' && named.id === ACTOR)!;
  const renamed = await renameAcross(session, { uri, name, names }, 'port-board');
  if ('fault' in renamed) throw new Error(renamed.fault);
  const count = renamed.files.filter(({ edits }) => edits.length > 0).length;
  if (count !== FILES + 1) throw new Error(`${count} files were renamed in`);
  return count;
}

answer({ read: () => () => prepared.then(read), rename: () => () => rename() });
