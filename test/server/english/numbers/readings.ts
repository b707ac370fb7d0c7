import assert from 'node:assert/strict';
import {
  mayHoldNumbers,
  type NumberOptions,
  readNumbers,
} from '../../../../server/src/english/numbers/index.ts';
import { tokens } from '../../../../server/src/english/tokens.ts';
import { formatLiteral } from '../../../../server/src/quantity/index.ts';

/**
 * A text with ⟦ ⟧ round each figure, and what each says: literal, unit, `per` and kind, as in `<30000 personnel
 * (count)`.
 */
export type FigureRow = readonly [marked: string, ...says: string[]];

/** A text without a figure, and what its digits and number words are instead: `F-35: part of a name; …`. */
export type PassedRow = readonly [text: string, passedOver: string];

/** Too many words for a text that is a figure and nothing else. */
const AROUND = '. They went there to see them all and came home late at night.';

/** Declares one test a row: the figures found are those marked, to the character, and none is where there may be none. */
export function testFigures(rows: readonly FigureRow[], options?: NumberOptions): void {
  for (const [marked, ...says] of rows) {
    it(marked, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const { findings } = readNumbers(text, options);
      const found = findings.map(
        ({ literal, unit, per, kind }) =>
          `${formatLiteral(literal)}${unit === undefined ? '' : ` ${unit}`}${per === undefined ? '' : ` per ${per}`} (${kind})`,
      );
      assert.deepEqual([withMarks(text, findings), ...found], [marked, ...says]);
      const longer = text + AROUND;
      for (const { start, end } of readNumbers(longer, options).findings)
        assert.ok(mayHoldNumbers(longer, tokens(longer), [{ start, end }]), longer.slice(start, end));
    });
  }
}

function withMarks(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Declares one test a row: nothing is found, and what was passed over is named. */
export function testPassedOver(rows: readonly PassedRow[]): void {
  for (const [text, expected] of rows) {
    it(text, () => {
      const { findings, passedOver } = readNumbers(text);
      const told = passedOver.map(({ start, end, why }) => `${text.slice(start, end)}: ${why}`).join('; ');
      assert.deepEqual({ findings: findings.length, told }, { findings: 0, told: expected });
    });
  }
}
