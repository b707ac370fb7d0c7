import { type Token, touches } from '../tokens.ts';

/** A dateline has no more tokens. */
const LONGEST = 14;

/**
 * The index behind the dateline with which a line begins (`PARIS (Reuters) -`, `ST. PAUL, Minn., June 3 —`, `March 20 (UPI) --`); 0 where it begins
 * with none. Where the news comes from is nobody's claim.
 */
export function dateline(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first === undefined) return 0;
  // `March 20 (UPI) --`
  const isDated = tokens[1]?.kind === 'number' && tokens[2]?.lower === '(';
  if (first.letterCase !== 'upper' && !isDated) return 0;
  for (let at = 1; at < LONGEST && at + 1 < tokens.length; at += 1) {
    const { lower, letterCase, kind } = tokens[at]!;
    const isApart = !touches(tokens, at) && !touches(tokens, at + 1);
    if (isApart && /^(?:[-–—]|--)$/.test(lower)) return at + 1;
    if (kind === 'word' ? letterCase === 'lower' : kind !== 'number' && !/^[.,()/]$/.test(lower)) return 0;
  }
  return 0;
}
