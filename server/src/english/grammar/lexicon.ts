import { UNKNOWN, type Word } from '../words.ts';
import { listedWord } from './listed-words.ts';
import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  ING_VERB,
  NOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  PRESENT_VERB,
} from './word-classes.ts';

/** The verb a form belongs to (`said` → `say`), or undefined where no verb of the list has it. */
export function verbOf(lower: string): string | undefined {
  return listedWord(lower).verb;
}

/** What has been asked for so far: the lists, and the guesses at words in none of them. */
let asked = new Map<string, number>();
/** Words kept; beyond them all are forgotten, so that hostile text cannot fill memory. */
const KEPT = 20_000;

/** What a word can be, as bits of `word-classes`: from the lists, else by its ending. */
export function classesOf(lower: string): number {
  const known = asked.get(lower);
  if (known !== undefined) return known;
  if (asked.size >= KEPT) asked = new Map();
  const found = listedWord(lower).classes || guess(lower);
  asked.set(lower, found);
  return found;
}

/** The same of a word that remembers it. */
export function classesOfWord(word: Word): number {
  if (word.classes === UNKNOWN) word.classes = classesOf(word.lower);
  return word.classes;
}

/** Tells whether a word is in the lists, rather than guessed by its ending. */
export function isListed(lower: string): boolean {
  return listedWord(lower).classes !== 0;
}

function guess(lower: string): number {
  const end = lower.slice(-7);
  if (lower.length > 4) {
    if (/(?:wards?|wise|ly)$/.test(end)) return ADVERB;
    if (/ing$/.test(end)) return ING_VERB | NOUN | ADJECTIVE;
    // `unchanged`, `undisclosed`: their verbs, where there are any, are in the lists.
    if (lower.startsWith('un') && /[^e]ed$/.test(end)) return ADJECTIVE;
    if (/(?:[^e]ed)$/.test(end)) return PAST_VERB | PARTICIPLE | ADJECTIVE;
    if (
      /(?:tion|sion|ment|ness|ity|ism|ship|hood|ance|ence|ency|ancy|age|dom|cy|ure|ogy|phy|or|er|ist|eer|ee|ian|arian)$/.test(
        end,
      )
    ) {
      return NOUN;
    }
    if (
      /(?:ous|ful|ive|less|able|ible|ical|ial|ual|onal|eral|ural|ental|inal|ic|ish|ese|ary|ory|some|like|ed)$/.test(
        end,
      )
    ) {
      return ADJECTIVE;
    }
    if (/(?:ise|ize|ify)$/.test(end)) return BASE_VERB;
    if (/(?:ises|izes|ifies)$/.test(end)) return PRESENT_VERB;
  }
  if (/[^su]s$/.test(end)) return NOUN | PLURAL;
  return NOUN;
}
