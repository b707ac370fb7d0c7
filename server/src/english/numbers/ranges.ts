import {
  compareExact,
  type Exact,
  exactFromInteger,
  isExactInteger,
  multiplyExact,
  parseExact,
  subtractExact,
} from '../../quantity/index.ts';
import type { Amount, AmountContext, AmountUnit } from './amount.ts';
import { readAmountAt, readAmountFrom } from './amount-units.ts';
import { unitFactor } from './compounds.ts';
import { type AmountRange, readFormula } from './formulas.ts';
import { isDashAt, isNumberAt, isWordAt, joinsAt, type Line, pastHyphen, wordAt } from './line.ts';
import { modifierFrom } from './modifiers.ts';
import { wordSet } from './word-set.ts';

const rangeLeads = wordSet('anywhere somewhere anything');

const rangeFillers = wordSet(
  'about around roughly approximately some nearly almost just over as few little low an estimated ~',
);

/** What opens a range before its first figure. */
interface Opening {
  readonly from: number;
  readonly word: 'between' | 'from' | '';
}

/** Verbs and nouns of change: "rose from 10 to 20" names two figures, not all that lie between. */
const changes = wordSet(
  'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing growth increases increased increase increasing decreases decreased decrease decreasing drop drops dropped dropping cut cuts cutting raises raised raise raising reduces reduced reduce reducing reduction jump jumps jumped jumping climb climbs climbed climbing declines declined decline declining moves moved move moving changes changed change changing go goes went gone going up down doubled tripled halved lower lowered lowering lowers extend extended extending slash slashed slashing soared soare surged surge plunged plunge plummeted tumbled tumble shrank shrunk shrink shrinking dipped slipped slid slumped swung swelled expanded expande expanding upgraded upgrade improved improve improving widened narrowed downgraded downgrade',
);

/**
 * Reads the range that `first`, whose figure stands at `at`, opens: between A and B, from A to B, A to B, A–B, A or B. Undefined
 * where no second end follows, and where the two are no range: falling ("from 10 to 5"), a change, alternatives.
 */
export function readRange(
  line: Line,
  first: Amount,
  at: number,
  context: AmountContext,
): AmountRange | undefined {
  if (!isEnd(first)) return undefined;
  const formula = readFormula(line, first, context.options);
  if (formula) return formula;
  const opening = openingBefore(line, first.from, context.floor);
  const range = readFrom(line, first, opening, context);
  if (range || opening.word !== 'between') return range;
  // "Between a hundred and a hundred and fifty": the first "and" belongs to "between".
  const shorter = readAmountAt(line, at, { ...context, withoutAnd: true });
  return shorter && shorter.to !== first.to ? readFrom(line, shorter, opening, context) : undefined;
}

function isEnd({ figure, duration }: Amount): boolean {
  return !figure.ordinal && figure.year === undefined && duration === undefined;
}

function openingBefore(line: Line, at: number, floor: number): Opening {
  let index = at - 1;
  // "Between about 10 and 20", "from as few as 10 to 20".
  for (let words = 0; words < 3 && index >= floor; words++) {
    const word = wordAt(line, index);
    if (word === 'between' || word === 'from') {
      const lead = rangeLeads.has(wordAt(line, index - 1)) && index - 1 >= floor;
      return { from: lead ? index - 1 : index, word };
    }
    if (!rangeFillers.has(word)) {
      break;
    }
    index--;
  }
  return { from: at, word: '' };
}

function readFrom(
  line: Line,
  first: Amount,
  opening: Opening,
  context: AmountContext,
): AmountRange | undefined {
  const suspended = isSuspendedAt(line, first.to);
  // The hyphens of "six-to-eight-week" are passed by.
  const place = suspended ? first.to + 1 : pastHyphen(line, first.to);
  const isSpelled = place > first.to && connectorWords.has(wordAt(line, place));
  const connector = readConnector(
    line,
    suspended || isSpelled ? place : first.to,
    suspended ? 'between' : opening.word,
  );
  if (connector === undefined) return undefined;
  const behind = isSpelled ? pastHyphen(line, connector.to) : connector.to;
  const modifier = modifierFrom(line, behind);
  const isModified = modifier && (modifier.bound === 'approx' || modifier.bound === 'le');
  // "Minus ten to plus ten".
  const begin = isModified ? modifier.to : wordAt(line, behind) === 'plus' ? behind + 1 : behind;
  // "$10m-15m": the second end is money too, though it does not say so.
  const money = first.unit?.leads === true;
  const second = readAmountFrom(line, begin, { options: context.options, floor: begin, money });
  if (second === undefined || !isEnd(second) || second.figure.isVague !== first.figure.isVague)
    return undefined;
  // "Rose from 10 to 20" and "fell 2% to 5%" say where it went, "rose 10 to 20 percent" by how much.
  const mayChange =
    connector.word !== 'dash' &&
    (opening.word === 'from' || (opening.word === '' && first.unit !== undefined && connector.word === 'to'));
  if (mayChange && isChange(line, opening.from, context.floor)) return undefined;
  const ends = commonEnds(line, first, second, connector, opening.word !== '');
  if (ends === undefined) return undefined;
  const { low, high, unit } = ends;
  const order = compareExact(low, high);
  if (order === 0 || (order > 0 && !mayFall(opening, low))) return undefined;
  const isPair = connector.word === 'or' || (suspended && opening.word === '');
  if (isPair && connector.word !== 'to' && !areNeighbours(low, high)) return undefined;
  const [min, max] = order < 0 ? [low, high] : [high, low];
  return { from: opening.from, to: second.to, min, max, last: second, ...(unit ? { unit } : {}) };
}

/** The hyphen of "two- to three-week", which waits for the noun behind the second figure. */
function isSuspendedAt(line: Line, index: number): boolean {
  return isDashAt(line, index) && joinsAt(line, index) && !joinsAt(line, index + 1);
}

/** "Between 20 and 10" is a range however it is put, and so is "-5 to -10"; other falling pairs are none. */
function mayFall({ word }: Opening, low: Exact): boolean {
  return word === 'between' || compareExact(low, exactFromInteger(0)) < 0;
}

interface Connector {
  readonly word: 'dash' | 'to' | 'or';
  readonly to: number;
}

function readConnector(line: Line, at: number, opening: Opening['word']): Connector | undefined {
  const word = wordAt(line, at);
  if (isDashAt(line, at)) {
    // A dash with spaces may part two sentences; the long one always does.
    const spaced = !joinsAt(line, at);
    if (spaced && (word === '—' || word === '--')) return undefined;
    return isNumberAt(line, at + 1) || !spaced || isLead(line, at + 1)
      ? { word: 'dash', to: at + 1 }
      : undefined;
  }
  switch (word) {
    case 'to':
    case 'through':
    case 'thru':
    case 'until':
    case 'till':
    case '..':
    case '...':
    case '~':
      return { word: 'to', to: at + 1 };
    case 'up':
      return wordAt(line, at + 1) === 'to' && opening === 'from' ? { word: 'to', to: at + 2 } : undefined;
    case 'and':
    case '&':
      return opening === '' ? undefined : { word: 'to', to: at + 1 };
    case 'or':
      return { word: 'or', to: at + 1 };
    default:
      return undefined;
  }
}

const connectorWords = wordSet('to or through');

function isLead(line: Line, index: number): boolean {
  return /^[$£€¥₹~]$/.test(wordAt(line, index)) || isWordAt(line, index);
}

function isChange(line: Line, from: number, floor: number): boolean {
  for (let index = from - 1; index >= Math.max(0, floor - 1, from - 6); index--) {
    if (changes.has(wordAt(line, index))) return true;
  }
  return false;
}

interface Ends {
  readonly low: Exact;
  readonly high: Exact;
  readonly unit?: AmountUnit;
}

/** The two ends in one unit; undefined where their units do not compare. */
function commonEnds(
  line: Line,
  first: Amount,
  second: Amount,
  connector: Connector,
  isOpened: boolean,
): Ends | undefined {
  const high = second.value;
  if (first.unit === undefined) {
    const shared = withSharedScale(first, second, connector);
    const low = second.unit?.inHundredths ? multiplyExact(shared, hundredth) : shared;
    return { low, high, ...(second.unit ? { unit: second.unit } : {}) };
  }
  if (second.unit === undefined) {
    if (isMillions(first, second)) return { low: multiplyExact(first.value, million), high };
    // "$20-30" and "from 5% to 10" share the unit; in "5 miles to 2 villages" the second figure counts something else.
    const shares =
      first.unit.leads || (!isWordAt(line, second.to) && (isOpened || connector.word === 'dash'));
    const low = withSharedScale(first, second, connector);
    return shares
      ? { low, high: first.unit.inHundredths ? multiplyExact(high, hundredth) : high, unit: first.unit }
      : undefined;
  }
  if (first.unit.name === second.unit.name) {
    const low = first.unit.leads ? withSharedScale(first, second, connector) : first.value;
    const unit = first.unit.ambiguous ? second.unit : first.unit;
    return { low, high, unit };
  }
  if (first.unit.kind === 'money' || second.unit.kind === 'money') {
    // "$10 to US$20".
    const agree =
      first.unit.ambiguous?.includes(second.unit.name) || second.unit.ambiguous?.includes(first.unit.name);
    return agree
      ? { low: first.value, high, unit: first.unit.ambiguous ? second.unit : first.unit }
      : undefined;
  }
  const factor = unitFactor(first.unit.name, second.unit.name);
  return factor && { low: multiplyExact(first.value, factor), high, unit: second.unit };
}

const hundredth = parseExact('0.01') ?? exactFromInteger(0);
const hundred = exactFromInteger(100);
const million = exactFromInteger(1_000_000);

/** The "m" of "between 500m and 1bn people" is no metre, as the second end shows. */
function isMillions(first: Amount, second: Amount): boolean {
  const { scale } = second.figure;
  return first.unit?.name === 'metre' && scale !== undefined && compareExact(scale, million) >= 0;
}

/** The first end with the scale that only the second names: 25 in "25-30 million", 2 in "two to three hundred". */
function withSharedScale(first: Amount, second: Amount, { word }: Connector): Exact {
  const { value, figure } = first;
  const { scale, coefficient } = second.figure;
  if (figure.scale !== undefined || figure.isFraction) return value;
  if (scale !== undefined) {
    if (compareExact(value, coefficient) >= 0) return value;
    const scaled = multiplyExact(value, scale);
    // "Five to six hundred thousand": the hundred is shared as well.
    const inHundreds = multiplyExact(value, hundred);
    const sharesHundred =
      second.figure.inWords &&
      compareExact(value, exactFromInteger(10)) < 0 &&
      compareExact(coefficient, hundred) > 0 &&
      compareExact(inHundreds, coefficient) < 0;
    return sharesHundred ? multiplyExact(scaled, hundred) : scaled;
  }
  return word === 'dash' ? withSharedThousands(first, second) : value;
}

/** "20-30,000": the thousands of the second end are those of the first, if that gives ends of like size. */
function withSharedThousands({ value, figure }: Amount, second: Amount): Exact {
  const thousand = exactFromInteger(1000);
  const high = second.value;
  if (!figure.plain || second.figure.plain || !isExactInteger(high)) return value;
  if (high.kind !== 'decimal' || high.exponent < 3) return value;
  const scaled = multiplyExact(value, thousand);
  const isLike =
    compareExact(scaled, high) < 0 && compareExact(multiplyExact(scaled, exactFromInteger(10)), high) >= 0;
  return isLike ? scaled : value;
}

/** "Two or three", "ten or fifteen", "20 or 30": one estimate in round steps, not two choices. */
function areNeighbours(low: Exact, high: Exact): boolean {
  const step = subtractExact(high, low);
  if (!isExactInteger(step) || step.kind !== 'decimal') return false;
  const isRound = step.coefficient === 1n || step.coefficient === 5n;
  return isRound && compareExact(high, multiplyExact(low, exactFromInteger(2))) <= 0;
}
