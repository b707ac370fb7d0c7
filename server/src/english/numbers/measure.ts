import { mayBe, UNIT } from './beside-figures.ts';
import { isDashAt, isNumberAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import type { PhraseTable } from './phrases.ts';
import { readPower } from './powers.ts';
import { readSimpleUnit, type UnitMatch } from './simple-units.ts';
import { gluedExponents, type Unit, unitSymbols } from './unit-names.ts';
import { wordSet } from './word-set.ts';

export type { UnitMatch } from './simple-units.ts';

/** What else some units may be: the size differs between countries or trades. */
const otherUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['ton', ['short ton', 'long ton', 'tonne']],
  ['gallon', ['imperial gallon', 'US gallon']],
  ['pint', ['imperial pint', 'US pint']],
]);

/** A unit of prose has no more factors: kilograms, square metres, seconds and one to spare. */
const mostFactors = 5;

/**
 * The unit after the figure that ends at `at`: `km`, ` kilometres`, `-mile`, `miles per hour`, `kg/m³`, `J mol−1 K−1`, `%`.
 * `corpusUnits` are the words that a corpus adds.
 */
export function readUnit(
  line: Line,
  at: number,
  inDigits: boolean,
  corpusUnits?: PhraseTable<string>,
): UnitMatch | undefined {
  const first = pastHyphen(line, at);
  if (corpusUnits === undefined && !mayBe(line, first, UNIT)) return undefined;
  const found = readSimpleUnit(line, first, inDigits, corpusUnits) ?? readGluedPower(line, first, inDigits);
  if (found === undefined) return undefined;
  if (found.unit.kind === 'measure') {
    const whole = withFactors(line, found);
    if (whole) return whole;
  }
  const ambiguous = otherUnits.get(found.unit.name);
  return ambiguous ? { ...found, ambiguous } : found;
}

/** The unit with its exponent, and multiplied and divided by what follows; undefined where nothing of the kind does. */
function withFactors(line: Line, first: UnitMatch): UnitMatch | undefined {
  const base = withExponent(line, { name: first.unit.name, exponent: 1, to: first.to });
  let { name, to } = { name: nameOf(base), to: base.to };
  let factors = 1;
  for (; factors < mostFactors; factors++) {
    const next = readDivisor(line, to) ?? readProduct(line, to);
    if (next === undefined) break;
    name += next.joint + next.name;
    to = next.to;
  }
  if (factors === 1 && to === first.to) return undefined;
  return { unit: { name, kind: 'measure' }, to };
}

interface Factor {
  readonly name: string;
  readonly exponent: number;
  /** The index of the token after it. */
  readonly to: number;
}

const powerNames: ReadonlyMap<number, string> = new Map([
  [2, 'square '],
  [3, 'cubic '],
]);

function nameOf({ name, exponent }: Factor): string {
  const power = Math.abs(exponent);
  if (power === 1) return name;
  const prefix = powerNames.get(power);
  return prefix === undefined ? `${name}^${power}` : prefix + name;
}

/** `m^2`, `s⁻¹`, `s−1`, "second squared". */
function withExponent(line: Line, factor: Factor): Factor {
  const { to } = factor;
  const word = wordAt(line, to);
  if (word === 'squared' || word === 'cubed')
    return { ...factor, exponent: word === 'squared' ? 2 : 3, to: to + 1 };
  const power = readPower(line, to);
  if (power) return { ...factor, exponent: power.exponent, to: power.to };
  return word === '−' && isSignedDigit(line, to)
    ? { ...factor, exponent: -Number(wordAt(line, to + 1)), to: to + 2 }
    : factor;
}

/** The dash and the digit of an exponent whose raising was lost. */
function isSignedDigit(line: Line, at: number): boolean {
  return (
    isDashAt(line, at) && joinsAt(line, at) && joinsAt(line, at + 1) && /^[1-4]$/.test(wordAt(line, at + 1))
  );
}

interface Joined {
  readonly joint: ' per ' | ' ';
  readonly name: string;
  readonly to: number;
}

/** `per hour`, `/h`, `an hour`, `per second squared`, `/(m²·K)` after a unit of measure. */
function readDivisor(line: Line, at: number): Joined | undefined {
  const word = wordAt(line, at);
  if (word === '/') return readBar(line, at);
  if (word !== 'per' && word !== 'a' && word !== 'an') return undefined;
  const unit = readSimpleUnit(line, at + 1, false);
  if (unit === undefined || (word !== 'per' && unit.unit.kind !== 'duration')) return undefined;
  const factor = withExponent(line, { name: unit.unit.name, exponent: 1, to: unit.to });
  return { joint: ' per ', name: nameOf(factor), to: factor.to };
}

function readBar(line: Line, at: number): Joined | undefined {
  const isSpaced = !joinsAt(line, at);
  if (isSpaced === joinsAt(line, at + 1)) return undefined;
  if (wordAt(line, at + 1) !== '(') {
    const factor = readFactor(line, at + 1);
    return factor && { joint: ' per ', name: nameOf(factor), to: factor.to };
  }
  const first = readFactor(line, at + 2);
  if (first === undefined) return undefined;
  let { name, to } = { name: nameOf(first), to: first.to };
  for (let factors = 1; factors < mostFactors && wordAt(line, to) !== ')'; factors++) {
    const next = readFactor(line, productSigns.has(wordAt(line, to)) ? to + 1 : to);
    if (next === undefined) return undefined;
    name += ` per ${nameOf(next)}`;
    to = next.to;
  }
  return wordAt(line, to) === ')' ? { joint: ' per ', name, to: to + 1 } : undefined;
}

const productSigns = wordSet('· ⋅ * •');

/** `·m`, and with a space alone what no prose would put there: `N m`, `kg m−3`, "newton metres". */
function readProduct(line: Line, at: number): Joined | undefined {
  if (productSigns.has(wordAt(line, at)) && joinsAt(line, at) === joinsAt(line, at + 1)) {
    return joinedBy(readFactor(line, at + 1));
  }
  if (joinsAt(line, at)) return undefined;
  const symbol = writtenAt(line, at);
  if (symbol === '' || symbol.length > 4) return undefined;
  const factor = readFactor(line, at);
  const hasExponent = factor !== undefined && factor.exponent < 0;
  if (hasExponent || (spacedProducts.get(writtenAt(line, at - 1))?.has(symbol) ?? false))
    return joinedBy(factor);
  // "5 J mol-1": behind a symbol a hyphen with one digit is no range, since no figure stands before it.
  if (unitSymbols.has(symbol) && isSignedDigit(line, at + 1) && !isNumberAt(line, at - 1)) {
    return joinedBy({
      name: unitSymbols.get(symbol)?.name ?? symbol,
      exponent: -Number(wordAt(line, at + 2)),
      to: at + 3,
    });
  }
  return undefined;
}

function joinedBy(factor: Factor | undefined): Joined | undefined {
  return factor && { joint: factor.exponent < 0 ? ' per ' : ' ', name: nameOf(factor), to: factor.to };
}

/** Symbols that are multiplied with a space between them. */
const spacedProducts: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['N', 'kN', 'MN', 'mN'].map((force) => [force, wordSet('m mm cm s')] as const),
  ...['J', 'Pa', 'mPa', 'W'].map((unit) => [unit, wordSet('s h')] as const),
  ...['kW', 'MW', 'GW', 'A', 'mA'].map((unit) => [unit, wordSet('h')] as const),
  ['kg', wordSet('m')],
  ['V', wordSet('A s m')],
  ['lb', wordSet('ft in')],
  ['ft', wordSet('lb lbs lbf')],
]);

/** A unit with its exponent: the `mol−1` of "J mol−1", the `s2` of "m/s2". */
function readFactor(line: Line, at: number): Factor | undefined {
  if (wordAt(line, at) === 's') return withExponent(line, { name: 'second', exponent: 1, to: at + 1 });
  const glued = readGluedPower(line, at, true);
  if (glued) return { name: glued.unit.name, exponent: 1, to: glued.to };
  const unit = readSimpleUnit(line, at, true) ?? looseUnit(line, at);
  if (unit === undefined || unit.unit.kind === 'percent' || unit.unit.kind === 'points') return undefined;
  return withExponent(line, { name: unit.unit.name, exponent: 1, to: unit.to });
}

/** A symbol of one letter that needs digits before it elsewhere. */
function looseUnit(line: Line, at: number): UnitMatch | undefined {
  const unit = unitSymbols.get(writtenAt(line, at));
  return unit && { unit, to: at + 1 };
}

/** `s2`, `kg²`: an exponent within the word. Lengths have names for theirs: `m2`. */
function readGluedPower(line: Line, at: number, inDigits: boolean): UnitMatch | undefined {
  const written = writtenAt(line, at);
  const digit =
    inDigits && written.length > 1 && written.length < 5 ? gluedExponents.get(written.slice(-1)) : undefined;
  const base: Unit | undefined = digit === undefined ? undefined : unitSymbols.get(written.slice(0, -1));
  if (digit === undefined || base === undefined || (written.length === 2 && wordAt(line, at - 1) !== '/'))
    return undefined;
  return {
    unit: { name: nameOf({ name: base.name, exponent: digit, to: at }), kind: 'measure' },
    to: at + 1,
  };
}
