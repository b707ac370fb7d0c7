import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completion } from '../../../server/src/features/completion.ts';
import { applyEdits, articleText, parse } from '../../../server/src/syntax/index.ts';
import { documents, runs } from '../syntax/documents.ts';
import { corpusOf } from './fixture-corpus.ts';
import { readOneMark } from './fixture-files.ts';
import { modelOf } from './model-of.ts';

const REGISTRY = `zelensky:
  name: Volodymyr Zelensky
  aliases: [Zelensky, President Zelensky]
  roles: government
  country: UA
nato:
  name: NATO
  type: organisation
starmer:
  name: Sir Keir Starmer
  aliases: [Sir Keir]
`;

const ATTRIBUTES_OF_CLAIM = ['note=', 'status=', 'polarity=', 'via=', 'to=', 'topic=', 'date='];

/** A text with the cursor at `‸`, and labels that are offered in that order, others between them aside. */
const OFFERED: readonly (readonly [what: string, text: string, ...labels: string[]])[] = [
  ['sigils behind a brace', 'It {‸ rains', '!', '@', '?', '#', '>', '+', '%'],
  ['sigils in a closed brace', 'It {‸} rains', '!', '@', '%'],
  ['types and modes, then attributes', '{!‸|x}', 'c1', 'fact', 'prediction', 'direct', '@', '>', 'note='],
  ['what the head has not given', '{!c1 ‸|x}', 'fact', 'direct', ...ATTRIBUTES_OF_CLAIM],
  ['a free id', '{!c1|x} {!‸|y}', 'c2'],
  ['sources by name', '{!c1 @‸|x}', 'Volodymyr Zelensky', 'NATO', 'author', 'unnamed'],
  ['sources by alias', '{!c1 @keir‸|x}', 'Sir Keir Starmer'],
  [
    'the most used first',
    '{@NATO} {@NATO} {@Sir Keir} {!@‸|x}',
    'NATO',
    'Sir Keir Starmer',
    'Volodymyr Zelensky',
  ],
  ['an actor of the file', '---\nactors:\n  me:\n    name: Ann\n---\n{@‸|x}', 'Ann', 'NATO'],
  ['sources while the head has no bar yet', '{!c1 @ze‸ it rains {@x|y}', 'Volodymyr Zelensky'],
  ['actors in a mention', '{@ze‸|he}', 'Volodymyr Zelensky'],
  ['actors in a mention without a head', '{@ze‸}', 'Volodymyr Zelensky'],
  ['actors by two words', '{@sir k‸', 'Sir Keir Starmer'],
  ['actors used so far for words that name none', '{@nato|x} {@the president‸}', 'NATO'],
  [
    'actors behind a mention that names none, those of the file first',
    '{@nato|x} {@the president}‸ left',
    'NATO',
    'Volodymyr Zelensky',
  ],
  ['actors behind a source that names none', '{!c1|x} {@>c1|President Biden}‸', 'Volodymyr Zelensky'],
  ['hedge types and strengths', '{?‸|could}', 'epistemic', 'booster', 'certain', 'possible', 'id=', 'p='],
  ['a strength behind a type', '{?epistemic ‸|could}', 'certain', 'possible'],
  ['claims of a link, nearest first', '{!c1|a}\n{!c2|b}\n{@x >‸|y}', 'c2', 'c1'],
  ['claims of a list', '{!c1|a} {!c2|b} {@x >c1,‸|y}', 'c2'],
  ['claims by their words', '{!c1|it rains} {!c2|it snows} {@x >snow‸|y}', 'c2'],
  ['claims of a cue', '{!c1|a} {>‸|said}', 'c1'],
  ['claims of a cue with a sign', '{!c1|a} {>>‸|said}', 'c1'],
  ['the tag that a piece continues', '{!c1|a} {@id=a1|b} {+‸|c} {!c9|d}', 'c1', 'a1', 'apart'],
  [
    'units of the words, then of the file',
    '{#30000 ‸|30,000 men} {#4 boats|four}',
    'men',
    'boats',
    '%',
    'EUR',
  ],
  ['claim references', '{!c1|a} {!c2 disputes=‸|b}', 'c1'],
  ['actors of attributes', '{!c1 via=‸|b}', 'NATO'],
  ['actors of attributes with a sign', '{!c1 via=@na‸|b}', 'NATO'],
  ['values by the specification', '{!c1 polarity=‸|b}', '+', '-'],
  ['values half typed', '{!c1 status=dr‸|b}', 'draft', 'reviewed', 'disputed'],
  ['scales', '{?epistemic scale=‸|b}', 'icd203', 'ipcc'],
  ['units of the file', '{#5 km|5 km} {#7 km|7 km} {#9 t|9 t} {#8 ‸|8}', 'km', 't', 'of='],
  ['what is counted in the file', '{#5 km of=front|5 km} {#7 of=‸|7}', 'front'],
  ['keys of front matter', '---\nclaimdown: 1\nti‸\n---\n', 'title', 'url', 'actors'],
  ['keys of the actors in front matter', '---\nactors:\n  me:\n    ‸\n---\n', 'name', 'aliases', 'type'],
  ['values of front matter', '---\nstatus: ‸\n---\n', 'draft', 'reviewed'],
];

/** Places where nothing is offered. */
const NOTHING: readonly (readonly [what: string, text: string])[] = [
  ['in prose', 'It ‸rains'],
  ['in the content of a claim', '{!c1|It ‸rains}'],
  ['in the content of a claim without a head', '{!It would ‸rain}'],
  ['in a word of such content', '{!It would ra‸in}'],
  ['in a hedge', '{?could ‸}'],
  ['in the words of a cue', '{>have ‸said}'],
  ['in a figure', '{#30,000 ‸men}'],
  ['in a note', '{% see ‸ %}'],
  ['behind an escaped brace', 'It \\{‸ rains'],
  ['in a quoted value', '{!c1 note="see ‸"|x}'],
  ['behind a tag', '{@NATO}‸'],
  ['on a fence', '---‸\ntitle: a\n---\n'],
];

/** A text, the label that is chosen, and what comes of it: `⟦…⟧` is selected, `‸` is the cursor. */
const CHOSEN: readonly (readonly [what: string, before: string, label: string, after: string])[] = [
  ['a sigil', 'It {‸} rains', '?', 'It {?} rains'],
  ['an id in a head', '{@ze‸|the president}', 'Volodymyr Zelensky', '{@zelensky|the president}'],
  [
    'an id in the middle of a word',
    '{@ze‸x >|the president}',
    'Volodymyr Zelensky',
    '{@zelensky >|the president}',
  ],
  ['in front of the words', '{@‸the president}', 'NATO', '{@nato|‸the president}'],
  ['typed in front of the words', '{@ze‸the president}', 'Volodymyr Zelensky', '{@zelensky|‸the president}'],
  ['behind the article’s own name', '{@Zelensky‸}', 'Volodymyr Zelensky', '{@zelensky|⟦Zelensky⟧}'],
  ['in the middle of the article’s own name', '{@Zel‸ensky}', 'Volodymyr Zelensky', '{@zelensky|Zel‸ensky}'],
  ['behind words that name nobody', '{@nato|x} {@the alliance‸}', 'NATO', '{@nato|x} {@nato|⟦the alliance⟧}'],
  ['in a tag not closed', 'so {@ze‸ said', 'Volodymyr Zelensky', 'so {@zelensky|‸ said'],
  ['a source', '{!c1 @ze‸|x}', 'Volodymyr Zelensky', '{!c1 @zelensky|x}'],
  ['a source before there is a bar', '{!c1 @ze‸ it rains', 'Volodymyr Zelensky', '{!c1 @zelensky it rains'],
  ['a type before there is a bar', '{!pre‸It rains}', 'prediction', '{!prediction‸|It rains}'],
  ['one claim of several', '{!c1|a} {!c2|b} {@x >c1,c‸|y}', 'c2', '{!c1|a} {!c2|b} {@x >c1,c2|y}'],
  ['behind a mention', '{@nato|x} {@the alliance}‸', 'NATO', '{@nato|x} {@nato|the alliance}'],
  ['behind a source', '{!c1|x} {@>c1|The \\{alliance\\}}‸', 'NATO', '{!c1|x} {@nato >c1|The \\{alliance\\}}'],
  ['an attribute', '{!c1 po‸|x}', 'polarity=', '{!c1 polarity=|x}'],
  ['an actor of an attribute', '{!c1 via=na‸|x}', 'NATO', '{!c1 via=@nato|x}'],
  ['a key', '---\r\nti‸\r\n---\r\n', 'title', '---\r\ntitle: \r\n---\r\n'],
  ['a value', '---\nstatus: dr‸aft\n---\n', 'reviewed', '---\nstatus: reviewed\n---\n'],
  ['behind an emoji', '😀 {!c1|👍} {>‸|said}', 'c1', '😀 {!c1|👍} {>c1|said}'],
];

describe('completion', () => {
  for (const [what, marked, ...labels] of OFFERED) {
    it(`offers ${what}: ${marked}`, async () => {
      const offered = await labelsAt(marked);
      const found = offered.filter((label) => labels.includes(label));
      assert.deepEqual(found, labels, `offered: ${offered.join(' ')}`);
    });
  }
  for (const [what, marked] of NOTHING) {
    it(`offers nothing ${what}: ${marked}`, async () => {
      assert.deepEqual(await labelsAt(marked), []);
    });
  }
  for (const [what, before, label, after] of CHOSEN) {
    it(`writes ${what}: ${before}`, async () => {
      const { text, offset } = cursorIn(before);
      const { items } = completion(await modelOf(text, REGISTRY), offset);
      const item = items.find((each) => each.label === label);
      assert.ok(item, `offered: ${items.map((each) => each.label).join(' ')}`);
      const { edit, selection } = item;
      let written = applyEdits(text, [edit]);
      if (selection) {
        const [start, end] = [edit.start + selection.start, edit.start + selection.end];
        const selected = written.slice(start, end);
        written = written.slice(0, start) + (start === end ? '‸' : `⟦${selected}⟧`) + written.slice(end);
      }
      assert.equal(written, after);
    });
  }

  describe('of other articles', () => {
    const FILES = `=== a/here.claim
{!c1 disputes=MARK|x} {!c2|y}
=== a/rain in May.claim
---
title: Rain
---
{!c4 @nato|It rains} {#id=n1|30}.
=== b/snow.claim
{!c5|It snows}.
`;
    const rows: readonly (readonly [typed: string, ...written: string[]])[] = [
      ['‸', 'c2', 'rain%20in%20May.claim#', '../b/snow.claim#'],
      ['c2,snow‸', '../b/snow.claim#'],
      ['rain%20in%20May.claim#‸', 'rain%20in%20May.claim#c4'],
      ['../b/snow.claim#c‸', '../b/snow.claim#c5'],
      ['nowhere.claim#‸'],
      ['#‸'],
    ];
    for (const [typed, ...written] of rows)
      it(typed, async () => {
        const { files, mark } = readOneMark(FILES.replace('MARK', typed));
        const { models, corpus } = await corpusOf(files);
        const articles = {
          uris: () => [...corpus.files()].map(({ uri }) => uri),
          facts: (uri: string) => corpus.get(uri),
        };
        const { items, isComplete } = completion(models.get(mark.path)!, mark.start, articles);
        assert.deepEqual(
          items.map(({ edit }) => edit.text),
          written,
        );
        assert.equal(isComplete, true);
      });
  });

  it('shows role and country, and says more when asked', async () => {
    const { items } = completion(await modelOf('{@ze|x}', REGISTRY), 4);
    assert.equal(items[0]?.detail, 'zelensky · government · UA');
    assert.deepEqual(items[0]?.explain, { kind: 'actor', id: 'zelensky' });
    assert.match(items[0]?.filterText ?? '', /President Zelensky/);
  });

  it('says that there are more than it gives', async () => {
    const registry = Array.from({ length: 1000 }, (_, i) => `a${i}:\n  name: Actor ${i}\n`).join('');
    const model = await modelOf('{@|x} {@987|x}', registry);
    const all = completion(model, 2);
    assert.equal(all.isComplete, false);
    assert.ok(all.items.length < 300);
    const one = completion(model, 11);
    assert.equal(one.items[0]?.label, 'Actor 987');
    assert.equal(one.isComplete, true);
  });

  it('in a head, never changes the article', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), fc.nat(), async (text, at) => {
        const model = await modelOf(text, REGISTRY);
        const inHeads = model.tree.lines.flatMap((line, index) =>
          line.tags.flatMap(({ head }) => (head ? [{ index, head }] : [])),
        );
        fc.pre(inHeads.length > 0);
        const { index, head } = inHeads[at % inHeads.length]!;
        let start = 0;
        for (const line of model.tree.lines.slice(0, index))
          start += line.text.length + line.lineBreak.length;
        const { items } = completion(model, start + head.start + (at % (head.end - head.start + 1)));
        for (const { edit } of items)
          assert.equal(articleText(parse(applyEdits(text, [edit]))), articleText(model.tree));
      }),
      { numRuns: Math.ceil(0.4 * runs) },
    );
  });
});

function cursorIn(marked: string): { readonly text: string; readonly offset: number } {
  return { text: marked.replace('‸', ''), offset: marked.indexOf('‸') };
}

async function labelsAt(marked: string): Promise<readonly string[]> {
  const { text, offset } = cursorIn(marked);
  return completion(await modelOf(text, REGISTRY), offset).items.map(({ label }) => label);
}
