import assert from 'node:assert/strict';
import { folding, foldingOfYaml } from '../../../server/src/features/folding.ts';
import { lineStarts, parse } from '../../../server/src/syntax/index.ts';

/** Lines of a text, and the folds as `first-last kind`, counted from 0. */
const CASES: readonly (readonly [what: string, lines: readonly string[], folds: readonly string[]])[] = [
  ['nothing', [''], []],
  ['front matter', ['---', 'title: x', '---', 'a'], ['0-2 front-matter']],
  ['empty front matter', ['---', '---', 'a'], ['0-1 front-matter']],
  ['front matter that is never closed', ['---', 'title: x', 'a'], []],
  [
    'entries of the front matter, and its comments',
    ['---', '# 1', '# 2', 'actors:', '  x:', '    name: X', '  y: {name: Y}', 'title: x', '---'],
    ['0-8 front-matter', '1-2 notes', '3-6 entry', '4-5 entry'],
  ],
  ['notes one below the other', ['a', '{% 1 %}', ' {% 2 %}{% 3 %} ', 'b'], ['1-2 notes']],
  ['not a note alone', ['a', '{% 1 %}', 'b {% 2 %}'], []],
  ['notes at the end of the file', ['a', '{% 1 %}', '{% 2 %}'], ['1-2 notes']],
  ['two runs', ['{% 1 %}', '{% 2 %}', '', '{% 3 %}', '{% 4 %}'], ['0-1 notes', '3-4 notes']],
];

/** The same of registries and configurations. */
const YAML_CASES: typeof CASES = [
  ['nothing', [''], []],
  ['entries', ['a:', '  b: 1', '', 'c: 2', 'd: {e: 1,', '  f: 2}'], ['0-1 entry', '4-5 entry']],
  ['lists', ['a:', '  - b: 1', '    c: 2', '  - d'], ['0-3 entry', '1-2 entry']],
  ['texts of several lines', ['a: |', '  x', '  y', '# 1', '# 2', 'b: 1'], ['0-2 entry', '3-4 notes']],
  ['what has mistakes', ['a:', '  b: [', 'c:', '  d: 1'], ['0-1 entry', '2-3 entry']],
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
  for (const [what, lines, folds] of YAML_CASES)
    it(`of YAML: ${what}`, () => {
      for (const lineBreak of ['\n', '\r\n']) {
        const text = lines.join(lineBreak);
        const found = foldingOfYaml(text, lineStarts(parse(text)));
        assert.deepEqual(
          found.map(({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind}`),
          folds,
        );
      }
    });
});
