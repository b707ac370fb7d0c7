/** Whose verb it is that has no subject of its own: `arrived and said`, `…, adding that`. */
import {
  COORDINATOR,
  NOUN,
  PLURAL,
  PREPOSITION,
  PRESENT_VERB,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { isComma, skipAdverbsBack } from './beside-item.ts';
import { clauseOf } from './clauses.ts';
import { takes } from './cues.ts';
import { type Items, phraseAfter, SUBJECT_PRONOUN } from './noun-phrases.ts';
import type { Candidate } from './saying.ts';
import { cuesAt, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The subject of the verb before, for one that has none of its own: `arrived and said`, `…, adding that`. */
export function sharedSubject(
  { stream, groups, group, earlier }: Candidate,
  index: number,
): Items | undefined {
  const joint = skipAdverbsBack(stream, group.from);
  const isParticiple = group.form === 'ing';
  const isBehindComma = isComma(stream, joint);
  const before = groups[index - 1];
  if (before?.form === 'finite' && !isBehindComma) {
    const own = subjectOfNearest(stream, groups, index - 1, joint, isParticiple);
    if (own !== undefined) return own;
  }
  // `Osei believes ministers are wrong, and says`: over a comma, not the subject of the clause that is believed.
  const goesOnBehindComma = (tagAt(stream, joint) & COORDINATOR) !== 0 && wordAt(stream, joint - 1) === ',';
  for (let at = earlier.length - 1; at >= 0 && at >= earlier.length - 4; at -= 1) {
    const { clause, cue, cueTo, passive, group: said } = earlier[at]!;
    const isNear = said.form === 'finite' && !passive && cueTo > group.from - 80;
    // `officials said the men knocked, announced themselves`: a second verb of what is said.
    if (isBehindComma && group.form === 'finite') break;
    const goesWith =
      clause.subject === undefined || group.form !== 'finite' || agrees(stream, group.from, clause.subject);
    if (clause.subject !== undefined && isNear && goesWith && (takes(cue, 'q') || goesOnBehindComma))
      return clause.subject;
  }
  let inside: Items | undefined;
  for (let before = index - 1; before >= 0 && before >= index - 7; before -= 1) {
    const { form, to } = groups[before]!;
    if (form !== 'finite' || to < group.from - 60) continue;
    const { subject, start } = clauseOf(stream, groups, before);
    if (subject === undefined || (tagAt(stream, start) & WH_WORD) !== 0) continue;
    // `claims the figures don’t add up and is calling for`
    if (group.form === 'finite' && !agrees(stream, group.from, subject)) continue;
    if (!isParticiple || !isBehindComma || !dependsOnOther(stream, start, subject)) return subject;
    inside ??= subject;
  }
  if (inside !== undefined) return inside;
  // `“…,” said Smith, adding that`: the subject stands behind its verb.
  for (let before = index - 1; before >= 0 && before >= index - 2; before -= 1) {
    const { form, main, to } = groups[before]!;
    if (form === 'finite' && cuesAt(stream, main).verb !== undefined) return phraseAfter(stream, to, true);
  }
  return undefined;
}

/** `whether he abused it by urging`, `who received a copy and noted that`: who does what the verb just before tells, though its clause depends on another. */
function subjectOfNearest(
  stream: Stream,
  groups: readonly VerbGroup[],
  nearest: number,
  joint: number,
  isParticiple: boolean,
): Items | undefined {
  const isBy = isParticiple && wordAt(stream, joint) === 'by';
  if (
    !isBy &&
    (isParticiple || (tagAt(stream, joint) & COORDINATOR) === 0 || tagAt(stream, joint - 1) === PUNCTUATION)
  )
    return undefined;
  const { subject, start } = clauseOf(stream, groups, nearest);
  const relates =
    (tagAt(stream, start) & WH_WORD) !== 0 && /^(?:who|which|that)$/.test(wordAt(stream, start));
  return isBy || relates ? subject : undefined;
}

/** Tells whether a clause depends on another, so that what follows a comma does not go on with its subject: `a patch that would`, `if cuts are`. */
function dependsOnOther(stream: Stream, start: number, subject: Items): boolean {
  if ((tagAt(stream, start) & THAT) !== 0 || (tagAt(stream, start - 1) & (SUBORDINATOR | THAT)) !== 0)
    return true;
  if (subject.to - subject.from !== 1) return false;
  const word = wordAt(stream, subject.from);
  // `the cuts they would have to make`
  return word === 'that' || (SUBJECT_PRONOUN.test(word) && (tagAt(stream, subject.from - 1) & NOUN) !== 0);
}

/** Tells whether the form of a verb goes with the number of a subject, where both tell it. */
function agrees(stream: Stream, verb: number, { from, to }: Items): boolean {
  const word = wordAt(stream, verb);
  const isOne = /^(?:is|was|has|does)$/.test(word) || (tagAt(stream, verb) & PRESENT_VERB) !== 0;
  if (!isOne && !/^(?:are|were|have|do)$/.test(word)) return true;
  let head = from;
  while (head < to && (tagAt(stream, head) & PREPOSITION) === 0 && tagAt(stream, head) !== PUNCTUATION)
    head += 1;
  const noun = tagAt(stream, head - 1);
  if (head === from || (noun & NOUN) === 0) return true;
  for (let item = from; item < to; item += 1) if ((tagAt(stream, item) & COORDINATOR) !== 0) return true;
  return isOne ? (noun & PLURAL) === 0 : true;
}
