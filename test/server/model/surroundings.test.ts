import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { loadSurroundings } from '../../../server/src/model/surroundings.ts';
import { forget, surroundingsCache } from '../../../server/src/model/surroundings-cache.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { type MemoryFile, type MemoryWorkspace, memoryWorkspace, ROOT } from './memory-workspace.ts';

type Files = Readonly<Record<string, MemoryFile>>;

async function load(
  files: Files | MemoryWorkspace,
  path = 'a.claim',
  text = '',
  cache = surroundingsCache(),
) {
  const workspace =
    'asked' in files && 'rootOf' in files ? (files as MemoryWorkspace) : memoryWorkspace(files as Files);
  return loadSurroundings(path.includes(':') ? path : ROOT + path, parse(text), workspace, cache);
}

/** The problems as `path: message`. */
function problemsOf({ problems }: Awaited<ReturnType<typeof load>>): readonly string[] {
  return [...problems].flatMap(([uri, found]) =>
    found.map(({ message }) => `${decodeURIComponent(uri.replace(ROOT, ''))}: ${message}`),
  );
}

const RULES = (severity: string) => `rules: {claim-unattributed: ${severity}}\n`;

describe('the configuration of a file', () => {
  const severity = async (files: Files, path?: string) =>
    (await load(files, path)).config.rules.get('claim-unattributed')?.severity;

  for (const [title, files, path, expected] of [
    ['none', {}, 'a.claim', undefined],
    ['beside it', { 'claimdown.yaml': RULES('off') }, 'a.claim', 'off'],
    ['above it', { 'claimdown.yaml': RULES('off') }, 'x/y/a.claim', 'off'],
    [
      'the nearest and no other',
      { 'claimdown.yaml': RULES('off'), 'x/claimdown.yaml': '' },
      'x/y/a.claim',
      undefined,
    ],
    [
      'extended',
      { 'claimdown.yaml': RULES('off'), 'x/claimdown.yaml': 'extends: ../claimdown.yaml' },
      'x/a.claim',
      'off',
    ],
    [
      'extended and replaced',
      {
        'claimdown.yaml': RULES('off'),
        'x/claimdown.yaml': `extends: [../claimdown.yaml]\n${RULES('info')}`,
      },
      'x/a.claim',
      'info',
    ],
    [
      'overridden by pattern',
      { 'claimdown.yaml': `${RULES('off')}overrides:\n  - files: drafts/\n    ${RULES('info')}` },
      'drafts/x/a.claim',
      'info',
    ],
    [
      'not overridden elsewhere',
      { 'claimdown.yaml': `${RULES('off')}overrides:\n  - files: drafts/\n    ${RULES('info')}` },
      'x/a.claim',
      'off',
    ],
    [
      'overridden by an extended file’s pattern, from the folder of the extending one',
      {
        'presets/live.yaml': `overrides:\n  - files: /live/**\n    ${RULES('info')}`,
        'claimdown.yaml': `extends: presets/live.yaml`,
      },
      'live/a.claim',
      'info',
    ],
    [
      'outside the root: beside it only',
      { 'claimdown.yaml': RULES('off') },
      'file:///elsewhere/a.claim',
      undefined,
    ],
    ['of an untitled file: none', { 'claimdown.yaml': RULES('off') }, 'untitled:Untitled-1', undefined],
  ] as const)
    it(title, async () => equal(await severity(files, path), expected));
});

describe('what is wrong around a file', () => {
  const NOT_UTF8 = new Uint8Array([0x61, 0xe9, 0x61, 0x61]);
  for (const [title, files, expected] of [
    ['nothing', { 'claimdown.yaml': 'actors: actors.yaml', 'actors.yaml': 'nato: {name: NATO}' }, []],
    ['no default registry', { 'claimdown.yaml': '' }, []],
    [
      'a named registry that is not there',
      { 'claimdown.yaml': 'actors: [actors.yaml]' },
      ['claimdown.yaml: There is no registry “actors.yaml”: correct the path, or write one.'],
    ],
    [
      'a registry out of the workspace',
      { 'claimdown.yaml': 'actors: ../secret.yaml' },
      [
        'claimdown.yaml: This registry is not read: “../secret.yaml” leads out of the workspace folder: nothing there is read.',
      ],
    ],
    [
      'a registry with an error of syntax',
      { 'actors.yaml': 'nato: {name: NATO\nuk:\n  nam: UK\n' },
      ['actors.yaml: This brace is never closed: write “}” where the map ends.'],
    ],
    [
      'a registry in another encoding',
      { 'actors.yaml': NOT_UTF8 },
      ['actors.yaml: This registry cannot be read: not UTF-8: byte 0xE9 at offset 1.'],
    ],
    [
      'a configuration without permission',
      { 'claimdown.yaml': { unreadable: 'permission denied' } },
      ['claimdown.yaml: This configuration cannot be read: permission denied.'],
    ],
    [
      'a configuration with a wrong key',
      { 'claimdown.yaml': 'rule: {}' },
      ['claimdown.yaml: “rule” is not known here: did you mean “rules”?'],
    ],
    [
      'an extended configuration that is not there',
      { 'claimdown.yaml': 'extends: base.yaml' },
      ['claimdown.yaml: There is no configuration “base.yaml”: correct the path.'],
    ],
    [
      'a wrong key in an extended configuration',
      { 'claimdown.yaml': 'extends: base.yaml', 'base.yaml': 'rules: {tag-emty: off}' },
      ['base.yaml: “tag-emty” is not known under “rules”: did you mean “tag-empty”?'],
    ],
    [
      'an extended address',
      { 'claimdown.yaml': 'extends: https://example.org/base.yaml' },
      [
        'claimdown.yaml: This configuration is not read: “https://example.org/base.yaml” is an address, not a file: name a file by its path from here.',
      ],
    ],
    [
      'a circle',
      { 'claimdown.yaml': 'extends: x/b.yaml', 'x/b.yaml': 'extends: ../claimdown.yaml' },
      [
        'x/b.yaml: This configuration extends itself (../claimdown.yaml → b.yaml → ../claimdown.yaml): take one of these out.',
      ],
    ],
    [
      'one id in two registries',
      { 'claimdown.yaml': 'actors: [a.yaml, b.yaml]', 'a.yaml': 'nato: {}', 'b.yaml': 'nato: {}' },
      ['b.yaml: Another registry already has an actor “nato”: give this one another id, or take it out.'],
    ],
  ] as const)
    it(title, async () => deepEqual(problemsOf(await load(files)), expected));

  it('is followed through two bases that share one', async () => {
    const surroundings = await load({
      'claimdown.yaml': 'extends: [b.yaml, c.yaml]',
      'b.yaml': 'extends: d.yaml\nignore: [b]',
      'c.yaml': 'extends: d.yaml\nignore: [c]',
      'd.yaml': 'ignore: [d]',
    });
    deepEqual(problemsOf(surroundings), []);
    deepEqual(surroundings.config.ignore, ['d', 'b', 'c']);
  });
});

describe('the registry of a file', () => {
  const ids = async (files: Files, path?: string) => [...(await load(files, path)).registry.actors.keys()];

  for (const [title, files, path, expected] of [
    [
      'beside the configuration',
      { 'claimdown.yaml': '', 'actors.yaml': 'nato:', 'x/actors.yaml': 'uk:' },
      'x/a.claim',
      ['nato'],
    ],
    [
      'named by the configuration',
      {
        'x/claimdown.yaml': 'actors: ../all/actors.yaml',
        'all/actors.yaml': 'nato:',
        'x/actors.yaml': 'uk:',
      },
      'x/a.claim',
      ['nato'],
    ],
    [
      'several',
      { 'claimdown.yaml': 'actors: [a.yaml, b.yaml]', 'a.yaml': 'nato:', 'b.yaml': 'uk:' },
      'a.claim',
      ['nato', 'uk'],
    ],
    [
      'none at all, as the configuration says',
      { 'claimdown.yaml': 'actors: []', 'actors.yaml': 'nato:' },
      'a.claim',
      [],
    ],
    [
      'beside the extended configuration too',
      {
        'claimdown.yaml': '',
        'actors.yaml': 'nato:',
        'x/claimdown.yaml': 'extends: ../claimdown.yaml',
        'x/actors.yaml': 'uk:',
      },
      'x/a.claim',
      ['nato', 'uk'],
    ],
    [
      'without configuration: the nearest',
      { 'actors.yaml': 'nato:', 'x/actors.yaml': 'uk:' },
      'x/y/a.claim',
      ['uk'],
    ],
    ['outside the root: beside the file', { 'actors.yaml': 'nato:' }, 'file:///elsewhere/a.claim', []],
  ] as const)
    it(title, async () => deepEqual(await ids(files, path), expected));

  for (const [title, files, expected] of [
    ['whole', { 'actors.yaml': 'nato:' }, true],
    ['absent by default', {}, true],
    ['with an error of syntax', { 'actors.yaml': 'nato: [' }, false],
    ['with a wrong key only', { 'actors.yaml': 'nato: {nam: NATO}' }, true],
    ['named and missing', { 'claimdown.yaml': 'actors: a.yaml' }, false],
    ['unreadable', { 'actors.yaml': { unreadable: 'a folder' } }, false],
    ['one missing of two', { 'claimdown.yaml': 'actors: [a.yaml, b.yaml]', 'a.yaml': 'nato:' }, false],
  ] as const)
    it(`says whether it is complete: ${title}`, async () =>
      equal((await load(files)).registry.complete, expected));
});

describe('the source of a file', () => {
  const source = async (path: string, files: Files, uri?: string) => {
    const { source } = await load(files, uri, `---\nsource: ${path}\n---\n`);
    return source.kind === 'text' ? source.text : source.kind === 'none' ? undefined : `! ${source.message}`;
  };
  const OUT = 'leads out of the workspace folder: nothing there is read';

  for (const [path, files, expected] of [
    ['a.txt', { 'a.txt': 'Troops could go.' }, 'Troops could go.'],
    ['a.txt', { 'a.txt': '\uFEFFTroops.' }, 'Troops.'],
    ['raw/No 1, 50% {x}.txt', { 'raw/No 1, 50% {x}.txt': 'Troops.' }, 'Troops.'],
    ['"raw/#1: a | b.txt"', { 'raw/#1: a | b.txt': 'Troops.' }, 'Troops.'],
    ['“é”.txt', { '“é”.txt': 'Troops.' }, 'Troops.'],
    ['./x/../a.txt', { 'a.txt': 'Troops.' }, 'Troops.'],
    ['a.txt', {}, '! there is no file “a.txt”'],
    ['a.txt', { 'a.txt': { unreadable: 'permission denied' } }, '! permission denied'],
    ['a.txt', { 'a.txt': new Uint8Array([0]) }, '! not a text file: byte 0x00 at offset 0'],
    ['../a.txt', {}, `! “../a.txt” ${OUT}`],
    ['x/../../a.txt', {}, `! “x/../../a.txt” ${OUT}`],
    ['../../../../../../etc/passwd', {}, `! “../../../../../../etc/passwd” ${OUT}`],
    [
      '/etc/passwd',
      {},
      '! “/etc/passwd” is a path from the top of this machine’s disk: write the path from here',
    ],
    [
      'C:\\a.txt',
      {},
      '! “C:\\a.txt” is a path from the top of this machine’s disk: write the path from here',
    ],
    ['raw\\a.txt', {}, '! “raw\\a.txt” has backslashes: part folders by “/”'],
    [
      'https://example.org/a',
      {},
      '! “https://example.org/a” is an address, not a file: name a file by its path from here',
    ],
  ] as const)
    it(path, async () => equal(await source(path, files), expected));

  it('of a file in a folder below', async () =>
    equal(await source('../raw/a.txt', { 'raw/a.txt': 'Troops.' }, 'x/a.claim'), 'Troops.'));
  it('of a file outside the root stays beside it', async () =>
    equal(await source('../a.txt', {}, 'file:///elsewhere/x/a.claim'), `! “../a.txt” ${OUT}`));
  it('of a file that is not saved', async () =>
    equal(
      await source('a.txt', {}, 'untitled:Untitled-1'),
      '! this file is not saved yet, so no path leads from it: save it',
    ));
  it('is none where the front matter names none', async () => equal((await load({})).source.kind, 'none'));
});

describe('the digest of a file', () => {
  // By `printf 'Troops could go.' | sha256sum`.
  const DIGEST = 'ba388cc15b59d2e72768a10f0309f6abbda7c0c54357d1a9c30907ebd7596c70';
  it('is that of the article text, not of the file', async () => {
    const { articleDigest } = await load(
      {},
      'a.claim',
      `---\nsha256: ${DIGEST}\n---\n{!c1|Troops {?could} go.}`,
    );
    equal(articleDigest, DIGEST);
  });
  it('is not worked out where the front matter names none', async () =>
    equal((await load({}, 'a.claim', 'Troops.')).articleDigest, undefined));
});

describe('the surroundings of many files', () => {
  const FILES = {
    'claimdown.yaml': 'extends: base.yaml\noverrides:\n  - files: x/\n    rules: {tag-empty: off}',
    'base.yaml': '',
    'actors.yaml': 'nato:',
  };

  it('read each configuration and registry once', async () => {
    const workspace = memoryWorkspace(FILES);
    const cache = surroundingsCache();
    for (const path of ['x/a.claim', 'x/b.claim', 'c.claim']) await load(workspace, path, '', cache);
    deepEqual([...workspace.asked].sort(), [
      'actors.yaml',
      'base.yaml',
      'claimdown.yaml',
      'x/claimdown.yaml',
    ]);
  });

  it('are the same objects where the same holds', async () => {
    const cache = surroundingsCache();
    const workspace = memoryWorkspace(FILES);
    const [a, b, c] = [
      await load(workspace, 'x/a.claim', '', cache),
      await load(workspace, 'x/b.claim', '', cache),
      await load(workspace, 'c.claim', '', cache),
    ];
    equal(a.config, b.config);
    equal(a.registry, c.registry);
    notEqual(a.config, c.config);
  });

  it('are told apart by workspace folder', async () => {
    const files = memoryWorkspace({ 'claimdown.yaml': RULES('off') });
    const workspace = {
      ...files,
      rootOf: (uri: string) => (uri.startsWith(`${ROOT}x/`) ? `${ROOT}x/` : ROOT),
    };
    const cache = surroundingsCache();
    const severities = [];
    for (const path of ['x/', 'a.claim', 'x/a.claim', 'y/a.claim'])
      severities.push(
        (await load(workspace, path, '', cache)).config.rules.get('claim-unattributed')?.severity,
      );
    deepEqual(severities, [undefined, 'off', undefined, 'off']);
  });

  it('are loaded anew where a file was forgotten', async () => {
    const workspace = memoryWorkspace(FILES);
    const cache = surroundingsCache();
    const before = await load(workspace, 'a.claim', '', cache);
    workspace.files.set('base.yaml', 'rules: {tag-empty: info}');
    equal((await load(workspace, 'a.claim', '', cache)).config, before.config);
    forget(cache, `${ROOT}base.yaml`);
    const after = await load(workspace, 'a.claim', '', cache);
    equal(after.config.rules.get('tag-empty')?.severity, 'info');
    equal(after.registry, before.registry);
  });

  it('depend on all that was looked for', async () => {
    const { dependencies } = await load(FILES, 'x/a.claim', '---\nsource: a.txt\n---\n');
    deepEqual(
      dependencies.map((uri) => uri.replace(ROOT, '')),
      ['x/claimdown.yaml', 'claimdown.yaml', 'base.yaml', 'actors.yaml', 'x/a.txt'],
    );
  });

  it('keep no more than some sources', async () => {
    const cache = surroundingsCache();
    const workspace = memoryWorkspace({});
    for (let i = 0; i < 100; i++) await load(workspace, 'a.claim', `---\nsource: ${i}.txt\n---\n`, cache);
    ok(cache.sources.size <= 32);
    ok(cache.sources.has(`${ROOT}99.txt`));
  });
});
