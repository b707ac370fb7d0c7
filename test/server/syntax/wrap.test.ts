import assert from 'node:assert/strict';
import { applyEdits, articleText, type NewTag, parse, wrap } from '../../../server/src/syntax/index.ts';

const CLAIM: NewTag = { kind: 'claim', items: ['c9'], id: 'c9' };
const BARE: NewTag = { kind: 'claim', items: [], id: 'c9' };
const PIECE: NewTag = { kind: 'more', items: ['c9', 'apart'], id: 'c9' };
const HEDGE: NewTag = { kind: 'hedge', items: [], id: 'h1' };

/** Text with the selection in ⟦ ⟧, and the text after wrapping it; undefined where there is nothing to wrap. */
const TABLES: Readonly<
  Record<string, { tag: NewTag; rows: readonly (readonly [text: string, wrapped: string | undefined])[] }>
> = {
  'words of one line': {
    tag: CLAIM,
    rows: [
      ['It ⟦could⟧ be.', 'It {!c9|could} be.'],
      ['⟦It could be.⟧', '{!c9|It could be.}'],
      ['It⟦ could ⟧be.', 'It {!c9|could} be.'],
      ['It⟦ ⟧could be.', undefined],
      ['It ⟦⟧could be.', undefined],
      ['⟦⟧', undefined],
      ['It ⟦c\u00a0⟧.', 'It {!c9|c}\u00a0.'],
    ],
  },
  'a piece': {
    tag: PIECE,
    rows: [
      ['⟦a b⟧', '{+c9 apart|a b}'],
      ['⟦a {@b⟧ c}', '{+c9 apart|a }{@{+c9|b} c}'],
    ],
  },
  'without a head': {
    tag: BARE,
    rows: [
      ['It ⟦could⟧ be.', 'It {!could} be.'],
      ['⟦a | b⟧', '{!a \\| b}'],
    ],
  },
  'what needs an escape inside a tag, or beside one': {
    tag: CLAIM,
    rows: [
      ['⟦a | b⟧ | c', '{!c9|a \\| b} | c'],
      ['⟦a \\| b \\{⟧', '{!c9|a \\| b \\{}'],
      ['⟦a } b⟧ } c', '{!c9|a \\} b} } c'],
      ['C:\\⟦dir\\⟧ x', 'C:\\\\{!c9|dir\\\\} x'],
      ['⟦\\⟧', '{!c9|\\\\}'],
      ['a ⟦\\{⟧', 'a {!c9|\\{}'],
      ['a \\⟦{⟧', 'a {!c9|\\{}'],
    ],
  },
  // Pieces touch, white space between the words in one of them: parted, they would read as two spans.
  'round tags, within them, and across them in pieces': {
    tag: CLAIM,
    rows: [
      ['⟦a {@b} c⟧', '{!c9|a {@b} c}'],
      ['a ⟦{@b}⟧ c', 'a {!c9|{@b}} c'],
      ['a {@⟦b⟧} c', 'a {@{!c9|b}} c'],
      ['a ⟦{@x|b⟧} c', 'a {@x|{!c9|b}} c'],
      ['{@b ⟦c} d⟧', '{@b {!c9|c}}{+c9| d}'],
      ['⟦a {@b⟧ c}', '{!c9|a }{@{+c9|b} c}'],
      ['{!a ⟦b} {!c⟧ d}', '{!a {!c9|b}} {!{+c9|c} d}'],
      ['{!a {@⟦b} c} d⟧', '{!a {@{!c9|b}}{+c9| c}}{+c9| d}'],
      ['⟦a {!b⟧', '{!c9|a }{!{+c9|b}'],
      ['⟦{!b⟧', '{!{!c9|b}'],
      ['⟦{@ b} c⟧', '{!c9|{@ b} c}'],
      ['⟦a {@b }⟧', '{!c9|a {@b }}'],
      ['⟦{@ b }⟧ c', '{@ {!c9|b} } c'],
      ['⟦a {!{@ b} c⟧', '{!c9|a }{!{+c9|{@ b} c}'],
      ['a {!b ⟦c} {?d⟧ e}', 'a {!b {!c9|c}} {?{+c9|d} e}'],
      ['⟦a {% n %} b⟧', '{!c9|a {% n %} b}'],
      ['⟦{% n %} a⟧', '{% n %} {!c9|a}'],
    ],
  },
  'over line breaks in pieces, and never round notes alone or front matter': {
    tag: CLAIM,
    rows: [
      ['a ⟦b\nc⟧ d', 'a {!c9|b}\n{+c9|c} d'],
      ['⟦a\r\n\r\nb⟧', '{!c9|a}\r\n\r\n{+c9|b}'],
      ['⟦a\n{% n %}\nb⟧', '{!c9|a}\n{% n %}\n{+c9|b}'],
      ['⟦---\nx: 1\n---\na⟧', '---\nx: 1\n---\n{!c9|a}'],
      ['⟦---\nx: 1⟧\n---\na', undefined],
    ],
  },
  'of a tag that is no claim, with an id only where it has pieces': {
    tag: HEDGE,
    rows: [
      ['it ⟦could⟧', 'it {?could}'],
      ['⟦it\ncould⟧', '{?id=h1|it}\n{+h1|could}'],
    ],
  },
  'never between the halves of a character': {
    tag: CLAIM,
    rows: [
      ['a ⟦😀⟧ b', 'a {!c9|😀} b'],
      ['a \ud83d⟦\ude00 b⟧', 'a {!c9|😀 b}'],
      ['⟦a \ud83d⟧\ude00 b', '{!c9|a 😀} b'],
      ['a \ud83d⟦⟧\ude00 b', 'a {!c9|😀} b'],
    ],
  },
};

for (const [title, { tag, rows }] of Object.entries(TABLES)) {
  describe(`wrap ${title}`, () => {
    for (const [marked, wrapped] of rows) {
      it(JSON.stringify(marked), () => {
        const start = marked.indexOf('⟦');
        const end = marked.indexOf('⟧') - 1;
        const text = marked.replace(/[⟦⟧]/g, '');
        const tree = parse(text);
        const result = wrap(tree, { start, end }, tag);
        assert.equal(result && applyEdits(text, result.edits), wrapped);
        if (wrapped) assert.equal(articleText(parse(wrapped)), articleText(tree));
      });
    }
  });
}

describe('wrap hostile text', () => {
  const n = 20_000;
  for (const [title, text, start, end] of [
    ['out of nested tags', `${'{!'.repeat(n)}x${' y}'.repeat(n)} z`, 2 * n, 5 * n + 3],
    ['round nested tags', `${'{!'.repeat(n)}x${'}'.repeat(n)}`, 0, 3 * n + 1],
    ['with many bars', 'a|'.repeat(n), 0, 2 * n],
    ['with many stray braces', 'a}'.repeat(n), 0, 2 * n],
    ['out of nested tags before a bar', `${'{!'.repeat(n)}x${' y}'.repeat(n)} z|`, 2 * n, 5 * n + 3],
  ] as const) {
    it(title, () => {
      const tree = parse(text);
      const { edits, pieces } = wrap(tree, { start, end }, CLAIM)!;
      const after = parse(applyEdits(text, edits));
      assert.equal(articleText(after), articleText(tree));
      assert.equal(after.lines[0]!.tags.length, tree.lines[0]!.tags.length + pieces.length);
    }).timeout(20_000);
  }
});
