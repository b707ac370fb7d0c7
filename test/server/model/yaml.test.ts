import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseYaml, stringify } from 'yaml';
import { readYaml } from '../../../server/src/model/yaml.ts';
import { readYamlByLibrary } from '../../../server/src/model/yaml-library.ts';
import { plainData, type YamlNode } from '../../../server/src/model/yaml-tree.ts';
import { applyEdits } from '../../../server/src/syntax/index.ts';
import { runs } from '../syntax/documents.ts';

/** Every scalar of the tree, keys too, as it stands in the text. */
function scalarsOf(text: string, base = 0): readonly string[] {
  const found: string[] = [];
  const pending: (YamlNode | undefined)[] = [readYaml(text, base).root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'scalar') found.push(text.slice(node.start - base, node.end - base));
    if (node.kind === 'list') pending.push(...[...node.items].reverse());
    if (node.kind === 'map')
      pending.push(...node.entries.flatMap(({ key, value }) => [key, value]).reverse());
  }
  return found;
}

/** The problems as the text they mark, and the message. */
function problemsOf(text: string): readonly string[] {
  return readYaml(text).problems.map(({ start, end, message }) => `${text.slice(start, end)} ${message}`);
}

describe('readYaml', () => {
  for (const [text, expected] of [
    ['a: 1\nb: [x, "y"] # c\n', ['a', '1', 'b', 'x', '"y"']],
    ['a: 1\r\nb: 2\r\n', ['a', '1', 'b', '2']],
    ['a: 1\rb: 2\r', ['a', '1', 'b', '2']],
    ['\uFEFFa: 1', ['a', '1']],
    ["'é 😀': “curly”\nשלום: 'it''s'", ["'é 😀'", '“curly”', 'שלום', "'it''s'"]],
    ['- {a: b}\n-\n  - c', ['a', 'b', 'c']],
    ['a: &x b\nc: *x', ['a', 'b', 'c', '*x']],
    ['a:\nb:   # later\n', ['a', '', 'b', '']],
    ['a: |\n  one\n  two\nb: c', ['a', '|\n  one\n  two', 'b', 'c']],
    ['a: >-\r\n  one\r\n\r\nb: |\n', ['a', '>-\r\n  one', 'b', '|']],
  ] as const)
    it(`gives the spans of ${JSON.stringify(text)}`, () => {
      deepEqual(scalarsOf(text), expected);
      deepEqual(scalarsOf(text, 100), expected);
    });

  for (const [text, expected] of [
    ['', undefined],
    ['# only a remark\n', undefined],
    ['---\n', undefined],
    [
      'a: 007\nb: off\nc: no\nd: 2020-04-04\ne: ~\nf: true',
      { a: 7, b: 'off', c: 'no', d: '2020-04-04', e: null, f: true },
    ],
    ['a: "tab\\tand \\u00e9"', { a: 'tab\tand é' }],
    ['a: &x [1, 2]\nb: *x\nc: *x', { a: [1, 2], b: [1, 2], c: [1, 2] }],
    ['{a, b: }', { a: null, b: null }],
    ['<<: {a: 1}', { '<<': { a: 1 } }],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () => {
      const { root, problems } = readYaml(text);
      deepEqual(root && plainData(root), expected);
      deepEqual(problems, []);
    });

  it('keeps a key __proto__ a key', () => {
    const data = plainData(readYaml('__proto__: {polluted: 1}').root!) as Record<string, unknown>;
    equal(Object.hasOwn(data, '__proto__'), true);
    equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('finds comments, and no others', () => {
    const text = '# one\na: "# none" # two\nb: x#none\nc:\n  # three\n  - d # four\ne: [f, # five\n  g]\n';
    deepEqual(
      readYaml(text).comments.map(({ start, end }) => text.slice(start, end)),
      ['# one', '# two', '# three', '# four', '# five'],
    );
  });

  for (const [text, ...expected] of [
    ['a: "x', '" This quotation mark is never closed: write a second one where the value ends.'],
    ['a: [1, 2', '[ This bracket is never closed: write “]” where the list ends.'],
    ['a: [1, 2\nb: 3', '[ This bracket is never closed: write “]” where the list ends.'],
    ['a: {b: 1', '{ This brace is never closed: write “}” where the map ends.'],
    [
      "a: 'x\nb: 1\nc: 2\n",
      "' This quotation mark is never closed: write a second one where the value ends.",
    ],
    [
      'a: {b: [1, {c: "d]}\n',
      '" This quotation mark is never closed: write a second one where the value ends.',
    ],
    ['a: [b, {c: [d}]\ne: f', '[ This bracket is never closed: write “]” where the list ends.'],
    ['a: b: c', 'b: c A value with a colon in it: put the value in quotes.'],
    [
      'title: Kyiv: a “report” # new',
      'Kyiv: a “report” A value with a colon in it: put the value in quotes.',
    ],
    ['a:\n\tb: 1', '\t A tab cannot indent: use spaces.'],
    [
      'a: 1\n b: 2\nc: [',
      '1 The indentation does not fit: let all keys of one level start in the same column, deeper than what they belong to.',
      '[ This bracket is never closed: write “]” where the list ends.',
    ],
    ['a: @x', '@x A value cannot start with this sign: put the value in quotes.'],
    [
      'a: 1\na: 2\na: 3',
      'a “a” is given twice: keep one of the two.',
      'a “a” is given twice: keep one of the two.',
    ],
    ['a: {b: 1, b: 2}', 'b “b” is given twice: keep one of the two.'],
    ['a: !person b', '!person YAML tags (!name) are not used here: take it out, or put the value in quotes.'],
    [
      'a: !!binary b',
      '!!binary YAML tags (!name) are not used here: take it out, or put the value in quotes.',
    ],
    ['a: *b', '*b No value before this alias has the anchor “&b”: write the value out.'],
    ['a: &b [*b]', '*b No value before this alias has the anchor “&b”: write the value out.'],
    ['? [a]\n: b', '[a] A key must be a word.'],
    [': b', ' A key is missing before this colon.'],
    ['a: 1\n---\nb: 2', '--- A second document starts here: take out the line “---”.'],
    ['%FOO\n---\na: 1', '%FOO Directives (lines that start with %) are not used here: take the line out.'],
  ] as const)
    it(`says what is wrong in ${JSON.stringify(text)}`, () => deepEqual(problemsOf(text), expected));

  for (const [text, expected] of [
    ['title: Kyiv: a report # new\nurl: x', 'title: "Kyiv: a report" # new\nurl: x'],
    ['title: He said: "no" \\\r\nurl: x', 'title: "He said: \\"no\\" \\\\"\r\nurl: x'],
  ] as const)
    it(`mends ${JSON.stringify(text)}`, () => {
      const [problem, ...others] = readYaml(text).problems;
      deepEqual(others, []);
      equal(applyEdits(text, problem!.fix!.edits), expected);
      deepEqual(readYaml(expected).problems, []);
    });

  it('keeps what can be read in spite of an error', () => {
    const { root } = readYaml('a: 1\nb: "x\nc: 2\n');
    equal(root?.kind === 'map' && root.entries[0]?.key.text, 'a');
  });

  const refusals: readonly (readonly [string, string, string])[] = [
    ['a thousand aliases of a word', `a: &a x\nb: [${'*a, '.repeat(1000)}]`, 'Aliases'],
    [
      'aliases of aliases, a billion in all',
      Array.from(
        { length: 10 },
        (_, i) => `a${i}: &a${i} [${(i === 0 ? 'x, ' : `*a${i - 1}, `).repeat(10)}]`,
      ).join('\n'),
      'Aliases',
    ],
    ['aliases of a very long list', `a: &a [${'x, '.repeat(5000)}]\nb: [${'*a, '.repeat(3)}]`, 'Aliases'],
    ['10,000 brackets', '['.repeat(10_000), 'This is nested'],
    ['10,000 brackets, closed', '['.repeat(10_000) + ']'.repeat(10_000), 'This is nested'],
    ['10,000 braces', '{a: '.repeat(10_000), 'This is nested'],
    ['10,000 dashes', '- '.repeat(10_000), 'This is nested'],
    ['10,000 question marks', '? '.repeat(10_000), 'This is nested'],
    [
      '1,000 steps of indentation',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'This is nested',
    ],
  ];
  for (const [title, text, message] of refusals)
    it(`refuses ${title} with one error`, () => {
      const { root, problems } = readYaml(text);
      equal(root, undefined);
      equal(problems.length, 1);
      ok(problems[0]!.message.startsWith(message), problems[0]!.message);
    });

  for (const [title, text] of [
    ['a block', `a: |\n${'  x\n'.repeat(5_000_000)}`],
    ['brackets', '['.repeat(20_000_000)],
    ['lines without a key', 'x\n'.repeat(10_000_000)],
  ] as const)
    it(`refuses 20 million characters of ${title} at once`, () => {
      const { root, problems } = readYaml(text);
      equal(root, undefined);
      deepEqual(
        problems.map(({ message }) => message.slice(0, 21)),
        ['This YAML is too long'],
      );
    });

  it('reads 20 million characters of plain entries', () => {
    const text = Array.from(
      { length: 40_000 },
      (_, i) => `a${i}: {name: ${'a name of many words '.repeat(24)}${i}}\n`,
    ).join('');
    const { root, problems } = readYaml(text);
    equal(root?.kind === 'map' && root.entries.length, 40_000);
    deepEqual(problems, []);
  });

  it('takes aliases as people use them', () => {
    const text = `a: &roles [government]\n${Array.from({ length: 90 }, (_, i) => `a${i}: *roles`).join('\n')}`;
    deepEqual(readYaml(text).problems, []);
  });

  it('never throws, and marks inside the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      ' ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '#',
      '&a ',
      '*a ',
      '!',
      '|',
      '>',
      '\r',
      '\t',
      '%',
      '?',
      '---',
      '\\',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { problems, comments } = readYaml(text, 7);
        for (const { start, end } of [...problems, ...comments])
          ok(7 <= start && start <= end && end <= 7 + text.length);
      }),
      { numRuns: 2 * runs },
    );
  });

  it('reads what the library writes and reads', () => {
    const data = fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => !/[\r\uFEFF\p{Surrogate}]/u.test(key)),
      fc.oneof(
        fc.string().filter((text) => !/[\r\uFEFF\p{Surrogate}]/u.test(text)),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(fc.string({ unit: 'grapheme-ascii' })),
      ),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(data, (value) => {
        const text = stringify(value);
        deepEqual(plainData(readYaml(text).root!), parseYaml(text));
      }),
      { numRuns: Math.ceil(0.6 * runs) },
    );
  });

  describe('agrees with the library', () => {
    const word = fc.constantFrom(
      'a',
      'b',
      'name',
      'x y',
      'it’s',
      '12',
      '1.5',
      '007',
      '1e3',
      '.5',
      '0x1f',
      'null',
      '~',
      'true',
      '2025-02-20',
      'M&S',
      'http://x.y',
      'a:b',
      'a#b',
      '-1',
      '- b',
      '@x',
      '"q"',
      '"q, [r]: #"',
      '"\\t"',
      "'s'",
      "'it''s'",
      '[a, b]',
      '[a, "b"]',
      '[]',
      '[ a ,b, ]',
      '{}',
      '{a: b}',
      '{a: b, c: [d]}',
      '{a}',
      '[a: b]',
      '[a',
      '|',
      '>',
      '&x a',
      '*x',
      '!t a',
      '',
      ' ',
      'a: b',
      'é😀',
      '%',
      '`',
      '=',
      '?',
      'x\ty',
      '\u00a0',
      'z ',
    );
    const key = fc.constantFrom('a', 'b', 'c-d', 'é', '1', 'null', '"a"', '-a', 'a b', 'a.b', '?', '<<', '');
    const line = fc
      .tuple(
        fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '\t'),
        fc.constantFrom('', '', '', '- ', '-', '-  '),
        fc.option(key),
        word,
        fc.constantFrom('', '', '', ' # c', '#c', ' '),
        fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\n# c\n', '\n---\n', '\r'),
      )
      .map(
        ([indent, dash, key, value, comment, end]) =>
          `${indent}${dash}${key === null ? '' : `${key}:${value && ' '}`}${value}${comment}${end}`,
      );
    const document = fc.array(line, { maxLength: 8 }).map((lines) => lines.join(''));

    const plainKey = fc.constantFrom('a', 'b', 'name', 'c-d', 'é', '1', 'null', 'x.y', 'от');
    const plainWord = fc.constantFrom(
      'a',
      'x y',
      'it’s',
      '12',
      '1.5',
      '007',
      '~',
      'true',
      '2025-02-20',
      'M&S',
      'http://x.y',
      'a#b',
      '"q"',
      '"q, [r]: #"',
      "'it''s'",
      '[a, b]',
      '[]',
      '[ a ,"b, c",]',
      '{a: b}',
      '{a: b, c: [d, e]}',
      '😀',
      '"two\n  lines"',
      '[a,\n  b]',
    );
    const ending = fc.constantFrom(
      '\n',
      '\n',
      '\n',
      ' # c\n',
      '  \n',
      '\r\n',
      '\n\n',
      '\n# c\n',
      '\n      # c\n',
    );
    /** Lines of a block that people could write, indented by `indent`. */
    const block = (indent: string, depth: number): fc.Arbitrary<string> => {
      const inline = fc
        .tuple(plainWord, ending)
        .map(([value, end]) => ` ${value.replaceAll('\n', `\n${indent}`)}${end}`);
      const nothing = ending;
      const below =
        depth === 0
          ? inline
          : fc
              .tuple(
                ending,
                fc.constantFrom('  ', ' ', '   ').chain((step) => block(indent + step, depth - 1)),
              )
              .map(([end, lines]) => end + lines);
      const beside =
        depth === 0 ? inline : fc.tuple(ending, list(indent, depth - 1)).map(([end, lines]) => end + lines);
      const value = fc.oneof({ weight: 4, arbitrary: inline }, nothing, below, beside);
      const map = fc
        .uniqueArray(fc.tuple(plainKey, value), { minLength: 1, maxLength: 4, selector: ([key]) => key })
        .map((entries) => entries.map(([key, lines]) => `${indent}${key}:${lines}`).join(''));
      return indent === '' ? map : fc.oneof(map, list(indent, depth));
    };
    const list = (indent: string, depth: number): fc.Arbitrary<string> => {
      const inline = fc
        .tuple(plainWord, ending)
        .map(([value, end]) => value.replaceAll('\n', `\n${indent}`) + end);
      const map =
        depth === 0
          ? inline
          : block(`${indent}  `, depth - 1).map((lines) =>
              lines.trimStart().startsWith('- ') ? 'a\n' : lines.slice(indent.length + 2),
            );
      return fc
        .array(fc.oneof(inline, map), { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `${indent}- ${item}`).join(''));
    };

    it('on what people write', () => {
      fc.assert(
        fc.property(block('', 3), (text) => {
          deepEqual(readYaml(text, 3), readYamlByLibrary(text, 3));
        }),
        { numRuns: runs },
      );
    });

    it('on what both take, and on what is wrong', () => {
      fc.assert(
        fc.property(document, (text) => {
          const both = readYaml(text, 3);
          const library = readYamlByLibrary(text.replace(/\r(?!\n)/g, '\n'), 3);
          equal(both.problems.length === 0, library.problems.length === 0);
          if (library.problems.length === 0) deepEqual(both, library);
        }),
        { numRuns: 3 * runs },
      );
    });
  });
});
