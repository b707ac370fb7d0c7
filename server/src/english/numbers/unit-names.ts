import { type PhraseTable, phraseTable } from './phrases.ts';
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

function collectWords(): PhraseTable<Unit> {
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
  for (const [name, words] of measureRows) add(words, { name, kind: 'measure' });
  for (const [name, words] of durationRows) add(words, { name, kind: 'duration' });
  for (const name of ['year', 'month', 'week', 'day']) {
    for (const age of ['old', 'olds', 'of age'])
      add(`${name}_${age}|${name}s_${age}`.replaceAll(' ', '_'), { name, kind: 'duration' });
  }
  add('yo|yos y_/_o|y_/_os y.o.|y.o. y.o|y.o yr_old|yr_olds yrs_old|yrs_olds', {
    name: 'year',
    kind: 'duration',
  });
  for (const [name, words] of percentRows) add(words, { name, kind: 'percent' });
  for (const [name, words] of pointsRows) add(words, { name, kind: 'points' });
  for (const [name, words, , prefixes] of prefixedUnits) {
    add(words, { name, kind: 'measure' });
    for (const letter of lettersOf(prefixes)) {
      const prefix = prefixNames.get(letter) ?? '';
      // "Kilo-ohms" and "kilo pascals" are written too.
      for (const joint of ['', '_']) {
        add(words.replace(/[^ |]+/g, `${prefix}${joint}$&`), { name: prefix + name, kind: 'measure' });
      }
    }
  }
  for (const [phrase, unit] of [...found]) {
    if (!isLength(unit.name)) continue;
    for (const square of ['square', 'sq', 'sq.']) {
      found.set(`${square.replace('.', ' .')} ${phrase}`, { name: `square ${unit.name}`, kind: 'measure' });
    }
    for (const cubic of ['cubic', 'cu']) {
      found.set(`${cubic} ${phrase}`, { name: `cubic ${unit.name}`, kind: 'measure' });
    }
    found.set(`${phrase} squared`, { name: `square ${unit.name}`, kind: 'measure' });
    found.set(`${phrase} cubed`, { name: `cubic ${unit.name}`, kind: 'measure' });
  }
  return phraseTable(found);
}

function lettersOf(prefixes: string): readonly string[] {
  return prefixes === '' ? [] : prefixes.split(' ');
}

function isLength(name: string): boolean {
  return /(?:metre|^inch|^foot|^yard|^mile)$/.test(name);
}

/** Units by the words that name them, in lower case. */
export const unitWords: PhraseTable<Unit> = collectWords();

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

/** Units by their symbol, in which capitals count (`MW`, `mW`). Those of one letter need digits before them. */
export const unitSymbols: ReadonlyMap<string, Unit> = collectSymbols();

/** Digits that raise a symbol they end, as in `m2`. */
export const gluedExponents: ReadonlyMap<string, number> = new Map([
  ['2', 2],
  ['²', 2],
  ['3', 3],
  ['³', 3],
]);
