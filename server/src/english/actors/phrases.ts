/** Where the noun phrase round a name begins and ends: article, role before it, apposition after it. */
import { classesOfWord } from '../grammar/lexicon.ts';
import {
  ADJECTIVE,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  NOUN,
  NUMERAL,
  PAST_VERB,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  SUBORDINATOR,
  WH_WORD,
} from '../grammar/word-classes.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import { GROUP, nameBits, ROLE, ROLE_MODIFIER } from './name-words.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The token at which the phrase of a name at `from` begins, over an article, or over a role in small letters and what it stands on. */
export function phraseStart(tokens: readonly Token[], from: number, least: number): number {
  let at = from;
  if (
    at - 1 >= least &&
    tokens[at - 1]!.letterCase === 'lower' &&
    (nameBits(tokens[at - 1]!.word) & ROLE) !== 0
  ) {
    at -= 1;
    while (at - 1 >= least && at > from - 7) {
      const before = tokens[at - 1]!;
      if (before.kind !== 'word') break;
      const isModifier = isCapital(before)
        ? (classesOfWord(before.word) & (DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR)) === 0
        : (nameBits(before.word) & (ROLE | ROLE_MODIFIER)) !== 0 || classesOfWord(before.word) === ADJECTIVE;
      if (!isModifier) break;
      at -= 1;
    }
    if (at - 1 >= least && (classesOfWord(tokens[at - 1]!.word) & POSSESSIVE) !== 0) return at - 1;
  }
  return at - 1 >= least && ARTICLES.has(tokens[at - 1]!.lower) ? at - 1 : at;
}

const LONGEST_APPOSITION = 14;

/**
 * The token after the apposition that follows a person's name at `to` (`, the Ukrainian president,`), or `to` where none
 * does. An apposition holds the noun of a role and no verb, and ends at a comma or the sentence's end.
 */
export function appositionEnd(tokens: readonly Token[], to: number): number {
  const end = tokens.length;
  if (tokens[to]?.lower !== ',') return to;
  let role = false;
  for (let at = to + 1; at < end && at < to + LONGEST_APPOSITION; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation') {
      if (token.lower === '-' || (token.lower === '.' && tokens[at - 1]!.lower.length <= 2)) continue;
      return role && /^[,.;:)–—]/.test(token.lower) && at > to + 1 ? at : to;
    }
    if (token.lower === "'s") continue;
    const classes = classesOfWord(token.word);
    if (token.letterCase === 'lower') {
      if ((classes & (WH_WORD | SUBORDINATOR | AUXILIARY)) !== 0 && (classes & PREPOSITION) === 0) return to;
      if ((classes & (PAST_VERB | PRESENT_VERB)) !== 0 && (classes & (NOUN | ADJECTIVE)) === 0) return to;
      if (at === to + 1 && (classes & (DETERMINER | POSSESSIVE | NOUN | ADJECTIVE | NUMERAL)) === 0)
        return to;
    }
    if ((nameBits(token.word) & ROLE) !== 0 && !role) {
      // The role stands near the comma: what comes late belongs to something else.
      if (at > to + 7) return to;
      role = true;
    }
  }
  return to;
}

/** The token behind the noun of a group or a role in which the phrase goes on behind a name (`Russian` troops), or -1 where it does not. */
export function headAfter(tokens: readonly Token[], to: number): number {
  let found = -1;
  for (let at = to; at < tokens.length && at < to + 4; at += 1) {
    const token = tokens[at]!;
    if (token.lower === '-' && at > to) continue;
    if (token.kind !== 'word' || token.letterCase !== 'lower' || token.lower === "'s") break;
    if ((nameBits(token.word) & (GROUP | ROLE)) !== 0) {
      found = at + 1;
      continue;
    }
    const classes = classesOfWord(token.word);
    if ((classes & (NOUN | ADJECTIVE)) === 0 || (classes & (AUXILIARY | PREPOSITION)) !== 0) break;
    if (found >= 0) return -1;
  }
  return found;
}

/** The token at which the phrase of a plural or collective noun at `head` begins, over adjectives, nouns, names, a number and an article. */
export function groupStart(tokens: readonly Token[], head: number, least: number): number {
  let at = head;
  while (at - 1 >= least && at > head - 6) {
    const before = tokens[at - 1]!;
    if (before.kind === 'number') return at - 1;
    if (before.lower === '-' && at - 2 >= least && before.end === tokens[at]!.start) {
      at -= 1;
      continue;
    }
    if (before.lower === "'s" || before.kind !== 'word') break;
    const classes = classesOfWord(before.word);
    if (before.letterCase === 'lower') {
      if ((classes & (DETERMINER | POSSESSIVE)) !== 0 && (classes & PREPOSITION) === 0) return at - 1;
      if ((classes & NUMERAL) !== 0) return at - 1;
      if ((classes & ADJECTIVE) === 0 && classes !== NOUN) break;
      if (
        (classes & (PREPOSITION | AUXILIARY | PAST_VERB | PRESENT_VERB)) !== 0 &&
        (classes & ADJECTIVE) === 0
      )
        break;
    } else if ((classes & DETERMINER) !== 0) return at - 1;
    else if ((classes & (PREPOSITION | PRONOUN | SUBORDINATOR | WH_WORD | COORDINATOR)) !== 0) break;
    at -= 1;
  }
  return at;
}
