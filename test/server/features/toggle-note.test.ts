import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toggleNotes } from '../../../server/src/features/toggle-note.ts';
import { applyEdits, articleText, parse } from '../../../server/src/syntax/index.ts';
import { documents, runs } from '../syntax/documents.ts';
import { readSelections, writeSelections } from './selections.ts';

/** Before the key, after it; and unless said otherwise, the key once more leads back. */
type Case = readonly [what: string, before: string, after: string, oneWay?: 'one way'];

const CASES: readonly Case[] = [
  ['a line', 'See ‸c2.', '{% See ‸c2. %}'],
  ['each of several lines', 'a\n⟦See c2.\n  And c3.⟧\nb', 'a\n⟦{% See c2. %}\n  {% And c3. %}⟧\nb'],
  ['not the line at whose start the selection ends', '⟦a\n⟧b', '⟦{% a %}\n⟧b'],
  ['blank lines between', '⟦a\n\n \nb⟧', '⟦{% a %}\n\n \n{% b %}⟧'],
  ['CR LF', '⟦a\r\nb⟧\r\n', '⟦{% a %}\r\n{% b %}⟧\r\n'],
  ['white space at the ends stays outside', ' \ta‸ b \t', ' \t{% a‸ b %} \t'],
  ['a line that holds a note', '⟦a {% b %} c⟧', '⟦{% a {% b % } c %}⟧'],
  ['a line with a note among others without', '⟦{% a %}\nb⟧', '⟦{% {% a % } %}\n{% b %}⟧'],
  ['a per cent sign before a brace', '⟦50 % }⟧', '⟦{% 50 %  } %}⟧'],
  ['a line with tags', '⟦{!c1|It {?could} rain}.⟧', '⟦{% {!c1|It {?could} rain}. %}⟧'],
  ['several cursors on several lines', '‸a\nb\nc‸', '{% ‸a %}\nb\n{% c‸ %}'],
  ['two cursors on one line', 'a‸b‸c', '{% a‸b‸c %}'],
  ['notes written without spaces', '{%a‸%}', 'a‸', 'one way'],
  ['a note that is not closed', '{% a‸', 'a‸', 'one way'],
  ['machine data is no remark', '⟦{%= {"a": 1} %}⟧', '⟦{% {%= {"a": 1} % } %}⟧'],
  [
    'YAML in front matter',
    '---\n⟦title: Rain\n\n  url: x⟧\n---\n',
    '---\n⟦# title: Rain\n\n  # url: x⟧\n---\n',
  ],
  ['front matter and article at once', '⟦---\nurl: x\n---\na⟧', '⟦---\n# url: x\n---\n{% a %}⟧'],
  ['a comment without a space', '---\n#url: x‸\n---\n', '---\nurl: x‸\n---\n', 'one way'],
  ['a blank line gets a note above', 'a\n‸\nb', 'a\n{% ‸ %}\n\nb', 'one way'],
  ['so does the end of the file', 'a\n‸', 'a\n{% ‸ %}\n', 'one way'],
  ['so does an empty file', '‸', '{% ‸ %}\n', 'one way'],
  ['in CR LF', 'a\r\n‸\r\nb', 'a\r\n{% ‸ %}\r\n\r\nb', 'one way'],
  ['not in front matter', '---\n‸\n---\n', '---\n‸\n---\n', 'one way'],
];

function toggle(written: string): string {
  const { text, selections } = readSelections(written);
  const toggled = toggleNotes(parse(text), selections);
  return writeSelections({ text: applyEdits(text, toggled.edits), selections: toggled.selections });
}

describe('toggleNotes', () => {
  for (const [what, before, after, oneWay] of CASES) {
    it(what, () => {
      assert.equal(toggle(before), after);
      if (!oneWay) assert.equal(toggle(after), before);
    });
  }

  it('an empty note leaves the article as it was', () => {
    for (const text of ['a\n\nb', '\n', '', 'a\n', 'a\r\n\r\nb']) {
      const at = text.search(/(?<=^|\n)(?=\r?\n|$)/);
      const { edits } = toggleNotes(parse(text), [{ start: at, end: at }]);
      assert.equal(edits.length, 1);
      assert.equal(articleText(parse(applyEdits(text, edits))), text);
    }
  });

  it('leads back to the same text, whatever it holds', () => {
    fc.assert(
      fc.property(documents(), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const first = toggleNotes(parse(text), [{ start: start!, end: end! }]);
        const once = applyEdits(text, first.edits);
        const added = first.edits.some((edit) => edit.text === '{% ' || edit.text === '# ');
        // A line that was a fence, or becomes one, makes other lines front matter.
        if (!added || parse(once).frontMatterLines !== parse(text).frontMatterLines) return;
        const second = toggleNotes(parse(once), first.selections);
        assert.equal(applyEdits(once, second.edits), text);
      }),
      { numRuns: runs },
    );
  });
});
