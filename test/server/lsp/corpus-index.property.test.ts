/** After any series of edits, file events and renames the index equals one built afresh. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { background } from '../../../server/src/lsp/background.ts';
import { type CorpusIndex, corpusIndex } from '../../../server/src/lsp/corpus-index.ts';
import { positionsIn } from '../../../server/src/lsp/positions.ts';
import { Session } from '../../../server/src/lsp/session.ts';
import type { ListingWorkspace } from '../../../server/src/model/workspace.ts';
import { FOREIGN_FOLDERS, isOfCorpus } from '../../../server/src/model/workspace.ts';
import { type MemoryWorkspace, memoryWorkspace, ROOT } from '../model/memory-workspace.ts';

const ARTICLES = [
  '{!c1 @ann because=b.claim#c1|Rents rose}.',
  '{!c1 @bob|It is {#5 of=rent|five}}, {@Robert} {>said}.',
  '{@Ann} and {@Robert} left.',
  '{!c2 @author|Nothing}.',
];
const REGISTRIES = ['ann: {name: Ann}\n', 'bob: {name: Robert}\n', 'ann: {name: Ann, aliases: [Robert]}\n'];
const CONFIGS = ['{}\n', 'quantities: [rent]\n', 'ignore: [sub/]\n', 'ignore: ["b.*"]\n'];
const PLACES = ['a.claim', 'b.claim', 'sub/b.claim', 'sub/deep/c.claim', 'node_modules/d.claim'];
const YAML = ['actors.yaml', 'sub/actors.yaml', 'claimdown.yaml', 'sub/claimdown.yaml', '.gitignore'];

const article = fc.record({ path: fc.constantFrom(...PLACES), text: fc.constantFrom(...ARTICLES) });
const yaml = fc.constantFrom(...YAML).chain((path) =>
  fc.record({
    path: fc.constant(path),
    text: fc.constantFrom(
      ...(path.endsWith('ignore')
        ? ['a.claim\n', 'sub/\n']
        : path.endsWith('actors.yaml')
          ? REGISTRIES
          : CONFIGS),
    ),
  }),
);
const file = fc.oneof({ weight: 3, arbitrary: article }, { weight: 1, arbitrary: yaml });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), file }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), file: article }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('close' as const), file: article }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete folder' as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move folder' as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), file }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function listing(memory: MemoryWorkspace): ListingWorkspace {
  return {
    ...memory,
    folders: [ROOT],
    async *filesBelow(top, isIgnored) {
      for (const path of [...memory.files.keys()]) {
        const uri = `${ROOT}${path}`;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const isForeign = path.split('/').some((part) => FOREIGN_FOLDERS.has(part));
        if (uri.startsWith(top) && isOfCorpus(name) && !isForeign && !(await isIgnored(uri))) yield uri;
      }
    },
  };
}

describe('corpusIndex', function () {
  this.timeout(120_000);

  it('equals one built afresh after any series of edits, file events and renames', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const memory = memoryWorkspace({
          'a.claim': ARTICLES[0]!,
          'sub/b.claim': ARTICLES[1]!,
          'actors.yaml': REGISTRIES[0]!,
        });
        const session = new Session(listing(memory), positionsIn('utf-16'));
        const index = indexOf(session, memory);
        for (const each of steps) await take(each, session, memory, index);
        await index.ready();
        const open = new Map<string, string>();
        for (const { uri, ...document } of session.documents.all())
          if (document.kind === 'article')
            open.set(uri, document.tree.lines.map(({ text, lineBreak }) => text + lineBreak).join(''));
        const freshSession = new Session(listing(memory), positionsIn('utf-16'));
        for (const [uri, text] of open) openIn(freshSession, uri, text);
        const fresh = indexOf(freshSession, memory);
        await fresh.ready();
        assert.deepEqual(factsIn(index), factsIn(fresh));
        assert.deepEqual([...index.yamlFiles()].sort(), [...fresh.yamlFiles()].sort());
      }),
      { numRuns: 60 },
    );
  });
});

function factsIn(index: CorpusIndex) {
  return JSON.parse(JSON.stringify([...index.files()].sort((a, b) => (a.uri < b.uri ? -1 : 1))));
}

function indexOf(session: Session, memory: MemoryWorkspace): CorpusIndex {
  const index: CorpusIndex = corpusIndex(
    session,
    { ...background(), rest: () => {} },
    {
      onChange: () => {},
      onComplete: () => {},
      onYamlFound: (uri) => tell(session, index, [uri]),
      onError: (error) => {
        throw error;
      },
      startProgress: () => ({ report: () => {}, end: () => {} }),
    },
  );
  session.index = index;
  index.readAll(listing(memory));
  return index;
}

function tell(session: Session, index: CorpusIndex, uris: readonly string[]): void {
  const all = index.withContents(uris);
  session.filesChanged(all);
  index.filesChanged(all);
}

function openIn(session: Session, uri: string, text: string): void {
  session.documents.open({ textDocument: { uri, languageId: 'claimdown', version: 1, text } });
}

async function take({ kind, file }: Step, session: Session, memory: MemoryWorkspace, index: CorpusIndex) {
  const uri = `${ROOT}${file.path}`;
  switch (kind) {
    case 'write':
      memory.files.set(file.path, file.text);
      return tell(session, index, [uri]);
    case 'delete':
      memory.files.delete(file.path);
      return tell(session, index, [uri]);
    case 'type':
      openIn(session, uri, file.text);
      return index.documentChanged(uri);
    case 'close':
      session.documents.close({ textDocument: { uri } });
      session.close(uri);
      return index.documentChanged(uri);
    case 'delete folder':
      for (const path of [...memory.files.keys()]) if (path.startsWith('sub/')) memory.files.delete(path);
      return tell(session, index, [`${ROOT}sub`]);
    case 'move folder':
      for (const [path, content] of [...memory.files]) {
        if (!path.startsWith('sub/')) continue;
        memory.files.delete(path);
        memory.files.set(path.replace('sub/', 'moved/'), content);
      }
      return tell(session, index, [`${ROOT}sub`, `${ROOT}moved`]);
    case 'wait':
      return index.ready();
  }
}
