/** What the tagger asks of a word itself, noted on the word: lists that the verb it is a form of stands in, and the like. */
import { UNKNOWN, type Word } from '../words.ts';
import { isListed, verbOf } from './lexicon.ts';

/** In the lists, rather than guessed by its ending. */
export const IS_LISTED = 1;
/** A form of a verb of the list. */
export const IS_VERB_FORM = 2;
/** Its verb takes a clause without `that`, so that a second verb after it is no surprise. */
export const OPENS_CLAUSE = 4;
/** Its verb always has an object. */
export const NEEDS_OBJECT = 8;
/** The participle of its verb keeps an object. */
export const KEEPS_OBJECT = 16;
/** `This`, `those`, `some`, `all`: the subject itself, where it is not before a noun. */
export const IS_PRONOUN_LIKE = 32;
/** Opens a time that stands beside a verb without a preposition: `released Monday`, `published last week`. */
export const IS_DAY = 64;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const CLAUSE_VERBS = words(
  'say tell think believe know claim hope add suggest insist warn argue feel find fear expect mean show report admit note suppose guess ensure make let see hear help get have do be understand acknowledge announce concede confirm declare deny estimate explain indicate predict promise reveal state stress',
);

/** Our own list. */
const VERBS_WITH_OBJECT = words(
  'brief base involve relate accuse appoint hire nominate arrest injure detain quote cite publish issue obtain employ locate conduct commission',
);

/** `the man given a medal`, `a plan called a farce`. Our own list. */
const VERBS_THAT_KEEP_IT = words(
  'give tell ask call name send offer pay show teach award grant deny hand lend owe charge fine sell consider deem declare elect appoint dub brand label',
);

const PRONOUN_LIKE = words('this those these some many others both most');

const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today earlier last this',
);

/** The bits of a word, as the word remembers them. */
export function grammarOf(word: Word): number {
  if (word.grammar === UNKNOWN) word.grammar = grammarOfText(word.lower);
  return word.grammar;
}

/** Tells whether a word is in the lists, rather than guessed by its ending. */
export function isListedWord(word: Word): boolean {
  return (grammarOf(word) & IS_LISTED) !== 0;
}

function grammarOfText(lower: string): number {
  const verb = verbOf(lower);
  return (
    (isListed(lower) ? IS_LISTED : 0) |
    (PRONOUN_LIKE.has(lower) ? IS_PRONOUN_LIKE : 0) |
    (DAYS.has(lower) ? IS_DAY : 0) |
    (verb === undefined
      ? 0
      : IS_VERB_FORM |
        (CLAUSE_VERBS.has(verb) ? OPENS_CLAUSE : 0) |
        (VERBS_WITH_OBJECT.has(verb) ? NEEDS_OBJECT : 0) |
        (VERBS_THAT_KEEP_IT.has(verb) ? KEEPS_OBJECT : 0))
  );
}
