/** Tells number literals that are right at a glance: whole numbers, bounds of them and ranges, which most are. */

const POINT = 46;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const TILDE = 126;

/** With no more digits than these a whole number is right whatever they are. */
const MOST_DIGITS = 15;

/** Whether these characters are the sign of a bound, or a tilde, alone: the value may stand apart, as in `> 30000`. */
export function isLooseSign(codes: Uint16Array, start: number, end: number): boolean {
  return end > start && end - start <= 2 && endOfSign(codes, start, end) === end;
}

/** Whether these characters are a whole number, a bound of one, or a range of two. Others may be literals as well. */
export function isPlainLiteral(codes: Uint16Array, start: number, end: number): boolean {
  const first = endOfSign(codes, start, end);
  const firstEnd = endOfDigits(codes, first, end);
  if (firstEnd === first || firstEnd - first > MOST_DIGITS) return false;
  if (firstEnd === end) return true;
  const second = firstEnd + 2;
  if (first > start || second >= end || end - second > MOST_DIGITS) return false;
  if (codes[firstEnd] !== POINT || codes[firstEnd + 1] !== POINT) return false;
  return endOfDigits(codes, second, end) === end;
}

/** Behind the sign with which the characters begin; `start` where they begin with none. */
function endOfSign(codes: Uint16Array, start: number, end: number): number {
  const code = codes[start];
  if (code === TILDE) return start + 1;
  if (code !== LESS && code !== GREATER) return start;
  return start + 1 < end && codes[start + 1] === EQUALS ? start + 2 : start + 1;
}

function endOfDigits(codes: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && codes[at]! >= ZERO && codes[at]! <= NINE) at++;
  return at;
}
