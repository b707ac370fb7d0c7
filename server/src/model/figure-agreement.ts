/** Whether the value and unit that a head gives to a figure are those that its words say. */
import { type NumberFinding, type NumberKind, numberOf } from '../english/numbers/index.ts';
import {
  addExact,
  compareExact,
  compareValues,
  type DurationUnit,
  describeLiteral,
  exactFromInteger,
  isRangeEmpty,
  literalsExclude,
  multiplyExact,
  type NumberLiteral,
  sameUnit,
  unitKey,
  type Value,
  withYearsAsDates,
} from '../quantity/index.ts';
import type { Figure } from './annotation.ts';

/** What the head says and what the words say, in words; `literal` is that of the words. */
export interface Disagreement {
  readonly what: 'value' | 'unit' | 'points';
  readonly head: string;
  readonly words: string;
  readonly literal: NumberLiteral;
  readonly unit: string | undefined;
}

/**
 * Where head and words contradict each other; undefined where either is silent. A unit is compared where both name a currency,
 * a measure, per cent or points: what is counted may be called by more words or fewer.
 */
export function disagreementOf(
  figure: Pick<Figure, 'literal' | 'unit'>,
  words: NumberFinding | undefined,
): Disagreement | undefined {
  const { literal, unit } = figure;
  if (!literal || !words || isRangeEmpty(literal)) return undefined;
  const headUnit = unit === undefined ? undefined : unitMeant(unit);
  const differingIn = (what: Disagreement['what']): Disagreement => ({
    what,
    head: inWords(literal, unit),
    words: inWords(words.literal, words.unit),
    literal: words.literal,
    unit: words.unit,
  });
  if (!sameLiteral(literal, headUnit?.name, words)) return differingIn('value');
  if (!headUnit || unit === undefined || words.unit === undefined) return undefined;
  // What a corpus means by a word may be no unit to others.
  if (sameUnit(unit, words.unit)) return undefined;
  if (!MEASURED.has(headUnit.kind) || !MEASURED.has(words.kind)) return undefined;
  if (sameUnit(withoutRate(headUnit.name), withoutRate(words.unit))) return undefined;
  const isPoints = PERCENT.has(headUnit.kind) && PERCENT.has(words.kind);
  return differingIn(isPoints ? 'points' : 'unit');
}

/** Whether a unit in a head is per cent or percentage points. */
export function isShare(unit: string): boolean {
  return PERCENT.has(unitMeant(unit).kind);
}

/** Of “cubic metre per second” the head may give a part by itself (`per=second`). */
function withoutRate(unit: string): string {
  return unit.split(' per ', 1)[0]!;
}

/** Whether words hold a figure beside the one that was read in them: then nobody knows which of them the head means. */
export function holdsOtherFigures(words: string, { start, end }: NumberFinding): boolean {
  return numberOf(words.slice(0, start)) !== undefined || numberOf(words.slice(end)) !== undefined;
}

const MEASURED: ReadonlySet<NumberKind> = new Set(['money', 'percent', 'points', 'measure', 'duration']);
const PERCENT: ReadonlySet<NumberKind> = new Set(['percent', 'points']);

function inWords(literal: NumberLiteral, unit: string | undefined): string {
  return unit === undefined ? describeLiteral(literal) : `${describeLiteral(literal)} ${unit}`;
}

interface UnitMeant {
  readonly name: string;
  readonly kind: NumberKind;
  /** The other units that it may be: CAD of “dollars”. */
  readonly ambiguous: readonly string[];
}

const meant = new Map<string, UnitMeant>();
const MOST = 2000;

/** What a unit in a head stands for: `degree Celsius` for °C, `USD` for US$. */
export function unitMeant(unit: string): UnitMeant {
  const known = meant.get(unit);
  if (known) return known;
  const read = numberOf(`2 ${unit}`);
  const fresh: UnitMeant = {
    name: read?.unit ?? unit,
    kind: read?.kind ?? 'count',
    ambiguous: read?.ambiguous ?? [],
  };
  if (meant.size >= MOST) meant.clear();
  meant.set(unit, fresh);
  return fresh;
}

function sameLiteral(
  head: NumberLiteral,
  headUnit: string | undefined,
  { literal, unit, kind }: NumberFinding,
): boolean {
  let [one, other] = [head, literal];
  if (isOf(one, 'date') || isOf(other, 'date')) {
    [one, other] = [withYearsAsDates(one), withYearsAsDates(other)];
    // A date is as long as its precision: a day in a month does not contradict the month.
    if (isOf(one, 'date') && isOf(other, 'date')) return literalsExclude(one, other) !== true;
  } else if (isOf(one, 'duration') || isOf(other, 'duration')) {
    [one, other] = [asDuration(one, headUnit), asDuration(other, unit)];
  } else if (headUnit === '%' && kind === 'ratio') {
    other = mapValues(other, timesHundred);
  }
  return equal(one, other);
}

function isOf(literal: NumberLiteral, kind: Value['kind']): boolean {
  return valuesOf(literal).some((value) => value.kind === kind);
}

function valuesOf(literal: NumberLiteral): readonly Value[] {
  return literal.op === 'range' ? [literal.min, literal.max] : [literal.value];
}

function mapValues(literal: NumberLiteral, map: (value: Value) => Value): NumberLiteral {
  return literal.op === 'range'
    ? { op: 'range', min: map(literal.min), max: map(literal.max) }
    : { op: literal.op, value: map(literal.value) };
}

function timesHundred(value: Value): Value {
  if (value.kind !== 'exact') return value;
  return { kind: 'exact', exact: multiplyExact(value.exact, exactFromInteger(100)) };
}

/** Units whose names are their keys. */
const TIME_UNITS = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
] as const satisfies readonly DurationUnit[];

/** `3` with the unit `year` as the duration P3Y. */
function asDuration(literal: NumberLiteral, unit: string | undefined): NumberLiteral {
  const key = unit === undefined ? undefined : unitKey(unit);
  const time = TIME_UNITS.find((each) => each === key);
  if (!time) return literal;
  return mapValues(literal, (value) =>
    value.kind === 'exact'
      ? { kind: 'duration', duration: { parts: [{ amount: value.exact, unit: time }] } }
      : value,
  );
}

function equal(one: NumberLiteral, other: NumberLiteral): boolean {
  if (one.op !== other.op) return false;
  const [mine, theirs] = [valuesOf(one), valuesOf(other)];
  return mine.every((value, i) => compareValues(value, theirs[i]!) === 0);
}

/**
 * Whether a change given in per cent is the difference between two shares in per cent, and not that many per cent of the
 * first: “from 20 to 24 per cent, a rise of 4 per cent”.
 */
export function isChangeInPoints(change: NumberFinding, from: Value, to: Value): boolean {
  if (change.literal.op === 'range' || change.literal.value.kind !== 'exact') return false;
  if (from.kind !== 'exact' || to.kind !== 'exact') return false;
  const by = change.literal.value.exact;
  const [low, high] =
    compareExact(from.exact, to.exact) < 0 ? [from.exact, to.exact] : [to.exact, from.exact];
  return compareExact(addExact(low, by), high) === 0;
}
