const values: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
]);

const form = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capitals and in its standard form, 1 to 3999; undefined for any other text. */
export function readRoman(text: string): number | undefined {
  if (text === '' || text.length > 15 || !form.test(text)) return undefined;
  let total = 0;
  let next = 0;
  for (const letter of [...text].reverse()) {
    const value = values.get(letter) ?? 0;
    total += value < next ? -value : value;
    next = Math.max(next, value);
  }
  return total;
}
