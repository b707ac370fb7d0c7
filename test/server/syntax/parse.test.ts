import assert from 'node:assert/strict';
import { articleText, parse, textOf } from '../../../server/src/syntax/index.ts';
import { HOSTILE } from './hostile.ts';
import { notation } from './notation.ts';

describe('front matter', () => {
  for (const [title, text, tree, article] of [
    ['none', '{!a}', '(claim a)', 'a'],
    ['empty file', '', '', ''],
    ['some', '---\ntitle: {!x}\n---\n{!a}', '--- ---\n--- title: {!x}\n--- ---\n(claim a)', 'a'],
    ['empty', '---\n---\na', '--- ---\n--- ---\n', 'a'],
    ['with CRLF', '---\r\nb: 1\r\n---\r\na\r\n', '--- ---\n--- b: 1\n--- ---\n\n', 'a\r\n'],
    ['with lone CR', '---\rb: 1\r---\ra', '--- ---\n--- b: 1\n--- ---\n', 'a'],
    ['that the file ends with', '---\na: 1\n---', '--- ---\n--- a: 1\n--- ---', ''],
    ['closed by the first fence', '---\n---\n---\n', '--- ---\n--- ---\n\n', '---\n'],
    ['never closed', '---\n{!a}', '\n(claim a) ✗ front-matter-invalid', '---\na'],
    ['a fence alone', '---', ' ✗ front-matter-invalid', '---'],
    ['a fence and a line break', '---\n', '\n ✗ front-matter-invalid', '---\n'],
    ['a fence behind the first line', 'a\n---\n---\n', '\n\n\n', 'a\n---\n---\n'],
    ['a longer line is no fence', '----\n---\n', '\n\n', '----\n---\n'],
    ['white space makes it none', '--- \n---\n', '\n\n', '--- \n---\n'],
    ['nor does a tag round it close it', '---\n{!---}\n---\na', '--- ---\n--- {!---}\n--- ---\n', 'a'],
    ['of an article that begins so', '---\n---\n---\nb', '--- ---\n--- ---\n\n', '---\nb'],
  ] as const) {
    it(title, () => {
      assert.equal(notation(text), tree);
      assert.equal(articleText(parse(text)), article);
      assert.equal(textOf(parse(text)), text);
    });
  }

  it('that is never closed is marked at its opening', () => {
    const { frontMatterProblem, frontMatterLines } = parse('---\na');
    assert.equal(frontMatterLines, 0);
    assert.deepEqual([frontMatterProblem?.start, frontMatterProblem?.end], [0, 3]);
  });
});

describe('lines', () => {
  for (const [text, lines] of [
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a\n', '']],
    ['a\r\nb\rc\nd', ['a\r\n', 'b\r', 'c\n', 'd']],
    ['\r\r\n\n\r', ['\r', '\r\n', '\n', '\r', '']],
    ['a\u2028b\u0085c\u000bd\u000ce', ['a\u2028b\u0085c\u000bd\u000ce']],
    ['{!a\r}\r\n', ['{!a\r', '}\r\n', '']],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        parse(text).lines.map((line) => line.text + line.lineBreak),
        lines,
      );
    });
  }
});

describe('hostile text is read to its end', () => {
  for (const { title, write, tags, problems } of HOSTILE) {
    it(`100,000 ${title}`, () => {
      const small = sizes(write(1000));
      const large = sizes(write(100_000));
      assert.equal(large.tags - small.tags, tags * 99_000);
      assert.equal(large.problems - small.problems, problems * 99_000);
    }).timeout(20_000);
  }
});

function sizes(text: string): { tags: number; problems: number } {
  const tree = parse(text);
  assert.equal(textOf(tree), text);
  assert.equal(
    articleText(tree).length,
    tree.lines.reduce((sum, line) => sum + line.articleLength, 0),
  );
  let tags = 0;
  let problems = 0;
  for (const line of tree.lines) {
    tags += line.tags.length;
    problems += line.problems.length;
  }
  return { tags, problems };
}
