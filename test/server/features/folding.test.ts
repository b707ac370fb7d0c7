import assert from 'node:assert/strict';
import { folding } from '../../../server/src/features/folding.ts';
import { parse } from '../../../server/src/syntax/index.ts';

/** Lines of a text, and the folds as `first-last kind`, counted from 0. */
const CASES: readonly (readonly [what: string, lines: readonly string[], folds: readonly string[]])[] = [
  ['nothing', [''], []],
  ['front matter', ['---', 'title: x', '---', 'a'], ['0-2 front-matter']],
  ['empty front matter', ['---', '---', 'a'], ['0-1 front-matter']],
  ['front matter that is never closed', ['---', 'title: x', 'a'], []],
  ['notes one below the other', ['a', '{% 1 %}', ' {% 2 %}{% 3 %} ', 'b'], ['1-2 notes']],
  ['not a note alone', ['a', '{% 1 %}', 'b {% 2 %}'], []],
  ['notes at the end of the file', ['a', '{% 1 %}', '{% 2 %}'], ['1-2 notes']],
  ['two runs', ['{% 1 %}', '{% 2 %}', '', '{% 3 %}', '{% 4 %}'], ['0-1 notes', '3-4 notes']],
];

describe('folding', () => {
  for (const [what, lines, folds] of CASES) {
    it(what, () => {
      for (const lineBreak of ['\n', '\r\n'])
        assert.deepEqual(
          folding(parse(lines.join(lineBreak))).map(
            (fold) => `${fold.startLine}-${fold.endLine} ${fold.kind}`,
          ),
          folds,
        );
    });
  }
});
