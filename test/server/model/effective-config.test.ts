import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/model/config.ts';
import { readConfig } from '../../../server/src/model/config-file.ts';
import { effectiveConfig, isIgnored } from '../../../server/src/model/effective-config.ts';

/** A chain of configurations, the base first; the last lies in `file:///work/`. */
const chain = (...texts: readonly string[]) =>
  texts.map((text, i) =>
    readConfig(text, i === texts.length - 1 ? 'file:///work/claimdown.yaml' : `file:///base/${i}.yaml`),
  );
const A = 'file:///work/x/a.claim';

describe('effectiveConfig', () => {
  it('is the default where there is no file', () => equal(effectiveConfig([], A), DEFAULT_CONFIG));

  it('adds lists up and replaces the rest', () => {
    const config = effectiveConfig(
      chain(
        'ignore: [a]\nquantities: [troops, tanks]\nscale: ipcc\nrules: {tag-empty: off, bar-stray: info}',
        'ignore: [b]\nquantities: [tanks, money]\nscale: icd203\nrules: {tag-empty: error}',
      ),
      A,
    );
    equal(config.uri, 'file:///work/claimdown.yaml');
    deepEqual(config.ignore, ['a', 'b']);
    deepEqual(config.quantities, ['troops', 'tanks', 'money']);
    equal(config.scale, 'icd203');
    deepEqual(
      [...config.rules].map(([name, { severity }]) => `${name} ${severity}`),
      ['tag-empty error', 'bar-stray info'],
    );
  });

  for (const [title, base, own, expected] of [
    [
      'a severity alone leaves the options',
      '{severity: info, options: {a: 1}}',
      'error',
      { severity: 'error', options: { a: 1 } },
    ],
    [
      'options alone leave the severity',
      'info',
      '{options: {a: 1}}',
      { severity: 'info', options: { a: 1 } },
    ],
    [
      'options join',
      '{options: {a: 1, b: 1}}',
      '{options: {b: 2}}',
      { severity: undefined, options: { a: 1, b: 2 } },
    ],
  ] as const)
    it(title, () => {
      const config = effectiveConfig(chain(`rules: {tag-empty: ${base}}`, `rules: {tag-empty: ${own}}`), A);
      deepEqual(config.rules.get('tag-empty'), expected);
    });

  it('lets words come and go', () => {
    const { hedges } = effectiveConfig(
      chain(
        'hedges: {add: [one, two], remove: [about, some]}',
        'hedges: {add: [some, {words: one, strength: certain}], remove: [two]}',
      ),
      A,
    );
    deepEqual(
      hedges.add.map(({ words, strength }) => `${words} ${strength}`),
      ['some possible', 'one certain'],
    );
    deepEqual(hedges.remove, ['about', 'two']);
  });

  it('replaces attributes of the codebook by their keys', () => {
    const { codebook } = effectiveConfig(
      chain(
        'codebook: {claim: {a: {values: [x]}, b: {}}, cue: {c: {}}}',
        'codebook: {claim: {a: {required: true}}}',
      ),
      A,
    );
    deepEqual(
      codebook.claim?.map(({ key, required, value }) => [key, required, value.kind]),
      [
        ['b', false, 'text'],
        ['a', true, 'text'],
      ],
    );
    deepEqual(
      codebook.cue?.map(({ key }) => key),
      ['c'],
    );
  });

  describe('overrides', () => {
    const OVERRIDDEN = chain(
      'overrides:\n- {files: "*.claim", rules: {tag-empty: off}}',
      'rules: {tag-empty: error}\noverrides:\n- {files: x/, rules: {tag-empty: info}}\n- {files: [x/b.claim, y/], rules: {tag-empty: warning}}',
    );
    for (const [path, expected] of [
      ['x/a.claim', 'info'],
      ['x/b.claim', 'warning'],
      ['y/z/a.claim', 'warning'],
      ['a.claim', 'error'],
      ['../elsewhere/x/a.claim', 'error'],
    ] as const)
      it(`${path}: ${expected}`, () => {
        const uri = new URL(path, 'file:///work/').href;
        equal(effectiveConfig(OVERRIDDEN, uri).rules.get('tag-empty')?.severity, expected);
      });

    it('give the same object to files for which the same hold', () => {
      equal(
        effectiveConfig(OVERRIDDEN, 'file:///work/x/a.claim'),
        effectiveConfig(OVERRIDDEN, 'file:///work/x/c.claim'),
      );
      notEqual(
        effectiveConfig(OVERRIDDEN, 'file:///work/x/a.claim'),
        effectiveConfig(OVERRIDDEN, 'file:///work/x/b.claim'),
      );
    });
  });
});

describe('isIgnored', () => {
  const CHAIN = chain('ignore: ["*.old.claim"]', 'ignore: [drafts/, /a b.claim]');
  for (const [uri, expected] of [
    ['file:///work/a.claim', false],
    ['file:///work/drafts/', true],
    ['file:///work/x/drafts/y/a.claim', true],
    ['file:///work/x/a.old.claim', true],
    ['file:///work/a%20b.claim', true],
    ['file:///work/x/a%20b.claim', false],
    ['file:///elsewhere/drafts/a.claim', false],
  ] as const)
    it(`${uri}: ${expected}`, () => equal(isIgnored(CHAIN, uri), expected));
  it('nothing where there is no file', () => equal(isIgnored([], A), false));
});
