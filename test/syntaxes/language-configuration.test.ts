import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../server/src/syntax/index.ts';

interface LanguageConfiguration {
  readonly comments: { readonly blockComment: readonly [string, string] };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly autoCloseBefore: string;
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const file = new URL('../../syntaxes/language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(file, 'utf8')) as LanguageConfiguration;

/** A line, and the words in it that one press of a key wraps or one double click takes. */
const WORDS: readonly (readonly [line: string, words: readonly string[]])[] = [
  ['Allied troops could go.', ['Allied', 'troops', 'could', 'go']],
  ["It’s the co-operation’s job, isn't it?", ['It’s', 'the', 'co-operation’s', 'job', "isn't", 'it']],
  ['the workers’ “rights” – and ‘so on’', ['the', 'workers', 'rights', 'and', 'so', 'on']],
  [
    '30,000 men, 3.5%, €3.4bn and 110,000-strong.',
    ['30,000', 'men', '3.5%', '€3.4bn', 'and', '110,000-strong'],
  ],
  ['in 2020, 5 of the 1990s on 2024-03-28.', ['in', '2020', '5', 'of', 'the', '1990s', 'on', '2024-03-28']],
  ['{!c1 @western-officials mode=direct|x}', ['c1', 'western-officials', 'mode', 'direct', 'x']],
  ['{>c1,c2|said} {#25000..30000 km|y}', ['c1', 'c2', 'said', '25000', '30000', 'km', 'y']],
  ['{!claim_2 note="a\\|b"|z}', ['claim_2', 'note', 'a', 'b', 'z']],
  [
    'naïve cafe\u0301 Київ می\u200Cخواهم हिन्दी שלום',
    ['naïve', 'cafe\u0301', 'Київ', 'می\u200Cخواهم', 'हिन्दी', 'שלום'],
  ],
  ['👩‍👩‍👧 ❤️ 😀 … – — ', []],
];

describe('language configuration', () => {
  it('takes the remark between its comment marks for a note', () => {
    const [open, close] = configuration.comments.blockComment;
    const [line] = parse(`${open} a remark ${close}`).lines;
    assert.equal(line?.notes.length, 1);
    assert.equal(line?.vanishes, true);
    assert.deepEqual(line?.problems, []);
  });

  // An editor types over a closing mark of its own only where that is one character: a note closed by itself would fight
  // whoever types `%}`.
  it('closes braces, and neither notes nor quotation marks', () => {
    assert.deepEqual(
      configuration.autoClosingPairs.map(({ open, close }) => open + close),
      ['{}'],
    );
  });

  it('closes nothing before a word, a digit or an opening mark', () => {
    for (const char of ['a', 'é', '5', '{', '“', '(', '€']) {
      assert.ok(!configuration.autoCloseBefore.includes(char), char);
    }
    for (const char of [' ', '}', '|', '.', ',', '”', '’', '%']) {
      assert.ok(configuration.autoCloseBefore.includes(char), char);
    }
  });

  it('surrounds by pairs of which each opens in one way', () => {
    const openings = configuration.surroundingPairs.map(([open]) => open);
    assert.equal(new Set(openings).size, openings.length);
    for (const pair of ['{}', '“”', '‘’', '""', '«»']) {
      assert.ok(
        configuration.surroundingPairs.some(([open, close]) => open + close === pair),
        pair,
      );
    }
    assert.deepEqual(configuration.brackets, [['{', '}']]);
  });

  for (const [line, words] of WORDS) {
    it(`finds the words of ${line}`, () => {
      const { pattern, flags } = configuration.wordPattern;
      assert.deepEqual(line.match(new RegExp(pattern, `g${flags}`)) ?? [], words);
    });
  }
});
