import {
  compareExact,
  type Exact,
  exactFromInteger,
  isExactInteger,
  multiplyExact,
  subtractExact,
} from '../../quantity/index.ts';
import type { Amount, AmountContext, AmountUnit } from './amount.ts';
import { readAmountAt, readAmountFrom } from './amount-units.ts';
import { numberWordAt } from './cardinal.ts';
import { readCounted } from './counted.ts';
import { type AmountRange, readFormula } from './formulas.ts';
import { isDashAt, isNumberAt, isWordAt, joinsAt, type Line, pastHyphen, wordAt } from './line.ts';
import { readUnit } from './measure.ts';
import { modifierFrom } from './modifiers.ts';
import { commonEnds, pastAside, type RangeJoint } from './range-ends.ts';
import { wordSet } from './word-set.ts';

const rangeLeads = wordSet('anywhere somewhere anything');

const rangeFillers = wordSet(
  'about around roughly approximately some nearly almost just over as few little low an estimated ~',
);

/** What opens a range before its first figure. */
interface Opening {
  readonly from: number;
  readonly word: 'between' | 'from' | '';
  /** The years of "between the ages of 18 and 24". */
  readonly unit: AmountUnit | undefined;
}

/** Verbs and nouns of change: "rose from 10 to 20" names two figures, not all that lie between. */
const changes = wordSet(
  'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing growth increases increased increase increasing decreases decreased decrease decreasing drop drops dropped dropping cut cuts cutting raises raised raise raising reduces reduced reduce reducing reduction jump jumps jumped jumping climb climbs climbed climbing declines declined decline declining moves moved move moving changes changed change changing go goes went gone going up down doubled tripled halved lower lowered lowering lowers extend extended extending slash slashed slashing soared soare surged surge plunged plunge plummeted tumbled tumble shrank shrunk shrink shrinking dipped slipped slid slumped swung swelled expanded expande expanding upgraded upgrade improved improve improving widened narrowed downgraded downgrade advanced advance advances eased ease eases edged edging rallied rally retreated retreat strengthened weakened firmed softened inched crept leapt leaped spiked sank rebounded',
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
  const formula = readFormula(line, first, context);
  if (formula) return formula;
  const oneOrTwo = readOneOrTwo(line, first);
  if (oneOrTwo) return oneOrTwo;
  const opening = openingBefore(line, first.from, context.floor);
  const range = readFrom(line, first, opening, context);
  if (range || opening.word !== 'between') return range;
  // "Between a hundred and a hundred and fifty": the first "and" belongs to "between".
  const shorter = readAmountAt(line, at, { ...context, withoutAnd: true });
  return shorter && shorter.to !== first.to ? readFrom(line, shorter, opening, context) : undefined;
}

/** "A year or two", "a million or two": one or two of what the article stands before. */
function readOneOrTwo(line: Line, first: Amount): AmountRange | undefined {
  const { from, to, value, unit, figure } = first;
  const times = wordAt(line, to) === 'or' ? oneOrMore.get(wordAt(line, to + 1)) : undefined;
  if (times === undefined || !/^an?$/.test(wordAt(line, from))) return undefined;
  if (!figure.isArticle && figure.scale === undefined) return undefined;
  // "A year or two months".
  if (readCounted(line, to + 2, false) || readUnit(line, to + 2, false) || numberWordAt(line, to + 2))
    return undefined;
  const max = multiplyExact(value, exactFromInteger(times));
  return { from, to: to + 2, min: value, max, last: first, unit };
}

const oneOrMore: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
]);

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
      return { from: lead ? index - 1 : index, word, unit: undefined };
    }
    if (word === '(' && index === at - 1 && isConversion(line, index)) {
      return { from: at, word: 'between', unit: undefined };
    }
    if (!rangeFillers.has(word)) {
      return openingOfAges(line, index, at, floor);
    }
    index--;
  }
  return { from: at, word: '', unit: undefined };
}

/** "Between 30 and 45 centimetres (12 and 18 in)": the brackets say the same range in other units. */
function isConversion(line: Line, bracket: number): boolean {
  for (let index = bracket - 1; index >= Math.max(0, bracket - 9); index--) {
    if (wordAt(line, index) === 'between') return isNumberAt(line, index + 1);
  }
  return false;
}

/** "Between the ages of 18 and 24": the words that end at `index` say that the range is one of ages. */
function openingOfAges(line: Line, index: number, at: number, floor: number): Opening {
  const none: Opening = { from: at, word: '', unit: undefined };
  const ages = wordAt(line, index) === 'of' ? index - 1 : index;
  if (wordAt(line, ages) !== 'ages') return none;
  const from = wordAt(line, ages - 1) === 'the' ? ages - 2 : ages - 1;
  return wordAt(line, from) === 'between' && from >= floor ? { from, word: 'between', unit: years } : none;
}

const years: AmountUnit = { name: 'year', kind: 'duration' };

function readFrom(
  line: Line,
  first: Amount,
  opening: Opening,
  context: AmountContext,
): AmountRange | undefined {
  const joint = readJoint(line, first, opening);
  if (joint === undefined) return undefined;
  const { connector, suspended, noun } = joint;
  // "Add seven to nineteen".
  if (
    first.unit === undefined &&
    connector.word === 'to' &&
    /^add(?:s|ed|ing)?$/.test(wordAt(line, opening.from - 1))
  )
    return undefined;
  const modifier = modifierFrom(line, connector.to);
  // "From 20 to under 50", "5 to at most 10".
  const isModified =
    modifier && (modifier.bound === 'approx' || modifier.bound === 'le' || modifier.bound === 'lt');
  // "Minus ten to plus ten".
  const begin = isModified
    ? modifier.to
    : /^(?:plus|positive)$/.test(wordAt(line, connector.to))
      ? connector.to + 1
      : connector.to;
  // "$10m-15m": the second end is money too, though it does not say so.
  const money = first.unit?.leads === true;
  const second = readAmountFrom(line, begin, { options: context.options, floor: begin, money });
  if (second === undefined || !isEnd(second) || second.figure.isVague !== first.figure.isVague)
    return undefined;
  // "Rose by half to 3 million".
  const isPart = first.figure.isFraction && !second.figure.isFraction && opening.word === '';
  if (isPart && compareExact(second.value, ten) > 0) return undefined;
  if (noun !== undefined && (second.unit !== undefined || !countsAsWell(line, second.to, noun)))
    return undefined;
  // "Rose from 10 to 20" and "fell 2% to 5%" say where it went, "rose 10 to 20 percent" by how much.
  const isMeasured = first.unit !== undefined || noun !== undefined;
  const mayChange =
    connector.word !== 'dash' &&
    (opening.word === 'from' || (opening.word === '' && isMeasured && connector.word === 'to'));
  if (mayChange && isChange(line, opening.from, context.floor)) return undefined;
  const ends = commonEnds(line, first, second, connector.word, opening.word !== '');
  if (ends === undefined) return undefined;
  const { low, high } = ends;
  // "Fell by 2 million to 1.4 billion": so far apart, one is the change and the other what came of it.
  const isFarOff = compareExact(high, multiplyExact(low, exactFromInteger(20))) > 0;
  const mayBeChange =
    isChange(line, opening.from, context.floor) || changesOfPrices.has(wordAt(line, opening.from - 1));
  if (isFarOff && connector.word === 'to' && mayBeChange) return undefined;
  const unit = ends.unit ?? opening.unit;
  const order = compareExact(low, high);
  if (order === 0 || (order > 0 && !mayFall(opening, low))) return undefined;
  const isPair = connector.word === 'or' || (suspended && opening.word === '');
  // "Three or four dozen": the dozens are no step.
  const isEstimate = areNeighbours(low, high) || areNeighbours(first.value, second.figure.coefficient);
  if (isPair && connector.word !== 'to' && !isEstimate) return undefined;
  const [min, max] = order < 0 ? [low, high] : [high, low];
  return { from: opening.from, to: second.to, min, max, last: second, unit };
}

/** What joins the two ends, and the noun that the first counts already. */
interface Joint {
  readonly connector: Connector;
  /** A hyphen waits for what the second end counts: "two- to three-week". */
  readonly suspended: boolean;
  readonly noun: string | undefined;
}

function readJoint(line: Line, { to: end, unit }: Amount, opening: Opening): Joint | undefined {
  const to = unit === undefined ? end : opening.word === '' ? end : pastAside(line, end);
  const suspended = isSuspendedAt(line, to);
  // The hyphens of "six-to-eight-week" are passed by.
  const place = suspended ? to + 1 : pastHyphen(line, to);
  const isSpelled = place > to && connectorWords.has(wordAt(line, place));
  const connector = readConnector(
    line,
    suspended || isSpelled ? place : to,
    suspended ? 'between' : opening.word,
  );
  if (connector) {
    const behind = isSpelled ? pastHyphen(line, connector.to) : connector.to;
    return { connector: { word: connector.word, to: behind }, suspended, noun: undefined };
  }
  // "Between 20 people and 30 people".
  const counted = unit === undefined && isWordAt(line, to) ? readCounted(line, to, false) : undefined;
  const behindNoun = counted && readConnector(line, counted.to, opening.word);
  if (counted === undefined || behindNoun === undefined || behindNoun.word === 'or') return undefined;
  return { connector: behindNoun, suspended: false, noun: counted.unit };
}

function countsAsWell(line: Line, at: number, noun: string): boolean {
  return readCounted(line, at, false)?.unit.toLowerCase() === noun.toLowerCase();
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
  readonly word: RangeJoint;
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

const ten = exactFromInteger(10);
const connectorWords = wordSet('to or through');

function isLead(line: Line, index: number): boolean {
  const isNegative = /^[-−]$/.test(wordAt(line, index)) && joinsAt(line, index + 1);
  return isNegative || /^[$£€¥₹~]$/.test(wordAt(line, index)) || isWordAt(line, index);
}

/** "Gained $1.32 to $44.45"; but weight is gained and lost by "5 to 10 kg". */
const changesOfPrices = wordSet('gained gain gains lost loses shed sheds added adds');

function isChange(line: Line, from: number, floor: number): boolean {
  for (let index = from - 1; index >= Math.max(0, floor - 1, from - 6); index--) {
    if (changes.has(wordAt(line, index))) return true;
  }
  return false;
}

/** "Two or three", "ten or fifteen", "20 or 30": one estimate in round steps, not two choices. */
function areNeighbours(low: Exact, high: Exact): boolean {
  const step = subtractExact(high, low);
  if (!isExactInteger(step) || step.kind !== 'decimal') return false;
  const isRound = step.coefficient === 1n || step.coefficient === 5n;
  return isRound && compareExact(high, multiplyExact(low, exactFromInteger(2))) <= 0;
}
