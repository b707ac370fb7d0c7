import assert from 'node:assert/strict';
import { parse, textOf } from '../../../server/src/syntax/index.ts';
import { notation } from './notation.ts';

/** Title, lines of text in, tree out (see notation.ts). */
const TABLES: Readonly<Record<string, readonly (readonly [text: string, tree: string])[]>> = {
  'a tag of each kind, at its shortest and with a head': [
    ['{!text}', '(claim text)'],
    [
      '{!c1 @officials mode=indirect|text}',
      '(claim[id‹c1› source‹@officials› attribute‹mode=indirect›(‹mode›=‹indirect›)] text)',
    ],
    ['{@NATO}', '(actor NATO)'],
    ['{@starmer >c1|the prime minister}', '(actor[id‹starmer› link‹>c1›(‹c1›)] the prime minister)'],
    ['{?could}', '(hedge could)'],
    [
      '{?evidential possible|it is understood}',
      '(hedge[hedge-type‹evidential› strength‹possible›] it is understood)',
    ],
    ['{#30,000}', '(number 30,000)'],
    [
      '{#<30000 personnel|under 30,000 personnel}',
      '(number[literal‹<30000› unit‹personnel›] under 30,000 personnel)',
    ],
    ['{>said}', '(cue said)'],
    ['{>c1,c2|have said}', '(cue[cue-claims‹c1,c2›(‹c1› ‹c2›)] have said)'],
    ['{+c1|We need guarantees}', '(more[id‹c1›] We need guarantees)'],
  ],
  'the lines of the first look': [
    [
      '{!c1 prediction|Allied troops {?could} guard {@ukraine|Ukrainian} ports}, {@officials >|Western officials} {>have said}.',
      '(claim[id‹c1› type‹prediction›] Allied troops could guard Ukrainian ports (hedge could) (actor[id‹ukraine›] Ukrainian)) (actor[id‹officials› link‹>›()] Western officials) (cue have said)',
    ],
    [
      '{!c2 @zelensky disputes=c1|It would have to be {#110,000 strong}}, {@zelensky >|the president} {>insists}, not {#under 30,000}.',
      '(claim[id‹c2› source‹@zelensky› attribute‹disputes=c1›(‹disputes›=‹c1›)] It would have to be 110,000 strong (number 110,000 strong)) (actor[id‹zelensky› link‹>›()] the president) (cue insists) (number under 30,000)',
    ],
    [
      '{!c3|“Starting from nothing is unrealistic,”} {@zelensky >|he} {>said}. {+c3|“We need guarantees this year.”}',
      '(claim[id‹c3›] “Starting from nothing is unrealistic,”) (actor[id‹zelensky› link‹>›()] he) (cue said) (more[id‹c3›] “We need guarantees this year.”)',
    ],
    ['{% Two figures for one force: see c2. %}', '(%remark ‹ Two figures for one force: see c2. ›) vanishes'],
  ],
  'plain text has no tags': [
    ['', ''],
    ['Plain words, 5 < 6 > 4, a | bar, 50 % and “quotes” 😀.', ''],
    ['{', '✗ brace-stray‹{›'],
    ['}', '✗ brace-stray‹}›'],
  ],
  'a tag ends on its line: an unclosed one is one error, at its opening, and keeps its children': [
    ['{!a', '(claim a …) ✗ tag-unclosed‹{!›'],
    ['{!c1 fact|a {@b} c', '(claim[id‹c1› type‹fact›] a b c (actor b) …) ✗ tag-unclosed‹{!›'],
    ['{!a\n{@b}\n}', '(claim a …) ✗ tag-unclosed‹{!›\n(actor b)\n✗ brace-stray‹}›'],
    ['{!a {@b', '(claim a b (actor b …) …) ✗ tag-unclosed‹{!› ✗ tag-unclosed‹{@›'],
    ['{!a {@b} {?c', '(claim a b c (actor b) (hedge c …) …) ✗ tag-unclosed‹{!› ✗ tag-unclosed‹{?›'],
    ['{!', '(claim …) ✗ tag-unclosed‹{!›'],
    ['{!c1|', '(claim[id‹c1›] …) ✗ tag-unclosed‹{!›'],
    ['a {!b\r\n{@c}', '(claim b …) ✗ tag-unclosed‹{!›\n(actor c)'],
    ['a {!b\r{@c}', '(claim b …) ✗ tag-unclosed‹{!›\n(actor c)'],
  ],
  'a head ends at the first unescaped bar, unless an unescaped brace or the line’s end comes first': [
    ['{!c1|a}', '(claim[id‹c1›] a)'],
    ['{!|a}', '(claim[] a)'],
    ['{@|x}', '(actor[] x)'],
    ['{! \t|a}', '(claim[] a)'],
    ['{!c1}', '(claim c1)'],
    ['{!a} | b', '(claim a)'],
    ['{!c1\n|a}', '(claim c1 …) ✗ tag-unclosed‹{!›\n✗ brace-stray‹}›'],
    ['{!c1 {@x}|a}', '(claim c1 x|a (actor x)) ✗ bar-stray‹|›'],
    ['{!c1 {|a}', '(claim c1 {|a) ✗ tag-unknown‹{|› ✗ bar-stray‹|›'],
    ['{!c1 \\{ x|a}', '(claim[id‹c1› invalid‹\\{› invalid‹x›] a) ✗ head-invalid‹c1 \\{ x›'],
    ['{!note=a\\|b|c}', '(claim[attribute‹note=a\\|b›(‹note›=‹a\\|b›→a|b)] c)'],
    ['{!note=a\\\\|c}', '(claim[attribute‹note=a\\\\›(‹note›=‹a\\\\›→a\\)] c)'],
    ['{!note="a|b" x}', '(claim[invalid‹note="a›] b" x) ✗ head-invalid‹note="a›'],
    ['{!c1 {% no note %}|a}', '(claim c1 |a (%remark ‹ no note ›)) ✗ bar-stray‹|›'],
  ],
  'a later bar in a tag is text, and reported; outside tags it is text': [
    ['{!c1|a|b}', '(claim[id‹c1›] a|b) ✗ bar-stray‹|›'],
    ['{!c1|a\\|b}', '(claim[id‹c1›] a|b)'],
    ['{!c1|{@x|y} z | w}', '(claim[id‹c1›] y z | w (actor[id‹x›] y)) ✗ bar-stray‹|›'],
    ['{!c1||}', '(claim[id‹c1›] |) ✗ bar-stray‹|›'],
    ['Share | Save {!a} | b', '(claim a)'],
  ],
  'tags nest, also on one span, and never cross': [
    ['{!{@{?x}}}', '(claim x (actor x (hedge x)))'],
    [
      '{?approximator|{#~5|about 5}}',
      '(hedge[hedge-type‹approximator›] about 5 (number[literal‹~5›] about 5))',
    ],
    ['{!a {@b} c} d}', '(claim a b c (actor b)) ✗ brace-stray‹}›'],
    ['{@a}{@b}', '(actor a) (actor b)'],
    ['{!{!{!', '(claim (claim (claim …) …) …) ✗ tag-unclosed‹{!› ✗ tag-unclosed‹{!› ✗ tag-unclosed‹{!›'],
  ],
  'escapes, and backslashes that escape nothing': [
    ['\\{!a\\} \\| \\\\', ''],
    ['{!\\{\\}\\|\\\\}', '(claim {}|\\)'],
    ['{!a\\b \\! \\%}', '(claim a\\b \\! \\%)'],
    ['{!a\\\\}', '(claim a\\)'],
    ['{!a\\}', '(claim a} …) ✗ tag-unclosed‹{!›'],
    ['{!a\\\\\\}b}', '(claim a\\}b)'],
    ['\\\\{!a}', '(claim a)'],
    ['\\{% no note %}', '✗ brace-stray‹}›'],
    ['\\', ''],
    ['{!a\\', '(claim a\\ …) ✗ tag-unclosed‹{!›'],
  ],
  'reserved and stray braces are text and do not pair': [
    ['{*x}', '✗ tag-unknown‹{*› ✗ brace-stray‹}›'],
    ['{!a {} b}', '(claim a {) ✗ tag-unknown‹{}› ✗ brace-stray‹}›'],
    ['{{!a}', '(claim a) ✗ tag-unknown‹{{›'],
    ['{\\{a', '✗ tag-unknown‹{\\›'],
    ['{x}', '✗ brace-stray‹{› ✗ brace-stray‹}›'],
    ['{ !a}', '✗ brace-stray‹{› ✗ brace-stray‹}›'],
    ['{5}', '✗ brace-stray‹{› ✗ brace-stray‹}›'],
    ['{é', '✗ brace-stray‹{›'],
    ['{“', '✗ brace-stray‹{›'],
    ['{😀', '✗ brace-stray‹{›'],
    ['{\u007f', '✗ brace-stray‹{›'],
  ],
  notes: [
    ['a {% b %} c', '(%remark ‹ b ›)'],
    ['{!a {% {@b} \\} | %} c}', '(claim a  c (%remark ‹ {@b} \\} | ›))'],
    ['{%%}x', '(%remark ‹›)'],
    ['x {%} y %} z', '(%remark ‹} y ›)'],
    ['x {% a %} b %}', '(%remark ‹ a ›) ✗ brace-stray‹}›'],
    ['x {% a \\%} b', '(%remark ‹ a \\›)'],
    ['x {%={"a": [1]}%}', '(%data ‹{"a": [1]}›)'],
    ['x {%=%}', '(%data ‹›)'],
    ['x {%={"a":"%\\u007d"}%}', '(%data ‹{"a":"%\\u007d"}›)'],
    ['x {% =a %}', '(%remark ‹ =a ›)'],
    ['x %}', '✗ brace-stray‹}›'],
    ['x {% a', '(%remark ‹ a› …) ✗ note-unclosed‹{%›'],
    ['x {%', '(%remark ‹› …) ✗ note-unclosed‹{%›'],
    ['x {%=', '(%data ‹› …) ✗ note-unclosed‹{%›'],
    ['x {% a\n{@b} %}', '(%remark ‹ a› …) ✗ note-unclosed‹{%›\n(actor b) ✗ brace-stray‹}›'],
    ['{!a {% b}', '(claim a  (%remark ‹ b}› …) …) ✗ tag-unclosed‹{!› ✗ note-unclosed‹{%›'],
  ],
  'a line of only notes, spaces and tabs vanishes': [
    ['{% a %}', '(%remark ‹ a ›) vanishes'],
    [' \t{% a %}\t{%= 1 %} ', '(%remark ‹ a ›) (%data ‹ 1 ›) vanishes'],
    ['{% a', '(%remark ‹ a› …) vanishes ✗ note-unclosed‹{%›'],
    ['{% a %}.', '(%remark ‹ a ›)'],
    ['{% a %}\u00a0', '(%remark ‹ a ›)'],
    ['{% a %}\\|', '(%remark ‹ a ›)'],
    ['{% a %}{@b}', '(%remark ‹ a ›) (actor b)'],
    [' \t', ''],
  ],
  'a closed tag that marks no words is empty; what is half typed has its own error': [
    ['{!}', '(claim) ✗ tag-empty‹{!}›'],
    ['{@ \u00a0}', '(actor  \u00a0) ✗ tag-empty‹{@ \u00a0}›'],
    ['{!c1|}', '(claim[id‹c1›]) ✗ tag-empty‹{!c1|}›'],
    ['{!{% n %}}', '(claim (%remark ‹ n ›)) ✗ tag-empty‹{!{% n %}}›'],
    ['{! {@ } }', '(claim     (actor  )) ✗ tag-empty‹{! {@ } }› ✗ tag-empty‹{@ }›'],
    ['{! {@a}{?} }', '(claim  a  (actor a) (hedge)) ✗ tag-empty‹{?}›'],
    ['{!\\|}', '(claim |)'],
    ['{!', '(claim …) ✗ tag-unclosed‹{!›'],
  ],
  'emoji, combining marks and right-to-left text': [
    ['{@👩‍👩‍👧|👩‍👩‍👧 family}', '(actor[invalid‹👩‍👩‍👧›] 👩‍👩‍👧 family) ✗ head-invalid‹👩‍👩‍👧›'],
    ['{!e\u0301t\u00e9 {?\u0301}}', '(claim e\u0301t\u00e9 \u0301 (hedge \u0301))'],
    ['{!c1 @אבי|הוא {?אולי} יבוא}', '(claim[id‹c1› source‹@אבי›] הוא אולי יבוא (hedge אולי))'],
    ['{!\u202e\u2066abc\u2069}', '(claim \u202e\u2066abc\u2069)'],
    ['{!a\u2028b\u2029c\u0085d}', '(claim a\u2028b\u2029c\u0085d)'],
    ['{!\ud83d}\ude00', '(claim \ud83d)'],
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    for (const [text, tree] of rows) {
      it(JSON.stringify(text), () => {
        assert.equal(notation(text), tree);
        assert.equal(textOf(parse(text)), text);
      });
    }
  });
}

describe('the fix of a problem', () => {
  for (const [text, fixed] of [
    ['a {* b', 'a \\{* b'],
    ['a { b', 'a \\{ b'],
    ['a } b', 'a \\} b'],
    ['{!c1|a | b}', '{!c1|a \\| b}'],
    ['{!a b', '{!a b}'],
    ['{!a b\\', '{!a b\\\\}'],
    ['{!a b\\\\', '{!a b\\\\}'],
    ['{!a {% b', '{!a }{% b'],
    ['a {% b', 'a {% b %}'],
    ['a {% b ', 'a {% b %}'],
    ['{!Troops, they say | go}', '{!Troops, they say \\| go}'],
    ['{!id=c1|a}', '{!c1|a}'],
    ['{!id="c1"|a}', '{!c1|a}'],
    ['{!e\u0301|a}', '{!\u00e9|a}'],
    ['{@a >e\u0301,c2|a}', '{@a >\u00e9,c2|a}'],
    ['{!c1 note="a b|c}', '{!c1 note="a b"|c}'],
    ['{!c1 note="a"b=c|d}', '{!c1 note="a" b=c|d}'],
  ] as const) {
    it(`of ${text} gives ${fixed}`, () => {
      const line = parse(text).lines[0]!;
      const mendable = line.problems.find(({ fix }) => fix !== undefined);
      let mended = text as string;
      for (const edit of mendable!.fix!.edits.toReversed()) {
        mended = mended.slice(0, edit.start) + edit.text + mended.slice(edit.end);
      }
      assert.equal(mended, fixed);
      const { rule, start } = mendable!;
      const left = parse(mended).lines[0]!.problems.filter((each) => each.rule === rule);
      assert.ok(!left.some((each) => each.start === start), 'the problem is gone');
    });
  }
});
