import assert from 'node:assert/strict';
import fc from 'fast-check';
import { baseLexicon } from '../../../../server/src/english/hedges/base-lexicon.ts';
import type { HedgeLexicon } from '../../../../server/src/english/hedges/hedge-lexicon.ts';
import { hedges, mayHoldHedges } from '../../../../server/src/english/hedges/hedges.ts';
import { tokens } from '../../../../server/src/english/tokens.ts';

const base = baseLexicon();

function read(text: string, lexicon: HedgeLexicon = base): readonly string[] {
  return hedges(tokens(text), lexicon).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

describe('hedges', () => {
  const lines: readonly (readonly [string, ...string[]])[] = [
    ['British troops could be deployed, Western officials have said.', 'could epistemic'],
    ['It is unclear whether the plan will be discussed.', 'unclear epistemic', 'whether investigation'],
    ['A summit will follow, it is understood.', 'it is understood evidential'],
    ['IT MAY RAIN, OFFICIALS SAY', 'MAY epistemic'],
    ['Troops Could Guard Ukrainian Ports, Western Officials Say', 'Could epistemic'],
    ['Mrs May said it might rain in May.', 'might epistemic'],
    ['She is a would-be MP with self-doubt, a may-fly in the hand.'],
    ['“Perhaps,” he said.', 'Perhaps epistemic'],
    ['He said (perhaps rightly) that it’s thought to be safe.', 'perhaps epistemic', 'thought doxastic'],
    ['See https://x.org/perhaps-if-it-may.'],
    ['', ...[]],
    ['👍 perhaps 👍', 'perhaps epistemic'],
    ['SPRINGVALE (AP) -- Perhaps the dam will hold.', 'Perhaps epistemic'],
    [
      "`` Maybe , '' she said , `` but it could n't be ruled out . ''",
      'Maybe epistemic',
      "n't be ruled out epistemic",
    ],
    ['Several analysts said they expect a loss.', 'expect doxastic'],
    ['Some analysts believe it.', 'Some weasel', 'believe doxastic'],
    ['The deal is widely expected to pass.', 'expected doxastic'],
    ['Sales should rise, and voters should care.', 'should epistemic'],
    ['Prices are seen rising; a man was seen running.', 'seen doxastic'],
    ['He wins whether it is hot or cold; he will see whether it pays.', 'whether investigation'],
    ['An estimated 300 came, more than expected.', 'estimated doxastic'],
    ['May Corp. may sell.', 'may epistemic'],
    ['Nobody could say what could happen.', 'could epistemic'],
    ['The report forecast a fall; the forecast was wrong.', 'forecast doxastic'],
  ];
  for (const [text, ...expected] of lines) it(text, () => assert.deepEqual(read(text), expected));

  it('knows without reading where there is none', () => {
    const text = 'Rents could rise, it is feared, and the town hall is full.';
    const told = ['could rise', 'Rents', ' is feared', 'the town hall is full'].map((stretch) => {
      const start = text.indexOf(stretch);
      return mayHoldHedges(tokens(text), base, [{ start, end: start + stretch.length }]);
    });
    assert.deepEqual(told, [true, false, true, false]);
    for (const [line] of lines)
      for (const { start, end } of hedges(tokens(line), base))
        assert.ok(mayHoldHedges(tokens(line), base, [{ start, end }]), line.slice(start, end));
  });

  it('gives the pieces of a hedge that is parted', () => {
    const text = 'It cannot yet be ruled out.';
    const pieces = hedges(tokens(text), base)[0]?.fragments.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(pieces, ['cannot', 'be ruled out']);
  });

  it('says why, how strong and how sure', () => {
    const found = hedges(tokens('It is likely.'), base)[0];
    assert.deepEqual(
      [found?.why, found?.strength, found?.confidence],
      ['adjective of likelihood', 'probable', 0.95],
    );
  });

  it('takes words that a corpus adds', () => {
    const lexicon = baseLexicon({
      add: [{ words: 'word on the street is|could', type: 'evidential', strength: 'possible', why: 'ours' }],
    });
    assert.deepEqual(read('Word on the street is that he could go.', lexicon), [
      'Word on the street is evidential',
      'could evidential',
    ]);
  });

  it('leaves out words that a corpus takes out, in all their forms', () => {
    const lexicon = baseLexicon({ remove: ['believe', 'Could', 'it is understood', 'no such hedge'] });
    assert.deepEqual(read('They believed it could rain; it is understood he may go.', lexicon), [
      'may epistemic',
    ]);
  });

  it('refuses a context that names no kind of word', () => {
    const lexicon = baseLexicon({
      add: [
        { words: 'aha', type: 'booster', strength: 'certain', why: 'ours', only: [{ before: '#nonsense' }] },
      ],
    });
    assert.throws(() => read('and aha', lexicon), RangeError);
  });

  it('finds spans in order, apart, on whole tokens', () => {
    const words = fc.constantFrom(
      ...'it is cannot be ruled out may might as if thought to have said critics argue some people believe that could not yet . , “ ” - 👍 5'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const read = tokens(text);
        let end = 0;
        for (const found of hedges(read, base)) {
          assert.ok(found.start >= end && found.end > found.start);
          assert.ok(read.some((token) => token.start === found.start));
          assert.ok(read.some((token) => token.end === found.end));
          end = found.end;
        }
      }),
    );
  });
});
