import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../../server/src/english/sentences.ts';

describe('sentences', () => {
  // A bar stands where one sentence ends and the next begins.
  const lines: readonly string[] = [
    'He left. | She stayed.',
    'Mr. Jones met Gen. Smith in St. Albans. | He left.',
    'Sir Keir met Dr. J. R. Smith and George W. Bush. | They spoke.',
    'The U.K. Government agreed. | So did the U.S. | The talks go on.',
    'It starts at 5 p.m. on Monday. | It ends at 6 p.m. | He will be there.',
    'See No. 10 and fig. 3. | The answer is no. | He left.',
    'It rose 2.5% to 1,000.50. | It fell.',
    'Growth hit 3. | It then fell.',
    '“We go.” | “They stay,” he said. | “Why?” he asked. | Nobody knew.',
    '“Is it over?” Sir Keir asked. | It was.',
    '“Enough!” said Ms. Reeves.',
    'He said: “We go. | They stay.” | Then he left.',
    '(He left.) | Then [she did.] | All was quiet.',
    'Well... it is late. | It was late… | He left.',
    'I... I do not know.',
    'Troops to guard ports',
    'Node.js and Booking.com rose.',
    '1. Eat less',
    'Acme Inc. said so. | It is Acme Inc. | The firm left.',
    'He met Smith et al. in May. | Apples, pears, etc. were sold.',
    'Fruit, e.g. Apples, and i.e. Pears.',
    'What?! | He left.',
    'Really?? | “Yes.”',
    'He is 6. | “Good,” she said.',
    'They sold 100 in Jan. 2024. | In Feb. they sold none.',
    'Profit fell. | £5m was lost. | 20 people left.',
    'On 3 May 2024 he came. | He stayed.',
    'Read it at https://x.org/a. | Then write to a@b.org. | OK?',
    '👍 Good. | 🎉 Party.',
    '',
    '   ',
    'A vs. B and Roe v. Wade. | The court rose.',
    'He chose plan B. | The plan failed.',
  ];
  for (const line of lines) {
    const expected = line.trim() === '' ? [] : line.split(' | ');
    it(JSON.stringify(line), () => {
      const text = line.replaceAll(' | ', ' ');
      assert.deepEqual(
        sentences(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  it('sees a space that scraping lost', () => {
    const text = 'He left.The talks went on. Node.js did not.';
    const expected = ['He left.', 'The talks went on.', 'Node.js did not.'];
    assert.deepEqual(
      sentences(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });

  it('leaves out nothing but white space', () => {
    const pieces = fc.constantFrom(
      'Mr',
      '.',
      ' ',
      'He',
      'left',
      '"',
      '”',
      '?',
      '…',
      '5',
      'U.K.',
      '(',
      ')',
      '\t',
      'é',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('');
        let end = 0;
        for (const sentence of sentences(text)) {
          assert.match(text.slice(end, sentence.start), /^\s*$/);
          assert.match(text.slice(sentence.start, sentence.end), /^\S(.*\S)?$/s);
          end = sentence.end;
        }
        assert.match(text.slice(end), /^\s*$/);
      }),
    );
  });
});
