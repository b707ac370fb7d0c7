import { isLetterAt } from '../characters.ts';
import { isNumberAt, joinsAt, type Line, wordAt, writtenAt } from './line.ts';

/** Digits written in groups of three that something other than a comma parts, and the index of the token after them. */
export interface DigitGroups {
  /** With a point before the decimals. */
  readonly digits: string;
  readonly to: number;
}

/** No figure of an article has more groups. */
const mostGroups = 14;

/** `25 000` and `1 234 567`, as the SI and many English editors in Europe print them, `1'234'567` and `1_234_567`. */
export function readPartedGroups(line: Line, at: number): DigitGroups | undefined {
  const first = wordAt(line, at);
  if (first.length > 3 || first.startsWith('0')) return undefined;
  const mark = groupMarks.has(wordAt(line, at + 1)) ? writtenAt(line, at + 1) : '';
  const step = mark === '' ? 1 : 2;
  let digits = first;
  let to = at + 1;
  for (let groups = 1; groups < mostGroups && isGroupAt(line, to, mark) && !digits.includes('.'); groups++) {
    digits += wordAt(line, to + step - 1);
    to += step;
  }
  // A group that runs on into another word belongs to that: "20 100-metre races", "5 747s".
  const isRange = wordAt(line, to) === '-' && isNumberAt(line, to + 1);
  const next = wordAt(line, to);
  const runsOn = joinsAt(line, to) && (next.startsWith('-') || isLetterAt(next, 0)) && !isRange;
  return to === at + 1 || isNumberAt(line, to) || runsOn ? undefined : { digits, to };
}

const groupMarks: ReadonlySet<string> = new Set(["'", '_']);

function isGroupAt(line: Line, index: number, mark: string): boolean {
  const isMarked = mark !== '';
  const [before, token] = [line.tokens[index - 1], line.tokens[isMarked ? index + 1 : index]];
  if (before === undefined || token?.kind !== 'number') return false;
  if (isMarked && writtenAt(line, index) !== mark) return false;
  return token.start === before.end + 1 && /^\d{3}(?:\.\d+)?$/.test(token.lower);
}

/**
 * `1.234.567`, `1.234.567,89` and `1.234,5`, as most of Europe writes them. One point alone is a decimal point; four
 * groups up to 255 are the address of a machine.
 */
export function readEuropeanGroups(line: Line, at: number): DigitGroups | undefined {
  const written = wordAt(line, at);
  const hasComma = wordAt(line, at + 1) === ',' && joinsAt(line, at + 1) && joinsAt(line, at + 2);
  const decimals = hasComma && /^\d+$/.test(wordAt(line, at + 2)) ? wordAt(line, at + 2) : undefined;
  const groups = written.split('.');
  if (groups.length < (decimals === undefined ? 3 : 2) || groups.length > mostGroups) return undefined;
  if (!/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(written)) return undefined;
  if (groups.length === 4 && groups.every((group) => Number(group) < 256)) return undefined;
  const digits = groups.join('');
  return decimals === undefined ? { digits, to: at + 1 } : { digits: `${digits}.${decimals}`, to: at + 3 };
}
