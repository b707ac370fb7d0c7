/** A quotation that a clause without a verb of saying announces: `he had a warning: “…”`, `She was blunt: “…”`. */
import {
  ADJECTIVE,
  ADVERB,
  BE,
  DO,
  HAVE,
  NAME,
  NOUN,
  PREPOSITION,
  PRONOUN,
} from '../grammar/word-classes.ts';
import { adjunctEnd } from './boundaries.ts';
import type { Found } from './claim-found.ts';
import { clauseOf } from './clauses.ts';
import type { CueUse } from './cues.ts';
import { namesSpeaker } from './names-speaker.ts';
import { cuesAt, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';

const SAYS: CueUse = { frames: 0, kind: 'say', denies: false };
/** No announcement is longer, from its verb to the colon. */
const LONGEST = 16;

/** The quotations of a stream that are announced so; those that `found` holds already are left out. */
export function announcedClaims(
  stream: Stream,
  groups: readonly VerbGroup[],
  found: readonly Found[],
): readonly Found[] {
  const claims: Found[] = [];
  let index = -1;
  for (const quote of stream.quotes) {
    if (wordAt(stream, quote - 1) !== ':' || isTaken(quote, found)) continue;
    while (index + 1 < groups.length && groups[index + 1]!.to < quote) index += 1;
    const group = groups[index];
    if (group === undefined || group.form !== 'finite' || quote - group.from > LONGEST) continue;
    if (!announces(stream, group, quote - 1)) continue;
    const { subject } = clauseOf(stream, groups, index);
    const speaks =
      subject !== undefined &&
      (namesSpeaker(stream, subject) || (tagAt(stream, subject.to - 1) & PRONOUN) !== 0) &&
      wordAt(stream, subject.from) !== 'it';
    if (!speaks) continue;
    claims.push({
      stream,
      content: [{ from: quote, to: quote + 1 }],
      source: subject,
      cue: [{ from: group.from, to: quote - 1 }],
      use: SAYS,
      negated: false,
      why: 'colon and quotation behind what somebody gave out',
      confidence: 0.6,
    });
  }
  return claims;
}

/** No more claims are asked whether a quotation is theirs: a bound on the work that a hostile text can ask for. */
const ASKED = 40;

function isTaken(quote: number, found: readonly Found[]): boolean {
  for (let at = found.length - 1; at >= 0 && at >= found.length - ASKED; at -= 1)
    if (found[at]!.content.some(({ from, to }) => from <= quote && quote < to)) return true;
  return false;
}

const GIVES_OUT = /^(?:have|has|had|gave|gives|offered|offers|issued|issues|delivered|delivers|sent|sends)$/;

/** Tells whether a verb has words for its object (`a warning`, `a message`), or tells what somebody was like in speaking. */
function announces(stream: Stream, group: VerbGroup, colon: number): boolean {
  if ((tagAt(stream, group.main) & BE) !== 0) {
    for (let item = group.to; item < colon; item += 1)
      if ((tagAt(stream, item) & (ADJECTIVE | ADVERB)) === 0) return false;
    return (tagAt(stream, colon - 1) & ADJECTIVE) !== 0;
  }
  if (!GIVES_OUT.test(wordAt(stream, group.main))) return isManner(stream, group, colon);
  for (let item = group.to; item < colon; item += 1) {
    if ((tagAt(stream, item) & (NOUN | NAME)) === 0) continue;
    const { noun, isSayingThing } = cuesAt(stream, item);
    if (noun !== undefined || isSayingThing || SPOKEN.test(wordAt(stream, item))) return true;
  }
  return false;
}

/** `Hale fumed on Friday:`, `She went further:`: a verb without an object, with no more than a manner, a place and a day behind it. */
function isManner(stream: Stream, group: VerbGroup, colon: number): boolean {
  if ((tagAt(stream, group.main) & (HAVE | DO)) !== 0 || group.passive) return false;
  const end = adjunctEnd(stream, group.to);
  if (end === colon) return true;
  return (
    (tagAt(stream, end) & (ADVERB | ADJECTIVE | PREPOSITION)) !== 0 && adjunctEnd(stream, end + 1) === colon
  );
}

const SPOKEN = /^(?:answer|verdict|advice|word|words|explanation|excuse|slogan)$/;
