import { isCurrencyCode } from '../../quantity/index.ts';
import { makeToken, type Token, tokenAt } from '../tokens.ts';
import { MAY_BE_GLUED, spelled, wordAt } from '../words.ts';
import { wordlikeCodes } from './currency-names.ts';

/** Letters of a currency that are no code of ISO 4217. */
const letters = /^(?:RM|Rs|Rp|Dh|Dhs|SR|DM|[A-Z]{3})(?=\d+$)/;
/** A letter alone is one where its figure is a large sum: `R12 million`, `N5bn`, `Y45bn`. */
const letter = /^[RNY](\d{1,6})(bn|tn|m)?$/;
const large = /^(?:million|billion|trillion|bn|tn|m)$/;

/**
 * The tokens of a line with `RM42`, `MYR3.04` and the `x20` of `10x20`, which are one word to everyone else, cut into
 * currency or sign, figure and unit. The same array where there is no such word, which is nearly always.
 */
export function withGluedFiguresCut(text: string, tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if ((token.word.form & MAY_BE_GLUED) !== 0) return cutFrom(text, tokens, at);
  }
  return tokens;
}

function cutFrom(text: string, tokens: readonly Token[], begin: number): readonly Token[] {
  const cut: Token[] = tokens.slice(0, begin);
  for (let at = begin; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isGlued = (token.word.form & MAY_BE_GLUED) !== 0;
    const parts = isGlued ? partsOfDimension(text, tokenAt(tokens, at - 1), token) : undefined;
    const length =
      isGlued && parts === undefined ? lengthOfCurrency(text, token) || lengthOfLetter(text, tokens, at) : 0;
    if (length === 0) {
      cut.push(...(parts ?? [token]));
      continue;
    }
    const middle = token.start + length;
    at = lastTokenOfFigure(tokens, at);
    const end = tokens[at]?.end ?? token.end;
    cut.push(makeToken(text, token.start, middle, 'word'));
    const scale = /(?:bn|tn|m)$/.exec(text.slice(middle, end))?.index;
    cut.push(makeToken(text, middle, scale === undefined ? end : middle + scale, 'number'));
    if (scale !== undefined) cut.push(makeToken(text, middle + scale, end, 'word'));
  }
  return cut;
}

/** The sign, the figure and the unit of the `x20cm` in "10x20cm"; "4x4" is a name. */
function partsOfDimension(
  text: string,
  before: Token | undefined,
  token: Token,
): readonly Token[] | undefined {
  const { start, end, lower, letterCase } = token;
  if (before?.kind !== 'number' || before.end !== start) return undefined;
  const [, digits, unit = ''] = /^x(\d{1,6})(\p{L}{0,3})$/u.exec(lower) ?? [];
  // "1.2x10" may be the base of a power, and is left whole.
  if (digits === undefined || digits === '10' || digits.length + before.end - before.start < 3)
    return undefined;
  const middle = start + 1 + digits.length;
  const sign = { ...spelled('x', 'symbol'), written: text.charAt(start) };
  const figure = spelled(digits, 'number');
  const parts: Token[] = [
    { start, end: start + 1, kind: 'symbol', lower: 'x', letterCase: 'none', word: sign },
    { start: start + 1, end: middle, kind: 'number', lower: digits, letterCase: 'none', word: figure },
  ];
  if (unit !== '') {
    const word = wordAt(text, middle, end, 'word');
    parts.push({ start: middle, end, kind: 'word', lower: unit, letterCase, word });
  }
  return parts;
}

function lengthOfCurrency(text: string, { start, end }: Token): number {
  const [code] = end - start > 16 ? [] : (letters.exec(text.slice(start, end)) ?? []);
  if (code === undefined) return 0;
  return code.length === 2 || (isCurrencyCode(code) && !wordlikeCodes.has(code)) ? code.length : 0;
}

function lengthOfLetter(text: string, tokens: readonly Token[], at: number): number {
  const { start, end } = tokens[at] as Token;
  const written = end - start > 16 ? null : letter.exec(text.slice(start, end));
  if (written === null) return 0;
  if (written[2] !== undefined) return 1;
  const next = tokens[lastTokenOfFigure(tokens, at) + 1];
  return next !== undefined && large.test(next.lower) ? 1 : 0;
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
