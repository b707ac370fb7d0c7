import assert from 'node:assert/strict';
import { articleOf, escapingOf, markupIn, pasteArticle } from '../../../server/src/features/article-text.ts';
import { applyEdits, articleText, parse } from '../../../server/src/syntax/index.ts';

const FRONT = '---\r\ntitle: x\r\n---\r\n';
const FILE = `${FRONT}😀 {!c1 @a|It {?may} rain}. \\{x\\}\r\n{% a note %}\r\nمرحبا {#30}.`;

/** Of the whole file; the two places, as text to find; what is copied. */
const COPIES: readonly (readonly [what: string, from: string, to: string, copied: string])[] = [
  ['all, with front matter, escapes and a note', FRONT, '', '😀 It may rain. {x}\r\nمرحبا 30.'],
  ['from inside a head', '@a', '}.', 'It may rain'],
  ['a head alone', 'c1 ', '@', ''],
  ['over lines', 'x\\}', '}.', 'x}\r\nمرحبا 30'],
];

describe('article text: copied', () => {
  for (const [what, from, to, copied] of COPIES)
    it(what, () => {
      const start = FILE.indexOf(from);
      const end = to === '' ? FILE.length : FILE.lastIndexOf(to);
      const wanted = what === 'from inside a head' ? FILE.indexOf(to) : end;
      assert.deepEqual(articleOf(parse(FILE), [{ start, end: wanted }]), [copied]);
    });
});

/** The place is where `^` stands; a span is between two of them. */
const PASTES: readonly (readonly [what: string, file: string, pasted: string, result: string])[] = [
  ['braces', 'a ^b', '{!c1|x}', 'a \\{!c1|x\\}b'],
  ['a bar inside a tag', '{!a ^b}', 'x|y', '{!a x\\|yb}'],
  ['a backslash before a brace that stands there', 'a ^{!b}', 'x\\', 'a x\\\\{!b}'],
  ['behind a backslash', 'a\\^ b', '{', 'a\\\\\\{ b'],
  ['a backslash that escapes nothing', '^', 'C:\\temp', 'C:\\temp'],
  ['several lines over a selection', 'a ^b^ c', '{\r\n}', 'a \\{\r\n\\} c'],
];

describe('article text: pasted', () => {
  for (const [what, file, pasted, result] of PASTES)
    it(what, () => {
      const start = file.indexOf('^');
      const end = Math.max(start, file.lastIndexOf('^') - 1);
      const text = file.replaceAll('^', '');
      const edit = pasteArticle(parse(text), { start, end }, pasted);
      const after = applyEdits(text, [edit]);
      assert.equal(after, result);
      const before = articleText(parse(text.slice(0, start) + text.slice(end)));
      assert.equal(articleText(parse(after)).length, before.length + pasted.length);
      assert.ok(articleText(parse(after)).includes(pasted));
    });
});

/** The place is where `^` stands. */
const FOREIGN: readonly (readonly [file: string, pasted: string, escaping: string])[] = [
  ['a ^b', 'if (x) {\r\n}', 'expected'],
  ['a ^b', '\\{x\\}', 'expected'],
  ['{!a ^b}', 'x|y', 'expected'],
  ['a ^b', 'x|y', 'needless'],
  ['a ^b', '“Rain,” 😀 he said.', 'needless'],
  ['', '{!c1 @author|It {?may} rain}. {% so %}', 'possible'],
  ['', '{!c1 @author|It {?may rain}.', 'expected'],
  ['---\ntitle: ^\n---\n', '{x}', 'needless'],
  ['a {% ^ %}', '{x}', 'needless'],
  ['{% ^ %}', '{x}', 'needless'],
  ['{!c1 note="^"|a}', '{x}', 'needless'],
];

describe('article text: pasted from elsewhere', () => {
  for (const [file, pasted, escaping] of FOREIGN)
    it(`${escaping}: ${JSON.stringify(pasted)} in ${JSON.stringify(file)}`, () => {
      const start = Math.max(0, file.indexOf('^'));
      assert.equal(escapingOf(parse(file.replace('^', '')), { start, end: start }, pasted), escaping);
    });

  for (const file of ['---\ntitle: ^\n---\n', 'a {% ^ %}'])
    it(`stays as it is in ${JSON.stringify(file)}`, () => {
      const start = file.indexOf('^');
      assert.equal(pasteArticle(parse(file.replace('^', '')), { start, end: start }, '{x}').text, '{x}');
    });
});

describe('article text: what is written round it', () => {
  it('stands in the lines asked for, front matter left out', () => {
    const tree = parse(FILE);
    const spans = markupIn(tree, tree.lines.keys()).map(({ start, end }) => FILE.slice(start, end));
    assert.equal(spans.join(' '), '{!c1 @a| {? } } \\ \\ {% a note %} {# }');
    assert.deepEqual(
      markupIn(tree, [5]).map(({ start, end }) => FILE.slice(start, end)),
      ['{#', '}'],
    );
  });
});
