/** Sayings whose verb stands behind `to`: `declined to say`, `prompting Hale to ask`. */
import {
  ADJECTIVE,
  ADVERB,
  COORDINATOR,
  DETERMINER,
  NAME,
  NEGATION,
  NOUN,
  OBJECT_PRONOUN,
  POSSESSIVE,
} from '../grammar/word-classes.ts';
import { withAdverbs } from './beside-item.ts';
import { clauseOf } from './clauses.ts';
import { takes } from './cues.ts';
import { namesSpeaker } from './names-speaker.ts';
import { type Items, phraseAfter } from './noun-phrases.ts';
import { type Candidate, type Saying, sayingFrom } from './saying.ts';
import { sharedSubject } from './shared-subject.ts';
import { cuesAt, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Verbs before `to say` that belong to the cue: `declined to say`, `went on to argue`. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  'declined declines decline declining refused refuses refuse refusing went go goes on continued continues continue began begin appeared appears appear seemed seems seem failed fails fail had has have used tended is are was were going came tried tries sought seeks liked likes emerged emerges rose stood stopped paused hastened rushed'.split(
    ' ',
  ),
);

const HEARD = /^(?:said|reported|believed|thought|understood|alleged|known|heard|rumoured|rumored)$/;

export function infinitive(candidate: Candidate): Saying | undefined {
  const { stream, groups, index, group, cue, passive } = candidate;
  const before = groups[index - 1];
  const adjoins = before !== undefined && onlyAdverbs(stream, before.to, group.from);
  // `declined to say`; but `refused to blame` is a refusal first.
  if (
    adjoins &&
    before.form === 'finite' &&
    takes(cue, 'q') &&
    BEFORE_INFINITIVE.has(wordAt(stream, before.main))
  ) {
    const { start, subject } = clauseOf(stream, groups, index - 1);
    const clause = { start, subject: subject ?? sharedSubject(candidate, index - 1) };
    const denies = /^(?:declin|refus|fail)/.test(wordAt(stream, before.main));
    return sayingFrom(
      candidate,
      withAdverbs(stream, before.from),
      clause,
      false,
      false,
      before.negated || denies,
    );
  }
  // `is said to have replied that`
  if (adjoins && before.form === 'finite' && before.passive && HEARD.test(wordAt(stream, before.main))) {
    const clause = clauseOf(stream, groups, index - 1);
    return sayingFrom(candidate, group.main, clause, false, passive, group.negated);
  }
  const led = before === undefined ? undefined : ledBy(stream, before, group.from);
  if (led !== undefined) {
    if (!led.says) return undefined;
    return sayingFrom(
      candidate,
      group.main,
      { start: group.from, subject: led.who },
      true,
      passive,
      group.negated,
    );
  }
  // What somebody is asked or wants to say is no saying yet, nor a second thing that they want; `in order to say` is.
  if (adjoins || (tagAt(stream, group.from - 1) & COORDINATOR) !== 0) return undefined;
  const clause = { start: group.from, subject: sharedSubject(candidate, index) };
  return sayingFrom(candidate, group.main, clause, true, passive, group.negated);
}

/** `prompting Hale to ask`: who is made to say it; `urged Hale to say` tells of nothing said yet. */
function ledBy(
  stream: Stream,
  { main, to }: VerbGroup,
  infinitive: number,
): { readonly who: Items; readonly says: boolean } | undefined {
  const tag = tagAt(stream, to);
  if ((tag & (OBJECT_PRONOUN | NAME | NOUN | DETERMINER | POSSESSIVE | ADJECTIVE)) === 0) return undefined;
  const isPronoun = to + 1 === infinitive && (tag & OBJECT_PRONOUN) !== 0;
  const who = isPronoun ? { from: to, to: infinitive } : phraseAfter(stream, to, false);
  if (who?.to !== infinitive || !(isPronoun || namesSpeaker(stream, who))) return undefined;
  const { verb } = cuesAt(stream, main);
  const says = /^(?:prompt|lead|led|caus|forc|push|driv|drove|allow|enabl|permit)/.test(wordAt(stream, main));
  return says || (verb !== undefined && (takes(verb, 'o') || takes(verb, 'c'))) ? { who, says } : undefined;
}

function onlyAdverbs(stream: Stream, from: number, to: number): boolean {
  for (let item = from; item < to; item += 1) {
    if ((tagAt(stream, item) & (ADVERB | NEGATION)) === 0) return false;
  }
  return to - from <= 3;
}
