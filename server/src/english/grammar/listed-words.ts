/**
 * The words of the lists, with the forms of their verbs. A form is looked for when it is first met: spelling out those of three
 * thousand verbs takes longer than checking an article.
 */
import { CLOSED_CLASSES } from './closed-classes.ts';
import { irregularForms, presentOf, regularForms, type VerbForms } from './inflection.ts';
import { ADJECTIVE_PARTICIPLES, IRREGULAR_VERBS, NOUN_VERBS, REGULAR_VERBS } from './verb-list.ts';
import {
  ADJECTIVE,
  BASE_VERB,
  ING_VERB,
  NOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  PRESENT_VERB,
} from './word-classes.ts';

/** What the lists say of a word. */
export interface ListedWord {
  /** Bits of `word-classes`; 0 for a word that is in none of the lists. */
  readonly classes: number;
  /** The verb of which it is a form: the first of the lists that has it. */
  readonly verb: string | undefined;
}

/** Words whose classes are written out, and the forms of irregular verbs. */
const written = new Map<string, number>();
const irregular = new Map<string, string>();
/** Regular verbs as the list writes them, by their base; those that are nouns too, by their place in their list. */
const regular = new Map<string, Regular[]>();
const nouns = new Map<string, number>();

interface Regular {
  readonly place: number;
  readonly written: string;
}

function rows(list: string): readonly string[] {
  return list.trim().split(/\n|\|/);
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function add(word: string, found: number): void {
  written.set(word, (written.get(word) ?? 0) | found);
}

for (const row of rows(IRREGULAR_VERBS)) {
  const forms = irregularForms(row);
  add(forms.base, BASE_VERB);
  add(forms.present, PRESENT_VERB);
  add(forms.past, PAST_VERB);
  add(forms.participle, PARTICIPLE);
  add(forms.ing, ING_VERB);
  for (const form of [forms.present, forms.past, forms.participle, forms.ing, forms.base])
    if (!irregular.has(form)) irregular.set(form, forms.base);
}
for (const [place, verb] of words(REGULAR_VERBS).entries()) {
  const base = verb.endsWith('*') ? verb.slice(0, -1) : verb;
  const same = regular.get(base);
  if (same) same.push({ place, written: verb });
  else regular.set(base, [{ place, written: verb }]);
}
for (const [place, verb] of words(NOUN_VERBS).entries()) if (!nouns.has(verb)) nouns.set(verb, place);
for (const participle of words(ADJECTIVE_PARTICIPLES)) add(participle, ADJECTIVE);
for (const [found, list] of CLOSED_CLASSES) for (const word of words(list)) add(word, found);

const UNLISTED: ListedWord = { classes: 0, verb: undefined };

let asked = new Map<string, ListedWord>();
/** Words remembered; beyond them all are forgotten, so that hostile text cannot fill memory. */
const KEPT = 20_000;

/** What the lists say of a word in lower case. */
export function listedWord(lower: string): ListedWord {
  const known = asked.get(lower);
  if (known) return known;
  if (asked.size >= KEPT) asked = new Map();
  const found = find(lower);
  asked.set(lower, found);
  return found;
}

function find(word: string): ListedWord {
  let classes = written.get(word) ?? 0;
  let verb = irregular.get(word);
  let first = Number.POSITIVE_INFINITY;
  for (const base of basesOf(word)) {
    for (const each of regular.get(base) ?? []) {
      const found = formsIn(regularForms(each.written), word);
      classes |= found;
      if (found === 0 || each.place >= first) continue;
      first = each.place;
      verb = irregular.get(word) ?? base;
    }
  }
  const ofNoun = nounVerbOf(word);
  classes |= ofNoun.classes;
  verb ??= ofNoun.verb;
  return classes === 0 && verb === undefined ? UNLISTED : { classes, verb };
}

/** The same of the verbs that are nouns too. Such a one inflects by rule only where no list before it, nor it itself, has the word as a form. */
function nounVerbOf(word: string): ListedWord {
  let classes = nouns.has(word) ? NOUN : 0;
  let verb: string | undefined;
  let first = Number.POSITIVE_INFINITY;
  for (const base of basesOf(word)) {
    const place = nouns.get(base);
    if (place === undefined) continue;
    if (presentOf(base) === word) classes |= NOUN | PLURAL;
    const found = formsIn(regularForms(base), word);
    if (found === 0 || !isRegularNounVerb(base, place)) continue;
    classes |= found;
    if (place >= first) continue;
    first = place;
    verb = base;
  }
  return { classes, verb };
}

function isRegularNounVerb(verb: string, place: number): boolean {
  if (irregular.has(verb)) return false;
  for (const base of basesOf(verb)) {
    for (const each of regular.get(base) ?? [])
      if (formsIn(regularForms(each.written), verb) !== 0) return false;
    const earlier = nouns.get(base);
    if (earlier === undefined || earlier >= place) continue;
    if (formsIn(regularForms(base), verb) !== 0 && isRegularNounVerb(base, earlier)) return false;
  }
  return true;
}

/** Which of the forms a word is. */
function formsIn({ base, present, past, participle, ing }: VerbForms, word: string): number {
  return (
    (base === word ? BASE_VERB : 0) |
    (present === word ? PRESENT_VERB : 0) |
    (past === word ? PAST_VERB : 0) |
    (participle === word ? PARTICIPLE : 0) |
    (ing === word ? ING_VERB : 0)
  );
}

/** The verbs of which a word might be a regular form, each once, as `inflection.ts` spells them; most are none. */
function basesOf(word: string): readonly string[] {
  const bases = [word];
  const add = (stem: string): void => {
    if (stem === '') return;
    if (!bases.includes(stem)) bases.push(stem);
    // A last consonant may be doubled.
    const single = stem.slice(0, -1);
    if (stem.at(-1) === single.at(-1) && !bases.includes(single)) bases.push(single);
  };
  if (word.endsWith('s')) {
    add(word.slice(0, -1));
    if (word.endsWith('es')) add(word.slice(0, -2));
    if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`);
  } else if (word.endsWith('d')) {
    add(word.slice(0, -1));
    if (word.endsWith('ed')) add(word.slice(0, -2));
    if (word.endsWith('ied')) add(`${word.slice(0, -3)}y`);
  } else if (word.endsWith('ing')) {
    add(word.slice(0, -3));
    add(`${word.slice(0, -3)}e`);
    if (word.endsWith('ying')) add(`${word.slice(0, -4)}ie`);
  }
  return bases;
}
