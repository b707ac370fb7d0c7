/** A clause or quotation behind a verb of saying: `that …`, `whether …`, `to leave`, `“…”`. */
import {
  ADVERB,
  BE,
  ING_VERB,
  isFiniteTag,
  NEGATION,
  PRONOUN,
  PUNCTUATION,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { type Cuts, clauseEnd, content, phraseEnd } from './boundaries.ts';
import { type Said, said } from './complement.ts';
import { takes, useFor } from './cues.ts';
import type { Items } from './noun-phrases.ts';
import { clauseFollows } from './predicates.ts';
import type { Saying } from './saying.ts';
import { cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

/** The clause from `at` on, as far as the saying lets it go. */
export function clauseFrom(
  stream: Stream,
  { limit }: Saying,
  at: number,
  isInSubject: boolean,
  cuts: Cuts,
): Items | undefined {
  return content(stream, at, Math.min(limit, clauseEnd(stream, at, cuts, isInSubject)));
}

/** The phrase from `from` on that holds `to`, as far as the saying lets it go. */
export function phraseFrom(
  stream: Stream,
  { limit }: Saying,
  from: number,
  to: number,
  cuts: Cuts,
): Items | undefined {
  return content(stream, from, Math.min(limit, phraseEnd(stream, to, cuts)));
}

/** `to resign`, `to “do whatever it takes”`. */
function infinitiveFrom(stream: Stream, saying: Saying, at: number, cuts: Cuts): Items | undefined {
  const verb = tagAt(stream, at + 1) === QUOTE ? at + 2 : at;
  return phraseFrom(stream, saying, at, verb, cuts);
}

/** A quotation, a clause, an infinitive or an -ing form at `from`. */
export function clauseAt(stream: Stream, saying: Saying, from: number, cuts: Cuts): Said | undefined {
  const { cue, passive } = saying;
  const size = stream.size;
  let at = from;
  while ((tagAt(stream, at) & ADVERB) !== 0 && (tagAt(stream, at + 1) & (THAT | WH_WORD | TO)) !== 0) at += 1;
  const tag = tagAt(stream, at);
  const word = wordAt(stream, at);
  const isInSubject = (tagAt(stream, saying.clause.start) & WH_WORD) !== 0 && !saying.shared;
  // `acknowledged privately that`: the adverb tells of the saying.
  const cueTo = at > from && from === saying.cueTo ? at : undefined;

  if (tag === QUOTE) return said({ from: at, to: at + 1 }, 'q', 'verb of saying and quotation', 0.9);
  if ((word === ',' || word === ':') && tagAt(stream, at + 1) === QUOTE) {
    return said({ from: at + 1, to: at + 2 }, 'q', 'verb of saying and quotation', 0.9);
  }
  if (word === ':' && tag === PUNCTUATION && takes(cue, 'q')) {
    return said(content(stream, at + 1, cuts[Math.min(at + 2, size)]!), 'q', 'verb of saying and colon', 0.8);
  }
  // `a ruling that upheld the law`: it relates.
  const relates = (tag & THAT) !== 0 && saying.group.form === 'ing' && isFiniteTag(tagAt(stream, at + 1));
  if ((tag & THAT) !== 0 && takes(cue, 't') && !relates)
    return said(
      clauseFrom(stream, saying, at, isInSubject, cuts),
      't',
      'verb of saying and “that”',
      0.9,
      cueTo,
    );
  if ((tag & TO) !== 0 && takes(cue, 'l') && isWish(stream, saying))
    return said(phraseFrom(stream, saying, at, at, cuts), 'i', 'wish and “to”', 0.7);
  const infinitive = passive
    ? takes(cue, 'p') ||
      takes(cue, 'o') ||
      takes(cue, 'c') ||
      (takes(cue, 'i') && isImpersonal(stream, saying))
    : takes(cue, 'i');
  // `are supposed to`, `a law intended to`: what somebody has to do or a thing is for is nobody's claim.
  const isDuty = passive && /^(?:suppose|intend|mean)$/.test(cuesAt(stream, saying.group.main).base);
  // `promised not to`
  const isTo = (tag & TO) !== 0 || ((tag & NEGATION) !== 0 && (tagAt(stream, at + 1) & TO) !== 0);
  // `an aide who asked not to be named`: what the writer owes his source.
  const verb = (tag & TO) !== 0 ? at + 1 : at + 2;
  const isTerms = wordAt(stream, verb) === 'be' && /^(?:named|identified)$/.test(wordAt(stream, verb + 1));
  // `a man said to be armed`; but `he said to wait`.
  const isTold =
    !passive && cuesAt(stream, saying.group.main).base === 'say' && OF_STATE.test(wordAt(stream, verb));
  if (isTo && infinitive && !isTerms && !isDuty && !isTold)
    return useFor(cue, 'i').denies && saysNothing(stream, at)
      ? undefined
      : said(infinitiveFrom(stream, saying, at, cuts), 'i', 'verb of intent and “to”', 0.75, cueTo);
  const asks = (tag & WH_WORD) !== 0 || word === 'if' || word === 'whether';
  // `It is uncertain whether`: the writer's own doubt.
  const isWritersOwn = isImpersonal(stream, saying) && (tagAt(stream, saying.group.main) & BE) !== 0;
  if (asks && takes(cue, 'w') && at + 1 < size && !isWritersOwn) {
    // `those who know how to travel have left`
    const isHow = (tagAt(stream, at + 1) & TO) !== 0;
    return said(
      isHow
        ? phraseFrom(stream, saying, at, at + 1, cuts)
        : content(stream, at, clauseEnd(stream, at, cuts, false)),
      'w',
      'verb of saying and question',
      0.75,
      cueTo,
    );
  }
  // `was reported missing`
  if ((tag & ING_VERB) !== 0 && takes(cue, 'g') && word !== 'missing')
    return said(phraseFrom(stream, saying, at, at, cuts), 'g', 'verb of saying and -ing', 0.7);
  // `told investigators “he had never seen it”`
  const bare = tag === PUNCTUATION && /^["“]$/.test(word) ? at + 1 : at;
  const mayBeBare = !passive || isImpersonal(stream, saying) || takes(cue, 'm');
  if (
    takes(cue, 'z') &&
    mayBeBare &&
    !isPutInto(stream, saying, at) &&
    clauseFollows(stream, bare, !takes(cue, 'c') && !takes(cue, 'o'), false)
  ) {
    return said(clauseFrom(stream, saying, at, isInSubject, cuts), 'z', 'verb of saying and clause', 0.8);
  }
  return undefined;
}

const OF_STATE = /^(?:be|have|include|contain|involve|cost)$/;

/** `adding the measure to a bill lawmakers passed`: a thing added to another, not words. */
function isPutInto(stream: Stream, { group }: Saying, at: number): boolean {
  if (cuesAt(stream, group.main).base !== 'add' || (tagAt(stream, at) & PRONOUN) !== 0) return false;
  for (let item = at + 1; item < at + 12 && !isFiniteTag(tagAt(stream, item)); item += 1)
    if (wordAt(stream, item) === 'to' && (tagAt(stream, item) & TO) === 0) return true;
  return false;
}

/** `would like to`, `'d prefer to`. */
function isWish(stream: Stream, { group }: Saying): boolean {
  return /^(?:would|'d)$/.test(wordAt(stream, group.from));
}

/** `declined to comment`: what was not said is not told. */
function saysNothing(stream: Stream, to: number): boolean {
  const cue = cuesAt(stream, to + 1).verb;
  return NOTHING_SAID.has(wordAt(stream, to + 1)) || (cue !== undefined && takes(cue, 'q'));
}

const NOTHING_SAID: ReadonlySet<string> = new Set(
  'comment respond elaborate speculate say answer discuss speak talk be confirm specify disclose'.split(' '),
);

function isImpersonal(stream: Stream, saying: Saying): boolean {
  const { subject } = saying.clause;
  return subject !== undefined && wordAt(stream, subject.from) === 'it';
}
