/** What a word can be where it stands: capitals, the start of a sentence and a verb behind it tell names from words. */
import type { Token } from '../tokens.ts';
import { UNKNOWN } from '../words.ts';
import { classesOfWord } from './lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  ING_VERB,
  MAIN_VERB,
  MODAL,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from './word-classes.ts';
import { isListedWord } from './word-grammar.ts';

const FUNCTION_WORD =
  DETERMINER |
  POSSESSIVE |
  PRONOUN |
  PREPOSITION |
  COORDINATOR |
  SUBORDINATOR |
  WH_WORD |
  TO |
  BE |
  HAVE |
  DO |
  NEGATION |
  THAT;

/** On top of what a word can be inside a sentence: where it stands decides. */
const BY_PLACE = 1 << 30;

/** What a token can be where it stands: capitals inside a sentence make a name. */
export function classesHere(
  tokens: readonly Token[],
  index: number,
  from: number,
  classes: Int32Array,
): number {
  const token = tokens[index]!;
  const { word } = token;
  if (word.placed === UNKNOWN) word.placed = classesInside(token);
  const placed = word.placed;
  // `Marks & Spencer`
  if (token.kind === 'symbol' && token.lower === '&')
    return index > from && isCapitalised(tokens[index - 1]) && isCapitalised(tokens[index + 1])
      ? NAME
      : placed;
  if ((placed & BY_PLACE) === 0) return placed;
  const before = index > from ? classes[index - 1]! : 0;
  // `told to boil their water`: a word of no list, between `to` and an object, is a verb.
  if (token.letterCase === 'lower')
    return (before & TO) !== 0 && isVerbByPlace(tokens, index) ? NOUN | BASE_VERB : NOUN;
  const opens = index === from || ((before & PUNCTUATION) !== 0 && opensSentence(tokens[index - 1]!));
  return opens ? classesOfOpener(tokens, index) : placed & ~BY_PLACE;
}

/** What a token can be inside a sentence, as it is written. */
function classesInside(token: Token): number {
  const { kind, lower, letterCase } = token;
  if (kind === 'punctuation') return lower === "'" ? POSSESSIVE_MARK | PUNCTUATION : PUNCTUATION;
  if (kind === 'number') return NUMERAL;
  if (kind === 'symbol') return lower === '&' ? COORDINATOR : lower === '%' ? NOUN : PUNCTUATION;
  if (kind === 'address' || letterCase === 'none') return NAME;
  const found = classesOfWord(token.word);
  if (letterCase === 'lower') {
    if (lower === "'s") return BE | HAVE | POSSESSIVE_MARK;
    return found === NOUN ? NOUN | BY_PLACE : found;
  }
  if (lower === 'i') return PRONOUN;
  if (letterCase === 'upper' || letterCase === 'mixed')
    return (found & (DETERMINER | PREPOSITION | COORDINATOR)) !== 0 ? found : NAME;
  const isSmall = (found & FUNCTION_WORD) !== 0 && (found & (MODAL | NOUN | MAIN_VERB)) === 0;
  return (isSmall ? found : NAME) | BY_PLACE;
}

/** What a word with a capital can be where a sentence begins. */
function classesOfOpener(tokens: readonly Token[], index: number): number {
  const { word } = tokens[index]!;
  const found = classesOfWord(word);
  if ((found & FUNCTION_WORD) !== 0) return found;
  const listed = isListedWord(word);
  // `Said Hale: “…”`; but `Said Ali said`.
  if (OPENS_TURNED.has(word.lower) && announcesSpeech(tokens, index + 1)) return found;
  if (!listed && (isCapitalised(tokens[index + 1]) || opensPredicate(tokens, index + 1))) return NAME;
  // `Kelly said`: no adverb; but `Recently released files`.
  if (!listed && (found & ADVERB) !== 0 && takesWords(tokens, index + 1)) return NAME;
  // `Boeing agreed`: no verb of the list, and a past behind it of which it is the subject.
  if (!listed && (found & ING_VERB) !== 0 && isPast(tokens[index + 1])) return NAME;
  return listed || (found & (ADVERB | PLURAL | ING_VERB | PARTICIPLE)) !== 0 ? found | NAME : NAME;
}

const OPENS_TURNED: ReadonlySet<string> = new Set(
  'said says added adds wrote writes countered counters replied concluded quipped tweeted'.split(' '),
);

/** Tells whether a colon or a comma, and a quotation behind it, follows the few words from `index` on. */
function announcesSpeech(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 14 && at + 1 < tokens.length; at += 1)
    if (/^[,:]$/.test(tokens[at]!.lower) && /^["“]/.test(tokens[at + 1]!.lower)) return true;
  return false;
}

function isVerbByPlace(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || next.kind !== 'word' || isListedWord(tokens[index]!.word)) return false;
  return (classesOfWord(next.word) & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN)) !== 0;
}

function isPast(token: Token | undefined): boolean {
  if (token === undefined || token.letterCase !== 'lower') return false;
  const found = classesOfWord(token.word);
  return (found & PAST_VERB) !== 0 && (found & (ADJECTIVE | NOUN | PREPOSITION)) === 0;
}

/** Tells whether a verb of saying stands at `index`, or another that has an object or a clause behind it. */
function takesWords(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token !== undefined && /^(?:said|says|told|tells)$/.test(token.lower)) return true;
  const next = tokens[index + 1];
  if (next === undefined || !isPast(token) || next.kind !== 'word') return false;
  return (classesOfWord(next.word) & (DETERMINER | POSSESSIVE | PRONOUN | THAT)) !== 0;
}

/** Tells whether a word can only be a verb, so that the unknown word before it is a name (`Beijing believes`). */
function startsPredicate(token: Token | undefined): boolean {
  if (token === undefined || token.letterCase !== 'lower' || token.lower === "'s") return false;
  const found = classesOfWord(token.word);
  return (found & (PRESENT_VERB | AUXILIARY)) !== 0 && (found & (NOUN | PREPOSITION | BASE_VERB)) === 0;
}

/** The same, over one adverb: `Paris also claims`. */
function opensPredicate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !ADVERBS_OF_SAYING.has(token.lower)) return startsPredicate(token);
  return true;
}

const ADVERBS_OF_SAYING: ReadonlySet<string> = new Set(
  'also now then later never still again once'.split(' '),
);

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.letterCase !== 'lower' && token.lower !== 'i';
}

function opensSentence(before: Token): boolean {
  return before.kind === 'punctuation' && /^["“'‘:([—–-]/.test(before.lower);
}
