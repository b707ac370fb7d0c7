/** After any series of edits, file events and renames the index equals one built afresh. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { background } from '../../../server/src/lsp/background.ts';
import { type CorpusIndex, corpusIndex } from '../../../server/src/lsp/corpus-index.ts';
import { textOfDocument } from '../../../server/src/lsp/open-documents.ts';
import { positionsIn } from '../../../server/src/lsp/positions.ts';
import { Session } from '../../../server/src/lsp/session.ts';
import { yamlFindings } from '../../../server/src/lsp/yaml-findings.ts';
import type { ListingWorkspace } from '../../../server/src/model/workspace.ts';
import { FOREIGN_FOLDERS, isOfCorpus } from '../../../server/src/model/workspace.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { type MemoryWorkspace, memoryWorkspace, ROOT } from '../model/memory-workspace.ts';
import { runs } from '../syntax/documents.ts';

const ARTICLES = [
  '{!c1 @ann because=b.claim#c1|Rents rose}.',
  '{!c1 @bob because=../a.claim#c1|It is {#5 of=rent|five}}, {@Robert} {>said}.',
  '{@Ann} and {@Robert} left. {!c3 @ann disputes=sub/b.claim#c1|It is {#7 of=rent|seven}}.\n',
  '{!c2 @author|Nothing}.',
  '{!c1 @ann because=sub/b.claim#c1|It is {#of=rent|seven}}.',
  '---\nactors:\n  ann: {name: Robert}\n---\n{@Robert} {?may} stay.\n',
];
const REGISTRIES = [
  'ann: {name: Ann}\n',
  'bob: {name: Robert}\n',
  'ann: {name: Ann, aliases: [Robert]}\n',
  'ann: {name: Ann}\nbob: {name: Robert, aliases: [Ann]}\n',
  'ann: {name: [\n',
];
const CONFIGS = [
  '{}\n',
  'quantities: [rent]\n',
  'ignore: [sub/]\n',
  'ignore: ["b.*"]\n',
  'actors: [people.yaml]\n',
  'extends: ../claimdown.yaml\n',
  'rules: {actor-unknown: off}\nquantities: [rent]\n',
];
const PLACES = [
  'a.claim',
  'b.claim',
  'sub/b.claim',
  'sub/deep/c.claim',
  'moved/b.claim',
  'node_modules/d.claim',
];
const YAML = [
  'actors.yaml',
  'sub/actors.yaml',
  'people.yaml',
  'claimdown.yaml',
  'sub/claimdown.yaml',
  '.gitignore',
];
/** Not UTF-8. */
const UNREADABLE = Uint8Array.of(0x7b, 0xe9, 0x7d);

const path = fc.constantFrom(...PLACES);
const article = fc.record({ path, text: fc.constantFrom(...ARTICLES) });
const yaml = fc.constantFrom(...YAML).chain((path) =>
  fc.record({
    path: fc.constant(path),
    text: fc.constantFrom(
      ...(path.endsWith('ignore')
        ? ['a.claim\n', 'sub/\n']
        : path.endsWith('claimdown.yaml')
          ? CONFIGS
          : REGISTRIES),
    ),
  }),
);
const file = fc.oneof({ weight: 3, arbitrary: article }, { weight: 2, arbitrary: yaml });
const folder = fc.constantFrom('sub', 'moved', 'sub/deep');
const is = <K extends string>(kind: K) => fc.constant(kind);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: is('write'), file }) },
  { weight: 2, arbitrary: fc.record({ kind: is('delete'), file }) },
  { weight: 1, arbitrary: fc.record({ kind: is('make unreadable'), file }) },
  { weight: 3, arbitrary: fc.record({ kind: is('open'), file }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: is('edit'), at: fc.nat(60), text: fc.constantFrom('x', '{', '}', '') }),
  },
  { weight: 2, arbitrary: fc.record({ kind: is('close'), file }) },
  { weight: 2, arbitrary: fc.record({ kind: is('rename'), from: path, to: path }) },
  { weight: 1, arbitrary: fc.record({ kind: is('delete folder'), folder }) },
  { weight: 2, arbitrary: fc.record({ kind: is('move folder'), from: folder, to: folder }) },
  { weight: 1, arbitrary: fc.record({ kind: is('other folders') }) },
  { weight: 2, arbitrary: fc.record({ kind: is('wait') }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Series that once went wrong. */
const FOUND: readonly Step[][] = [
  // The folder goes while the folder above is being listed.
  [
    { kind: 'write', file: { path: 'sub/actors.yaml', text: 'ann: {name: Ann}\n' } },
    { kind: 'wait' },
    { kind: 'other folders' },
    { kind: 'delete folder', folder: 'sub' },
  ],
  // An open article comes to belong by a configuration of its folder.
  [
    { kind: 'write', file: { path: 'claimdown.yaml', text: 'ignore: ["b.*"]\n' } },
    { kind: 'open', file: { path: 'sub/b.claim', text: '{!c1 @ann because=b.claim#c1|Rents rose}.' } },
    { kind: 'wait' },
    { kind: 'write', file: { path: 'sub/claimdown.yaml', text: '{}\n' } },
  ],
];

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

describe('corpusIndex', () => {
  it('equals one built afresh after any series of edits, file events and renames', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const memory = filesAtFirst();
        const session = new Session(listing(memory), positionsIn('utf-16'));
        const index = indexOf(session, memory);
        for (const each of steps) await take(each, session, memory, index);
        await index.ready();
        const freshSession = new Session(listing(memory), positionsIn('utf-16'));
        for (const document of session.documents.all())
          openIn(freshSession, document.uri, textOfDocument(document));
        const fresh = indexOf(freshSession, memory);
        await fresh.ready();
        assert.deepEqual(told(index), told(fresh));
        assert.deepEqual(
          await findingsIn(session, index, memory),
          await findingsIn(freshSession, fresh, memory),
        );
      }),
      { numRuns: Math.ceil(runs / 5), examples: FOUND.map((steps) => [steps]) },
    );
  });

  it('has in doubt each closed file in which something else is found than before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const memory = filesAtFirst();
        const session = new Session(listing(memory), positionsIn('utf-16'));
        const index = indexOf(session, memory);
        const wasOpen = new Set<string>();
        const doubt = index.inDoubt([], (uri) => wasOpen.add(uri));
        await index.ready();
        // As they were when they were last in doubt.
        const known = await findingsIn(session, index, memory);
        for (const each of steps) {
          for (const _ of doubt.take());
          wasOpen.clear();
          for (const { uri } of session.documents.all()) wasOpen.add(uri);
          await take(each, session, memory, index);
          await index.ready();
          for (const { uri } of session.documents.all()) wasOpen.add(uri);
          const inDoubt = new Set(doubt.take());
          const after = await findingsIn(session, index, memory);
          const isOpen = new Set(session.documents.all().map(({ uri }) => uri));
          for (const uri of new Set([...Object.keys(known), ...Object.keys(after)])) {
            if (inDoubt.has(uri) || wasOpen.has(uri)) known[uri] = after[uri];
            else
              assert.deepEqual(
                settled(after[uri], isOpen),
                settled(known[uri], isOpen),
                `${uri} after ${JSON.stringify(each)}`,
              );
          }
        }
        doubt.end();
      }),
      { numRuns: Math.ceil(runs / 5), examples: FOUND.map((steps) => [steps]) },
    );
  });
});

/** Findings without what they tell of a place in an open file, which they hear of once that is saved or closed. */
function settled(findings: readonly Finding[] | undefined, isOpen: ReadonlySet<string>) {
  return findings?.map((finding) => {
    const pointsIntoOpen = finding.related?.some(({ uri }) => uri !== undefined && isOpen.has(uri));
    return pointsIntoOpen ? { ...finding, message: '', related: [] } : finding;
  });
}

function filesAtFirst(): MemoryWorkspace {
  return memoryWorkspace({
    'a.claim': ARTICLES[0]!,
    'sub/b.claim': ARTICLES[1]!,
    'actors.yaml': REGISTRIES[0]!,
  });
}

/** All that the index tells, as plain data. */
function told(index: CorpusIndex) {
  const { corpus } = index;
  const files = [...index.files()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const uris = [...PLACES, ...YAML].map((path) => `${ROOT}${path}`);
  const sorted = (uris: Iterable<string>) => [...uris].sort();
  const keys = new Set(files.flatMap((facts) => corpus.figures.keysOf(facts)));
  return JSON.parse(
    JSON.stringify({
      files,
      summaries: [...index.summaries()].map(({ uri }) => uri).sort(),
      yamlFiles: sorted(index.yamlFiles()),
      faults: uris.map((uri) => index.faultOf(uri) ?? null),
      using: ['ann', 'bob'].map((actor) => [
        sorted(corpus.filesUsing(actor)),
        sorted(corpus.filesPerhapsUsing(actor)),
      ]),
      actors: sorted(corpus.actors()),
      referring: uris.map((uri) => sorted(corpus.filesReferringTo(uri))),
      figures: sorted(keys).map((key) => [key, sorted(corpus.figures.filesIn(key))]),
      grounds: [...corpus.grounds()].sort(([a], [b]) => (a < b ? -1 : 1)),
    }),
  );
}

/** What is found in each file of the index, by its URI. */
async function findingsIn(
  session: Session,
  index: CorpusIndex,
  memory: MemoryWorkspace,
): Promise<Record<string, readonly Finding[] | undefined>> {
  const found: Record<string, unknown> = {};
  for (const uri of [...PLACES, ...YAML].map((path) => `${ROOT}${path}`)) {
    if (!index.holds(uri)) continue;
    const text = await session.textOfFile(uri);
    if (text === undefined) continue;
    if (uri.endsWith('.claim')) {
      const model = await session.modelOfFile(uri);
      found[uri] = model && session.check(model).findings;
    } else if (uri.endsWith('.yaml') && memory.files.has(uri.slice(ROOT.length))) {
      found[uri] = await yamlFindings(session, { uri, text });
    }
  }
  return JSON.parse(JSON.stringify(found));
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
  const languageId = uri.endsWith('.claim') ? 'claimdown' : 'yaml';
  session.documents.open({ textDocument: { uri, languageId, version: 1, text } });
}

/** What is heard of a document that was opened, typed in or closed. */
function documentChanged(session: Session, index: CorpusIndex, uri: string): void {
  if (uri.endsWith('.yaml')) tell(session, index, [uri]);
  else index.documentChanged(uri);
}

async function take(step: Step, session: Session, memory: MemoryWorkspace, index: CorpusIndex) {
  switch (step.kind) {
    case 'write':
      memory.files.set(step.file.path, step.file.text);
      return tell(session, index, [`${ROOT}${step.file.path}`]);
    case 'make unreadable':
      memory.files.set(step.file.path, UNREADABLE);
      return tell(session, index, [`${ROOT}${step.file.path}`]);
    case 'delete':
      memory.files.delete(step.file.path);
      return tell(session, index, [`${ROOT}${step.file.path}`]);
    case 'open': {
      const uri = `${ROOT}${step.file.path}`;
      if (uri.endsWith('ignore')) return;
      openIn(session, uri, step.file.text);
      return documentChanged(session, index, uri);
    }
    case 'edit': {
      const [document] = session.documents.all();
      if (!document) return;
      const end = { line: 0, character: step.at + (step.text === '' ? 2 : 0) };
      session.documents.change({
        textDocument: { uri: document.uri, version: document.version + 1 },
        contentChanges: [{ range: { start: { line: 0, character: step.at }, end }, text: step.text }],
      });
      return documentChanged(session, index, document.uri);
    }
    case 'close': {
      const uri = `${ROOT}${step.file.path}`;
      if (!session.documents.close({ textDocument: { uri } })) return;
      session.close(uri);
      return documentChanged(session, index, uri);
    }
    case 'rename': {
      const content = memory.files.get(step.from);
      if (content === undefined || step.from === step.to) return;
      memory.files.delete(step.from);
      memory.files.set(step.to, content);
      return tell(session, index, [`${ROOT}${step.from}`, `${ROOT}${step.to}`]);
    }
    case 'delete folder':
      for (const path of [...memory.files.keys()])
        if (path.startsWith(`${step.folder}/`)) memory.files.delete(path);
      return tell(session, index, [`${ROOT}${step.folder}`]);
    case 'move folder': {
      const [from, to] = [`${step.from}/`, `${step.to}/`];
      if (to.startsWith(from)) return;
      for (const [path, content] of [...memory.files]) {
        if (!path.startsWith(from)) continue;
        memory.files.delete(path);
        memory.files.set(path.replace(from, to), content);
      }
      return tell(session, index, [`${ROOT}${step.from}`, `${ROOT}${step.to}`]);
    }
    case 'other folders':
      session.useWorkspace(listing(memory));
      return index.readAll(listing(memory));
    case 'wait':
      return index.ready();
  }
}
