import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type ConfigFile, readConfig } from '../../../server/src/model/config-file.ts';

const read = (text: string): ConfigFile => readConfig(text, 'file:///work/claimdown.yaml');

/** The problems as the text they mark, and the message. */
function problemsOf(text: string): readonly string[] {
  return read(text).problems.map(({ start, end, message, rule }) => {
    equal(rule, 'config-invalid');
    return `${text.slice(start, end)}: ${message}`;
  });
}

/** A claim’s attributes by the codebook: what the value is, the labels, whether it is required. */
function attributes(codebook: string): readonly unknown[] {
  const { settings } = read(`codebook: {claim: ${codebook}}`);
  return (settings.codebook.claim ?? []).map(({ key, value, labels, required }) => [
    key,
    value,
    [...labels],
    required,
  ]);
}

describe('readConfig', () => {
  it('reads every key', () => {
    const {
      settings,
      extends: bases,
      actors,
      overrides,
      ignore,
      quantities,
      problems,
    } = read(
      [
        'extends: ../base.yaml',
        'actors: [actors.yaml, more/actors.yaml]',
        'rules:',
        '  claim-unattributed: error',
        '  tag-empty: {severity: info, options: {most: 3, words: [a, b]}}',
        '  actor-unused: {options: {most: 3}}',
        '  no-such-rule: off',
        'overrides:',
        '  - files: drafts/',
        '    rules: {tag-empty: off}',
        '  - files: ["*.a.claim", "!b.a.claim"]',
        '    scale: ipcc',
        'ignore: [old/]',
        'hedges:',
        '  add: [set to, {words: no doubt, type: booster, strength: certain}]',
        '  remove: [about]',
        'numbers:',
        '  add: [{words: brace, value: 2}, {words: $, unit: USD}]',
        '  remove: [score]',
        'quantities: [troops, 24]',
        'scale: icd203',
      ].join('\n'),
    );
    deepEqual(bases, [{ path: '../base.yaml', start: 9, end: 21 }]);
    deepEqual(
      actors?.map(({ path }) => path),
      ['actors.yaml', 'more/actors.yaml'],
    );
    deepEqual(
      [...settings.rules],
      [
        ['claim-unattributed', { severity: 'error', options: {} }],
        ['tag-empty', { severity: 'info', options: { most: 3, words: ['a', 'b'] } }],
        ['actor-unused', { severity: undefined, options: { most: 3 } }],
      ],
    );
    deepEqual(
      overrides.map(({ files }) => files),
      [['drafts/'], ['*.a.claim', '!b.a.claim']],
    );
    deepEqual([...overrides[0]!.settings.rules], [['tag-empty', { severity: 'off', options: {} }]]);
    equal(overrides[1]!.settings.scale, 'ipcc');
    deepEqual(ignore, ['old/']);
    deepEqual(settings.hedges, {
      add: [
        { words: 'set to', type: 'epistemic', strength: 'possible' },
        { words: 'no doubt', type: 'booster', strength: 'certain' },
      ],
      remove: ['about'],
    });
    deepEqual(settings.numbers, {
      add: [
        { words: 'brace', value: '2', unit: undefined },
        { words: '$', value: undefined, unit: 'USD' },
      ],
      remove: ['score'],
    });
    deepEqual(quantities, ['troops', '24']);
    equal(settings.scale, 'icd203');
    deepEqual(
      problems.map(({ message }) => message),
      ['“no-such-rule” is not known under “rules”: take it out, or see the completion for what is known.'],
    );
  });

  for (const [text, expected] of [
    ['', undefined],
    ['actors:', undefined],
    ['actors: []', []],
    ['actors: a.yaml', ['a.yaml']],
  ] as const)
    it(`registries of ${JSON.stringify(text)}`, () =>
      deepEqual(
        read(text).actors?.map(({ path }) => path),
        expected,
      ));

  it('reads the samples’ configuration', () => {
    const text = readFileSync(new URL('../../../samples/claimdown.yaml', import.meta.url), 'utf8');
    deepEqual(problemsOf(text), []);
  });

  for (const [text, ...expected] of [
    ['rules: [', '[: This bracket is never closed: write “]” where the list ends.'],
    [
      'rules:\n  tag-empty: off\n  tag-empty: info',
      'tag-empty: “tag-empty” is given twice: keep one of the two.',
    ],
    ['numbers: {add: [{words: brace}]}', 'brace: Say what “brace” stands for: add a “value” or a “unit”.'],
    [
      'numbers: {add: [{words: brace, value: two}]}',
      'two: “two” is no value: write a figure such as 2, 1/5 or 1.5e6.',
    ],
    [
      'ignore: [!drafts/]',
      '!drafts/: YAML tags (!name) are not used here: take it out, or put the value in quotes.',
    ],
    [
      'codebook: {claim: {frame: {kind: one-of}}}',
      'one-of: “frame” is one of several values: give them under “values”.',
    ],
    [
      'codebook: {claim: {frame: {kind: date, values: [a]}}}',
      'date: “frame” has values, so its kind is one-of: take out the kind or the values.',
    ],
    [
      'codebook: {claim: {type: {values: [fact, threat]}}}',
      'threat: “type” is an attribute of the language, whose values are fact, prediction, evaluation, demand, belief: choose among these, or give your own attribute another name.',
    ],
    [
      'codebook: {claim: {date: {kind: text}}}',
      'text: “date” is an attribute of the language, so its kind cannot be changed: take this out.',
    ],
    [
      'codebook: {claim: {supports: {values: [c1]}}}',
      'c1: “supports” is an attribute of the language that has no list of values: take the values out.',
    ],
    [
      'codebook: {claim: {"my frame": {}}}',
      '"my frame": An attribute’s name is a letter, then letters, digits, “-” and “_”.',
    ],
  ] as const)
    it(`says what is wrong in ${JSON.stringify(text)}`, () => deepEqual(problemsOf(text), expected));
});

describe('the codebook', () => {
  for (const [codebook, ...expected] of [
    ['{frame: }', ['frame', { kind: 'text' }, [], false]],
    ['{frame: {required: true}}', ['frame', { kind: 'text' }, [], true]],
    ['{frame: {values: [security, 2]}}', ['frame', { kind: 'one-of', values: ['security', '2'] }, [], false]],
    [
      '{frame: {values: {security: Soldiers., money: }}}',
      ['frame', { kind: 'one-of', values: ['security', 'money'] }, [['security', 'Soldiers.']], false],
    ],
    ['{cites: {kind: reference}}', ['cites', { kind: 'reference' }, [], false]],
    [
      '{from: {kind: actor}, on: {kind: date}}',
      ['from', { kind: 'actor' }, [], false],
      ['on', { kind: 'date' }, [], false],
    ],
    ['{topic: {required: true}}', ['topic', { kind: 'text' }, [], true]],
    ['{topic: {values: [war]}}', ['topic', { kind: 'one-of', values: ['war'] }, [], false]],
    ['{topic: {kind: one-of, values: [war]}}', ['topic', { kind: 'one-of', values: ['war'] }, [], false]],
    [
      '{mode: {values: [direct, indirect]}}',
      ['mode', { kind: 'one-of', values: ['direct', 'indirect'] }, [], false],
    ],
    ['{date: {required: true}}', ['date', { kind: 'date' }, [], true]],
    ['{frame: {kind: nonsense}}', ['frame', { kind: 'text' }, [], false]],
  ] as const)
    it(codebook, () => deepEqual(attributes(codebook), expected));

  it('gives an attribute of the language its sentence', () => {
    const [topic] = read('codebook: {claim: {topic: {required: true}}}').settings.codebook.claim!;
    equal(topic?.description, 'What the claim is about.');
  });
});
