import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mark } from '../../../server/src/features/mark.ts';
import { MARK_KINDS, type MarkKind } from '../../../server/src/features/mark-kinds.ts';
import { applyEdits, articleText, parse } from '../../../server/src/syntax/index.ts';
import { documents, runs } from '../syntax/documents.ts';
import { modelOf } from './model-of.ts';
import { readSelections, writeSelections } from './selections.ts';

/** A text with its selections, the key, and the text with selections that comes out. */
type Case = readonly [what: string, before: string, kind: MarkKind, after: string];

const CASES: readonly Case[] = [
  ['a claim gets an id', 'It ⟦rains today⟧.', 'claim', 'It {!c1‸|rains today}.'],
  ['the id is free', '{!c1|It rains}. ⟦It snows⟧.', 'claim', '{!c1|It rains}. {!c2‸|It snows}.'],
  [
    'an id that a link waits for is not taken',
    '{@a >c1|x} ⟦It snows⟧.',
    'claim',
    '{@a >c1|x} {!c2‸|It snows}.',
  ],
  ['an actor', '⟦Western officials⟧ said', 'actor', '{@Western officials}‸ said'],
  ['a source', '{!c1|It rains}, ⟦she⟧ said', 'source', '{!c1|It rains}, {@>|she}‸ said'],
  ['a cue', '{!c1|It rains}, she ⟦said⟧.', 'cue', '{!c1|It rains}, she {>said}‸.'],
  ['a hedge', 'It ⟦could⟧ rain', 'hedge', 'It {?could}‸ rain'],
  ['a number', '⟦30,000⟧ people', 'number', '{#30,000}‸ people'],
  ['the word at the cursor', 'It co‸uld rain', 'hedge', 'It {?could}‸ rain'],
  ['the word before the cursor', 'It could‸ rain', 'hedge', 'It {?could}‸ rain'],
  ['a figure at the cursor', 'cost €1.2‸bn more', 'number', 'cost {#€1.2bn}‸ more'],
  ['a percentage at the cursor', 'rose ‸3.5% in May', 'number', 'rose {#3.5%}‸ in May'],
  ['white space stays outside', 'It⟦ could ⟧rain', 'hedge', 'It {?could}‸ rain'],
  ['nothing at a cursor between spaces', 'It  ‸  rains', 'hedge', 'It  ‸  rains'],
  ['nothing in a head', '{!c‸1|It rains}', 'actor', '{!c‸1|It rains}'],
  ['nothing in a note', '{% to do‸ %} It', 'actor', '{% to do‸ %} It'],
  ['nothing in front matter', '---\ntitle: ⟦Rain⟧\n---\nIt', 'claim', '---\ntitle: ⟦Rain⟧\n---\nIt'],
  ['taken away at the cursor', 'It {?co‸uld} rain', 'hedge', 'It could‸ rain'],
  ['taken away right behind it', 'It {?could}‸ rain', 'hedge', 'It could‸ rain'],
  ['taken away where its words are selected', 'It {?⟦could⟧} rain', 'hedge', 'It could‸ rain'],
  ['taken away where all of it is selected', 'It ⟦{?could} ⟧rain', 'hedge', 'It could‸ rain'],
  ['a claim taken away keeps what is in it', '{!c1|⟦It {?could} rain⟧}.', 'claim', 'It {?could} rain‸.'],
  ['another kind goes round it', 'It {?⟦could⟧} rain', 'claim', 'It {!c1‸|{?could}} rain'],
  ['a part of a tag is marked in it', '{!c1|It ⟦could⟧ rain}', 'hedge', '{!c1|It {?could}‸ rain}'],
  ['the innermost of two goes', '{!c1|a {!c2|b‸ c} d}', 'claim', '{!c1|a b c‸ d}'],
  ['all pieces of a claim go', '{!c1|“Yes,”} he said, {+c1|“n‸o”}.', 'claim', '“Yes,” he said, “no”‸.'],
  ['an actor becomes a source', '{!c1|It rains}, {@sh‸e} said', 'source', '{!c1|It rains}, {@>|she}‸ said'],
  [
    'an actor with an id becomes a source',
    '{!c1|It rains}, {@a|sh‸e} said',
    'source',
    '{!c1|It rains}, {@a >|she}‸ said',
  ],
  ['two cursors in a half-typed actor make it a source once', '‸{@‸', 'source', '{@‸‸>|'],
  ['a source is taken away', '{!c1|It rains}, {@>|sh‸e} said', 'source', '{!c1|It rains}, she‸ said'],
  ['more of the claim before', '{!c1|“Yes,”} he said, ⟦“no”⟧.', 'more', '{!c1|“Yes,”} he said, {+c1|“no”}‸.'],
  [
    'more of a claim without an id gives it one',
    '{!“Yes,”} he said, ⟦“no”⟧, ⟦“never”⟧.',
    'more',
    '{!c1|“Yes,”} he said, {+c1|“no”}‸, {+c1|“never”}‸.',
  ],
  [
    'a piece is taken away alone',
    '{!c1|“Yes,”} he said, {+c1|“n‸o”}.',
    'more',
    '{!c1|“Yes,”} he said, “no”‸.',
  ],
  ['nothing before to continue', 'He said ⟦“no”⟧.', 'more', 'He said ⟦“no”⟧.'],
  ['several selections', '⟦could⟧ or ‸might or ⟦may⟧', 'hedge', '{?could}‸ or {?might}‸ or {?may}‸'],
  ['several claims get several ids', '⟦a⟧ and ⟦b⟧', 'claim', '{!c1‸|a} and {!c2‸|b}'],
  ['some on, some off', '{?co‸uld} or ⟦may⟧', 'hedge', 'could‸ or {?may}‸'],
  ['selections that touch', '⟦ab⟧⟦cd⟧', 'claim', '{!c1‸|ab}{!c2‸|cd}'],
  ['over a line end, in pieces', 'It ⟦rains\nand snows⟧.', 'claim', 'It {!c1‸|rains}\n{+c1|and snows}.'],
  ['over CR LF', 'It ⟦rains\r\nand snows⟧.', 'claim', 'It {!c1‸|rains}\r\n{+c1|and snows}.'],
  ['pieces over a line end go together', '⟦{!c1|rains}\n{+c1|and snows}⟧.', 'claim', 'rains\nand snows‸.'],
  ['a hedge in pieces is given an id', '⟦may\nwell⟧', 'hedge', '{?id=h1|may}\n{+h1|well}‸'],
  ['out of a tag, in pieces', '{@the ⟦king} says no⟧.', 'claim', '{@the {!c1‸|king}}{+c1| says no}.'],
  ['bars are escaped inside', 'a ⟦b | c⟧ d', 'hedge', 'a {?b \\| c}‸ d'],
  ['a half-typed tag round it', 'It {?could ⟦rain⟧', 'claim', 'It {?could {!c1‸|rain}'],
  ['emoji, and letters of two units', 'a ⟦😀 𝒳⟧ b', 'actor', 'a {@😀 𝒳}‸ b'],
  ['right to left', 'אמר ⟦שר⟧.', 'actor', 'אמר {@שר}‸.'],
];

describe('mark', () => {
  for (const [what, before, kind, after] of CASES) {
    it(`${kind}: ${what}`, async () => {
      const { text, selections } = readSelections(before);
      const marked = mark(await modelOf(text), selections, kind);
      const result = { text: applyEdits(text, marked.edits), selections: marked.selections };
      assert.equal(writeSelections(result), after);
    });
  }

  it('takes what it wrapped away again', async () => {
    for (const kind of ['claim', 'actor', 'cue', 'hedge', 'number'] as const) {
      const { text, selections } = readSelections('It {@could} ⟦rain and\r\n{?perhaps} snow⟧ “here”.');
      const wrapped = applyEdits(text, mark(await modelOf(text), selections, kind).edits);
      const end = wrapped.indexOf(' “here”');
      const again = mark(await modelOf(wrapped), [{ start: 11, end }], kind);
      assert.equal(applyEdits(wrapped, again.edits), text, kind);
    }
  });

  it('never changes the article, and gives edits that are in order', async () => {
    const places = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 });
    const kinds = fc.constantFrom(...MARK_KINDS.filter((kind) => kind !== 'note'));
    await fc.assert(
      fc.asyncProperty(documents(), places, kinds, async (text, chosen, kind) => {
        const selections = chosen.map(([a, b]) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          return { start: start!, end: end! };
        });
        const marked = mark(await modelOf(text), selections, kind);
        let last = 0;
        for (const edit of marked.edits) {
          assert.ok(edit.start >= last && edit.end >= edit.start);
          last = edit.end;
        }
        const after = applyEdits(text, marked.edits);
        assert.equal(articleText(parse(after)), articleText(parse(text)));
        assert.equal(marked.selections.length, selections.length);
        for (const { start, end } of marked.selections)
          assert.ok(0 <= start && start <= end && end <= after.length);
      }),
      { numRuns: runs },
    );
  });
});
