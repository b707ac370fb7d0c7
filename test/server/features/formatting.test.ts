import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { formatFrontMatter, formatHeads, formatYaml } from '../../../server/src/features/formatting.ts';
import { readYaml } from '../../../server/src/model/yaml.ts';
import { plainData } from '../../../server/src/model/yaml-tree.ts';
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

/** YAML, and what it is put in order to; the same where it stays. */
const YAML: readonly (readonly [what: string, before: string, after?: string])[] = [
  ['spaces at the ends of lines', 'a: 1  \r\nb: x\t\r\n', 'a: 1\r\nb: x\r\n'],
  ['a key that waits for its value', 'url: \ntitle: A \n', 'url: \ntitle: A\n'],
  [
    'spaces round colons, dashes and commas',
    'a :   1\nb:\n  -   x\nc: {d:  1,e: 2}\n',
    'a: 1\nb:\n  - x\nc: {d: 1, e: 2}\n',
  ],
  [
    'indentation as it begins',
    'a:\n    b: 1\nc:\n  d:\n   e: 1\n',
    'a:\n    b: 1\nc:\n    d:\n        e: 1\n',
  ],
  ['indentation of one space', 'a:\n b: 1\n', 'a:\n  b: 1\n'],
  ['all of it indented', '  a: 1\n  b: 2\n', 'a: 1\nb: 2\n'],
  ['lists under their keys', 'a:\n- x\n-  y: 1\n   z: 2\nb:\n  - c\n', 'a:\n- x\n- y: 1\n  z: 2\nb:\n- c\n'],
  [
    'brackets and braces, each kind as it begins',
    'a: [x]\nb: { c: 1 }\nd: [ x ]\ne: {c: 1}\n',
    'a: [x]\nb: { c: 1 }\nd: [x]\ne: { c: 1 }\n',
  ],
  ['one empty line', '\n\na: 1\n\n\n  \nb: 2\n\n\n', 'a: 1\n\nb: 2\n'],
  ['no final line break', 'a:  1', 'a: 1'],
  [
    'comments in a column',
    'a:  1        # one\nbc: 2        # two\n',
    'a: 1        # one\nbc: 2        # two\n',
  ],
  [
    'comments go with what they stand over',
    'a:\n    # of b\n    b: 1\n    # the last of a\n# of c\nc:\n  # of d\n  d: 2\n',
    'a:\n    # of b\n    b: 1\n    # the last of a\n# of c\nc:\n    # of d\n    d: 2\n',
  ],
  [
    'values as they are written',
    "a: 007\nb: ~\nc: 1.50\nd: 'it''s'\ne: \"\\u00e9\"\nf: off\ng: 2025-02-20\n",
  ],
  [
    'words of several lines',
    'a:\n b: |\n   x  \n     y\n\n c: "x  \n   y"\n d: x\n  y\n',
    'a:\n  b: |\n    x  \n      y\n\n  c: "x  \n    y"\n  d: x\n   y\n',
  ],
  ['empty lines that a text ends in', 'a: |+\n  x\n\n\nb:  1\n', 'a: |+\n  x\n\n\nb: 1\n'],
  ['lists over several lines', 'a: [\n  x,\n    y,\n]\n', 'a: [\n  x,\n    y,\n]\n'],
  ['anchors', 'a: &x  {b: 1}\nc:   *x\n', 'a: &x {b: 1}\nc: *x\n'],
  ['emoji and right-to-left', '"😀 é":   “x”\nשלום:  عالم  \n', '"😀 é": “x”\nשלום: عالم\n'],
  ['with a mistake, spaces at the ends alone', 'a:   1  \nb: [x\n', 'a:   1\nb: [x\n'],
  ['a block with a mistake', 'a: |\n  x  \nb: [\n'],
  ['another document', 'a:   1\n---\nb: 2\n'],
];

describe('formatting of YAML', () => {
  for (const [what, before, after = before] of YAML)
    it(what, () => {
      assert.equal(applyEdits(before, formatYaml(before)), after);
      assert.equal(applyEdits(after, formatYaml(after)), after, 'the second time');
    });

  for (const name of ['actors', 'claimdown'])
    it(`leaves the sample ${name}.yaml as it is`, () =>
      assert.deepEqual(formatYaml(readFileSync(`samples/${name}.yaml`, 'utf8')), []));

  it('of the entries that a selection touches', () => {
    const text = 'a:   1\n# of b\nb:\n    c:   1\n    d:   2\ne:   3\n';
    const start = text.indexOf('c:');
    const formatted = applyEdits(text, formatYaml(text, 0, { start, end: start + 1 }));
    assert.equal(formatted, 'a:   1\n# of b\nb:\n    c: 1\n    d: 2\ne:   3\n');
  });

  it('changes nothing of what it says, and nothing the second time', () => {
    fc.assert(
      fc.property(yamlTexts(), (text) => {
        const { root, problems } = readYaml(text);
        const formatted = applyEdits(text, formatYaml(text));
        const { root: after, problems: found } = readYaml(formatted);
        const saying = (node: typeof root) => JSON.stringify(node && plainData(node));
        assert.equal(saying(after), saying(root));
        assert.equal(found.length, problems.length);
        const visible = (each: string) => each.replace(/\s/g, '');
        assert.equal(visible(formatted), visible(text));
        assert.equal(applyEdits(formatted, formatYaml(formatted)), formatted);
      }),
      { numRuns: runs },
    );
  });
});

/** Lines such as stand in registries, at any indentation. */
const yamlTexts = (): fc.Arbitrary<string> => {
  const line = fc
    .tuple(
      fc.constantFrom('', '', ' ', '  ', '    ', '   '),
      fc.constantFrom(
        'a: 1',
        'b:',
        'c:   x',
        '- d',
        '-  e: 1',
        '- - x',
        '# why',
        'f: {g:  1,h: [ x,y ]}',
        'i: [x,',
        'y ]',
        'j: |',
        'k: "x',
        'z"',
        'words  and words',
        '',
        'l :  x # c',
        'm: >-',
        '"n": \'o\'',
        '😀: é',
      ),
      fc.constantFrom('\n', '\n', '  \n', '\r\n'),
    )
    .map((parts) => parts.join(''));
  return fc.array(line, { maxLength: 10 }).map((lines) => lines.join(''));
};

describe('formatting of front matter', () => {
  const text = '---\ntitle:   “é”  \nactors:\n    anna:   {name: Anna}\n---\n{!c1  @anna|It  rains  }.  \n';
  it('puts it in order with the heads', () => {
    const tree = parse(text);
    const formatted = applyEdits(text, [...formatFrontMatter(tree), ...formatHeads(tree)]);
    assert.equal(
      formatted,
      '---\ntitle: “é”\nactors:\n    anna: {name: Anna}\n---\n{!c1 @anna|It  rains  }.  \n',
    );
    assert.equal(articleText(parse(formatted)), articleText(tree));
  });

  it('of the entries that a selection touches', () => {
    const title = text.indexOf('title');
    const formatted = applyEdits(text, formatFrontMatter(parse(text), { start: title, end: title + 2 }));
    assert.equal(formatted, text.replace('title:   “é”  ', 'title: “é”'));
    const behind = { start: text.indexOf('{!'), end: text.length };
    assert.deepEqual(formatFrontMatter(parse(text), behind), []);
  });

  it('leaves the article as it is, and does nothing the second time', () => {
    fc.assert(
      fc.property(yamlTexts(), documents(), (yaml, article) => {
        const whole = `---\n${yaml}---\n${article}`;
        const tree = parse(whole);
        const formatted = applyEdits(whole, formatFrontMatter(tree));
        assert.equal(articleText(parse(formatted)), articleText(tree));
        assert.deepEqual(formatFrontMatter(parse(formatted)), []);
      }),
      { numRuns: runs },
    );
  });
});
