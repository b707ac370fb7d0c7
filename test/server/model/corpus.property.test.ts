/** A corpus that was kept up equals one built afresh, whatever came, changed and went. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Corpus,
  claimCircles,
  claimKey,
  concerns,
  createCorpus,
  documentModel,
  type FileFacts,
  factsOf,
  loadSurroundings,
  packed,
  surroundingsCache,
} from '../../../server/src/model/index.ts';
import { checkFacts } from '../../../server/src/rules/corpus-runner.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { memoryWorkspace, ROOT } from './memory-workspace.ts';

const ACTORS = 'ann: {name: Ann}\nbob: {name: Bob, aliases: [Robert]}\nrob: {name: Rob, aliases: [Robert]}\n';
const CONFIG = 'quantities: [rent, lake]\n';
const NAMES = ['a', 'b', 'c', 'd'];
const IDS = ['c1', 'c2', 'c3'];

const reference = fc
  .tuple(
    fc.constantFrom('', 'a.claim', 'b.claim', 'c.claim', 'd.claim', 'gone.claim'),
    fc.constantFrom(...IDS),
  )
  .map(([path, id]) => (path === '' ? id : `${path}#${id}`));
const tag = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...IDS),
      fc.constantFrom('ann', 'bob', 'author', 'unnamed'),
      fc.option(fc.tuple(fc.constantFrom('supports', 'because', 'disputes'), reference)),
      fc.constantFrom('rent', 'lake', 'other'),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([id, source, relation, of, value]) => {
      const link = relation ? ` ${relation[0]}=${relation[1]}` : '';
      return `{!${id} @${source}${link}|It is {#${value} of=${of}|so much}}.`;
    }),
  fc.constantFrom('{@Ann}', '{@Robert}', '{@bob|he}', '{#5..6 of=rent asof=2024|five}', 'Nothing.'),
);
const text = fc.array(tag, { maxLength: 4 }).map((tags) => tags.join('\n'));
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ name: fc.constantFrom(...NAMES), text }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constantFrom(...NAMES), text: fc.constant(undefined) }) },
);

describe('createCorpus', () => {
  const workspace = memoryWorkspace({ 'actors.yaml': ACTORS, 'claimdown.yaml': CONFIG });
  const cache = surroundingsCache();
  const modelOf = async (name: string, article: string) => {
    const uri = `${ROOT}${name}.claim`;
    const tree = parse(article);
    return documentModel(uri, tree, await loadSurroundings(uri, tree, workspace, cache));
  };
  const configOf = async () => (await modelOf('a', '')).surroundings.config;

  it('equals one built afresh after any series of changes, and says of each whom it concerns', async () => {
    const config = await configOf();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const corpus = createCorpus();
        for (const { name, text: article } of steps) {
          const before = findingsOf(corpus, config);
          const uri = `${ROOT}${name}.claim`;
          const change =
            article === undefined
              ? corpus.delete(uri)
              : corpus.set(packed(factsOf(await modelOf(name, article))));
          const after = findingsOf(corpus, config);
          for (const facts of corpus.files()) {
            if (concerns(change, facts, corpus)) continue;
            assert.deepEqual(after.get(facts.uri), before.get(facts.uri), facts.uri);
          }
        }
        const afresh = createCorpus([...corpus.files()].sort((a, b) => (a.uri < b.uri ? -1 : 1)));
        assert.deepEqual(lookUps(corpus), lookUps(afresh));
        assert.deepEqual(findingsOf(corpus, config), findingsOf(afresh, config));
      }),
    );
  });

  /** Messages alone, since where related things stand may move unnoticed. */
  function findingsOf(corpus: Corpus, config: Awaited<ReturnType<typeof configOf>>) {
    return new Map(
      [...corpus.files()].map((facts): [string, readonly string[]] => [
        facts.uri,
        checkFacts(facts, corpus, config).map(({ start, rule }) => `${start} ${rule}`),
      ]),
    );
  }

  function lookUps(corpus: Corpus) {
    const files = [...corpus.files()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const uris = [...NAMES, 'gone'].map((name) => `${ROOT}${name}.claim`);
    const keys = [...new Set(files.flatMap((facts) => corpus.figures.keysOf(facts)))].sort();
    const claims = files.flatMap((facts) => facts.claims.map(({ id }) => claimKey(facts.uri, id ?? '')));
    const inOneCircle = claimCircles(corpus);
    return {
      files,
      size: corpus.size(),
      actors: [...corpus.actors()].sort(),
      using: ['ann', 'bob', 'rob'].map((actor) => [
        [...corpus.filesUsing(actor)].sort(),
        [...corpus.filesPerhapsUsing(actor)].sort(),
      ]),
      referring: uris.map((uri) => [...corpus.filesReferringTo(uri)].sort()),
      figures: keys.map((key) => [key, [...corpus.figures.filesIn(key)].sort()]),
      circles: claims.map((one) => claims.filter((other) => inOneCircle(one, other))),
    };
  }

  it('tells circles as a search from each claim does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...NAMES), text), { maxLength: 4 }),
        async (given) => {
          const corpus = createCorpus();
          for (const [name, article] of given) corpus.set(factsOf(await modelOf(name, article)));
          const edges = new Map<string, Set<string>>();
          for (const facts of corpus.files()) addEdges(facts, edges);
          const inOneCircle = claimCircles(corpus);
          for (const [from, goals] of edges)
            for (const goal of goals)
              assert.equal(inOneCircle(from, goal), leadsTo(goal, from, edges), `${from} to ${goal}`);
        },
      ),
    );
  });
});

function addEdges(facts: FileFacts, edges: Map<string, Set<string>>): void {
  for (const { relation, from, path, id } of facts.references) {
    const own = facts.claims[from]?.id;
    if (own === undefined || relation === 'disputes') continue;
    const goal = claimKey(path === undefined ? facts.uri : `${ROOT}${path}`, id);
    const start = claimKey(facts.uri, own);
    edges.set(start, (edges.get(start) ?? new Set()).add(goal));
  }
}

function leadsTo(from: string, to: string, edges: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([from]);
  for (const each of seen) {
    if (each === to) return true;
    for (const next of edges.get(each) ?? []) seen.add(next);
  }
  return false;
}
