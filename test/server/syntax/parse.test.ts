import assert from 'node:assert/strict';
import { articleText, parse, textOf } from '../../../server/src/syntax/index.ts';
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

/** What must neither crash nor take more than linear time, so many times over; and how many tags and problems it has. */
const HOSTILE: readonly (readonly [
  title: string,
  text: (n: number) => string,
  tags: number,
  problems: number,
])[] = [
  ['nested tags', (n) => `${'{!'.repeat(n)}x${'}'.repeat(n)}`, 1, 0],
  ['nested tags with heads', (n) => `${'{!c|'.repeat(n)}x${'}'.repeat(n)}`, 1, 0],
  ['nested tags, none closed', (n) => '{!'.repeat(n), 1, 1],
  ['nested tags, none closed, before an open note', (n) => `${'{!'.repeat(n)}{%${'}'.repeat(n)}`, 1, 1],
  ['nested empty tags', (n) => `${'{!'.repeat(n)}${'}'.repeat(n)}`, 1, 1],
  ['nested blank tags', (n) => `${'{! '.repeat(n)}${'}'.repeat(n)}`, 1, 1],
  [
    'nested tags, each with blank ones before and behind',
    (n) => `${'{! {@ }'.repeat(n)}${'{@ }}'.repeat(n)}`,
    3,
    3,
  ],
  ['tags side by side', (n) => '{!a}'.repeat(n), 1, 0],
  ['opening braces', (n) => '{'.repeat(n), 0, 1],
  ['closing braces', (n) => '}'.repeat(n), 0, 1],
  ['bars in a tag', (n) => `{!${'|'.repeat(n)}}`, 0, 1],
  ['backslashes', (n) => '\\'.repeat(n), 0, 0],
  ['escaped braces in tags without heads', (n) => '{!\\{ '.repeat(n), 1, 1],
  ['notes', (n) => '{% a %}'.repeat(n), 0, 0],
  ['openings of notes', (n) => '{%'.repeat(n), 0, 0],
  ['percent signs', (n) => `{${'%'.repeat(n)}}`, 0, 0],
  ['lines of one character', (n) => 'a\n'.repeat(n), 0, 0],
  ['lone carriage returns', (n) => `${'a\r'.repeat(n)}\n`, 0, 0],
  ['items of a head', (n) => `{!${numbered(n, '@a')}|x}`, 0, 0],
  ['attributes of a head', (n) => `{!${numbered(n, 'k', '=v')}|x}`, 0, 0],
  ['wrong items of a head', (n) => `{?${numbered(n, '9')}|x}`, 0, 1],
  ['bare links of a number', (n) => `{#5 ${'> '.repeat(n)}|x}`, 0, 1],
  ['references of a cue', (n) => `{>${'c,'.repeat(n)}c|x}`, 0, 0],
  ['an endless word of a head', (n) => `{!${'a'.repeat(n)}|x}`, 0, 0],
  ['an endless quotation in a head', (n) => `{!a="${'\\"'.repeat(n)}|x}`, 0, 0],
  ['white space in a head', (n) => `{!${' '.repeat(n)}|x}`, 0, 0],
  ['white space in a tag', (n) => `{!${' '.repeat(n)}}`, 0, 0],
  ['an endless literal', (n) => `{#${'1'.repeat(n + 1000)}|x}`, 0, 0],
  ['an endless literal with underscores', (n) => `{#1${'_'.repeat(n)}|x}`, 0, 0],
];

function numbered(count: number, before: string, after = ''): string {
  return Array.from({ length: count }, (_, i) => before + i + after).join(' ');
}

describe('hostile text is read to its end', () => {
  for (const [title, write, tags, problems] of HOSTILE) {
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
