/** Claims put forward by a verb: before, behind and inside what is said. */
import {
  BE,
  isFiniteTag,
  NOUN,
  NUMERAL,
  PREPOSITION,
  PRONOUN,
  THAT,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { goesOn, isComma } from './beside-item.ts';
import { addresseeEnd } from './beside-verb.ts';
import { adjunctEnd, type Cuts, clauseEnd, content, isEnd } from './boundaries.ts';
import type { Found } from './claim-found.ts';
import { complementOf } from './complements.ts';
import { type Frame, takes, useFor } from './cues.ts';
import { namesSpeaker } from './names-speaker.ts';
import { type Items, phraseAfter, phraseBefore, SUBJECT_PRONOUN } from './noun-phrases.ts';
import { opensPredicate } from './predicates.ts';
import type { Saying } from './saying.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import { isPartition, LONGEST_CLAUSE, leftContent, turnedClaim } from './turned-claims.ts';

/** The claim that a saying puts forward, or undefined where it puts none. */
export function claimOf(stream: Stream, saying: Saying, cuts: Cuts): Found | undefined {
  const { cue, cueFrom, cueTo, negated, group, shared } = saying;
  const subject = subjectOf(stream, saying);
  if (subject !== undefined && wordAt(stream, subject.from - 1) === 'as') {
    const named = asClaim(stream, saying, subject, cuts);
    if (named !== undefined) return named;
  }
  const relative = relativeClaim(stream, saying, subject);
  if (relative !== undefined) return relative;
  // Only `as one of them put it` puts anything forward, and `put it bluntly: “…”`.
  if (takes(cue, 'y') && !takes(cue, 't')) return putClaim(stream, saying, subject);
  const right = complementOf(stream, saying, cuts);
  // `“…,” Hale, the senator who wrote the bill, told`: a relative clause says nothing that stands before it.
  const relates = !shared && group.form === 'finite' && (tagAt(stream, saying.clause.start) & WH_WORD) !== 0;
  const left =
    !relates && group.form !== 'ing' && (takes(cue, 'q') || takes(cue, 'z') || takes(cue, 't'))
      ? leftContent(stream, saying)
      : undefined;

  // Behind a quotation, what follows `told` is who was told, and what follows `said` may be who said it.
  const isWeak =
    right !== undefined &&
    (left?.quoted === true
      ? right.frame !== 'q' && right.frame !== 't'
      : right.frame === 'n' ||
        right.frame === 'b' ||
        (left?.open === true && goesOn(stream, right.content.from)));
  if (left !== undefined && (right === undefined || isWeak)) {
    const turned = turnedClaim(stream, saying, left, subject, cuts);
    if (turned !== undefined) return turned;
  }
  if (right === undefined || (group.form === 'to' && shared && !SAID_ON_PURPOSE.has(right.frame)))
    return undefined;
  // `Hearing the names takes one back`
  if (group.form === 'ing' && group.from === 0 && subject === undefined && right.frame === 'z')
    return undefined;
  // `To say that it failed would be unkind`
  if (group.form === 'to' && group.from === 0 && stream.level === 0 && subject === undefined)
    return undefined;
  // `Said Hale: “…”`
  const opener = group.from === 0 && subject === undefined && right.frame === 'q' && !saying.passive;
  const behind = opener ? phraseAfter(stream, cueTo, true) : undefined;
  // `woke up to find that`: that something is found out is told by the writer.
  if (group.form === 'to' && shared && FINDS_OUT.test(wordAt(stream, group.main))) return undefined;
  // `It is fair to say that`: nobody in particular says it.
  if (group.form === 'to' && shared && subject !== undefined && wordAt(stream, subject.from) === 'it')
    return undefined;
  const words: Items = { from: cueFrom, to: behind === undefined ? right.cueTo : cueTo };
  const raised = right.frame === 'i' ? raisedSubject(saying) : undefined;
  return {
    stream,
    content: left?.quoted
      ? [left.items, right.content]
      : raised === undefined
        ? [right.content]
        : [raised, right.content],
    source: right.source ?? behind ?? subject,
    cue: cuePieces(saying.lead, words, right.adjunct),
    use: useFor(cue, right.frame),
    negated,
    why: right.why,
    confidence: right.confidence,
  };
}

const FINDS_OUT = /^(?:find|discover|learn|see|realise|realize|hear)$/;

/** `The firm is expected to close`: the subject is that of what is expected, and part of it; `Aides were told to go` tells who was told. */
function raisedSubject({ cue, clause, shared, passive, cueFrom }: Saying): Items | undefined {
  const isRaising = (takes(cue, 'p') || takes(cue, 'c')) && !takes(cue, 'o') && !takes(cue, 'm');
  if (!passive || shared || !isRaising || clause.subject === undefined) return undefined;
  return clause.subject.to <= cueFrom ? clause.subject : undefined;
}

/** `As she noted, …`, `…, as the auditor noted`: what is said stands beside, without a sign of its own. */
function asClaim(stream: Stream, saying: Saying, subject: Items, cuts: Cuts): Found | undefined {
  const { cue, cueFrom, cueTo, negated } = saying;
  if (!takes(cue, 't') && !takes(cue, 'y')) return undefined;
  const told = takes(cue, 'a') || takes(cue, 'm') ? addresseeEnd(stream, cueTo) : cueTo;
  const end = phrasesEnd(stream, adjunctEnd(stream, told));
  if (!isEnd(stream, end)) return undefined;
  const pieces: Items[] = [];
  const as = subject.from - 1;
  if (isComma(stream, as - 1)) {
    const closed = wordAt(stream, as - 1) === ',' ? as - 1 : as;
    let from = closed;
    while (from > 0 && from > as - LONGEST_CLAUSE && !isPartition(stream, from - 1)) from -= 1;
    const left = content(stream, from, closed);
    if (left !== undefined) pieces.push(left);
  }
  const mark = wordAt(stream, end);
  if ((mark === ',' || mark === ':') && (tagAt(stream, end + 1) & WH_WORD) === 0) {
    const quoted = tagAt(stream, end + 1) === QUOTE;
    const to = quoted ? end + 2 : clauseEnd(stream, end + 1, cuts, false);
    const right = content(stream, end + 1, to);
    if (right !== undefined) pieces.push(right);
  }
  if (pieces.length === 0) return undefined;
  return {
    stream,
    content: pieces,
    source: subject,
    cue: [{ from: cueFrom, to: told === cueTo ? end : cueTo }],
    use: useFor(cue, 't'),
    negated,
    why: '“as” and verb of saying',
    confidence: 0.75,
  };
}

/** `as Hale reports for our newsroom`: where the phrases behind a verb end; `from` where another verb follows. */
function phrasesEnd(stream: Stream, from: number): number {
  if ((tagAt(stream, from) & PREPOSITION) === 0) return from;
  for (let item = from + 1; item < from + 9; item += 1) {
    if (isEnd(stream, item)) return item;
    if (isFiniteTag(tagAt(stream, item)) || (tagAt(stream, item) & (THAT | WH_WORD)) !== 0) return from;
  }
  return from;
}

/** `Another put it more bluntly: “…”` */
function putClaim(stream: Stream, saying: Saying, subject: Items | undefined): Found | undefined {
  const { cue, cueFrom, cueTo, negated } = saying;
  const end = adjunctEnd(stream, cueTo);
  if (wordAt(stream, end) !== ':' || tagAt(stream, end + 1) !== QUOTE) return undefined;
  return {
    stream,
    content: [{ from: end + 1, to: end + 2 }],
    source: subject,
    cue: [{ from: cueFrom, to: end }],
    use: useFor(cue, 'y'),
    negated,
    why: '“put it” and quotation',
    confidence: 0.85,
  };
}

/**
 * What a relative clause says of the noun before it: `a charge he denies`, `the move, which unions say would cost jobs`,
 * `a bridge that officials say is unsafe`.
 */
function relativeClaim(stream: Stream, saying: Saying, subject: Items | undefined): Found | undefined {
  const { cue, cueFrom, cueTo, group, clause, passive, shared, negated } = saying;
  if (subject === undefined || passive || shared || group.form !== 'finite' || subject.from === 0)
    return undefined;
  const next = tagAt(stream, cueTo);
  // `emails that it said were stolen`: a `that` with two verbs behind one subject relates.
  const relates =
    (tagAt(stream, subject.from - 1) & THAT) !== 0 &&
    (tagAt(stream, subject.from - 2) & NOUN) !== 0 &&
    isFiniteTag(next);
  const opened = relates || (tagAt(stream, subject.from - 1) & WH_WORD) !== 0;
  // `600 people he said would go`: only a noun, and what is no more than a subject.
  const isBare =
    !opened &&
    (tagAt(stream, subject.from - 1) & NOUN) !== 0 &&
    SUBJECT_PRONOUN.test(wordAt(stream, subject.to - 1));
  let rest: Items | undefined;
  if ((opened || isBare) && opensPredicate(stream, cueTo) && takes(cue, 'z')) {
    let to = cueTo;
    while (to < stream.size && to < cueTo + LONGEST_CLAUSE && !isEnd(stream, to)) to += 1;
    // `What I said was that we would look`
    const isThat = (tagAt(stream, cueTo) & BE) !== 0 && (tagAt(stream, cueTo + 1) & THAT) !== 0;
    rest = { from: isThat ? cueTo + 1 : cueTo, to };
  } else if (!takes(cue, 'n') || !isEnd(stream, cueTo)) return undefined;
  else if (!opened && (tagAt(stream, subject.from - 1) & (NOUN | PRONOUN)) === 0) return undefined;
  let to = subject.from;
  if (opened) to -= 1;
  if (clause.start > subject.from) return undefined;
  if (wordAt(stream, to - 1) === ',') to -= 1;
  // `what he said was a mistake` has no noun before it.
  const head = phraseBefore(stream, to) ?? (wordAt(stream, to) === 'what' ? rest : undefined);
  if (head === undefined) return undefined;
  return {
    stream,
    content: rest === undefined || rest === head ? [head] : [head, rest],
    source: subject,
    cue: [{ from: cueFrom, to: cueTo }],
    use: useFor(cue, rest === undefined ? 'n' : 't'),
    negated,
    why: 'relative clause with a verb of saying',
    confidence: 0.6,
  };
}

/**
 * `…, citing a commander`: whom others name for what they say; what that is, the claim before it tells. No content where the
 * claim behind it does.
 */
export function citedClaim(stream: Stream, saying: Saying, before: Found | undefined): Found | undefined {
  const { cue, cueFrom, cueTo, group } = saying;
  if (!takes(cue, 'e') || group.form !== 'ing' || wordAt(stream, cueFrom - 1) !== ',') return undefined;
  const source = phraseAfter(stream, cueTo, true);
  if (source === undefined || !namesSpeaker(stream, source)) return undefined;
  // `citing Treasury policy`: a reason, whatever name stands before it.
  const last = source.to - 1;
  const isReason =
    /^(?:policy|policies|rules?|law|laws|concerns?|fears|reasons?|costs?|needs?|privacy|shortages?)$/;
  if (isReason.test(wordAt(stream, last))) return undefined;
  // `citing 200 visitors to the site`
  if ((tagAt(stream, source.from) & NUMERAL) !== 0) return undefined;
  // `The agency, citing an official, reported that`: what that is, the claim behind tells.
  const isAside = wordAt(stream, source.to) === ',' && isFiniteTag(tagAt(stream, source.to + 1));
  let pieces = isAside ? [] : before?.content;
  if (pieces === undefined) {
    const clause = content(stream, 0, cueFrom - 1);
    if (clause === undefined || cueFrom > LONGEST_CLAUSE) return undefined;
    pieces = [clause];
  }
  return {
    stream,
    content: pieces,
    source,
    cue: [{ from: cueFrom, to: cueTo }],
    use: useFor(cue, 'e'),
    negated: false,
    why: 'cites a source',
    confidence: 0.6,
  };
}

/** What is said where the saying is what something else is done for: `took to Twitter to call it a disgrace`, not `met to discuss it`. */
const SAID_ON_PURPOSE: ReadonlySet<Frame> = new Set<Frame>(['q', 't', 'z', 'd', 's', 'x']);

function cuePieces(lead: Items | undefined, words: Items, adjunct: Items | undefined): readonly Items[] {
  if (lead !== undefined) return adjunct === undefined ? [lead, words] : [lead, words, adjunct];
  return adjunct === undefined ? [words] : [words, adjunct];
}

/** Who says it: the subject, unless it only fills the place (`it is understood`), or is the one told (`was told`). */
function subjectOf(stream: Stream, saying: Saying): Items | undefined {
  const { subject } = saying.clause;
  if (subject === undefined || saying.passive) return undefined;
  const word = subject.to - subject.from === 1 ? wordAt(stream, subject.from) : '';
  // `it is clear that`, but `it expected to`.
  const fillsPlace = word === 'it' && (tagAt(stream, saying.group.main) & BE) !== 0;
  return word === 'there' || fillsPlace ? undefined : subject;
}
