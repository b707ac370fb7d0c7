import { formatExact } from '../../quantity/index.ts';
import { readCounted } from './counted.ts';
import { readFigure } from './figure.ts';
import { isNumberAt, isWordAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { readUnit } from './measure.ts';
import { wordSet } from './word-set.ts';

const everyWords = wordSet('every each');

const otherTimes = wordSet('earlier ago later before after hence from');

/** What a figure is reckoned by, and the index of the token after it. */
export interface Rate {
  readonly per: string;
  readonly to: number;
}

/** Nouns that follow "a" in a rate: "£30 a head". Units of time and measure do so too. */
const reckoned: ReadonlySet<string> = new Set(
  (
    'head piece person share barrel unit pop throw go time visit ticket seat vote ride trip item night shift term ' +
    'season game match episode copy bottle pint glass packet box can bag word page kilo pupil patient household family ' +
    'child student customer passenger employee worker staff member home house flat room property plate dose shot'
  ).split(' '),
);

/** Units of measure by which prices and amounts are reckoned with "a". */
const reckonedUnits =
  /^(?:tonne|ton|kilogram|gram|pound|ounce|litre|gallon|barrel|metre|mile|kilometre|acre|hectare|square (?:foot|metre|mile|kilometre)|kilowatt-hour|megawatt-hour)$/;

/** Reads `per 100,000 people`, `a day`, `an hour`, `/week`, `p.a.` at `begin`. */
export function readRate(line: Line, begin: number): Rate | undefined {
  // "A £2bn-a-year programme".
  const at = pastHyphen(line, begin);
  const word = wordAt(line, at);
  if (word === '/' && joinsAt(line, at)) {
    return isNumberAt(line, at + 1) ? readFigureBase(line, at + 1) : readNamed(line, at + 1, true);
  }
  if (word === 'p.a.' || word === 'pa' || word === 'p.a') return { per: 'year', to: at + 1 };
  if (word === 'per' || word === 'every' || word === 'for' || word === 'in') return readPer(line, at);
  if (word === 'to' && wordAt(line, at + 1) === 'the') return readToThe(line, at + 2);
  if (word !== 'a' && word !== 'an') return undefined;
  // "£10m a year earlier" was so at another time.
  if (otherTimes.has(wordAt(line, pastHyphen(line, at + 1) + 1))) return undefined;
  const unit = readUnit(line, pastHyphen(line, at + 1), false);
  if (unit && (unit.unit.kind === 'duration' || reckonedUnits.test(unit.unit.name))) {
    return { per: unit.unit.name, to: unit.to };
  }
  const noun = wordAt(line, at + 1);
  return reckoned.has(noun) ? { per: noun, to: at + 2 } : undefined;
}

/** "45 miles to the gallon", "110 yen to the dollar". */
function readToThe(line: Line, at: number): Rate | undefined {
  const name = toTheUnits.get(wordAt(line, at));
  return name === undefined ? undefined : { per: name, to: at + 1 };
}

const toTheUnits: ReadonlyMap<string, string> = new Map([
  ['gallon', 'gallon'],
  ['litre', 'litre'],
  ['acre', 'acre'],
  ['hectare', 'hectare'],
  ['dollar', 'dollar'],
  ['euro', 'euro'],
]);

function readPer(line: Line, at: number): Rate | undefined {
  const word = wordAt(line, at);
  // "For every 1,000" and "in every 100" reckon; "for 30 days" and "in 2024" do not.
  if (word === 'for' || word === 'in') {
    return everyWords.has(wordAt(line, at + 1)) ? readFigureBase(line, at + 2) : undefined;
  }
  const base = readFigureBase(line, at + 1);
  if (base) return base;
  // "A £3,000-per-head dinner".
  if (word === 'per') return readNamed(line, pastHyphen(line, at + 1), false);
  const unit = readUnit(line, at + 1, false);
  return unit?.unit.kind === 'duration' ? { per: unit.unit.name, to: unit.to } : undefined;
}

/** The `100,000 people` of "12 per 100,000 people". */
function readFigureBase(line: Line, at: number): Rate | undefined {
  const figure = readFigure(line, at);
  if (figure === undefined || figure.ordinal || figure.isVague || figure.isFraction || figure.isArticle)
    return undefined;
  if (formatExact(figure.value) === '0') return undefined;
  return readBase(line, formatExact(figure.value), figure.to);
}

function readBase(line: Line, base: string, to: number): Rate {
  const unit = readUnit(line, to, true);
  if (unit) return { per: `${base} ${unit.unit.name}`, to: unit.to };
  const counted = readCounted(line, to, false);
  return counted ? { per: `${base} ${counted.unit}`, to: counted.to } : { per: base, to };
}

function readNamed(line: Line, at: number, joined: boolean): Rate | undefined {
  if (!isWordAt(line, at) || (joined && !joinsAt(line, at))) return undefined;
  const unit = readUnit(line, at, joined);
  if (unit && unit.unit.kind !== 'percent') return { per: unit.unit.name, to: unit.to };
  // "Per se" and "per annum" are Latin.
  const word = wordAt(line, at);
  if (word === 'se') return undefined;
  return { per: word === 'annum' ? 'year' : writtenAt(line, at), to: at + 1 };
}
