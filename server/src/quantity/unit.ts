import { isCurrencyCode } from './currency.ts';

/** How English writes the two units that have a sign, in lower case. */
const signs: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['percent', '%'],
  ['per cent', '%'],
  ['pp', 'pp'],
  ['percentage point', 'pp'],
  ['percentage points', 'pp'],
]);

/** Plurals that the endings below would miss, of words that news counts. */
const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['feet', 'foot'],
  ['lives', 'life'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
]);

/**
 * The one spelling of a unit: every white space a single space, percent as `%`, percentage points as `pp`. Letters
 * keep their case (`GWh`, `UK troops`), so this is what a head shows; to look a unit up, use `unitKey`.
 */
export function normaliseUnit(text: string): string {
  const unit = text.trim().split(/\s+/u).join(' ').normalize('NFC');
  return signs.get(unit.toLowerCase()) ?? unit;
}

/**
 * What equal units have in common, as a key for maps: lower case but for currency codes (`CUP` is money, `cup` a
 * cup), each word in the singular. For comparing only: a key is not always a word.
 *
 * The folding of plurals is deliberately small: `-ies` to `-y`, `-es` after ss, x, z, ch and sh, and `-s` other than
 * `-ss`, `-us`, `-is`, in words of more than three letters, plus a few irregular words. Case is not told apart
 * where it would carry meaning (`MW` and `mW`), as news has no milliwatts.
 */
export function unitKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = keyOf(text);
  if (text.length > LONGEST_KEPT) return key;
  if (keys.size >= MOST_KEPT) keys.clear();
  keys.set(text, key);
  return key;
}

/** An article counts few things, many times. */
const keys = new Map<string, string>();
const MOST_KEPT = 2000;
const LONGEST_KEPT = 100;

function keyOf(text: string): string {
  return normaliseUnit(text)
    .split(' ')
    .map((word) => (isCurrencyCode(word) ? word : singular(word.toLowerCase())))
    .join(' ');
}

/** Whether two texts name the same unit, by `unitKey`. */
export function sameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

function singular(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
