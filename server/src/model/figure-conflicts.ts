/**
 * Figures of one group whose values exclude each other, found without holding each against each: a figure that conflicts with
 * any conflicts with the one that ends lowest or the one that begins highest.
 */
import {
  dateInterval,
  durationTotals,
  type Exact,
  formatExact,
  literalsExclude,
  type NumberLiteral,
  parseLiteral,
  type Value,
} from '../quantity/index.ts';

/** A figure in the order of its group. */
export interface Ranked<Figure> {
  readonly figure: Figure;
  readonly literal: NumberLiteral;
  /** The literal as it is written. */
  readonly text: string;
  /** Roughly where its values begin and end: they decide who is asked first, never whether two exclude each other. */
  readonly lower: number;
  readonly upper: number;
}

/** The figures of a group by the kind of their values, since numbers and dates do not compare. */
export type FigureOrder<Figure> = ReadonlyMap<Value['kind'], TwoOrders<Figure>>;

/** Those whose values end lowest first, and those whose values begin highest first. */
interface TwoOrders<Figure> {
  readonly lowest: readonly Ranked<Figure>[];
  readonly highest: readonly Ranked<Figure>[];
}

/** Orders figures by their literals; one that cannot be read is left out. */
export function figureOrder<Figure extends { readonly literal: string }>(
  figures: Iterable<Figure>,
): FigureOrder<Figure> {
  const ranked = new Map<Value['kind'], Ranked<Figure>[]>();
  for (const figure of figures) {
    const literal = literalOf(figure.literal);
    if (!literal) continue;
    const kind = kindOf(literal);
    const there = ranked.get(kind) ?? [];
    there.push({ figure, literal, text: figure.literal, ...boundsOf(literal) });
    ranked.set(kind, there);
  }
  return new Map(
    [...ranked].map(([kind, list]) => {
      const lowest = [...list].sort((a, b) => compare(a.upper, b.upper));
      return [kind, { lowest, highest: list.sort((a, b) => compare(b.lower, a.lower)) }];
    }),
  );
}

/** A literal as the facts keep it; undefined where it cannot be read. */
export function literalOf(text: string): NumberLiteral | undefined {
  const parsed = parseLiteral(text);
  return parsed.ok ? parsed.literal : undefined;
}

function kindOf(literal: NumberLiteral): Value['kind'] {
  return literal.op === 'range' ? literal.min.kind : literal.value.kind;
}

/** Infinite bounds are equal, where their difference would be no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many figures at most are asked from either end, so that a group takes linear time whatever stands in it. */
const MOST_ASKED = 64;

/**
 * The figures that exclude a literal: of those that lie lower the lowest, of those that lie higher the highest. `counts` leaves
 * out those that do not count against it.
 */
export function excludedBy<Figure>(
  literal: NumberLiteral,
  order: FigureOrder<Figure>,
  counts: (other: Figure) => boolean,
): readonly Figure[] {
  const orders = order.get(kindOf(literal));
  if (!orders) return [];
  const own = boundsOf(literal);
  const low = firstThat(orders.lowest, literal, counts, (other) => other.upper <= own.lower);
  const high = firstThat(orders.highest, literal, counts, (other) => other.lower >= own.upper);
  return [low, high].filter((figure) => figure !== undefined);
}

/** Whether a figure of those that `isMeant` picks is among those that {@link excludedBy} may give. */
export function mayBeNamed<Figure>(
  order: FigureOrder<Figure>,
  isMeant: (figure: Figure) => boolean,
): boolean {
  return [...order.values()].some(({ lowest, highest }) =>
    [lowest, highest].some((ranked) => ranked.slice(0, MOST_ASKED).some(({ figure }) => isMeant(figure))),
  );
}

function firstThat<Figure>(
  order: readonly Ranked<Figure>[],
  literal: NumberLiteral,
  counts: (other: Figure) => boolean,
  mayExclude: (other: Ranked<Figure>) => boolean,
): Figure | undefined {
  // Copies of one figure stand beside each other, and are compared once.
  let compared: string | undefined;
  let excludes = false;
  for (let i = 0; i < Math.min(order.length, MOST_ASKED); i++) {
    const other = order[i]!;
    if (!mayExclude(other)) return undefined;
    if (other.text !== compared) {
      compared = other.text;
      excludes = literalsExclude(literal, other.literal) === true;
    }
    if (excludes && counts(other.figure)) return other.figure;
  }
  return undefined;
}

function boundsOf(literal: NumberLiteral): { readonly lower: number; readonly upper: number } {
  if (literal.op === 'range') {
    return { lower: extentOf(literal.min).start, upper: extentOf(literal.max).end };
  }
  const { start, end } = extentOf(literal.value);
  switch (literal.op) {
    case 'eq':
      return { lower: start, upper: end };
    case 'approx': {
      // As far as “about” reaches when literals are compared.
      const reach = Math.max(Math.abs(start), Math.abs(end)) * 0.1;
      return { lower: start - reach, upper: end + reach };
    }
    case 'lt':
      return { lower: Number.NEGATIVE_INFINITY, upper: start };
    case 'le':
      return { lower: Number.NEGATIVE_INFINITY, upper: end };
    case 'gt':
      return { lower: end, upper: Number.POSITIVE_INFINITY };
    case 'ge':
      return { lower: start, upper: Number.POSITIVE_INFINITY };
  }
}

/** Seconds in a month on average (Gregorian: 365.2425 days in twelve months); for the order only. */
const MONTH = 2_629_746;

function extentOf(value: Value): { readonly start: number; readonly end: number } {
  switch (value.kind) {
    case 'exact':
      return point(roughly(value.exact));
    case 'date':
      return dateInterval(value.date);
    case 'duration': {
      const { months, seconds } = durationTotals(value.duration);
      return point(roughly(months) * MONTH + roughly(seconds));
    }
  }
}

function point(at: number): { readonly start: number; readonly end: number } {
  return { start: at, end: at };
}

function roughly(exact: Exact): number {
  if (exact.kind === 'decimal') return Number(formatExact(exact));
  return Number(exact.numerator) / Number(exact.denominator);
}
