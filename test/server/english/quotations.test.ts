import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { QuotationKind } from '../../../server/src/english/quotation-kinds.ts';
import { quotations } from '../../../server/src/english/quotations.ts';

/** The quotations of a text as written, with their levels, and what is carried on. */
function read(text: string, carried = ''): readonly [readonly string[], string] {
  const found = quotations(text, carried);
  return [
    found.quotations.map(({ start, end, level }) => `${level} ${text.slice(start, end)}`),
    found.carried,
  ];
}

describe('quotations', () => {
  const one: readonly (readonly [string, ...string[]])[] = [
    ['“We go,” he said. “They stay.”', '0 “We go,”', '0 “They stay.”'],
    ['"We go," he said, "and they stay."', '0 "We go,"', '0 "and they stay."'],
    ["'We don't go,' he said. 'They stay.'", "0 'We don't go,'", "0 'They stay.'"],
    ['‘We don’t go,’ he said.', '0 ‘We don’t go,’'],
    ['«We go», he said; ‹they› stay.', '0 «We go»', '0 ‹they›'],
    ['„We go“, he said; „they” stay.', '0 „We go“', '0 „they”'],
    ['“He told me ‘no’ twice,” she said.', '0 “He told me ‘no’ twice,”', '1 ‘no’'],
    ['"He told me \'no\' twice," she said.', '0 "He told me \'no\' twice,"', "1 'no'"],
    ['\'He said "no" to me,\' she said.', '0 \'He said "no" to me,\'', '1 "no"'],
    ['“‘No’ is what he said,” she said.', '0 “‘No’ is what he said,”', '1 ‘No’'],
    ['"He said \'no\'"', '0 "He said \'no\'"', "1 'no'"],
    ["The workers' rights and the miners' wages fell."],
    ["'The workers' rights matter,' he said.", "0 'The workers' rights matter,'"],
    ['‘The workers’ rights matter,’ he said.', '0 ‘The workers’ rights matter,’'],
    ["He called them 'losers' again.", "0 'losers'"],
    ["It is the '90s and rock 'n' roll for 'em."],
    ['It is the ’90s and rock ’n’ roll; ’tis ‘em.'],
    ['A 6" pipe, 5\'10" tall.'],
    ['He said "it is 6" wide" and left.', '0 "it is 6" wide"'],
    ['He said "I am 50" and left.', '0 "I am 50"'],
    ['He said "I am 6" and "I am 7".', '0 "I am 6"', '0 "I am 7"'],
    ['(“No.”) [‘No.’] —“No”— no', '0 “No.”', '0 ‘No.’', '0 “No”'],
    ['He said “no“ to it.', '0 “no“'],
    ['He said ”no” to it.', '0 ”no”'],
    ['He said " no " to it.', '0 " no "'],
    ['“He said ‘stop and left,” she said.', '0 “He said ‘stop and left,”'],
    ['He said "" and “”.'],
    ['“…and so it goes,” he said. "...so it goes"', '0 “…and so it goes,”', '0 "...so it goes"'],
    ['“The “odd” one,” he said.', '0 “The “odd” one,”', '1 “odd”'],
    ['The U.K.’s “plan”’s failure', '0 “plan”'],
    ['👍 “👍🏽 good” 👍', '0 “👍🏽 good”'],
    ['No marks at all.'],
    ['', ...[]],
  ];
  for (const [text, ...expected] of one) {
    it(`reads ${text}`, () => assert.deepEqual(read(text), [expected, '']));
  }

  it('reads a quotation that runs over paragraphs', () => {
    assert.deepEqual(read('He said: “We go.'), [['0 “We go.'], '“']);
    assert.deepEqual(read('', '“'), [[], '“']);
    assert.deepEqual(read('“We ‘really’ stay.', '“'), [['0 “We ‘really’ stay.', '1 ‘really’'], '“']);
    assert.deepEqual(read('“We come back,” he said. “Now.”', '“'), [['0 “We come back,”', '0 “Now.”'], '']);
  });

  it('reads one with straight or single marks', () => {
    assert.deepEqual(read('"We go.'), [['0 "We go.'], '"']);
    assert.deepEqual(read('"We stay," he said. "Now."', '"'), [['0 "We stay,"', '0 "Now."'], '']);
    assert.deepEqual(read("'We don't go."), [["0 'We don't go."], "'"]);
    assert.deepEqual(read("'We stay,' he said.", "'"), [["0 'We stay,'"], '']);
  });

  it('reads one within one', () => {
    assert.deepEqual(read('“She said: ‘We go.'), [['0 “She said: ‘We go.', '1 ‘We go.'], '“‘']);
    assert.deepEqual(read('“‘We stay.’ That was all,” he said.', '“‘'), [
      ['0 “‘We stay.’ That was all,”', '1 ‘We stay.’'],
      '',
    ]);
  });

  it('reads one that was not opened again', () => {
    assert.deepEqual(read('We stay,” he said. “Now.”', '“'), [['0 We stay,”', '0 “Now.”'], '']);
    assert.deepEqual(read('We stay," he said.', '"'), [['0 We stay,"'], '']);
  });

  it('lets one go that was never closed', () => {
    assert.deepEqual(read('They left the room.', '“'), [[], '']);
    assert.deepEqual(read('They “left” the room.', '“'), [['0 “left”'], '']);
    assert.deepEqual(read("They left 'Cause of him."), [[], '']);
  });

  it('says whether a quotation is opened, closed and continued', () => {
    const first = quotations('“We go.', '“').quotations[0];
    assert.deepEqual([first?.open, first?.close, first?.continued], ['“', '', true]);
    const second = quotations('We go.”', '“').quotations[0];
    assert.deepEqual([second?.open, second?.close, second?.continued], ['', '”', true]);
  });

  const kinds: readonly (readonly [string, QuotationKind])[] = [
    ['“We go,” he said.', 'quotation'],
    ['He said it was “a complete disaster”.', 'quotation'],
    ['The plan was “reckless”, Ms Reeves said.', 'quotation'],
    ['Voters fear the so-called “death tax”.', 'scare'],
    ['The “experts” of the last decade were wrong.', 'scare'],
    ['Their ‘holiday’ lasted four years.', 'scare'],
    ['The film “The Great Escape” was shown.', 'title'],
    ['The badge read “We are not amused”.', 'quotation'],
  ];
  for (const [text, kind] of kinds) {
    it(`takes ${text} for a ${kind}`, () => assert.equal(quotations(text).quotations[0]?.kind, kind));
  }

  it('nests, never crosses, and hands on what a shorter reading would', () => {
    const pieces = fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '«',
      '»',
      '„',
      ' ',
      'a',
      's',
      '6',
      ',',
      '.',
      '-',
      '👍',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom('', '“', '“‘', '"', "'"),
        (list, carried) => {
          const text = list.join('');
          const found = quotations(text, carried);
          const around: number[] = [];
          let start = 0;
          for (const one of found.quotations) {
            assert.ok(one.start >= start && one.end <= text.length && one.start < one.end);
            start = one.start;
            while (around.length > 0 && (around[around.length - 1] as number) <= one.start) around.pop();
            assert.ok(around.every((end) => one.end <= end));
            around.push(one.end);
          }
          assert.ok(found.carried.length <= 6);
        },
      ),
    );
  });
});
