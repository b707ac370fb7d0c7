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

function rows(list: string): readonly string[] {
  return list.trim().split(/\n|\|/);
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

// Sets are made of whole lists by a single call, which is what makes them quick to be ready.
const closed = CLOSED_CLASSES.map(([classes, list]) => ({ classes, words: new Set(words(list)) }));
const participles: ReadonlySet<string> = new Set(words(ADJECTIVE_PARTICIPLES));

/** Regular verbs as the list writes them, and those that are nouns too. */
const regularList = words(REGULAR_VERBS);
const regular: ReadonlySet<string> = new Set(regularList);
const nounList = words(NOUN_VERBS);
const nouns: ReadonlySet<string> = new Set(nounList);

/** The rows of irregular verbs, by each of the forms that are written in them. */
const irregularRows = rows(IRREGULAR_VERBS);
const irregular = new Map<string, number[]>();
for (const [place, row] of irregularRows.entries()) {
  for (const form of row.replace('*', '').split(' ')) {
    const same = irregular.get(form);
    if (same) same.push(place);
    else irregular.set(form, [place]);
  }
}

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
  const bases = basesOf(word);
  const ofIrregular = irregularVerbOf(word, bases);
  const ofRegular = regularVerbOf(word, bases);
  const ofNoun = nounVerbOf(word, bases);
  let classes = ofIrregular.classes | ofRegular.classes | ofNoun.classes;
  if (participles.has(word)) classes |= ADJECTIVE;
  for (const each of closed) if (each.words.has(word)) classes |= each.classes;
  const verb = ofIrregular.verb ?? ofRegular.verb ?? ofNoun.verb;
  return classes === 0 && verb === undefined ? UNLISTED : { classes, verb };
}

function irregularVerbOf(word: string, bases: readonly string[]): ListedWord {
  let classes = 0;
  let verb: string | undefined;
  let first = Number.POSITIVE_INFINITY;
  for (const form of bases) {
    for (const place of irregular.get(form) ?? NO_PLACES) {
      const forms = irregularForms(irregularRows[place]!);
      const found = formsIn(forms, word);
      classes |= found;
      if (found === 0 || place >= first) continue;
      first = place;
      verb = forms.base;
    }
  }
  return { classes, verb };
}

const NO_PLACES: readonly number[] = [];

function regularVerbOf(word: string, bases: readonly string[]): ListedWord {
  let classes = 0;
  let verb: string | undefined;
  for (const base of bases) {
    for (const written of [base, `${base}*`]) {
      const found = regular.has(written) ? formsIn(regularForms(written), word) : 0;
      classes |= found;
      if (found !== 0 && (verb === undefined || placeOf(base) < placeOf(verb))) verb = base;
    }
  }
  return { classes, verb };
}

/** Where a regular verb stands in its list, written one way or the other: asked for the few words that two of them share. */
function placeOf(base: string): number {
  return regularList.findIndex((written) => written === base || written === `${base}*`);
}

/** The same of the verbs that are nouns too. Such a one inflects by rule only where no list before it, nor it itself, has the word as a form. */
function nounVerbOf(word: string, bases: readonly string[]): ListedWord {
  let classes = nouns.has(word) ? NOUN : 0;
  let verb: string | undefined;
  for (const base of bases) {
    if (!nouns.has(base)) continue;
    if (presentOf(base) === word) classes |= NOUN | PLURAL;
    const found = formsIn(regularForms(base), word);
    if (found === 0 || !isRegularNounVerb(base)) continue;
    classes |= found;
    if (verb === undefined || nounList.indexOf(base) < nounList.indexOf(verb)) verb = base;
  }
  return { classes, verb };
}

function isRegularNounVerb(verb: string): boolean {
  const bases = basesOf(verb);
  if (irregularVerbOf(verb, bases).verb !== undefined || regularVerbOf(verb, bases).classes !== 0)
    return false;
  for (const base of bases) {
    if (!nouns.has(base) || nounList.indexOf(base) >= nounList.indexOf(verb)) continue;
    if (formsIn(regularForms(base), verb) !== 0 && isRegularNounVerb(base)) return false;
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
