import { type PhraseRows, phraseRows } from './phrase-rows.ts';
import {
  durationRows,
  measureRows,
  percentRows,
  pointsRows,
  prefixedUnits,
  prefixNames,
} from './unit-rows.ts';

/** A unit that words name. */
export interface Unit {
  /** `kilometre`, `square foot`, `degree Celsius`, `year`. */
  readonly name: string;
  readonly kind: 'measure' | 'duration' | 'percent' | 'points';
}

/** One object for each unit, however many words name it. */
const units = new Map<string, Unit>();

function unitOf(name: string, kind: Unit['kind']): Unit {
  const key = `${kind} ${name}`;
  const unit = units.get(key) ?? { name, kind };
  units.set(key, unit);
  return unit;
}

function collectWords(): PhraseRows<Unit> {
  const found = new Map<string, Unit>();
  const add = (words: string, unit: Unit) => {
    for (const row of words.split(' ')) {
      if (row === '') continue;
      const [singular = '', plural = `${singular}s`] = row.split('|');
      for (const word of [singular, plural]) {
        const phrase = word.replaceAll('_', ' ');
        if (phrase !== '' && !found.has(phrase)) found.set(phrase, unit);
      }
    }
  };
  for (const [name, words] of measureRows) add(words, unitOf(name, 'measure'));
  for (const [name, words] of durationRows) add(words, unitOf(name, 'duration'));
  for (const name of ['year', 'month', 'week', 'day']) {
    for (const age of ['old', 'olds', 'of age'])
      add(`${name}_${age}|${name}s_${age}`.replaceAll(' ', '_'), unitOf(name, 'duration'));
  }
  add('yo|yos y_/_o|y_/_os y.o.|y.o. y.o|y.o yr_old|yr_olds yrs_old|yrs_olds', unitOf('year', 'duration'));
  for (const [name, words] of percentRows) add(words, unitOf(name, 'percent'));
  for (const [name, words] of pointsRows) add(words, unitOf(name, 'points'));
  for (const [name, words, , prefixes] of prefixedUnits) {
    add(words, unitOf(name, 'measure'));
    for (const letter of lettersOf(prefixes)) {
      const prefix = prefixNames.get(letter) ?? '';
      // "Kilo-ohms" and "kilo pascals" are written too.
      for (const joint of ['', '_']) {
        add(words.replace(/[^ |]+/g, `${prefix}${joint}$&`), unitOf(prefix + name, 'measure'));
      }
    }
  }
  for (const [phrase, unit] of [...found]) {
    if (!isLength(unit.name)) continue;
    for (const square of ['square', 'sq', 'sq.']) {
      found.set(`${square.replace('.', ' .')} ${phrase}`, unitOf(`square ${unit.name}`, 'measure'));
    }
    for (const cubic of ['cubic', 'cu']) {
      found.set(`${cubic} ${phrase}`, unitOf(`cubic ${unit.name}`, 'measure'));
    }
    found.set(`${phrase} squared`, unitOf(`square ${unit.name}`, 'measure'));
    found.set(`${phrase} cubed`, unitOf(`cubic ${unit.name}`, 'measure'));
  }
  return phraseRows(found);
}

function lettersOf(prefixes: string): readonly string[] {
  return prefixes === '' ? [] : prefixes.split(' ');
}

function isLength(name: string): boolean {
  return /(?:metre|^inch|^foot|^yard|^mile)$/.test(name);
}

/** Units by the words that name them, in lower case. */
export const unitPhrases: PhraseRows<Unit> = collectWords();

const squaredSymbols: readonly (readonly [symbol: string, name: string])[] = [
  ['m', 'metre'],
  ['km', 'kilometre'],
  ['cm', 'centimetre'],
  ['mm', 'millimetre'],
  ['ft', 'foot'],
  ['mi', 'mile'],
  ['in', 'inch'],
  ['yd', 'yard'],
];

function collectSymbols(): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  const add = (symbol: string, name: string, kind: Unit['kind'] = 'measure') => {
    if (!found.has(symbol)) found.set(symbol, { name, kind });
  };
  add('pc', '%', 'percent');
  for (const [name, , symbol, prefixes] of prefixedUnits) {
    if (symbol !== '–') add(symbol, name);
    for (const letter of lettersOf(prefixes)) {
      for (const sign of letter === 'µ' ? microSigns : [letter]) {
        add(sign + (bareSymbols.get(name) ?? symbol), (prefixNames.get(letter) ?? '') + name);
      }
    }
  }
  for (const [symbol, name] of [
    ['kn', 'knot'],
    ['mL', 'millilitre'],
    // Lower case alone is a nautical mile or a nanometre.
    ['Nm', 'newton metre'],
    ['kNm', 'kilonewton metre'],
  ] as const) {
    add(symbol, name);
  }
  for (const sign of microSigns) if (sign !== 'u') add(`${sign}s`, 'microsecond', 'duration');
  add('ps', 'picosecond', 'duration');
  add('fs', 'femtosecond', 'duration');
  add('ns', 'nanosecond', 'duration');
  add('st', 'stone');
  add('h', 'hour', 'duration');
  add('s', 'second', 'duration');
  add('y', 'year', 'duration');
  add('C', 'degree Celsius');
  add('F', 'degree Fahrenheit');
  add('f', 'degree Fahrenheit');
  add('K', 'kelvin');
  add('KM', 'kilometre');
  add('Km', 'kilometre');
  add('KG', 'kilogram');
  add('Kg', 'kilogram');
  add('KB', 'kilobyte');
  add('Kb', 'kilobyte');
  add('gb', 'gigabyte');
  add('mb', 'megabyte');
  add('kb', 'kilobyte');
  add('tb', 'terabyte');
  add('kwh', 'kilowatt-hour');
  add('kw', 'kilowatt');
  add('KW', 'kilowatt');
  add('khz', 'kilohertz');
  add('mhz', 'megahertz');
  add('ghz', 'gigahertz');
  add('kcal', 'kilocalorie');
  for (const [symbol, name] of squaredSymbols) {
    for (const square of ['2', '²']) add(symbol + square, `square ${name}`);
    for (const cubic of ['3', '³']) add(symbol + cubic, `cubic ${name}`);
  }
  for (const [symbol, name] of squaredSymbols) {
    add(`sq${symbol}`, `square ${name}`);
  }
  return found;
}

/** The micro sign, the Greek letter it looks like, and the letter that keyboards have. */
const microSigns = ['µ', 'μ', 'u'] as const;

/** Symbols that take a prefix but alone mean something else: coulombs beside Celsius. */
const bareSymbols: ReadonlyMap<string, string> = new Map([
  ['coulomb', 'C'],
  ['farad', 'F'],
  ['gauss', 'G'],
  ['molar', 'M'],
  ['poise', 'P'],
  ['henry', 'H'],
  ['siemens', 'S'],
  ['base pair', 'bp'],
  ['year', 'yr'],
]);

/** Units by their symbol, in which capitals count (`MW`, `mW`). */
export const unitSymbolRows: readonly (readonly [symbol: string, unit: Unit])[] = [...collectSymbols()];
