import { isCurrencyCode } from '../../quantity/index.ts';
import type { Token } from '../tokens.ts';
import { wordlikeCodes } from './currency-names.ts';

/** Letters of a currency that are no code of ISO 4217. */
const letters = /^(?:RM|Rs|Rp|[A-Z]{3})(?=\d+$)/;

/**
 * The tokens of a line with `RM42` and `MYR3.04`, which are one word to everyone else, cut into currency and figure.
 * The same array where there is no such word, which is nearly always.
 */
export function withGluedMoneyCut(text: string, tokens: readonly Token[]): readonly Token[] {
  let cut: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = token.kind === 'word' && endsInDigit(token) ? lengthOfCurrency(text, token) : 0;
    if (length === 0) {
      cut?.push(token);
      continue;
    }
    cut ??= tokens.slice(0, at);
    const middle = token.start + length;
    const last = lastTokenOfFigure(tokens, at);
    const end = tokens[last]?.end ?? token.end;
    cut.push({ ...token, end: middle, lower: token.lower.slice(0, length) });
    cut.push({ start: middle, end, kind: 'number', lower: text.slice(middle, end), letterCase: 'none' });
    at = last;
  }
  return cut ?? tokens;
}

function endsInDigit({ lower }: Token): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  return last >= 0x30 && last <= 0x39;
}

function lengthOfCurrency(text: string, { start, end }: Token): number {
  const [code] = end - start > 16 ? [] : (letters.exec(text.slice(start, end)) ?? []);
  if (code === undefined) return 0;
  return code.length === 2 || (isCurrencyCode(code) && !wordlikeCodes.has(code)) ? code.length : 0;
}

/** The token that ends `RM1,200.50`: groups and decimals touch the digits before. */
function lastTokenOfFigure(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let parts = 0; parts < 8; parts++) {
    const [end, mark, part] = [tokens[last], tokens[last + 1], tokens[last + 2]];
    if (end === undefined || mark === undefined || part === undefined) return last;
    const isJoined = mark.start === end.end && part.start === mark.end && part.kind === 'number';
    const isGroup = mark.lower === ',' && /^\d{3}(?:\.\d+)?$/.test(part.lower);
    const isPart = mark.lower === '.' && /^\d+$/.test(part.lower);
    if (!isJoined || (!isGroup && !isPart)) return last;
    last += 2;
  }
  return last;
}
