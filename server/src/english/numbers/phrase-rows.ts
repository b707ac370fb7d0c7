/**
 * Phrases put together as plain data, which a table can be read from in no time: grouped by the word that they begin with, in the
 * order in which they were given, each behind the place of its meaning, two spaces between them: `3 square foot  3 square feet`.
 */
export interface PhraseRows<T> {
  readonly meanings: readonly T[];
  readonly rows: readonly (readonly [first: string, phrases: string])[];
}

/** Puts phrases together by the words that they begin with. Meanings are told apart by identity. */
export function phraseRows<T>(entries: Iterable<readonly [phrase: string, meaning: T]>): PhraseRows<T> {
  const places = new Map<T, number>();
  const rows = new Map<string, string>();
  for (const [phrase, meaning] of entries) {
    const place = places.get(meaning) ?? places.size;
    places.set(meaning, place);
    const space = phrase.indexOf(' ');
    addToRow(rows, space < 0 ? phrase : phrase.slice(0, space), `${place} ${phrase}`);
  }
  return { meanings: [...places.keys()], rows: [...rows] };
}

/** The same rows by the words that phrases end with. */
export function rowsByLast(
  rows: PhraseRows<unknown>['rows'],
): Iterable<readonly [last: string, phrases: string]> {
  const found = new Map<string, string>();
  for (const [, phrases] of rows)
    for (const phrase of phrases.split(BETWEEN))
      addToRow(found, phrase.slice(phrase.lastIndexOf(' ') + 1), phrase);
  return found;
}

/** The phrases of a row, each with the place of its meaning. */
export function phrasesOfRow(row: string): readonly (readonly [phrase: string, place: number])[] {
  return row.split(BETWEEN).map((phrase) => {
    const space = phrase.indexOf(' ');
    return [phrase.slice(space + 1), Number(phrase.slice(0, space))];
  });
}

const BETWEEN = '  ';

function addToRow(rows: Map<string, string>, word: string, phrase: string): void {
  const before = rows.get(word);
  rows.set(word, before === undefined ? phrase : before + BETWEEN + phrase);
}
