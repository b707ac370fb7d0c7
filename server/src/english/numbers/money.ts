import { addExact, type Exact, isCurrencyCode, multiplyExact, parseExact } from '../../quantity/index.ts';
import { CURRENCY_BEFORE, CURRENCY_BEHIND, mayBe } from './beside-figures.ts';
import { readCardinal } from './cardinal.ts';
import {
  type Currency,
  currencyLetters,
  currencySigns,
  currencyWords,
  looseCodes,
  wordlikeCodes,
} from './currency-names.ts';
import { isNumberAt, isWordAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import { wordSet } from './word-set.ts';

const abbreviatedWithStop = wordSet('rs rp fr kr');
const letterSuffixes = wordSet('rs rm rmb rp kr zł kč tl dh dhs');
const capitalLetters = wordSet('dm sr');
const everydayWords = wordSet('won real sum som sol sols crown mark marks fen');

/** A currency named beside a figure, by the indexes of its tokens, the end exclusive. */
export interface CurrencyMatch {
  readonly from: number;
  readonly to: number;
  readonly currency: Currency;
}

/** The currency written before the figure at `at`: `£`, `US$`, `EUR`, `Rs.`, from no token before `floor`. */
export function currencyBefore(line: Line, at: number, floor: number): CurrencyMatch | undefined {
  if (at - 1 < floor || !mayBe(line, at - 1, CURRENCY_BEFORE)) return undefined;
  const last = wordAt(line, at - 1);
  const sign = currencySigns.get(last);
  if (sign) {
    const letters = joinsAt(line, at - 1) ? phraseBefore(currencyLetters, line, at, floor) : undefined;
    if (letters && letters.to - letters.from === 2) {
      return { from: letters.from, to: at, currency: letters.meaning };
    }
    // "AUD$", "CAD $": the code decides where the letters are one.
    const code = at - 2 >= floor ? writtenAt(line, at - 2) : '';
    if (isCurrencyCode(code)) return { from: at - 2, to: at, currency: { code } };
    return { from: at - 1, to: at, currency: sign };
  }
  if (last === '.' && at - 2 >= floor && abbreviatedWithStop.has(wordAt(line, at - 2))) {
    const letters = phraseBefore(currencyLetters, line, at - 1, floor);
    return letters && { from: letters.from, to: at, currency: letters.meaning };
  }
  const code = codeAt(line, at - 1, 'before');
  if (code) return { from: at - 1, to: at, currency: code };
  if (!isWordAt(line, at - 1)) return undefined;
  const letters = phraseBefore(currencyLetters, line, at, floor);
  if (letters === undefined || !lettersStandBefore(line, at - 1)) return undefined;
  return { from: letters.from, to: at, currency: letters.meaning };
}

/** Letters that are also words ("re", "ft", "kr") need capitals or a figure that touches them. */
function lettersStandBefore(line: Line, index: number): boolean {
  const written = writtenAt(line, index);
  // A letter alone was cut from its figure, "Sr" and "Dm" are other words.
  if (written.length === 1) return joinsAt(line, index + 1) && written !== wordAt(line, index);
  if (capitalLetters.has(wordAt(line, index))) return written === written.toUpperCase();
  return written !== wordAt(line, index) || joinsAt(line, index + 1);
}

/** The currency after the figure that ends at `at`: `€`, `USD`, `dollars`, `-pound`, `p`. */
export function currencyAfter(line: Line, at: number, inDigits: boolean): CurrencyMatch | undefined {
  const next = pastHyphen(line, at);
  if (!mayBe(line, next, CURRENCY_BEHIND)) return undefined;
  const words = phraseFrom(currencyWords, line, next);
  if (words && !isVerbOrName(line, words.from, words.to)) {
    return { from: at, to: words.to, currency: words.meaning };
  }
  if (next !== at) return undefined;
  const sign = currencySigns.get(wordAt(line, at));
  if (sign)
    return isNumberAt(line, at + 1) && !joinsAt(line, at)
      ? undefined
      : { from: at, to: at + 1, currency: sign };
  const letters = phraseFrom(currencyLetters, line, at);
  if (letters && letters.to - letters.from === 2)
    return { from: at, to: letters.to, currency: letters.meaning };
  const code = codeAt(line, at, 'after');
  if (code) return { from: at, to: at + 1, currency: code };
  if (!inDigits) return undefined;
  if (letters && letterSuffixes.has(wordAt(line, at))) {
    return { from: at, to: letters.to, currency: letters.meaning };
  }
  return joinsAt(line, at) ? pennySign(line, at) : undefined;
}

function pennySign(line: Line, at: number): CurrencyMatch | undefined {
  // "67P" is a comet.
  if (writtenAt(line, at) === 'p') return { from: at, to: at + 1, currency: { code: 'GBP', parts: 100 } };
  // A capital C behind digits is Celsius.
  if (writtenAt(line, at) !== 'c') return undefined;
  return { from: at, to: at + 1, currency: { code: 'USD', others: ['EUR', 'AUD', 'CAD'], parts: 100 } };
}

/** "Won" and "real" are words of every day; "Sterling", "Crown" and "Sol" with a capital are names. */
function isVerbOrName(line: Line, from: number, to: number): boolean {
  if (to - from > 1) return false;
  const word = wordAt(line, from);
  if (everydayWords.has(word)) {
    // A sum of won runs to thousands; seats and matches won do not.
    return word !== 'won' || !isLargeFigure(line, from);
  }
  return false;
}

function isLargeFigure(line: Line, end: number): boolean {
  return /^(?:\d{4,}|\d{1,3}(?:,\d{3})+|thousand|million|billion|trillion|bn|tn|m)$/.test(
    wordAt(line, end - 1),
  );
}

function codeAt(line: Line, index: number, side: 'before' | 'after'): Currency | undefined {
  // Every code has three letters.
  if (wordAt(line, index).length !== 3 || !isWordAt(line, index)) return undefined;
  const written = writtenAt(line, index);
  if (isCurrencyCode(written)) {
    if (wordlikeCodes.has(written) && side === 'before') return undefined;
    return { code: written };
  }
  return looseCodes.has(written) ? { code: written.toUpperCase() } : undefined;
}

const hundredth: Exact = parseExact('0.01') ?? { kind: 'decimal', coefficient: 1n, exponent: -2 };

/** The sum in whole units of the currency: 50 pence are 0.5 GBP. */
export function inWholeUnits(value: Exact, currency: Currency): Exact {
  return currency.parts === undefined ? value : multiplyExact(value, hundredth);
}

/**
 * The cents after a sum of whole units: `and 43 cents`, `43c`, and, where nothing else can be meant, a bare `fifty`
 * ("five pounds fifty"). Gives the whole sum and the token after it.
 */
export function readCents(
  line: Line,
  at: number,
  whole: Exact,
  currency: Currency,
): { readonly value: Exact; readonly to: number } | undefined {
  if (currency.parts !== undefined) return undefined;
  const withAnd = wordAt(line, at) === 'and';
  const begin = withAnd || wordAt(line, at) === ',' ? at + 1 : at;
  const cents = readCardinal(line, begin);
  if (cents === undefined || cents.ordinal || cents.fractional || !isBelowHundred(cents.value))
    return undefined;
  const named = currencyAfter(line, cents.to, !cents.inWords);
  const isNamed = named?.currency.parts === 100;
  if (!isNamed && begin !== at && !withAnd) return undefined;
  if (!isNamed && !endsPhrase(line, cents.to)) return undefined;
  // A bare "5" after pounds is no sum of pence in English; "fifty", "05" and "one" after "and" are.
  if (!isNamed && !withAnd && !cents.inWords && wordAt(line, begin).length !== 2) return undefined;
  const value = addExact(whole, multiplyExact(cents.value, hundredth));
  return { value, to: isNamed && named ? named.to : cents.to };
}

function isBelowHundred(value: Exact): boolean {
  return (
    value.kind === 'decimal' &&
    value.exponent >= 0 &&
    value.coefficient * 10n ** BigInt(value.exponent) < 100n
  );
}

/** Whether the phrase ends at a token: the line's end or punctuation, but no hyphen and no decimal point. */
function endsPhrase(line: Line, index: number): boolean {
  const word = wordAt(line, index);
  return word === '' || /^[.,;:!?)"”’]$/.test(word);
}
