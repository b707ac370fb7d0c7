/** Verbs that can put a claim forward, each with its subject and all that belongs to it: `declined to say`, `is confident`. */
import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  BE,
  DETERMINER,
  MAIN_VERB,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  POSSESSIVE,
  POSSESSIVE_MARK,
} from '../grammar/word-classes.ts';
import { withAdverbs } from './beside-item.ts';
import { type Cue, takes } from './cues.ts';
import { finite } from './finite-sayings.ts';
import { infinitive } from './infinitive-sayings.ts';
import { participle } from './participle-sayings.ts';
import type { Candidate, Saying } from './saying.ts';
import { bitsAt, cuesAt, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';
import { IS_CUE_ADJECTIVE, IS_CUE_VERB, IS_LINKING, TAKES_PARTICLE } from './word-bits.ts';

/** The verbs of a stream that can put a claim forward, in order. */
export function sayings(stream: Stream, groups: readonly VerbGroup[]): readonly Saying[] {
  const found: Saying[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index]!;
    const named = cueOf(stream, group);
    if (named === undefined) continue;
    const { cue, to } = named;
    const isAdjective = !takes(cue, 'q') && cuesAt(stream, to - 1).adjective === cue;
    const candidate: Candidate = {
      stream,
      groups,
      index,
      group,
      cue,
      cueFrom: withAdverbs(stream, group.from),
      cueTo: to,
      passive: group.passive && !isAdjective,
      earlier: found,
    };
    if (isMadeTo(stream, group)) continue;
    const saying =
      group.form === 'finite'
        ? finite(candidate)
        : group.form === 'to'
          ? infinitive(candidate)
          : group.form === 'ing'
            ? participle(candidate)
            : undefined;
    if (saying !== undefined && !isCutShort(stream, saying)) found.push(saying);
  }
  return found;
}

/** `make drugmakers disclose prices`: a plain verb whose subject is made to do it. */
function isMadeTo(stream: Stream, { form, from, main }: VerbGroup): boolean {
  if (form !== 'finite' || from !== main || tagAt(stream, main) !== BASE_VERB) return false;
  for (let item = from - 1; item >= 0 && item > from - 8; item -= 1) {
    const tag = tagAt(stream, item);
    if ((tag & (NOUN | NAME | DETERMINER | ADJECTIVE | POSSESSIVE | POSSESSIVE_MARK | NUMERAL)) !== 0)
      continue;
    return (tag & MAIN_VERB) !== 0 && item < from - 1 && /^(?:mak|made|let|help)/.test(wordAt(stream, item));
  }
  return false;
}

/** `When asked whether`, `as expected`: no clause by itself, and who says it is not told. */
function isCutShort(stream: Stream, { clause, cueFrom, group, shared }: Saying): boolean {
  if (group.form !== 'finite' || (clause.subject !== undefined && !shared)) return false;
  return /^(?:when|if|once|unless|until|as|than|where|though|although)$/.test(wordAt(stream, cueFrom - 1));
}

interface Named {
  readonly cue: Cue;
  readonly to: number;
}

function cueOf(stream: Stream, group: VerbGroup): Named | undefined {
  const bits = bitsAt(stream, group.main);
  if ((bits & TAKES_PARTICLE) !== 0) {
    const { particles } = cuesAt(stream, group.main);
    const next = wordAt(stream, group.to);
    const cue = particles?.get(next);
    if (cue !== undefined) return { cue, to: group.to + 1 };
    const clear =
      next === 'it' && wordAt(stream, group.to + 1) === 'clear' ? particles?.get('clear') : undefined;
    if (clear !== undefined) return { cue: clear, to: group.to + 2 };
  }
  if ((bits & (IS_CUE_VERB | IS_CUE_ADJECTIVE)) !== 0) {
    const { verb, adjective } = cuesAt(stream, group.main);
    // `is worried about` is a state of mind, though it is written as a passive.
    const cue = group.passive ? (adjective ?? verb) : verb;
    if (cue !== undefined) return { cue, to: group.to };
  }
  return adjectiveAfter(stream, group);
}

/** `is confident`, `remained hopeful`. */
function adjectiveAfter(stream: Stream, group: VerbGroup): Named | undefined {
  const isLink = (tagAt(stream, group.main) & BE) !== 0 || (bitsAt(stream, group.main) & IS_LINKING) !== 0;
  // `is concerned`, `was convinced` read as passives.
  if (!isLink && !group.passive) return undefined;
  let item = isLink ? group.to : group.main;
  while (isLink && (tagAt(stream, item) & (ADVERB | NEGATION)) !== 0) item += 1;
  if ((bitsAt(stream, item) & IS_CUE_ADJECTIVE) === 0) return undefined;
  const cue = cuesAt(stream, item).adjective;
  return cue === undefined ? undefined : { cue, to: item + 1 };
}
