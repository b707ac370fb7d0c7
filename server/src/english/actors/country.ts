/** To which state words of an article point: “Ukrainian officials”, “the president of France”, “Berlin”. */
import { tokens } from '../tokens.ts';
import { STATES } from './gazetteer/states.ts';

/** Names, adjectives, words for the people, and seats of government, in lower case, each with the state's code. */
let codes: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const found = new Map<string, string>();
  for (const row of STATES.trim().split('\n')) {
    const [code = '', ...columns] = row.split('|');
    for (const name of columns.join(',').split(',')) if (name !== '') found.set(name.toLowerCase(), code);
  }
  codes = found;
  return found;
}

/** The longest name of a state has so many words. */
const LONGEST = 5;

/** ISO 3166 code of the first state that the words name; undefined where they name none. Linear in the words. */
export function countryIn(words: string): string | undefined {
  const known = codesByName();
  const parts = tokens(words).filter((token) => token.kind === 'word');
  for (let from = 0; from < parts.length; from++) {
    if (parts[from]!.letterCase === 'lower') continue;
    for (let to = Math.min(parts.length, from + LONGEST); to > from; to--) {
      const code = known.get(words.slice(parts[from]!.start, parts[to - 1]!.end).toLowerCase());
      // Of the countries of the United Kingdom (GB-SCT), the state.
      if (code !== undefined) return code.slice(0, 2);
    }
  }
  return undefined;
}
