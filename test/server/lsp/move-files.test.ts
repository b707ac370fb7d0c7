import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsForMoves } from '../../../server/src/lsp/move-files.ts';
import { positionsIn } from '../../../server/src/lsp/positions.ts';
import { Session } from '../../../server/src/lsp/session.ts';
import { checkWithin } from '../../../server/src/rules/runner.ts';
import { applyEdits } from '../../../server/src/syntax/index.ts';
import { corpusOf, pathOf, uriOf } from '../features/fixture-corpus.ts';
import { readFiles, writeFiles } from '../features/fixture-files.ts';
import { runs } from '../syntax/documents.ts';

type Moves = Readonly<Record<string, string>>;

/** Files, what moves where, and the files that are written anew, at their old places. */
const MOVED: readonly (readonly [what: string, before: string, moves: Moves, after: string])[] = [
  [
    'an article that others refer to',
    '=== a.claim\n{!c1|A}\n=== b.claim\n{!c1 disputes=a.claim#c1,#c1,a.claim#c2 because="a.claim#c1"|B}\n',
    { 'a.claim': 'old/a, 100 % #1 {x|y}.claim' },
    '=== b.claim\n{!c1 disputes=old/a%2C%20100%20%25%20%231%20%7Bx%7Cy%7D.claim#c1,#c1,old/a%2C%20100%20%25%20%231%20%7Bx%7Cy%7D.claim#c2 because="old/a%2C%20100%20%25%20%231%20%7Bx%7Cy%7D.claim#c1"|B}\n',
  ],
  [
    'an article that refers to others',
    '=== a.claim\n---\nsource: a.txt\n---\n{!c1 disputes=sub/b.claim#c1|A}\n=== sub/b.claim\n{!c1|B}\n=== a.txt\nA\n',
    { 'a.claim': 'sub/a.claim' },
    '=== a.claim\n---\nsource: ../a.txt\n---\n{!c1 disputes=b.claim#c1|A}\n',
  ],
  [
    'an article along with its source',
    '=== a.claim\n---\nsource: a.txt\n---\nA\n=== a.txt\nA\n',
    { 'a.claim': 'sub/b.claim', 'a.txt': 'sub/b.txt' },
    '=== a.claim\n---\nsource: b.txt\n---\nA\n',
  ],
  [
    'a source, whose name gets signs of YAML',
    '=== a.claim\n---\r\nsource: a.txt # raw\r\n---\r\nA\n=== b.claim\n---\nsource: "a.txt"\n---\nA\n=== c.claim\n---\nsource: \'a.txt\'\n---\nA\n=== a.txt\nA\n',
    { 'a.txt': "it's: #1.txt" },
    "=== a.claim\n---\r\nsource: \"it's: #1.txt\" # raw\r\n---\r\nA\n=== b.claim\n---\nsource: \"it's: #1.txt\"\n---\nA\n=== c.claim\n---\nsource: 'it''s: #1.txt'\n---\nA\n",
  ],
  [
    'a folder, with what stays within it as it was',
    '=== x/a.claim\n---\nsource: a.txt\n---\n{!c1 disputes=b.claim#c1,../c.claim#c1|A}\n=== x/b.claim\n{!c1|B}\n=== c.claim\n{!c1 supports=x/a.claim#c1|C}\n=== x/a.txt\nA\n',
    { x: 'y/z' },
    '=== x/a.claim\n---\nsource: a.txt\n---\n{!c1 disputes=b.claim#c1,../../c.claim#c1|A}\n=== c.claim\n{!c1 supports=y/z/a.claim#c1|C}\n',
  ],
  [
    'a registry and a configuration that others name',
    '=== claimdown.yaml\n# Ours\nextends: "shared/base.yaml"\nactors: [people.yaml, shared/bodies.yaml] # all\n=== people.yaml\na: {name: A}\n=== shared/base.yaml\nactors: []\n=== shared/bodies.yaml\nb: {name: B}\n=== a.claim\n{@A}\n',
    { shared: 'lists/shared', 'people.yaml': 'lists/people.yaml' },
    '=== claimdown.yaml\n# Ours\nextends: "lists/shared/base.yaml"\nactors: [lists/people.yaml, lists/shared/bodies.yaml] # all\n',
  ],
  [
    'a configuration that names others',
    '=== sub/claimdown.yaml\nextends:\n  - ../base.yaml\nactors: own.yaml\n=== base.yaml\nactors: []\n=== sub/own.yaml\nb: {name: B}\n=== sub/a.claim\n{@B}\n',
    { 'sub/claimdown.yaml': 'claimdown.yaml' },
    '=== sub/claimdown.yaml\nextends:\n  - base.yaml\nactors: sub/own.yaml\n',
  ],
  [
    'what nobody names',
    '=== a.claim\n---\nsource: https://example.org/a.txt\n---\n{!c1 disputes=gone.claim#c1|A}\n=== n.txt\nN\n',
    { 'n.txt': 'm.txt' },
    '',
  ],
  [
    'an article whose references lead nowhere',
    '=== a.claim\n---\nsource: gone.txt\n---\n{!c1 disputes=gone.claim#c1 note="x.claim#c1"|A}\n',
    { 'a.claim': 'sub/a.claim' },
    '=== a.claim\n---\nsource: ../gone.txt\n---\n{!c1 disputes=../gone.claim#c1 note="x.claim#c1"|A}\n',
  ],
  [
    'in a value with escapes',
    '=== a.claim\n{!c1|A}\n=== b.claim\n{!c1 disputes="x\\|y.claim#c1, a.claim#c1"|B}\n',
    { 'a.claim': 'z.claim' },
    '=== b.claim\n{!c1 disputes="x\\|y.claim#c1,z.claim#c1"|B}\n',
  ],
];

async function edited(
  files: Readonly<Record<string, string>>,
  moves: Moves,
): Promise<Record<string, string>> {
  const { workspace, corpus } = await corpusOf(files);
  const session = new Session(workspace, positionsIn('utf-16'));
  session.corpus = corpus;
  const written = Object.entries(moves).map(([from, to]) => ({ from: uriOf(from), to: uriOf(to) }));
  const changed: Record<string, string> = {};
  for (const file of await editsForMoves(session, written)) {
    const path = pathOf(file.uri);
    assert.equal(changed[path], undefined, `${path} is given once`);
    changed[path] = applyEdits(files[path]!, file.edits);
  }
  return Object.fromEntries(
    Object.keys(files).flatMap((path) => (path in changed ? [[path, changed[path]!]] : [])),
  );
}

describe('moving files', () => {
  for (const [what, before, moves, after] of MOVED)
    it(`follows ${what}`, async () => {
      const { files } = readFiles(before);
      assert.equal(writeFiles(await edited(files, moves)), after);
    });

  it('leaves all that is found as it was, wherever files go', async () => {
    const paths = ['a.claim', 'b é.claim', 'x/c, d.claim', 'x/y/e#1.claim'];
    const texts = paths.map((own) => {
      const others = paths.filter((path) => path !== own).map((path) => relative(own, path));
      return `---\nsource: ${JSON.stringify(relative(own, 'raw/t 1.txt', false))}\n---\n{!c1 @author disputes=${others.map((path) => `${path}#c1`).join(',')}|A}`;
    });
    const files = { ...Object.fromEntries(paths.map((path, i) => [path, texts[i]!])), 'raw/t 1.txt': 'A' };
    const places = ['m', 'x/{m}', 'x/y/m|1', '😀 é/100 %', 'raw/m'];
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...Object.keys(files)), { minLength: 1 }),
        fc.shuffledSubarray(places, { minLength: places.length }),
        async (moving, goals) => {
          const moves = Object.fromEntries(moving.map((path, i) => [path, `${goals[i]}.claim`]));
          const after = { ...files, ...(await edited(files, moves)) };
          const there = Object.fromEntries(
            Object.entries(after).map(([path, text]) => [moves[path] ?? path, text]),
          );
          assert.deepEqual(await findings(there), []);
        },
      ),
      { numRuns: Math.ceil(0.12 * runs) },
    );
  });
});

function relative(from: string, to: string, encode = true): string {
  const up = from
    .split('/')
    .slice(1)
    .map(() => '..');
  const parts = to.split('/').map((part) => (encode ? encodeURIComponent(part) : part));
  return [...up, ...parts].join('/');
}

async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { models, corpus } = await corpusOf(files);
  return [...models.values()].flatMap((model) =>
    checkWithin(model, corpus)
      .findings.filter(({ rule }) => rule === 'claim-unknown' || rule === 'source-drift')
      .map(({ rule, message }) => `${rule}: ${message}`),
  );
}
