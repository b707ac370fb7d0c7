import { negateExact } from '../../quantity/index.ts';
import { type Token, tokens as tokensOf } from '../tokens.ts';
import { readAgeGroup } from './age-groups.ts';
import { readClockInWords } from './clock.ts';
import { readDate, withDateModifier } from './dates.ts';
import { readDecade } from './decades.ts';
import { describeFinding } from './description.ts';
import type { NumberFinding, NumberOptions, PassedOver } from './finding.ts';
import { withGluedFiguresCut } from './glued-figures.ts';
import { isNumberAt, type Line, lineOf, wordAt } from './line.ts';
import { readLoneWord } from './lone-words.ts';
import { readLabelledOrder, readOrdinal } from './ordinals.ts';
import { readPassedOver } from './passed-over.ts';
import { type QuantityContext, readQuantity } from './quantities.ts';
import { readQuarter } from './quarters.ts';
import { readFold, readRatio } from './ratios.ts';
import { noOptions, type ReaderOptions, readerOptions } from './reader-options.ts';
import type { Found, Reading } from './reading.ts';
import { readSetPhrase } from './set-phrases.ts';
import { AGE_GROUP, DECADE, FIGURE, FOLD, LABEL, MONTH, PHRASE, QUARTER, triggersAt } from './triggers.ts';
import { readYears } from './years.ts';

/** What a line says in numbers, and what of its digits and number words says none. */
export interface NumbersRead {
  readonly findings: readonly NumberFinding[];
  readonly passedOver: readonly PassedOver[];
}

const nothing: readonly never[] = [];

/**
 * Reads the figures of one line of prose, in order, none overlapping another. `tokens` are those of the same line,
 * where the caller has cut it already; offsets are UTF-16 units into `text`. Time is linear in the line's length.
 */
export function numbers(
  text: string,
  options: NumberOptions = noOptions,
  tokens: readonly Token[] = tokensOf(text),
): readonly NumberFinding[] {
  if (tokens.length === 0) return nothing;
  const line = lineOfProse(text, tokens);
  const told = readerOptions(options);
  return readFindings(line, readLine(line, told, false), told);
}

/** As `numbers`, with what was recognised as no quantity and why. */
export function readNumbers(
  text: string,
  options: NumberOptions = noOptions,
  tokens: readonly Token[] = tokensOf(text),
): NumbersRead {
  const line = lineOfProse(text, tokens);
  const told = readerOptions(options);
  const readings = readLine(line, told, false);
  const findings = readFindings(line, readings, told);
  const isWhole = findings.length > 0 && !readings.some(({ kind }) => kind !== 'none');
  return { findings, passedOver: isWhole ? [] : passedOf(line, readings) };
}

/** Reads a text of many lines, each by itself, since no figure runs over a line's end. */
export function numbersIn(text: string, options: NumberOptions = noOptions): readonly NumberFinding[] {
  const found: NumberFinding[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    for (const finding of numbers(text.slice(start, end), options)) {
      found.push({ ...finding, start: finding.start + start, end: finding.end + start });
    }
    start = end + 1;
  }
  return found;
}

/**
 * Reads words that someone marked as a number: `two hundred and fifty thousand`, `under 30,000 personnel`, `one`. Words
 * that prose uses for more than numbers are numbers here. Undefined where the words say none. Of several figures the
 * one that takes up most of the words stands.
 */
export function numberOf(words: string, options: NumberOptions = noOptions): NumberFinding | undefined {
  return readWhole(lineOfProse(words, tokensOf(words)), readerOptions(options));
}

function lineOfProse(text: string, tokens: readonly Token[]): Line {
  return lineOf(text, withGluedFiguresCut(text, tokens));
}

function readFindings(
  line: Line,
  readings: readonly Reading[],
  options: ReaderOptions,
): readonly NumberFinding[] {
  const findings = findingsOf(line, readings);
  if (line.tokens.length > LONGEST_FIGURE) return findings;
  if (findings.length > 0) return withLooseMinus(line, findings);
  // A text that is a figure and nothing else has no words around it to ask: "one", "a dollar".
  const whole = readWhole(line, options);
  return whole !== undefined && coversAll(line, whole) ? [whole] : findings;
}

function readWhole(line: Line, options: ReaderOptions): NumberFinding | undefined {
  const word = readLoneWord(line);
  if (word) return findingsOf(line, [word])[0];
  let longest: NumberFinding | undefined;
  for (const finding of findingsOf(line, readLine(line, options, true))) {
    if (longest === undefined || finding.end - finding.start > longest.end - longest.start) longest = finding;
  }
  return longest;
}

/** "- 1,200,000", if there is nothing else; before a noun or in a text the dash is that of a list. */
function withLooseMinus(line: Line, findings: readonly NumberFinding[]): readonly NumberFinding[] {
  const [found] = findings;
  const [sign, first] = line.tokens;
  if (found === undefined || first === undefined || (sign?.lower !== '-' && sign?.lower !== '−'))
    return findings;
  if (found.start !== first.start || found.end !== line.tokens.at(-1)?.end || found.unit !== undefined)
    return findings;
  const { literal } = found;
  if (literal.op !== 'eq' || literal.value.kind !== 'exact' || found.kind === 'ordinal') return findings;
  const exact = negateExact(literal.value.exact);
  return [{ ...found, start: sign?.start ?? 0, literal: { op: 'eq', value: { kind: 'exact', exact } } }];
}

/** So many tokens at most does a text have that is a figure and nothing else. */
export const LONGEST_FIGURE = 12;

function coversAll({ tokens }: Line, { start, end }: NumberFinding): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return (
    first?.start === start &&
    (last?.end === end || (tokens.at(-2)?.end === end && last?.kind === 'punctuation'))
  );
}

function findingsOf(line: Line, readings: readonly Reading[]): readonly NumberFinding[] {
  const found: NumberFinding[] = [];
  for (const reading of readings) {
    if (reading.kind !== 'none') found.push(findingOf(line, reading));
  }
  return found;
}

/** The commonest by themselves, since an object with parts that may be absent is slow to put together. */
function findingOf({ tokens }: Line, reading: Found): NumberFinding {
  const { from, to, kind, literal, unit, per, confidence, ambiguous } = reading;
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  const why = describeFinding(reading);
  if (per === undefined && ambiguous === undefined) {
    return unit === undefined
      ? { start, end, kind, literal, why, confidence }
      : { start, end, kind, literal, unit, why, confidence };
  }
  return {
    start,
    end,
    kind,
    literal,
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    why,
    confidence,
    ...(ambiguous === undefined ? {} : { ambiguous }),
  };
}

function passedOf(line: Line, readings: readonly Reading[]): readonly PassedOver[] {
  return readings.flatMap((reading) => {
    const [first, last] = [line.tokens[reading.from], line.tokens[reading.to - 1]];
    if (reading.kind !== 'none' || first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, why: reading.why }];
  });
}

function readLine(line: Line, options: ReaderOptions, isWhole: boolean): readonly Reading[] {
  const readings: Reading[] = [];
  const { length } = line.tokens;
  let floor = 0;
  let at = 0;
  while (at < length) {
    const triggers = triggersAt(line, at);
    if (triggers === 0) {
      at++;
      continue;
    }
    const reading = options.without.has(wordAt(line, at))
      ? undefined
      : readAt(line, at, triggers, { options, floor, isWhole });
    if (reading) {
      readings.push(reading.kind === 'date' ? withDateModifier(line, reading, floor) : reading);
      floor = Math.max(floor, reading.to);
    }
    at = Math.max(at + 1, reading?.to ?? 0);
  }
  return readings;
}

/** What stands at a token: the first reader that knows it decides. */
function readAt(line: Line, at: number, triggers: number, context: QuantityContext): Reading | undefined {
  const { options, floor } = context;
  const phrase = (triggers & PHRASE) === 0 ? undefined : readSetPhrase(line, at, floor);
  if (phrase) return phrase;
  if ((triggers & AGE_GROUP) !== 0) return readAgeGroup(line, at);
  if ((triggers & MONTH) !== 0) return readDate(line, at, options, floor);
  const order = (triggers & LABEL) === 0 ? undefined : readLabelledOrder(line, at);
  if (order || (triggers & FIGURE) === 0) return order;
  if (isNumberAt(line, at)) {
    return (
      readDate(line, at, options, floor) ??
      readPassedOver(line, at, floor) ??
      readFigures(line, at, triggers, context)
    );
  }
  return (
    readClockInWords(line, at) ??
    readDate(line, at, options, floor) ??
    ((triggers & FOLD) === 0 ? undefined : readFold(line, at, floor)) ??
    readFigures(line, at, triggers, context)
  );
}

function readFigures(
  line: Line,
  at: number,
  triggers: number,
  context: QuantityContext,
): Reading | undefined {
  const { floor, isWhole } = context;
  return (
    ((triggers & QUARTER) === 0 ? undefined : readQuarter(line, at)) ??
    ((triggers & DECADE) === 0 ? undefined : readDecade(line, at, floor)) ??
    readYears(line, at, floor) ??
    readRatio(line, at, floor) ??
    readOrdinal(line, at, isWhole) ??
    readQuantity(line, at, context)
  );
}
