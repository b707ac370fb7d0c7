/** What is said before its verb: `“…,” said Hale`, `The talks had failed, he said`. */
import {
  AUXILIARY,
  COORDINATOR,
  ING_VERB,
  isFiniteTag,
  SUBORDINATOR,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { goesOn, isComma, skipAdverbsBack } from './beside-item.ts';
import { addresseeEnd } from './beside-verb.ts';
import { adjunctEnd, type Cuts, clauseEnd, content, isEnd } from './boundaries.ts';
import type { Found } from './claim-found.ts';
import { takes, useFor } from './cues.ts';
import { type Items, phraseAfter, SUBJECT_PRONOUN } from './noun-phrases.ts';
import { clauseFollows, opensPredicate } from './predicates.ts';
import type { Saying } from './saying.ts';
import { cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

/** A clause before its speaker is no longer: a bound on the work that a hostile text can ask for. */
export const LONGEST_CLAUSE = 150;

interface Left {
  readonly items: Items;
  readonly quoted: boolean;
  /** Whether it lacks a verb, which must follow behind the speaker: `The bridge, he said, is safe`. */
  readonly open: boolean;
}

/** What is said before its speaker: a quotation, or a clause and a comma. */
export function leftContent(stream: Stream, saying: Saying): Left | undefined {
  const { clause, shared, cueFrom } = saying;
  const first = shared || clause.subject === undefined ? cueFrom : Math.min(clause.subject.from, cueFrom);
  let item = skipAdverbsBack(stream, first);
  const joint = wordAt(stream, item);
  if (joint === ',' || joint === '–' || joint === '—' || joint.startsWith('--')) item -= 1;
  if (item < 0) return undefined;
  if (tagAt(stream, item) === QUOTE && takes(saying.cue, 'q'))
    return { items: { from: item, to: item + 1 }, quoted: true, open: false };
  // A verb that only quotes, as `continued`, has no clause without marks before it; one that asks has a question.
  const says = takes(saying.cue, 't') || takes(saying.cue, 'z');
  if (!says && !takes(saying.cue, 'w')) return undefined;
  if (joint !== ',' && !isComma(stream, item)) return undefined;
  let from = item;
  let verbs = false;
  while (from >= 0 && from > item - LONGEST_CLAUSE && !isPartition(stream, from)) {
    if (opensPredicate(stream, from)) verbs = true;
    from -= 1;
  }
  // `“Cod could collapse,” without the limits, one official said`: a phrase without a verb goes with the quotation before it.
  if (!verbs && tagAt(stream, from) === QUOTE)
    return { items: { from, to: item + 1 }, quoted: true, open: false };
  const items = content(stream, from + 1, item + 1);
  if (items === undefined || (!says && !isQuestion(stream, items.from, saying.cueTo))) return undefined;
  // `Will it hold, he asked`: a verb that opens it as a question need not look like one.
  const turned = !says && (tagAt(stream, items.from) & AUXILIARY) !== 0;
  return { items, quoted: false, open: !verbs && !turned };
}

/** `Will it hold, she wondered`, `Why, he asked, should anyone pay?`: what opens with its verb or a word that asks, or ends in its mark. */
function isQuestion(stream: Stream, from: number, behind: number): boolean {
  const opening = tagAt(stream, from);
  if ((opening & (WH_WORD | AUXILIARY)) !== 0) return true;
  for (let item = behind; item < stream.size && item < behind + LONGEST_CLAUSE; item += 1) {
    const word = wordAt(stream, item);
    if (word === '?') return true;
    if (tagAt(stream, item) === QUOTE || word === '.' || word === ';') return false;
  }
  return false;
}

export function isPartition(stream: Stream, item: number): boolean {
  const word = wordAt(stream, item);
  return word === ';' || word === ':' || tagAt(stream, item) === QUOTE;
}

/** A saying behind or inside what is said; the speaker before the verb, or behind it. */
export function turnedClaim(
  stream: Stream,
  saying: Saying,
  left: Left,
  subject: Items | undefined,
  cuts: Cuts,
): Found | undefined {
  const { cue, cueFrom, cueTo, negated, shared } = saying;
  const behind = subject === undefined || shared ? phraseAfter(stream, cueTo, true) : undefined;
  const to = behind?.to ?? cueTo;
  // `If you thought so, think again.`
  if (!left.quoted && shared && behind === undefined) return undefined;
  const told = takes(cue, 'a') || takes(cue, 'm') ? addresseeEnd(stream, to) : to;
  const near = adjunctEnd(stream, told, left.quoted && told === cueTo);
  // `warned Hale, a member of the board, in a letter`
  const beyond = near === told && behind !== undefined && wordAt(stream, told) === ',' ? told + 1 : told;
  const far = beyond > told ? adjunctEnd(stream, beyond) : near;
  const isBeyond = far > beyond && isEnd(stream, far);
  const end = isBeyond ? far : near;
  if (!left.quoted && !isEnd(stream, end)) return undefined;
  const verbBehind = isFiniteTag(tagAt(stream, end + 1)) || goesOn(stream, end + 1);
  const isSpoken = subject !== undefined && !shared && opensClauseBehind(stream, end + 1);
  if (left.open && !(wordAt(stream, end) === ',' && (verbBehind || isSpoken))) return undefined;

  const words: Items[] = [{ from: cueFrom, to: told === cueTo ? end : cueTo }];
  if (end > told && told > cueTo) words.push({ from: isBeyond ? beyond : told, to: end });
  const pieces = [left.items];
  const rest = restBehind(stream, end, left, cuts);
  if (rest !== undefined) pieces.push(rest);
  return {
    stream,
    content: pieces,
    source: behind ?? subject,
    cue: words,
    use: useFor(cue, 'q'),
    negated,
    why: left.quoted ? 'quotation and verb of saying' : 'verb of saying behind the clause',
    confidence: left.quoted ? 0.9 : 0.75,
  };
}

/** `For instance, they said, the roads are closed`: what is put first belongs to the clause behind the speaker. */
function opensClauseBehind(stream: Stream, item: number): boolean {
  return (tagAt(stream, item) & SUBORDINATOR) !== 0 || clauseFollows(stream, item);
}

/** What goes on being said behind a speaker: `…,” she said, “…`; `Voters want change, she argued, and they are tired`. */
function restBehind(stream: Stream, end: number, { quoted, open }: Left, cuts: Cuts): Items | undefined {
  const joint = wordAt(stream, end);
  const next = /^[,;:.–—]$|^--/.test(joint) ? end + 1 : end;
  if (tagAt(stream, next) === QUOTE) return { from: next, to: next + 1 };
  if (quoted && joint === ',' && (tagAt(stream, next) & WH_WORD) !== 0)
    return quoteBehindRelative(stream, next);
  if (quoted || joint !== ',' || next >= stream.size) return undefined;
  const tag = tagAt(stream, next);
  // `The plan is dead, she said, after a week of talks`
  if (!open && OPENS_OWN_WORDS.has(wordAt(stream, next))) return undefined;
  // `The vote is close, scholars say, but they doubt it`: what they do besides is told by the writer.
  if ((tag & COORDINATOR) !== 0 && SUBJECT_PRONOUN.test(wordAt(stream, next + 1))) {
    const { verb } = cuesAt(stream, next + 2);
    if (verb !== undefined && takes(verb, 't')) return undefined;
  }
  const goesOn =
    (tag & COORDINATOR) === 0 ? (tag & (ING_VERB | WH_WORD)) === 0 : clauseFollows(stream, next + 1);
  return goesOn ? content(stream, next, clauseEnd(stream, next, cuts, false)) : undefined;
}

/** Words that, behind a speaker in the midst of a sentence, mostly tell of the time and occasion of the saying. */
const OPENS_OWN_WORDS: ReadonlySet<string> = new Set(
  'amid amidst following after as during when while in on at'.split(' '),
);

/** `…,” says Marsh, who runs a food bank, “…`: the quotation that goes on behind a relative clause about the speaker. */
function quoteBehindRelative(stream: Stream, from: number): Items | undefined {
  for (let item = from; item < from + 30; item += 1) {
    if (tagAt(stream, item) === QUOTE)
      return wordAt(stream, item - 1) === ',' ? { from: item, to: item + 1 } : undefined;
    if (/^[.;:–—]/.test(wordAt(stream, item))) return undefined;
  }
  return undefined;
}
