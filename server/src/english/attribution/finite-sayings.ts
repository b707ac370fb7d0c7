/** Sayings whose verb is that of a clause: `Hale said`, `…, says Hale`. */
import {
  COORDINATOR,
  isFiniteTag,
  PAST_VERB,
  PUNCTUATION,
  SUBORDINATOR,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { endsBehind, isComma } from './beside-item.ts';
import { addresseeEnd } from './beside-verb.ts';
import { clauseOf } from './clauses.ts';
import { takes } from './cues.ts';
import { phraseAfter } from './noun-phrases.ts';
import { mainClauseAfter } from './opening-clause.ts';
import { clauseFollows } from './predicates.ts';
import { type Candidate, type Saying, sayingFrom } from './saying.ts';
import { sharedSubject } from './shared-subject.ts';
import { bitsAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';
import { IS_COMMA } from './word-bits.ts';

export function finite(candidate: Candidate): Saying {
  const { stream, groups, index, group, cue, cueFrom, cueTo, passive } = candidate;
  if (isTurned(candidate)) {
    return sayingFrom(
      candidate,
      cueFrom,
      { start: cueFrom, subject: undefined },
      false,
      passive,
      group.negated,
    );
  }
  const told = takes(cue, 'a') || takes(cue, 'm');
  const trailing = endsBehind(stream, cueTo) || (told && endsBehind(stream, addresseeEnd(stream, cueTo)));
  const clause = clauseOf(stream, groups, index, trailing);
  if (clause.subject !== undefined) {
    // `that while rebels claimed a victory, the army had won`
    const opener = clause.subject.from - 1;
    const opens = opener > 0 && (tagAt(stream, opener) & SUBORDINATOR) !== 0;
    const turns = opens && /^(?:while|whereas|although|though)$/.test(wordAt(stream, opener));
    const comma = turns ? mainClauseAfter(stream, cueTo) : -1;
    const limit = comma < 0 ? undefined : comma;
    return sayingFrom(candidate, cueFrom, clause, false, passive, group.negated, limit);
  }
  const subject = sharedSubject(candidate, index);
  // `was hauled in and told that`: a participle that shares its `was`; not `denied that it was altered and said`.
  const said = candidate.earlier[candidate.earlier.length - 1];
  const sharesPassive =
    (said === undefined || said.passive) &&
    groups[index - 1]?.passive === true &&
    group.from === group.main &&
    tagAt(stream, group.main) === PAST_VERB &&
    (tagAt(stream, group.from - 1) & COORDINATOR) !== 0;
  const isShared = subject !== undefined;
  return sayingFrom(
    candidate,
    cueFrom,
    { start: clause.start, subject },
    isShared,
    passive || sharesPassive,
    group.negated,
  );
}

/** `…, says Tarlo.`: a comma before the verb, a name behind it, and nothing more. */
function isTurned({ stream, groups, index, cue, cueFrom, cueTo }: Candidate): boolean {
  // Behind `told` stands who is told.
  if (!isComma(stream, cueFrom - 1) || !takes(cue, 'q') || takes(cue, 'm')) return false;
  const quotes = stream.quotes.length > 0 && quoteBefore(stream, cueFrom - 1);
  if (index === 0 && !quotes) return false;
  const behind = phraseAfter(stream, cueTo, true);
  if (behind === undefined || !endsBehind(stream, behind.to)) return false;
  const isSaid = quotes || finiteBefore(groups, index, asideBefore(stream, cueFrom - 1));
  return isSaid && !clauseFollows(stream, cueTo);
}

/** `“It is weaker” than was thought, said Hale`: a quotation, and a few words that go with it up to the comma. */
function quoteBefore(stream: Stream, comma: number): boolean {
  for (let item = comma - 1; item >= 0 && item > comma - 8; item -= 1) {
    const tag = tagAt(stream, item);
    if (tag === QUOTE) return item < comma - 1;
    if (tag === PUNCTUATION || isFiniteTag(tag)) return false;
  }
  return false;
}

/** The comma that opens the relative clause which the one at `comma` closes: `The group, which has ties there, claimed`; `comma` where none does. */
function asideBefore(stream: Stream, comma: number): number {
  for (let item = comma - 1; item > 0 && item > comma - 30; item -= 1)
    if ((bitsAt(stream, item) & IS_COMMA) !== 0)
      return (tagAt(stream, item + 1) & WH_WORD) !== 0 ? item : comma;
  return comma;
}

/** Tells whether one of the few verbs before, and before `end`, is the verb of a clause. */
function finiteBefore(groups: readonly VerbGroup[], index: number, end: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 6; at -= 1)
    if (groups[at]!.form === 'finite' && groups[at]!.to <= end) return true;
  return false;
}
