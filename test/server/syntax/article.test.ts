import assert from 'node:assert/strict';
import {
  articleOfLine,
  articleSlice,
  articleText,
  fileSpan,
  fromArticle,
  parse,
  toArticle,
} from '../../../server/src/syntax/index.ts';

describe('article text', () => {
  for (const [text, article] of [
    ['', ''],
    ['Plain.\n', 'Plain.\n'],
    ['{!c1 @a|Troops {?could} go}, {@a >|he} {>said}.', 'Troops could go, he said.'],
    ['a\\{b\\}c\\|d\\\\e\\f', 'a{b}c|d\\e\\f'],
    ['{!c1 note="\\}"|a\\|b}', 'a|b'],
    ['a{% b %}c', 'ac'],
    ['a {% b\nc', 'a \nc'],
    ['one\n{% note %}\ntwo', 'one\ntwo'],
    ['one\r\n \t{% note %} {%=1%}\r\ntwo', 'one\r\ntwo'],
    ['{% note %}\n', ''],
    ['one\n{% note %}', 'one\n'],
    ['one\n\n{% note %}\n\ntwo', 'one\n\n\ntwo'],
    ['---\na: 1\n---\n\n{!x}\n', '\nx\n'],
    ['{!a\n{@b}}\n', 'a\nb}\n'],
    ['{x} {*y} {', '{x} {*y} {'],
    ['{!c1 x', 'c1 x'],
    ['{!c1|x', 'x'],
    ['{!}{% n %}\n', '\n'],
    ['👩‍👩‍👧 {!é e\u0301 שלום}\r', '👩‍👩‍👧 é e\u0301 שלום\r'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(articleText(parse(text)), article));
  }

  it('of one line holds its line break, and nothing where the line vanishes', () => {
    const { lines } = parse('{!a}\r\n{% b %}\nc');
    assert.deepEqual(lines.map(articleOfLine), ['a\r\n', '', 'c']);
  });

  it('of a stretch of a line is cut at its ends, within what is no article text too', () => {
    const line = parse('a{!c1|b{% n %}c}d').lines[0]!;
    assert.equal(articleSlice(line, 0, 17), 'abcd');
    assert.equal(articleSlice(line, 3, 9), 'b');
    assert.equal(articleSlice(line, 8, 8), '');
    assert.equal(articleSlice(line, 15, 17), 'd');
  });
});

describe('tags know their words in the article of their line', () => {
  for (const [text, spans] of [
    ['{!c1|Troops {?could} go} {@a|he}', ['claim 0-15', 'hedge 7-12', 'actor 16-18']],
    ['{!a{% n %}b\\|c}', ['claim 0-4']],
    ['{!a {@b', ['claim 0-3', 'actor 2-3']],
    ['x{!}{@}', ['claim 1-1', 'actor 1-1']],
    ['😀{!😀}', ['claim 2-4']],
  ] as const) {
    it(text, () => {
      const line = parse(text).lines[0]!;
      assert.deepEqual(
        line.tags.map((tag) => `${tag.kind} ${tag.articleStart}-${tag.articleEnd}`),
        spans,
      );
    });
  }
});

describe('offsets', () => {
  const text = '---\n---\na {!c1|b}\n{% n %}\n\\{c';
  const tree = parse(text);

  it('from the file to the article: what is cut out lies where it was cut', () => {
    const article = 'a b\n{c';
    assert.equal(articleText(tree), article);
    const places = Array.from({ length: text.length + 1 }, (_, offset) => toArticle(tree, offset));
    assert.deepEqual(
      places,
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 6],
    );
  });

  it('from the article to the file: before what was cut out, or behind it', () => {
    const behind = [0, 1, 2, 3, 4, 5, 6].map((offset) => fromArticle(tree, offset, 'after'));
    const before = [0, 1, 2, 3, 4, 5, 6].map((offset) => fromArticle(tree, offset, 'before'));
    assert.deepEqual(behind, [8, 9, 15, 17, 27, 28, 29]);
    assert.deepEqual(before, [8, 9, 10, 16, 18, 28, 29]);
  });

  it('of a span: from its first word to behind its last', () => {
    assert.deepEqual(fileSpan(tree, { start: 2, end: 3 }), { start: 15, end: 16 });
    assert.deepEqual(fileSpan(tree, { start: 0, end: 4 }), { start: 8, end: 18 });
    assert.deepEqual(fileSpan(tree, { start: 4, end: 5 }), { start: 27, end: 28 });
  });

  it('behind 100,000 lines that vanish are found', () => {
    const many = parse(`a\n${'{% n %}\n'.repeat(100_000)}b`);
    for (let i = 0; i < 1000; i++) {
      assert.equal(fromArticle(many, 2, 'before'), 2);
      assert.equal(fromArticle(many, 2, 'after'), 800_002);
    }
  });
});
