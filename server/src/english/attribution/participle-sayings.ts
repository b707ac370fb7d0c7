/** Sayings whose verb ends in -ing: `…, adding that`, `was quoted as saying`. */
import {
  ADJECTIVE,
  ADVERB,
  COORDINATOR,
  DETERMINER,
  NAME,
  NOUN,
  NUMERAL,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PRONOUN,
  PUNCTUATION,
  THAT,
} from '../grammar/word-classes.ts';
import { isComma, skipAdverbsBack, withAdverbs } from './beside-item.ts';
import { clauseOf } from './clauses.ts';
import { namesSpeaker } from './names-speaker.ts';
import { type Items, phraseAfter, phraseBefore } from './noun-phrases.ts';
import { mainClauseAfter } from './opening-clause.ts';
import { type Candidate, type Saying, sayingFrom } from './saying.ts';
import { sharedSubject } from './shared-subject.ts';
import { cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';

const SENSED = /^(?:seen|heard|caught|filmed|recorded|captured|shown|overheard)$/;

/** `…, adding that`, `Warning that …, he`, `a message saying`, `was quoted as saying`. */
export function participle(candidate: Candidate): Saying | undefined {
  const { stream, groups, index, group, cueTo, passive } = candidate;
  // `…, considering that it was late`: a reason, weighed by nobody.
  if (wordAt(stream, group.main) === 'considering' && (tagAt(stream, cueTo) & THAT) !== 0) return undefined;
  const before = groups[index - 1];
  if (wordAt(stream, group.from - 1) === 'as' && before !== undefined && before.to === group.from - 1) {
    return sayingFrom(candidate, before.from, clauseOf(stream, groups, index - 1), false, false, false);
  }
  // `quoted an official as saying`: it is the object who says it.
  if (wordAt(stream, group.from - 1) === 'as' && before?.form === 'finite' && !before.passive) {
    const subject = phraseAfter(stream, before.to, false);
    const isQuoted = /^(?:quote|cite)$/.test(cuesAt(stream, before.main).base);
    if (isQuoted && subject?.to === group.from - 1) {
      const clause = { start: before.from, subject };
      const lead = { from: before.from, to: before.to };
      return sayingFrom(candidate, group.from - 1, clause, false, false, false, undefined, lead);
    }
  }
  // `was quoted by the agency as saying`: who passes it on parts the cue.
  if (wordAt(stream, group.from - 1) === 'as' && before?.passive && wordAt(stream, before.to) === 'by') {
    const agent = phraseAfter(stream, before.to + 1, false);
    if (agent?.to === group.from - 1)
      return sayingFrom(
        candidate,
        agent.to,
        clauseOf(stream, groups, index - 1),
        false,
        false,
        false,
        undefined,
        {
          from: before.from,
          to: before.to,
        },
      );
  }
  // `is seen saying`, `was heard telling`
  if (before?.passive && before.to === group.from && SENSED.test(wordAt(stream, before.main)))
    return sayingFrom(
      candidate,
      before.from,
      clauseOf(stream, groups, index - 1),
      false,
      false,
      before.negated,
    );
  if (group.from === 0) {
    const comma = mainClauseAfter(stream, cueTo);
    const subject = comma < 0 ? undefined : phraseAfter(stream, comma + 1, false);
    return sayingFrom(
      candidate,
      0,
      { start: 0, subject },
      true,
      passive,
      false,
      comma < 0 ? undefined : comma,
    );
  }
  const issuer = issuerOf(candidate);
  if (issuer !== undefined) return issuer;
  const own = subjectOfParticiple(stream, group) ?? blamedFor(candidate);
  if (own === undefined && !isFreeParticiple(candidate)) return undefined;
  const clause = { start: group.from, subject: own ?? sharedSubject(candidate, index) };
  return sayingFrom(candidate, group.from, clause, own === undefined, passive, false);
}

/** `The firm issued a statement saying`: what somebody gives out to say something is part of how he says it. */
function issuerOf(candidate: Candidate): Saying | undefined {
  const { stream, groups, index, group } = candidate;
  const before = groups[index - 1];
  if (before?.form !== 'finite' || before.passive || !GIVES_OUT.test(wordAt(stream, before.main)))
    return undefined;
  const from = wordAt(stream, before.to) === 'out' ? before.to + 1 : before.to;
  const thing = phraseAfter(stream, from, false);
  if (thing?.to !== group.from || !cuesAt(stream, group.from - 1).isSayingThing) return undefined;
  const { start, subject } = clauseOf(stream, groups, index - 1);
  if (subject === undefined) return undefined;
  return sayingFrom(
    candidate,
    withAdverbs(stream, before.from),
    { start, subject },
    false,
    false,
    before.negated,
  );
}

const GIVES_OUT = /^(?:issu|releas|publish|send|sent|put|post|wr[io]te|read|tweet|gave|made|circulat)/;

/** `with one poster writing`, `a message saying`: the noun before the participle. */
function subjectOfParticiple(stream: Stream, group: VerbGroup): Items | undefined {
  if ((tagAt(stream, group.from - 1) & (NOUN | NAME)) === 0) return undefined;
  for (let item = group.from - 1; item >= 0 && item > group.from - 10; item -= 1) {
    if (wordAt(stream, item) === 'with') {
      return item + 1 < group.from ? { from: item + 1, to: group.from } : undefined;
    }
    if ((tagAt(stream, item) & IN_WITH_PHRASE) === 0 && wordAt(stream, item) !== 'of') break;
  }
  const thing = phraseBefore(stream, group.from);
  // `confirmed the incident, saying` is as often written without its comma.
  const isDone = /^(?:saying|adding|stating)$/.test(wordAt(stream, group.from));
  return isDone && thing !== undefined && !namesSpeaker(stream, thing) ? undefined : thing;
}

/** `criticised Hale for saying`: the object said it. */
function blamedFor({ stream, groups, index, group }: Candidate): Items | undefined {
  const before = groups[index - 1];
  if (wordAt(stream, group.from - 1) !== 'for' || before === undefined || before.passive) return undefined;
  const blamed = phraseAfter(stream, before.to, false);
  return blamed?.to === group.from - 1 && namesSpeaker(stream, blamed) ? blamed : undefined;
}

const IN_WITH_PHRASE =
  NOUN | NAME | DETERMINER | ADJECTIVE | POSSESSIVE | POSSESSIVE_MARK | PRONOUN | NUMERAL | ADVERB;

/** Tells whether a participle has the subject of the verb before: behind a comma, a coordinator, a quotation. */
function isFreeParticiple({ stream, group, cueTo }: Candidate): boolean {
  const item = skipAdverbsBack(stream, group.from);
  const tag = tagAt(stream, item);
  if (item < 0 || tag === QUOTE || (tag & COORDINATOR) !== 0) return true;
  // `criticised for saying that`, `without saying whether`; but `a plan for resolving it`.
  if (/^(?:for|without)$/.test(wordAt(stream, item)))
    return (tagAt(stream, cueTo) & THAT) !== 0 || wordAt(stream, cueTo) === 'whether';
  if (tag === PUNCTUATION) return /^[,–—(]|^--/.test(wordAt(stream, item)) || isComma(stream, item);
  return (tag & (NOUN | NAME)) !== 0 || /^(?:while|when|by|after|before)$/.test(wordAt(stream, item));
}
