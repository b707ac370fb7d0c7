/**
 * The words English counts with. Our own list; values from the common dictionaries. The short scale holds throughout
 * (a billion is 10^9), as in all British news since 1974.
 */

/** What a word does in a number. */
export type NumberWord =
  /** zero to nine. */
  | { readonly role: 'digit'; readonly value: number; readonly ordinal: boolean }
  /** ten to nineteen. */
  | { readonly role: 'teen'; readonly value: number; readonly ordinal: boolean }
  /** twenty to ninety; `fixed` where a digit is already part of the word ("twentyfive"). */
  | { readonly role: 'tens'; readonly value: number; readonly ordinal: boolean; readonly fixed?: true }
  | { readonly role: 'hundred'; readonly ordinal: boolean; readonly plural: boolean }
  /** thousand and up, as a power of ten. */
  | { readonly role: 'scale'; readonly power: number; readonly ordinal: boolean; readonly plural: boolean }
  /** dozen: it multiplies what stands before it and ends the number. */
  | { readonly role: 'pack'; readonly size: number; readonly plural: boolean };

const digits = 'zero one two three four five six seven eight nine'.split(' ');
const digitOrdinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const teenOrdinals =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const tensOrdinals = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(
  ' ',
);

/** Scale words with their power of ten; Indian English counts in lakhs and crores. */
const scales: readonly (readonly [power: number, words: string])[] = [
  [3, 'thousand'],
  [5, 'lakh lac lkh'],
  [6, 'million'],
  [7, 'crore krore koti'],
  [9, 'billion milliard'],
  [12, 'trillion'],
  [15, 'quadrillion'],
  [18, 'quintillion'],
  [21, 'sextillion'],
  [24, 'septillion'],
  [27, 'octillion'],
  [30, 'nonillion'],
  [33, 'decillion'],
  [100, 'googol'],
];

function collect(): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const addAll = (list: readonly string[], entry: (index: number) => NumberWord) => {
    list.forEach((word, index) => {
      words.set(word, entry(index));
    });
  };
  addAll(digits, (value) => ({ role: 'digit', value, ordinal: false }));
  addAll(digitOrdinals, (value) => ({ role: 'digit', value, ordinal: true }));
  addAll(['nought', 'naught'], () => ({ role: 'digit', value: 0, ordinal: false }));
  addAll(teens, (index) => ({ role: 'teen', value: 10 + index, ordinal: false }));
  addAll(teenOrdinals, (index) => ({ role: 'teen', value: 10 + index, ordinal: true }));
  addAll(tens, (index) => ({ role: 'tens', value: 20 + 10 * index, ordinal: false }));
  addAll(tensOrdinals, (index) => ({ role: 'tens', value: 20 + 10 * index, ordinal: true }));
  words.set('fourty', { role: 'tens', value: 40, ordinal: false });
  tens.forEach((word, index) => {
    // "twentyfive" and "fortysecond" are slips of the pen that leave no doubt.
    for (let digit = 1; digit < 10; digit++) {
      const value = 20 + 10 * index + digit;
      words.set(word + digits[digit], { role: 'tens', value, ordinal: false, fixed: true });
      words.set(word + digitOrdinals[digit], { role: 'tens', value, ordinal: true, fixed: true });
    }
  });
  words.set('hundred', { role: 'hundred', ordinal: false, plural: false });
  words.set('hundreds', { role: 'hundred', ordinal: false, plural: true });
  words.set('hundredth', { role: 'hundred', ordinal: true, plural: false });
  for (const [power, names] of scales) {
    for (const name of names.split(' ')) {
      words.set(name, { role: 'scale', power, ordinal: false, plural: false });
      words.set(`${name}s`, { role: 'scale', power, ordinal: false, plural: true });
      words.set(`${name}th`, { role: 'scale', power, ordinal: true, plural: false });
    }
  }
  words.set('dozen', { role: 'pack', size: 12, plural: false });
  words.set('dozens', { role: 'pack', size: 12, plural: true });
  return words;
}

/** Number words, in lower case. */
export const numberWords: ReadonlyMap<string, NumberWord> = collect();

/** How a scale is written after digits; each may touch them (25k, 2.3bn). */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['mil', 6],
  ['cr', 7],
  ['bn', 9],
  ['bln', 9],
  ['tn', 12],
  ['trn', 12],
  ['tln', 12],
]);

/** Suffixes that are a scale only of money, since they are other things too: metres, bits, tonnes. */
export const moneySuffixes: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['mm', 6],
  ['b', 9],
  ['t', 12],
]);

/** Names of parts: the ordinals from third on, in the singular and the plural, with half and quarter. */
export const fractionNames: ReadonlyMap<string, { readonly parts: number; readonly plural: boolean }> =
  collectFractions();

function collectFractions(): ReadonlyMap<string, { readonly parts: number; readonly plural: boolean }> {
  const names = new Map<string, { readonly parts: number; readonly plural: boolean }>();
  const add = (word: string, parts: number, plural = `${word}s`) => {
    names.set(word, { parts, plural: false });
    names.set(plural, { parts, plural: true });
  };
  add('half', 2, 'halves');
  add('quarter', 4);
  digitOrdinals.slice(3).forEach((word, index) => {
    add(word, index + 3);
  });
  teenOrdinals.forEach((word, index) => {
    add(word, index + 10);
  });
  tensOrdinals.forEach((word, index) => {
    add(word, 20 + 10 * index);
  });
  add('hundredth', 100);
  add('thousandth', 1_000);
  add('millionth', 1_000_000);
  add('billionth', 1_000_000_000);
  add('trillionth', 1_000_000_000_000);
  return names;
}

/** One character that is a fraction: numerator and denominator. */
export const vulgarFractions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅐', [1, 7]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/**
 * Words that count without saying how many, with the number that stands for them. "Hundreds" and its like stand for
 * their order of magnitude; a few is three and several five, a handful five: our choice, for sorting and comparing,
 * always as an approximation and with low confidence.
 */
export const vagueCounts: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['few', 3],
  ['several', 5],
  ['handful', 5],
]);
