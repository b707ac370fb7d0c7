/** Actors by their names (specification, section 4): NFC, case and accents as written, any white space one space, ’ as '. */
import type { Actor } from './actor.ts';
import type { Registry } from './registry.ts';

/** Actors by name or alias in the form of `nameForm`. */
export interface NameIndex {
  readonly byId: ReadonlyMap<string, Actor>;
  readonly written: ReadonlyMap<string, readonly Actor[]>;
  /** Names that themselves begin with an article or end in a possessive, without these. Asked only where `written` has nothing. */
  readonly shortened: ReadonlyMap<string, readonly Actor[]>;
}

/** The form in which names are compared. */
export function nameForm(words: string): string {
  // Most names are plain ASCII with single spaces; they are their own form.
  if (PLAIN.test(words)) return words;
  return words.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/gu, ' ').trim();
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

const ARTICLE = /^(?:the|an|a) (?=.)/i;
const POSSESSIVE = /(?<=.)(?:'s|(?<=s)')$/i;

/** The words as written, without a leading article, without a possessive ’s, without both: each once, the longest first. */
export function nameForms(words: string): readonly string[] {
  const written = nameForm(words);
  // Most names have neither, which is cheap to see.
  if (!written.includes("'") && !ARTICLE.test(written)) return [written];
  const withoutArticle = written.replace(ARTICLE, '');
  const withoutPossessive = written.replace(POSSESSIVE, '');
  if (withoutArticle === written && withoutPossessive === written) return [written];
  return [...new Set([written, withoutArticle, withoutPossessive, withoutArticle.replace(POSSESSIVE, '')])];
}

/** Indexes actors by id and by each of their names. Of actors with one id the first counts. */
export function nameIndexOf(actors: Iterable<Actor>): NameIndex {
  const byId = new Map<string, Actor>();
  const written = new Map<string, Actor[]>();
  const shortened = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (byId.has(actor.id)) continue;
    byId.set(actor.id, actor);
    for (const name of [actor.name, ...actor.aliases]) {
      const [form, ...shorter] = nameForms(name);
      if (!form) continue;
      enter(written, form, actor);
      for (const each of shorter) enter(shortened, each, actor);
    }
  }
  return { byId, written, shortened };
}

function enter(index: Map<string, Actor[]>, form: string, actor: Actor): void {
  const there = index.get(form);
  if (!there) index.set(form, [actor]);
  else if (there.at(-1) !== actor) there.push(actor);
}

const indexOfFile = new WeakMap<readonly Actor[], NameIndex>();

/** The index of a file’s own actors, made once for each list. */
function indexOf(fileActors: readonly Actor[]): NameIndex {
  let index = indexOfFile.get(fileActors);
  if (!index) {
    index = nameIndexOf(fileActors);
    indexOfFile.set(fileActors, index);
  }
  return index;
}

/**
 * The actors whom these words name: those of the file, or where it has none, those of the registry. None is unknown,
 * several are ambiguous. The longest form of the words that anybody bears decides.
 */
export function resolveActor(
  words: string,
  fileActors: readonly Actor[],
  registry: Registry,
): readonly Actor[] {
  return actorsBearing(nameForms(words), fileActors, registry);
}

function actorsBearing(
  forms: readonly string[],
  fileActors: readonly Actor[],
  registry: Registry,
): readonly Actor[] {
  const own = indexOf(fileActors);
  if (own.byId.size === 0) return actorsWithForm(forms, registry.names);
  const found = actorsWithForm(forms, own);
  if (found.length > 0) return found;
  // An actor of the file hides the registry’s of the same id, with all its names.
  return actorsWithForm(forms, registry.names).filter((actor) => !own.byId.has(actor.id));
}

function actorsWithForm(forms: readonly string[], index: NameIndex): readonly Actor[] {
  for (const table of [index.written, index.shortened]) {
    for (const form of forms) {
      const actors = table.get(form);
      if (actors) return actors;
    }
  }
  return NOBODY;
}

const NOBODY: readonly Actor[] = [];

/** How many words of a longer text are looked at: names are short, and so is what a tag for an actor marks. */
const MOST_WORDS = 64;
/** How many words a name may have to be found inside others. */
const LONGEST_NAME = 12;

/** The actors whose names occur inside the words, whole words only, the longest names first, at most `most`. */
export function actorsNamedIn(
  words: string,
  fileActors: readonly Actor[],
  registry: Registry,
  most = 5,
): readonly Actor[] {
  if (registry.actors.size + fileActors.length === 0) return NOBODY;
  const parts = nameForm(words).split(' ', MOST_WORDS);
  const found = new Set<Actor>();
  for (let length = Math.min(parts.length, LONGEST_NAME); length > 0; length--) {
    for (let from = 0; from + length <= parts.length; from++) {
      const name = withoutPunctuation(parts.slice(from, from + length).join(' '));
      if (name === '') continue;
      // An article in front is left out by the next shorter stretch.
      const forms = [name, name.replace(POSSESSIVE, '')];
      for (const actor of actorsBearing(forms, fileActors, registry)) found.add(actor);
      if (found.size >= most) return [...found].slice(0, most);
    }
  }
  return [...found];
}

const PLAIN_ENDS = /^[a-z\d](?:.*[a-z\d])?$/is;

/** “(Mr Razumel,” names as “Mr Razumel” does. */
function withoutPunctuation(name: string): string {
  if (PLAIN_ENDS.test(name)) return name;
  return name.replace(/^[\p{P}\p{S}]+/u, '').replace(/(?<![\p{P}\p{S}])[\p{P}\p{S}]+$/u, '');
}
