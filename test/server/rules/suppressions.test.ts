import assert from 'node:assert/strict';
import { checkText } from './check-text.ts';

const CLAIM = '{!Prices rise}. {?Perhaps}.';

/** Text to what is left of its findings, as `line rule`, for the two rules that CLAIM breaks and for directives themselves. */
const cases: readonly { readonly name: string; readonly text: string; readonly left: readonly string[] }[] = [
  {
    name: 'silences several rules up to where each is enabled',
    text: [
      '{% claimdown-disable claim-unattributed hedge-outside-claim %}',
      CLAIM,
      '{% claimdown-enable claim-unattributed %}',
      CLAIM,
      '{% claimdown-enable hedge-outside-claim %}',
      CLAIM,
    ].join('\n'),
    left: ['4 claim-unattributed', '6 claim-unattributed', '6 hedge-outside-claim'],
  },
  {
    name: 'goes on silencing the other rules where all were silenced and one is enabled',
    text: [
      '{% claimdown-disable %}',
      CLAIM,
      '{% claimdown-enable claim-unattributed %}',
      CLAIM,
      '{% claimdown-enable %}',
      CLAIM,
    ].join('\n'),
    left: ['4 claim-unattributed', '6 claim-unattributed', '6 hedge-outside-claim'],
  },
  {
    name: 'silences anew behind what enabled',
    text: [
      '{% claimdown-disable %}',
      CLAIM,
      '{% claimdown-enable claim-unattributed %}',
      CLAIM,
      '{% claimdown-disable claim-unattributed %}',
      CLAIM,
    ].join('\n'),
    left: ['4 claim-unattributed'],
  },
  {
    name: 'says that nothing is enabled, and leaves a mistyped name to be mended',
    text: [
      '{% claimdown-disable claim-unattributed hedge-outside-claim %}',
      CLAIM,
      '{% claimdown-enable claim-unatributed %}',
      CLAIM,
      '{% claimdown-enable hedge-outside-claim hedge-unmarked %}',
      '{% claimdown-enable %}',
      '{% claimdown-enable %}',
      CLAIM,
    ].join('\n'),
    left: [
      '3 suppression-unused: There is no rule “claim-unatributed”: did you mean “claim-unattributed”?',
      '5 suppression-unused: “hedge-unmarked” is not silenced above: delete it.',
      '7 suppression-unused: Nothing that this directive enables is silenced above it: delete it.',
      '8 claim-unattributed',
      '8 hedge-outside-claim',
    ],
  },
  {
    name: 'says that a directive is mistyped, and lets other remarks be',
    text: [
      '{% claimdown-disable: claim-unattributed %}',
      '{% claimdown-disable-nextline claim-unattributed %}',
      '{% claimdown-enabel %}',
      '{% claimdown-wide remarks %}{% claimdown- %}{% claimdown %}',
      CLAIM,
    ].join('\n'),
    left: [
      '1 suppression-unused: There is no directive “claimdown-disable:”: did you mean “claimdown-disable”?',
      '2 suppression-unused: There is no directive “claimdown-disable-nextline”: did you mean “claimdown-disable-next-line”?',
      '3 suppression-unused: There is no directive “claimdown-enabel”: did you mean “claimdown-enable”?',
      '5 claim-unattributed',
      '5 hedge-outside-claim',
    ],
  },
];

describe('directives over several lines', () => {
  for (const { name, text, left } of cases) {
    it(name, async () => {
      const { findings } = await checkText({ text });
      const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
      const shown = findings
        .filter(({ rule }) =>
          ['claim-unattributed', 'hedge-outside-claim', 'suppression-unused'].includes(rule),
        )
        .map(({ start, rule, message }) =>
          rule === 'suppression-unused' ? `${lineOf(start)} ${rule}: ${message}` : `${lineOf(start)} ${rule}`,
        );
      assert.deepEqual(shown, left);
    });
  }

  it('are read however many there are', async () => {
    const names = Array.from({ length: 5_000 }, (_, i) => `r${i}`);
    const text = `{% claimdown-disable ${names.join(' ')} %}\n${names
      .map((name) => `{% claimdown-enable ${name} %}\n{% claimdown-disable %}\n`)
      .join('')}`;
    const { findings } = await checkText({ text });
    assert.equal(findings.length, 5_000 + 1);
  });
});
