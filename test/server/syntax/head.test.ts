import assert from 'node:assert/strict';
import { parse, referencesIn, SIGILS, type TagKind } from '../../../server/src/syntax/index.ts';
import { notation } from './notation.ts';

/** Of a tag with that head: the items, and the problems of the head behind ` ✗`. */
function read(kind: TagKind, head: string): string {
  const before = `(${kind}[`;
  const tree = notation(`{${SIGILS[kind]}${head}|x}`);
  assert.ok(tree.startsWith(before));
  return tree.slice(before.length).replace('] x)', '').trim();
}

/** Kind of tag, and rows of: head in, items out. */
const TABLES: readonly (readonly [
  kind: TagKind,
  rows: readonly (readonly [head: string, items: string])[],
])[] = [
  [
    'claim',
    [
      ['c1', 'id‹c1›'],
      ['direct', 'mode‹direct›'],
      ['indirect c1', 'mode‹indirect› id‹c1›'],
      ['c1 mixed prediction', 'id‹c1› mode‹mixed› type‹prediction›'],
      ['fact', 'type‹fact›'],
      ['@a', 'source‹@a›'],
      ['@author', 'source‹@author›'],
      ['@a @unnamed c1 @b', 'source‹@a› source‹@unnamed› id‹c1› source‹@b›'],
      ['>c1', 'link‹>c1›(‹c1›)'],
      ['>', 'link‹>›()'],
      ['polarity=-', 'attribute‹polarity=-›(‹polarity›=‹-›)'],
      ['via=@a to=@b', 'attribute‹via=@a›(‹via›=‹@a›) attribute‹to=@b›(‹to›=‹@b›)'],
      [
        'supports=c1,other-file.claim#c1',
        'attribute‹supports=c1,other-file.claim#c1›(‹supports›=‹c1,other-file.claim#c1›)',
      ],
      ['frame=x', 'attribute‹frame=x›(‹frame›=‹x›)'],
      // What is given twice, in either way.
      ['c1 c2', 'id‹c1› invalid‹c2› ✗ head-invalid‹c2›'],
      ['@a @a', 'source‹@a› invalid‹@a› ✗ head-invalid‹@a›'],
      ['direct mixed', 'mode‹direct› invalid‹mixed› ✗ head-invalid‹mixed›'],
      ['fact type=fact', 'type‹fact› invalid‹type=fact› ✗ head-invalid‹type=fact›'],
      [
        'mode=direct direct',
        'attribute‹mode=direct›(‹mode›=‹direct›) invalid‹direct› ✗ head-invalid‹direct›',
      ],
      ['topic=a topic=b', 'attribute‹topic=a›(‹topic›=‹a›) invalid‹topic=b› ✗ head-invalid‹topic=b›'],
      ['>c1 >c2', 'link‹>c1›(‹c1›) invalid‹>c2› ✗ head-invalid‹>c2›'],
      // What is no id.
      ['1c', 'invalid‹1c› ✗ head-invalid‹1c›'],
      ['c.1', 'invalid‹c.1› ✗ head-invalid‹c.1›'],
      ['possible', 'invalid‹possible› ✗ head-invalid‹possible›'],
      ['@fact', 'invalid‹@fact› ✗ head-invalid‹@fact›'],
      ['@', 'invalid‹@› ✗ head-invalid‹@›'],
      ['>fact', 'invalid‹>fact› ✗ head-invalid‹>fact›'],
      ['id=c1', 'invalid‹id=c1› ✗ head-invalid‹id=c1›'],
      ['>c1, c2', 'invalid‹>c1,› id‹c2› ✗ head-invalid‹>c1,›'],
      // A wrong item does not keep the others from being read.
      ['? @a 5 fact', 'invalid‹?› source‹@a› invalid‹5› type‹fact› ✗ head-invalid‹?› ✗ head-invalid‹5›'],
    ],
  ],
  [
    'actor',
    [
      ['starmer', 'id‹starmer›'],
      ['starmer >c1,c2', 'id‹starmer› link‹>c1,c2›(‹c1› ‹c2›)'],
      ['> starmer', 'link‹>›() id‹starmer›'],
      ['id=m1', 'attribute‹id=m1›(‹id›=‹m1›)'],
      ['author', 'id‹author›'],
      ['@starmer', 'invalid‹@starmer› ✗ head-invalid‹@starmer›'],
      ['Keir Starmer', 'id‹Keir› invalid‹Starmer› ✗ head-invalid‹Keir Starmer›'],
      ['a >c1,', 'id‹a› invalid‹>c1,› ✗ head-invalid‹>c1,›'],
      ['a >river.claim#c1', 'id‹a› invalid‹>river.claim#c1› ✗ head-invalid‹>river.claim#c1›'],
    ],
  ],
  [
    'hedge',
    [
      ['epistemic', 'hedge-type‹epistemic›'],
      ['possible epistemic', 'strength‹possible› hedge-type‹epistemic›'],
      ['booster certain >c1', 'hedge-type‹booster› strength‹certain› link‹>c1›(‹c1›)'],
      [
        'p=0.55..0.8 scale=icd203',
        'attribute‹p=0.55..0.8›(‹p›=‹0.55..0.8›) attribute‹scale=icd203›(‹scale›=‹icd203›)',
      ],
      ['maybe', 'invalid‹maybe› ✗ head-invalid‹maybe›'],
      ['weasel doxastic', 'hedge-type‹weasel› invalid‹doxastic› ✗ head-invalid‹doxastic›'],
      ['certain probable', 'strength‹certain› invalid‹probable› ✗ head-invalid‹probable›'],
      // An attribute of a codebook may be called as it likes.
      ['epistemic type=x', 'hedge-type‹epistemic› attribute‹type=x›(‹type›=‹x›)'],
    ],
  ],
  [
    'number',
    [
      ['30000', 'literal‹30000›'],
      ['25000..30000 personnel', 'literal‹25000..30000› unit‹personnel›'],
      ['~1.5e6 barrels a day', 'literal‹~1.5e6› unit‹barrels› unit‹a› unit‹day›'],
      ['-5 %', 'literal‹-5› unit‹%›'],
      ['1/5', 'literal‹1/5›'],
      ['2025-02-20', 'literal‹2025-02-20›'],
      ['P3M', 'literal‹P3M›'],
      ['<30000', 'literal‹<30000›'],
      ['<=30000', 'literal‹<=30000›'],
      ['>=1/10', 'literal‹>=1/10›'],
      ['>=P3M', 'literal‹>=P3M›'],
      ['<2025-02', 'literal‹<2025-02›'],
      // `>` before a letter is a link, otherwise a bound.
      ['>30000', 'literal‹>30000›'],
      ['>c1', 'link‹>c1›(‹c1›)'],
      ['>é1', 'link‹>é1›(‹é1›)'],
      ['>P3M', 'link‹>P3M›(‹P3M›)'],
      ['>', 'link‹>›()'],
      ['5 >', 'literal‹5› link‹>›()'],
      ['> of=x', 'link‹>›() attribute‹of=x›(‹of›=‹x›)'],
      ['> 30000 USD', 'literal‹> 30000›→>30000 unit‹USD›'],
      ['~\u00a05', 'literal‹~\u00a05›→~5'],
      ['<= -5', 'literal‹<= -5›→<=-5'],
      ['5 >c1 USD of=aid', 'literal‹5› link‹>c1›(‹c1›) unit‹USD› attribute‹of=aid›(‹of›=‹aid›)'],
      ['of=aid 5', 'attribute‹of=aid›(‹of›=‹aid›) literal‹5›'],
      ['30,000 men', 'invalid‹30,000› unit‹men› ✗ head-invalid‹30,000›'],
      ['5-6', 'invalid‹5-6› ✗ head-invalid‹5-6›'],
      ['USD', 'invalid‹USD› ✗ head-invalid‹USD›'],
      ['<', 'invalid‹<› ✗ head-invalid‹<›'],
      ['< c', 'invalid‹<› unit‹c› ✗ head-invalid‹<›'],
      ['under 30,000 men', 'invalid‹under› unit‹30,000› unit‹men› ✗ head-invalid‹under 30,000 men›'],
    ],
  ],
  [
    'cue',
    [
      ['c1', 'cue-claims‹c1›(‹c1›)'],
      ['c1,c2', 'cue-claims‹c1,c2›(‹c1› ‹c2›)'],
      ['c1 c2', 'cue-claims‹c1›(‹c1›) cue-claims‹c2›(‹c2›)'],
      ['c1, c2', 'cue-claims‹c1,›(‹c1›) cue-claims‹c2›(‹c2›)'],
      ['>c1', 'cue-claims‹>c1›(‹c1›)'],
      ['>', 'link‹>›()'],
      ['', ''],
      ['c1 id=q note=x', 'cue-claims‹c1›(‹c1›) attribute‹id=q›(‹id›=‹q›) attribute‹note=x›(‹note›=‹x›)'],
      [',', 'invalid‹,› ✗ head-invalid‹,›'],
      ['c1,,c2', 'invalid‹c1,,c2› ✗ head-invalid‹c1,,c2›'],
      ['c1,2', 'invalid‹c1,2› ✗ head-invalid‹c1,2›'],
    ],
  ],
  [
    'more',
    [
      ['c1', 'id‹c1›'],
      ['c1 apart', 'id‹c1› apart‹apart›'],
      ['apart c1 note=x', 'apart‹apart› id‹c1› attribute‹note=x›(‹note›=‹x›)'],
      ['', '✗ head-invalid‹{+|›'],
      ['apart', 'apart‹apart› ✗ head-invalid‹{+apart|›'],
      ['c1 c2', 'id‹c1› invalid‹c2› ✗ head-invalid‹c2›'],
      ['c1 apart apart', 'id‹c1› apart‹apart› invalid‹apart› ✗ head-invalid‹apart›'],
      ['c1 of=x', 'id‹c1› invalid‹of=x› ✗ head-invalid‹of=x›'],
      ['c1 id=x', 'id‹c1› invalid‹id=x› ✗ head-invalid‹id=x›'],
      ['>c1', 'invalid‹>c1› ✗ head-invalid‹>c1›'],
      ['possible', 'invalid‹possible› ✗ head-invalid‹possible›'],
    ],
  ],
];

for (const [kind, rows] of TABLES) {
  describe(`the head of a tag of kind ${kind}`, () => {
    for (const [head, items] of rows) it(head, () => assert.equal(read(kind, head), items));
  });
}

describe('attributes', () => {
  for (const [head, items] of [
    ['note=x', 'attribute‹note=x›(‹note›=‹x›)'],
    ['note="two words"', 'attribute‹note="two words"›(‹note›=‹two words›)'],
    ['note=""', 'attribute‹note=""›(‹note›=‹›)'],
    ['note=', 'attribute‹note=›(‹note›=‹›)'],
    ['note="say \\"so\\""', 'attribute‹note="say \\"so\\""›(‹note›=‹say \\"so\\"›→say "so")'],
    ['note=say\\"so', 'attribute‹note=say\\"so›(‹note›=‹say\\"so›)'],
    ['note=say"so"', 'attribute‹note=say"so"›(‹note›=‹say"so"›)'],
    ['note="a\\|b\\{c\\}d\\\\"', 'attribute‹note="a\\|b\\{c\\}d\\\\"›(‹note›=‹a\\|b\\{c\\}d\\\\›→a|b{c}d\\)'],
    ['note=a\\nb', 'attribute‹note=a\\nb›(‹note›=‹a\\nb›)'],
    ['note=a=b', 'attribute‹note=a=b›(‹note›=‹a=b›)'],
    ['note=“a', 'attribute‹note=“a›(‹note›=‹“a›)'],
    ['ключ=значение', 'attribute‹ключ=значение›(‹ключ›=‹значение›)'],
    ['note="a b', 'invalid‹note="a b› ✗ head-invalid‹note="a b›'],
    ['note="a\\"', 'invalid‹note="a\\"› ✗ head-invalid‹note="a\\"›'],
    ['note="a"b', 'invalid‹note="a"b› ✗ head-invalid‹note="a"b›'],
    ['=x', 'invalid‹=x› ✗ head-invalid‹=x›'],
    ['1=x', 'invalid‹1=x› ✗ head-invalid‹1=x›'],
    ['note = x', 'id‹note› invalid‹=› invalid‹x› ✗ head-invalid‹note = x›'],
  ] as const) {
    it(head, () => assert.equal(read('claim', head), items));
  }
});

describe('what parts the items of a head', () => {
  const spaces = '\t \u0085\u00a0\u1680\u2000\u2003\u200a\u2028\u2029\u202f\u205f\u3000';
  for (const space of spaces) {
    it(`U+${space.charCodeAt(0).toString(16).padStart(4, '0')} does`, () => {
      assert.equal(read('claim', `c1${space}fact`), 'id‹c1› type‹fact›');
      assert.equal(read('claim', `${space}c1${space}${space}`), 'id‹c1›');
    });
  }
  for (const other of ['\u200b', '\u200d', '\u2060', '\ufeff', '\u180e']) {
    it(`U+${other.charCodeAt(0).toString(16)} does not`, () => {
      assert.equal(read('claim', `c1${other}fact`), `invalid‹c1${other}fact› ✗ head-invalid‹c1${other}fact›`);
    });
  }
});

describe('words before a bar that look like the article’s own', () => {
  for (const [text, expected] of [
    [
      '{!Troops, they say | go}',
      'These words before the bar are no head. If the bar belongs to the article, escape it: write \\|.',
    ],
    [
      '{@Keir Starmer|he}',
      '“Keir Starmer” is no id: name the actor by its id, which is one word. If the bar belongs to the article, escape it: write \\|.',
    ],
    [
      '{#under 30,000 men | and}',
      'These words before the bar are no head. If the bar belongs to the article, escape it: write \\|.',
    ],
    [
      '{?it is so | perhaps}',
      'These words before the bar are no head. If the bar belongs to the article, escape it: write \\|.',
    ],
    // Not these:
    ['{!c1 c2|a}', 'A claim has one id; further words may be a type or a mode.'],
    ['{!“Troops|a}', '““Troops” is not the id of a claim: an id is a letter, then letters, digits, - or _.'],
    ['{#under 5|a}', 'under is no number: write it in figures, such as 30000 or 1.5e6.'],
    ['{#30,000 brave men|a}', 'A comma is no part of a literal: write 30000 or 30_000.'],
  ] as const) {
    it(text, () => {
      const { problems } = parse(text).lines[0]!;
      assert.deepEqual(
        problems.map(({ message }) => message),
        [expected],
      );
      const offersBar = problems[0]!.fix?.title === 'Escape the bar';
      assert.equal(offersBar, expected.includes('escape it'));
    });
  }

  for (const text of ['{@Keir Starmer >|he}', '{@Keir Starmer >c1|he}', '{?so it is >c1,c2|perhaps}'])
    it(`${text}: words with a link are never made words of the article`, () => {
      const [problem] = parse(text).lines[0]!.problems;
      assert.equal(problem!.rule, 'head-invalid');
      assert.equal(problem!.fix, undefined);
    });

  it('a message quotes no more than its start, and no half of a character', () => {
    const { problems } = parse(`{!1${'😀'.repeat(1000)}|a}`).lines[0]!;
    assert.match(problems[0]!.message, /^“1(?:😀){18,20}…” is not the id of a claim/u);
  });
});

describe('references in the value of an attribute', () => {
  for (const [value, references] of [
    ['c1', ['c1@10-12']],
    ['c1,c2', ['c1@10-12', 'c2@13-15']],
    [' c1 , b.claim#c2', ['c1@11-13', 'b.claim#c2@16-26']],
    ['', ['@10-10']],
    ['c1,', ['c1@10-12', '@13-13']],
  ] as const) {
    it(JSON.stringify(value), () => {
      const found = referencesIn(value, { start: 10, end: 10 + value.length });
      assert.deepEqual(
        found.map(({ id, start, end }) => `${id}@${start}-${end}`),
        references,
      );
    });
  }

  it('have the span of the whole value where escapes make it shorter', () => {
    assert.deepEqual(referencesIn('a|b,c', { start: 3, end: 9 }), [
      { id: 'a|b', start: 3, end: 9 },
      { id: 'c', start: 3, end: 9 },
    ]);
  });
});
