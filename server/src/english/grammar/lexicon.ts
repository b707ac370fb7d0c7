import { UNKNOWN, type Word } from '../words.ts';
import { CLOSED_CLASSES } from './closed-classes.ts';
import { irregularForms, presentOf, regularForms, type VerbForms } from './inflection.ts';
import { ADJECTIVE_PARTICIPLES, IRREGULAR_VERBS, NOUN_VERBS, REGULAR_VERBS } from './verb-list.ts';
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

const classes = new Map<string, number>();
const bases = new Map<string, string>();

function add(word: string, found: number): void {
  classes.set(word, (classes.get(word) ?? 0) | found);
}

function rows(list: string): readonly string[] {
  return list.trim().split(/\n|\|/);
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function addVerb(forms: VerbForms): void {
  add(forms.base, BASE_VERB);
  add(forms.present, PRESENT_VERB);
  add(forms.past, PAST_VERB);
  add(forms.participle, PARTICIPLE);
  add(forms.ing, ING_VERB);
  for (const form of [forms.present, forms.past, forms.participle, forms.ing, forms.base]) {
    if (!bases.has(form)) bases.set(form, forms.base);
  }
}

for (const row of rows(IRREGULAR_VERBS)) addVerb(irregularForms(row));
for (const verb of words(REGULAR_VERBS)) addVerb(regularForms(verb));
for (const verb of words(NOUN_VERBS)) {
  if (!bases.has(verb)) addVerb(regularForms(verb));
  add(verb, NOUN);
  add(presentOf(verb), NOUN | PLURAL);
}
for (const participle of words(ADJECTIVE_PARTICIPLES)) add(participle, ADJECTIVE);
for (const [found, list] of CLOSED_CLASSES) for (const word of words(list)) add(word, found);

/** The verb a form belongs to (`said` → `say`), or undefined where no verb of the list has it. */
export function verbOf(lower: string): string | undefined {
  return bases.get(lower);
}

/** What has been asked for so far: the lists, and the guesses at words in none of them. */
let asked = new Map(classes);
/** Guesses kept; beyond them all are forgotten, so that hostile text cannot fill memory. */
const GUESSES_KEPT = 20_000;

/** What a word can be, as bits of `word-classes`: from the lists, else by its ending. */
export function classesOf(lower: string): number {
  const known = asked.get(lower);
  if (known !== undefined) return known;
  if (asked.size >= classes.size + GUESSES_KEPT) asked = new Map(classes);
  const guessed = guess(lower);
  asked.set(lower, guessed);
  return guessed;
}

/** The same of a word that remembers it. */
export function classesOfWord(word: Word): number {
  if (word.classes === UNKNOWN) word.classes = classesOf(word.lower);
  return word.classes;
}

/** Tells whether a word is in the lists, rather than guessed by its ending. */
export function isListed(lower: string): boolean {
  return classes.has(lower);
}

function guess(lower: string): number {
  const end = lower.slice(-7);
  if (lower.length > 4) {
    if (/(?:wards?|wise|ly)$/.test(end)) return ADVERB;
    if (/ing$/.test(end)) return ING_VERB | NOUN | ADJECTIVE;
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
