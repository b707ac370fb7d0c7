import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatHeads, formatYaml } from '../../../server/src/features/formatting.ts';
import { applyEdits, articleText, parse } from '../../../server/src/syntax/index.ts';
import { documents, runs } from '../syntax/documents.ts';

const format = (text: string): string => applyEdits(text, formatHeads(parse(text)));

const ROWS: readonly (readonly [before: string, after: string])[] = [
  ['{!c1  @a   note="x  y" |a  b}', '{!c1 @a note="x  y"|a  b}'],
  ['{!  c1|a}', '{!c1|a}'],
  ['{# 5  men |  five men }', '{#5 men|  five men }'],
  ['{!c1 ??  @a|a}', '{!c1 ??  @a|a}'],
  ['{! |a} {% x   y %}', '{! |a} {% x   y %}'],
  ['{@>  x|a}', '{@> x|a}'],
];

describe('formatting of heads', () => {
  for (const [before, after] of ROWS) it(before, () => assert.equal(format(before), after));

  it('changes neither the article nor what a head says, and nothing the second time', () => {
    fc.assert(
      fc.property(documents(), (text) => {
        const formatted = format(text);
        const items = (each: string) =>
          parse(each).lines.map(({ tags }) => tags.map(({ head }) => head?.items.map((item) => item.kind)));
        assert.equal(articleText(parse(formatted)), articleText(parse(text)));
        assert.deepEqual(items(formatted), items(text));
        assert.equal(format(formatted), formatted);
      }),
      { numRuns: runs },
    );
  });
});

describe('formatting of YAML', () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['a: 1  \r\nb: x\t\r\n', 'a: 1\r\nb: x\r\n'],
    ['url: \ntitle: A \n', 'url: \ntitle: A\n'],
    ['a: |\n  x  \n', 'a: |\n  x  \n'],
    ['a: "x  \n  y"  \n', 'a: "x  \n  y"  \n'],
  ];
  for (const [before, after] of rows)
    it(JSON.stringify(before), () => assert.equal(applyEdits(before, formatYaml(before)), after));
});
