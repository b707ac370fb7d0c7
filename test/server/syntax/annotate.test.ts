import assert from 'node:assert/strict';
import {
  addHeadItem,
  applyEdits,
  changeKind,
  parse,
  setHead,
  split,
  type TextEdit,
  unwrap,
} from '../../../server/src/syntax/index.ts';

/** The text after edits of the tag of that index on the line of that index. */
function after(text: string, edits: readonly TextEdit[] | undefined): string | undefined {
  return edits && applyEdits(text, edits);
}

describe('unwrap', () => {
  for (const [text, index, expected] of [
    ['a {!b} c', 0, 'a b c'],
    ['{!c1 note="x"|b}', 0, 'b'],
    ['{!a {@b} c}', 0, 'a {@b} c'],
    ['{!a {@b} c}', 1, '{!a b c}'],
    ['{!a {@b', 0, 'a {@b'],
    ['{!a {@b', 1, '{!a b'],
    // Without the inner braces the bar would end a head.
    ['{!{@b} | c}', 1, '{!b \\| c}'],
    ['{!c1|{@b} | c}', 1, '{!c1|b | c}'],
    ['{{!!a}', 0, '\\{!a'],
    // The line would vanish with the spaces of the article.
    ['{!  }{% n %}', 0, undefined],
    ['{!a}{% n %}', 0, 'a{% n %}'],
    // The line would open front matter.
    ['{!---}', 0, '---\n---\n---'],
    ['{!---}x', 0, '---x'],
  ] as const) {
    it(`tag ${index} of ${text}`, () => {
      const tree = parse(text);
      assert.equal(after(text, unwrap(tree, 0, tree.lines[0]!.tags[index]!)), expected);
    });
  }
});

describe('unwrap between a carriage return and a newline', () => {
  for (const [text, expected] of [
    ['a\r{@\nb', undefined],
    ['a\r{@x|}\nb', undefined],
    ['a\r{@b}\n', 'a\rb\n'],
    ['a\r{@}\r\n', 'a\r\r\n'],
    ['a\n{@}\n', 'a\n\n'],
  ] as const) {
    it(JSON.stringify(text), () => {
      const tree = parse(text);
      assert.equal(after(text, unwrap(tree, 1, tree.lines[1]!.tags[0]!)), expected);
    });
  }
});

describe('setHead', () => {
  for (const [text, items, expected] of [
    ['{!a}', ['c1'], '{!c1|a}'],
    ['{!c1|a}', ['c2', 'fact'], '{!c2 fact|a}'],
    ['{!c1|a}', [], '{!a}'],
    ['{!c1|a|b}', [], '{!|a|b}'],
    ['{!c1|a\\|b}', [], '{!a\\|b}'],
    ['{!a', ['c1'], '{!c1|a'],
  ] as const) {
    it(`${text} to ${JSON.stringify(items)}`, () => {
      const line = parse(text).lines[0]!;
      assert.equal(after(text, [setHead(line, line.tags[0]!, items)]), expected);
    });
  }
});

describe('addHeadItem', () => {
  for (const [text, expected] of [
    ['{!a}', '{!@x|a}'],
    ['{!|a}', '{!@x|a}'],
    ['{!c1|a}', '{!c1 @x|a}'],
    ['{!c1 |a}', '{!c1 @x|a}'],
  ] as const) {
    it(text, () => {
      const line = parse(text).lines[0]!;
      assert.equal(after(text, [addHeadItem(line, line.tags[0]!, '@x')]), expected);
    });
  }
});

describe('changeKind', () => {
  it('changes the sigil alone', () => {
    const tag = parse('a {!c1|b}').lines[0]!.tags[0]!;
    assert.equal(after('a {!c1|b}', [changeKind(tag, 'hedge')]), 'a {?c1|b}');
  });
});

describe('split', () => {
  for (const [marked, expected] of [
    ['{!c1|a ¦b}', '{!c1|a }{+c1 apart|b}'],
    ['{!a ¦b}', '{!c9|a }{+c9 apart|b}'],
    ['{?a ¦b}', '{?id=c9|a }{+c9 apart|b}'],
    ['{+c1|a ¦b}', '{+c1|a }{+c1 apart|b}'],
    ['{!c1|a {@b}¦ c}', '{!c1|a {@b}}{+c1 apart| c}'],
    ['{!c1|a\\¦b}', '{!c1|a\\\\}{+c1 apart|b}'],
    ['{!c1|😀\ud83d¦\ude00b}', '{!c1|😀}{+c1 apart|😀b}'],
    ['{!c1|¦a}', undefined],
    ['{!c1|a¦}', undefined],
    ['{!c1|a {@b¦c}}', undefined],
    ['{!c1|a\\¦{b}', undefined],
    ['{!c¦1|a}', undefined],
    ['{!c1|a {% ¦ %} b}', undefined],
  ] as const) {
    it(marked, () => {
      const text = marked.replace('¦', '');
      const tree = parse(text);
      const tag = tree.lines[0]!.tags[0]!;
      const id = text.includes('c1') ? 'c1' : 'c9';
      assert.equal(after(text, split(tree, 0, tag, marked.indexOf('¦'), id)), expected);
    });
  }
});
