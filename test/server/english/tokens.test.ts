import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokens, touches } from '../../../server/src/english/tokens.ts';

/** The tokens of a text as written, one space between. */
function cut(text: string): string {
  return tokens(text)
    .map((token) => text.slice(token.start, token.end))
    .join(' ');
}

describe('tokens', () => {
  const cuts: readonly (readonly [string, string])[] = [
    ['Allied troops could guard ports.', 'Allied troops could guard ports .'],
    ['I don’t and he couldn’t’ve', 'I don’t and he couldn’t ’ve'],
    ["Ukraine’s, NATO's and the U.K.'s", "Ukraine ’s , NATO 's and the U.K. 's"],
    [
      "they're, I'd, we'll, it's, o'clock, O'Brien's",
      "they 're , I 'd , we 'll , it 's , o'clock , O'Brien 's",
    ],
    ["the workers' rights", "the workers ' rights"],
    ['policing-style F-35s Covid-19', 'policing - style F - 35 s Covid - 19'],
    ['G7, H1N1, 12 km², CO₂', 'G7 , H1N1 , 12 km² , CO₂'],
    ['110,000-strong', '110,000 - strong'],
    ['1,00,000 and 1,2,3 and 2019,2020 and 1,2345', '1,00,000 and 1 , 2 , 3 and 2019 , 2020 and 1 , 2345'],
    ['£2.3bn 25k 1990s 10.30am .5', '£ 2.3 bn 25 k 1990 s 10.30 am .5'],
    ['USD5m and US$5', 'USD 5 m and US $ 5'],
    ['2½ miles', '2 ½ miles'],
    ['the U.K. and J.K. Rowling, e.g. at 5 p.m.', 'the U.K. and J.K. Rowling , e.g. at 5 p.m.'],
    ['J.K.Rowling', 'J.K. Rowling'],
    ['J.Smith met Mr. Jones.', 'J . Smith met Mr . Jones .'],
    ['U.S.-led', 'U.S. - led'],
    [
      'See https://x.org/may-be?a=b, or (www.bbc.co.uk).',
      'See https://x.org/may-be?a=b , or ( www.bbc.co.uk ) .',
    ],
    ['Write to jo@x.org.', 'Write to jo@x.org .'],
    ['Wait... no -- yes…', 'Wait ... no -- yes …'],
    ['“Yes,” ‘no’', '“ Yes , ” ‘ no ’'],
    ['👍🏽 up 5% @bbc #one', '👍 🏽 up 5 % @ bbc # one'],
    ['Getty ImagesSir Nick, UkraineThe UK, saysUS', 'Getty Images Sir Nick , Ukraine The UK , says US'],
    ['McDonald iPhone YouTube LinkedIn watchOS eBay', 'McDonald iPhone YouTube LinkedIn watchOS eBay'],
    ['naïve na\u0069\u0308ve Ukrai\u00adne', 'naïve na\u0069\u0308ve Ukrai\u00adne'],
    ['\u00a0a\u2003b\tc', 'a b c'],
    ['Київ 𝒜b', 'Київ 𝒜b'],
    ['', ''],
  ];
  for (const [text, expected] of cuts) {
    it(`cuts ${JSON.stringify(text)}`, () => assert.equal(cut(text), expected));
  }

  const folds: readonly (readonly [string, string])[] = [
    ['Don’t', "don't"],
    ['Ukrai\u00adNE', 'ukraine'],
    ['ÉCOLE', 'école'],
    ['U.K.', 'u.k.'],
    ['’', "'"],
  ];
  for (const [text, expected] of folds) {
    it(`folds ${JSON.stringify(text)}`, () => assert.equal(tokens(text)[0]?.lower, expected));
  }

  it('tells how a word is written', () => {
    const text = 'he Kyiv NATO A iPhone McDonald Élan ÉCOLE 漢字 U.K. p.m.';
    const expected = 'lower capitalised upper capitalised mixed mixed capitalised upper none upper lower';
    assert.equal(
      tokens(text)
        .map((token) => token.letterCase)
        .join(' '),
      expected,
    );
  });

  it('tells the kinds apart', () => {
    const kinds = tokens('Up 5 %, see http://x.y').map((token) => token.kind);
    assert.deepEqual(kinds, ['word', 'number', 'symbol', 'punctuation', 'word', 'address']);
  });

  it('tells what touches', () => {
    const found = tokens('F-35 jets');
    assert.deepEqual(
      found.map((_, index) => touches(found, index)),
      [false, true, true, false],
    );
  });

  it('covers all but white space, in order, never splitting a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          assert.ok(token.start >= end && token.end > token.start);
          assert.match(text.slice(end, token.start), /^[\s\u0085]*$/);
          assert.doesNotMatch(text.slice(token.start, token.end), /^[\udc00-\udfff]/);
          end = token.end;
        }
        assert.match(text.slice(end), /^[\s\u0085]*$/);
      }),
    );
  });

  it('knows frequent words again, which would else be looked up in every list at every turn', () => {
    const text =
      'is it - , at as then them ; : open long “ ” was has his her had not and any but by of on to we '.repeat(
        2,
      );
    const all = tokens(text).map(({ word }) => word);
    const half = all.length / 2;
    const again = all.slice(half).filter((word, at) => word === all[at]);
    assert.equal(again.length, half);
  });

  it('reads a word the same whether or not it met another before', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,4}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, (list) => {
        assert.deepEqual(
          tokens(list.join(' ')).map((token) => token.lower),
          list.map((one) => one.toLowerCase()),
        );
      }),
    );
  });
});
