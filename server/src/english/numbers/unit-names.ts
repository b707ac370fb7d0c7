import { type PhraseTable, phraseTable } from './phrases.ts';

/**
 * Units of measure and the words and signs for them. Our own list; symbols after the SI brochure (9th edition), names
 * in British spelling and in the singular, American spellings understood.
 */

/** A unit that words name. */
export interface Unit {
  /** `kilometre`, `square foot`, `degree Celsius`, `year`. */
  readonly name: string;
  readonly kind: 'measure' | 'duration' | 'percent' | 'points';
}

/** Words for a unit, each in the singular; a plural is made by `-s` unless it is given after a bar (`foot|feet`). */
type UnitRow = readonly [name: string, words: string];

/** Units whose name takes prefixes, and their symbol with it; only the prefixes that prose uses with them. */
const prefixedUnits: readonly (readonly [name: string, words: string, symbol: string, prefixes: string])[] = [
  ['metre', 'metre meter', 'm', 'n µ m c d k'],
  ['gram', 'gram gramme', 'g', 'n µ m k'],
  ['litre', 'litre liter', 'l', 'µ m c d h k'],
  ['watt', 'watt', 'W', 'm k M G T'],
  ['watt-hour', 'watt_hour', 'Wh', 'k M G T'],
  ['joule', 'joule', 'J', 'm k M G T P'],
  ['hertz', 'hertz|hertz', 'Hz', 'k M G T'],
  ['byte', 'byte', 'B', 'k M G T P E'],
  ['bit', 'bit', 'b', 'k M G T'],
  ['volt', 'volt', 'V', 'm k M'],
  ['ampere', 'ampere amp', 'A', 'm k'],
  ['pascal', 'pascal', 'Pa', 'h k M G'],
  ['newton', 'newton', 'N', 'k M'],
  ['tonne', 'tonne', 't', 'k M G'],
  ['ohm', 'ohm', 'Ω', 'k M'],
  ['calorie', 'calorie', 'cal', 'k'],
  ['sievert', 'sievert', 'Sv', 'µ m'],
  ['becquerel', 'becquerel', 'Bq', 'k M G T P'],
  ['electronvolt', 'electronvolt electron_volt', 'eV', 'k M G T'],
  ['parsec', 'parsec', 'pc', 'k M G'],
];

/** The prefixes of the SI that prose uses. */
const prefixNames: ReadonlyMap<string, string> = new Map([
  ['n', 'nano'],
  ['µ', 'micro'],
  ['m', 'milli'],
  ['c', 'centi'],
  ['d', 'deci'],
  ['h', 'hecto'],
  ['k', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera'],
  ['P', 'peta'],
  ['E', 'exa'],
]);

const measureRows: readonly UnitRow[] = [
  ['inch', 'inch|inches'],
  ['foot', 'foot|feet ft|ft'],
  ['yard', 'yard yd'],
  ['mile', 'mile mi|mi'],
  ['nautical mile', 'nautical_mile nmi|nmi nm|nm'],
  ['furlong', 'furlong'],
  ['fathom', 'fathom'],
  ['light-year', 'light_year lightyear'],
  ['astronomical unit', 'astronomical_unit au|au'],
  ['micrometre', 'micron'],
  ['kilometre', 'klick kms|kms'],
  ['millimetre', 'mms|mms'],
  ['centimetre', 'cms|cms'],
  ['acre', 'acre ac|ac'],
  ['hectare', 'hectare ha|ha'],
  ['kilogram', 'kilo kgs|kgs'],
  ['gram', 'gm|gms'],
  ['ounce', 'ounce oz|oz ozs|ozs'],
  ['fluid ounce', 'fluid_ounce fl_oz|fl_oz'],
  ['pound', 'lb|lbs'],
  ['stone', 'stone|stone'],
  ['tonne', 'metric_ton'],
  ['ton', 'ton short_ton long_ton'],
  ['carat', 'carat ct|ct'],
  ['pint', 'pint pt|pts'],
  ['quart', 'quart qt|qts'],
  ['gallon', 'gallon gal|gals'],
  ['barrel', 'barrel bbl|bbls'],
  ['barrel per day', 'bpd|bpd b/d|b/d'],
  ['bushel', 'bushel'],
  ['cup', 'cup'],
  ['tablespoon', 'tablespoon tbsp|tbsps'],
  ['teaspoon', 'teaspoon tsp|tsps'],
  ['cubic centimetre', 'cc|ccs'],
  ['square kilometre', 'sq_km|sq_kms'],
  ['square metre', 'sq_m|sq_ms'],
  ['square centimetre', 'sq_cm|sq_cms'],
  ['square millimetre', 'sq_mm|sq_mm'],
  ['cubic metre', 'cu_m|cu_ms'],
  ['millilitre', 'mls|mls'],
  ['tonne of CO2 equivalent', 'tco2e|tco2e tonne_of_co2_equivalent'],
  ['kilotonne of CO2 equivalent', 'ktco2e|ktco2e'],
  ['megatonne of CO2 equivalent', 'mtco2e|mtco2e'],
  ['gigatonne of CO2 equivalent', 'gtco2e|gtco2e'],
  ['gigatonne of CO2', 'gtco2|gtco2'],
  ['megatonne of CO2', 'mtco2|mtco2'],
  ['tonne of CO2', 'tco2|tco2'],
  ['horsepower', 'horsepower|horsepower hp|hp bhp|bhp'],
  ['decibel', 'decibel db|db'],
  [
    'degree Celsius',
    'degree_celsius|degrees_celsius degree_centigrade|degrees_centigrade degree_c|degrees_c deg_c|deg_c °_c|°_c ºc|ºc º_c|º_c ℃|℃ celsius|celsius centigrade|centigrade',
  ],
  [
    'degree Fahrenheit',
    'degree_fahrenheit|degrees_fahrenheit degree_f|degrees_f deg_f|deg_f °_f|°_f ºf|ºf ℉|℉ fahrenheit|fahrenheit',
  ],
  ['kelvin', 'kelvin degree_kelvin|degrees_kelvin degree_k|degrees_k'],
  ['degree', 'degree deg|degs °|° º|º'],
  ['arcminute', 'arcminute minute_of_arc|minutes_of_arc'],
  ['arcsecond', 'arcsecond second_of_arc|seconds_of_arc'],
  ['radian', 'radian'],
  ['knot', 'knot kt|kts kn|kn'],
  ['mile per hour', 'mph|mph m.p.h.|m.p.h.'],
  ['kilometre per hour', 'kph|kph kmh|kmh kmph|kmph'],
  ['megabit per second', 'mbps|mbps'],
  ['gigabit per second', 'gbps|gbps'],
  ['kilobit per second', 'kbps|kbps'],
  ['mile per gallon', 'mpg|mpg'],
  ['revolution per minute', 'rpm|rpm'],
  ['beat per minute', 'bpm|bpm'],
  ['pound per square inch', 'psi|psi'],
  ['British thermal unit', 'btu'],
  ['millibar', 'millibar mbar|mbar'],
  ['atmosphere', 'atmosphere atm|atm'],
  ['part per million', 'ppm|ppm part_per_million|parts_per_million'],
  ['part per billion', 'ppb|ppb part_per_billion|parts_per_billion'],
  ['megapixel', 'megapixel'],
  ['pixel', 'pixel px|px'],
  ['lumen', 'lumen'],
  ['lux', 'lux|lux'],
  ['kiloton', 'kiloton'],
  ['megaton', 'megaton'],
];

const durationRows: readonly UnitRow[] = [
  ['second', 'second sec|secs'],
  ['minute', 'minute min|mins'],
  ['hour', 'hour hr|hrs'],
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week wk|wks'],
  ['fortnight', 'fortnight'],
  ['weekend', 'weekend'],
  ['month', 'month mo|mos mth|mths'],
  ['year', 'year yr|yrs'],
  ['decade', 'decade'],
  ['century', 'century|centuries'],
  ['millennium', 'millennium|millennia millenniums|millenniums'],
  ['millisecond', 'millisecond ms|ms msec|msec'],
  ['microsecond', 'microsecond'],
  ['nanosecond', 'nanosecond'],
];

const percentRows: readonly UnitRow[] = [
  ['%', 'percent|percents per_cent|per_cent pct|pct %|% ％|％ percentage|percentage'],
  ['‰', '‰|‰ per_mille|per_mille'],
];

const pointsRows: readonly UnitRow[] = [
  [
    'pp',
    'percentage_point percent_point %_point|%_points pp|pp pps|pps ppt|ppts per_cent_point|per_cent_points',
  ],
  ['basis point', 'basis_point bp|bp bps|bps'],
];

function collectWords(): PhraseTable<Unit> {
  const found = new Map<string, Unit>();
  const add = (words: string, unit: Unit) => {
    for (const row of words.split(' ')) {
      if (row === '') continue;
      const [singular = '', plural = `${singular}s`] = row.split('|');
      for (const word of [singular, plural]) {
        const phrase = word.replaceAll('_', ' ');
        if (!found.has(phrase)) found.set(phrase, unit);
      }
    }
  };
  for (const [name, words] of measureRows) add(words, { name, kind: 'measure' });
  for (const [name, words] of durationRows) add(words, { name, kind: 'duration' });
  for (const name of ['year', 'month', 'week', 'day']) {
    for (const age of ['old', 'olds', 'of age'])
      add(`${name}_${age}|${name}s_${age}`.replaceAll(' ', '_'), { name, kind: 'duration' });
  }
  add('yo|yos y/o|y/os', { name: 'year', kind: 'duration' });
  for (const [name, words] of percentRows) add(words, { name, kind: 'percent' });
  for (const [name, words] of pointsRows) add(words, { name, kind: 'points' });
  for (const [name, words, , prefixes] of prefixedUnits) {
    add(words, { name, kind: 'measure' });
    for (const letter of prefixes.split(' ')) {
      const prefix = prefixNames.get(letter) ?? '';
      const prefixed = words.split(' ').map((word) =>
        word
          .split('|')
          .map((form) => prefix + form)
          .join('|'),
      );
      add(prefixed.join(' '), { name: prefix + name, kind: 'measure' });
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
    add(symbol, name);
    for (const letter of prefixes.split(' ')) add(letter + symbol, (prefixNames.get(letter) ?? '') + name);
  }
  for (const [letter, prefix] of [
    ['k', 'kilo'],
    ['M', 'mega'],
    ['G', 'giga'],
  ] as const) {
    add(`${letter}bit`, `${prefix}bit`);
  }
  add('Ah', 'ampere-hour');
  add('mAh', 'milliampere-hour');
  add('L', 'litre');
  add('mL', 'millilitre');
  add('µs', 'microsecond', 'duration');
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

/** Units by their symbol, in which capitals count (`MW`, `mW`). Those of one letter need digits before them. */
export const unitSymbols: ReadonlyMap<string, Unit> = collectSymbols();
