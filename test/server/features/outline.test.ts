import assert from 'node:assert/strict';
import { type OutlineItem, outline } from '../../../server/src/features/outline.ts';
import { outlineOfActors, outlineOfYaml } from '../../../server/src/features/yaml-structure.ts';
import { readRegistry } from '../../../server/src/model/index.ts';
import { readYaml } from '../../../server/src/model/yaml.ts';
import { modelOf } from './model-of.ts';

/** One line an item, children indented: its name, its detail, and the text that it spans. */
function drawn(items: readonly OutlineItem[], text: string, indent = ''): string[] {
  return items.flatMap(({ name, detail, kind, span, selection, children }) => {
    assert.ok(
      span.start <= selection.start && selection.end <= span.end,
      `${name} is selected outside itself`,
    );
    const words = text.slice(span.start, span.end).replaceAll('\n', '⏎');
    return [`${indent}${kind} ${name} [${detail}] ${words}`, ...drawn(children, text, `${indent}  `)];
  });
}

describe('the outline of YAML', () => {
  const text = '# 😀\na: {name: Ärle, type: state}\nb:\n  name: B\n';
  it('of a registry: its actors', () =>
    assert.deepEqual(drawn(outlineOfActors(readRegistry(text, 'file:///actors.yaml').actors), text), [
      'actor Ärle [a · state] a: {name: Ärle, type: state}',
      'actor B [b] b:⏎  name: B',
    ]));

  it('of a configuration: its keys, nested', () =>
    assert.deepEqual(
      drawn(
        outlineOfYaml(readYaml('rules:\n  tag-empty: off\nignore: [x]\n').root),
        'rules:\n  tag-empty: off\nignore: [x]\n',
      ),
      [
        'key rules [] rules:⏎  tag-empty: off',
        '  key tag-empty [off] tag-empty: off',
        'key ignore [] ignore: [x]',
      ],
    ));
});

type Case = readonly [what: string, text: string, lines: readonly string[]];

const CASES: readonly Case[] = [
  ['nothing', '', []],
  ['an article without claims', 'It {?could} rain, {@she} said.', []],
  [
    'claims with what they hold, in the order of the text',
    '{!c1 @author|It {?epistemic possible|could} {#3 mm|3 mm} {@x|rain}}.\n{!{!c3 @unnamed|a} b}',
    [
      'claim c1: It could 3 mm rain [the article itself · possible] {!c1 @author|It {?epistemic possible|could} {#3 mm|3 mm} {@x|rain}}',
      '  hedge could [epistemic, possible] {?epistemic possible|could}',
      '  number 3 mm [3 mm] {#3 mm|3 mm}',
      '  actor rain [unknown] {@x|rain}',
      'claim a b [nobody named · certain] {!{!c3 @unnamed|a} b}',
      '  claim c3: a [unnamed · certain] {!c3 @unnamed|a}',
    ],
  ],
  [
    'the actors of the front matter',
    '---\nactors:\n  x: {name: X}\n---\n',
    ['front-matter Front matter [] ---⏎actors:⏎  x: {name: X}⏎---', '  actor X [x] x: {name: X}'],
  ],
  [
    'the front matter, with its title',
    '---\nclaimdown: 1\ntitle: Rain\n---\n{!a}\n',
    [
      'front-matter Front matter [Rain] ---⏎claimdown: 1⏎title: Rain⏎---',
      'claim a [nobody named · certain] {!a}',
    ],
  ],
  [
    'a claim in pieces, with what each of them holds',
    '{!c1 @author|“Yes,”} he said, {+c1|“{#3 mm|three}”}. {!c2 @author|No}, {+c1|{#4 mm|four}}\n{+c1|{#5 mm|five}}',
    [
      'claim c1: “Yes,” “three” four five [the article itself · certain] {!c1 @author|“Yes,”} he said, {+c1|“{#3 mm|three}”}',
      '  number three [3 mm] {#3 mm|three}',
      '  number four [4 mm] {#4 mm|four}',
      '  number five [5 mm] {#5 mm|five}',
      'claim c2: No [the article itself · certain] {!c2 @author|No}',
    ],
  ],
  ['a claim without words', '{!c1|}', ['claim c1: (no words) [nobody named · certain] {!c1|}']],
];

describe('outline', () => {
  for (const [what, text, lines] of CASES) {
    it(what, async () => assert.deepEqual(drawn(outline(await modelOf(text)), text), lines));
  }

  it('gives long claims short names, and never half a character', async () => {
    const text = `{!c1|${'😀'.repeat(100)}} {!c2|${'word '.repeat(40)}}`;
    const [emoji, words] = outline(await modelOf(text));
    assert.match(emoji!.name, /^c1: (?:😀)+…$/u);
    assert.match(words!.name, /^c2: (?:word )+word…$/);
    assert.ok(words!.name.length < 70);
  });

  it('nests at most 64 deep, and loses nothing', async () => {
    const depth = 2000;
    const items = outline(await modelOf(`${'{!'.repeat(depth)}x${'}'.repeat(depth)}`));
    let [deepest, count] = [0, 0];
    const open = items.map((item) => ({ item, depth: 1 }));
    for (let next = open.pop(); next; next = open.pop()) {
      count++;
      deepest = Math.max(deepest, next.depth);
      for (const child of next.item.children) open.push({ item: child, depth: next.depth + 1 });
    }
    assert.equal(count, depth);
    assert.equal(deepest, 64);
  });
});
