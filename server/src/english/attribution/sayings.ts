/** Verbs that can put a claim forward, each with its subject and all that belongs to it: `declined to say`, `is confident`. */
import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  isFiniteTag,
  MAIN_VERB,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PAST_VERB,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { addresseeEnd } from './beside-verb.ts';
import { adjunctEnd, isEnd } from './boundaries.ts';
import { type Clause, clauseOf } from './clauses.ts';
import { type Cue, takes } from './cues.ts';
import { namesSpeaker } from './names-speaker.ts';
import { type Items, phraseAfter, phraseBefore, SUBJECT_PRONOUN } from './noun-phrases.ts';
import { clauseFollows } from './predicates.ts';
import { bitsAt, cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';
import {
  IS_COMMA,
  IS_CUE_ADJECTIVE,
  IS_CUE_VERB,
  IS_LINKING,
  MAY_CLOSE,
  TAKES_PARTICLE,
} from './word-bits.ts';

/** A verb that can put a claim forward; all numbers are items of its stream, ends exclusive. */
export interface Saying {
  readonly cue: Cue;
  readonly group: VerbGroup;
  /** The cue's words, which may begin with an earlier verb (`declined to say`) and end in a particle (`pointed out`). */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** Words of the cue that others part from the rest: `was quoted | by the agency | as saying`. */
  readonly lead: Items | undefined;
  readonly clause: Clause;
  /** Whether the subject is that of another verb, whose clause this one shares. */
  readonly shared: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Where what is said ends at the latest: before the clause of the sentence, in `Warning that …, he left`. */
  readonly limit: number;
}

/** A verb group with the cue it makes, before its subject is known. */
interface Candidate {
  readonly stream: Stream;
  readonly groups: readonly VerbGroup[];
  readonly index: number;
  readonly group: VerbGroup;
  readonly cue: Cue;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly passive: boolean;
  readonly earlier: readonly Saying[];
}

function sayingFrom(
  candidate: Candidate,
  cueFrom: number,
  clause: Clause,
  shared: boolean,
  passive: boolean,
  negated: boolean,
  limit = candidate.stream.size,
  lead: Items | undefined = undefined,
): Saying {
  const { cue, group, cueTo } = candidate;
  return { cue, group, cueFrom, cueTo, lead, clause, shared, passive, negated, limit };
}

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

/** The first item of a verb group with the adverbs before it: `also said`. */
function withAdverbs(stream: Stream, group: number): number {
  let from = group;
  while (from > 0 && (tagAt(stream, from - 1) & ADVERB) !== 0 && wordAt(stream, from - 2) !== ',') from -= 1;
  return from;
}

function finite(candidate: Candidate): Saying {
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
  if (clause.subject !== undefined)
    return sayingFrom(candidate, cueFrom, clause, false, passive, group.negated);
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
  if (index === 0 || !isComma(stream, cueFrom - 1) || !takes(cue, 'q') || takes(cue, 'm')) return false;
  const behind = phraseAfter(stream, cueTo, true);
  if (behind === undefined || !endsBehind(stream, behind.to)) return false;
  return finiteBefore(groups, index, asideBefore(stream, cueFrom - 1)) && !clauseFollows(stream, cueTo);
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

/** Verbs before `to say` that belong to the cue: `declined to say`, `went on to argue`. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  'declined declines decline declining refused refuses refuse refusing went go goes on continued continues continue began begin appeared appears appear seemed seems seem failed fails fail had has have used tended is are was were going came'.split(
    ' ',
  ),
);

function infinitive(candidate: Candidate): Saying | undefined {
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

const SENSED = /^(?:seen|heard|caught|filmed|recorded|captured|shown|overheard)$/;

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

/** `…, adding that`, `Warning that …, he`, `a message saying`, `was quoted as saying`. */
function participle(candidate: Candidate): Saying | undefined {
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
  const own = subjectOfParticiple(stream, group) ?? blamedFor(candidate);
  if (own === undefined && !isFreeParticiple(candidate)) return undefined;
  const clause = { start: group.from, subject: own ?? sharedSubject(candidate, index) };
  return sayingFrom(candidate, group.from, clause, own === undefined, passive, false);
}

/** `While she said so, he left`: the comma that ends the clause which opens the sentence; -1 where it opens with none. */
export function openingClauseEnd(stream: Stream): number {
  const first = tagAt(stream, 0);
  if ((first & (SUBORDINATOR | PREPOSITION | WH_WORD)) === 0) return -1;
  if (first !== SUBORDINATOR && !/^(?:after|as|before|since|when)$/.test(wordAt(stream, 0))) return -1;
  let item = 1;
  while (item < stream.size && item < 30 && !isFiniteTag(tagAt(stream, item))) item += 1;
  return mainClauseAfter(stream, item + 1);
}

/** The comma behind which the clause of the sentence begins, from `from` on; -1 where none does. */
function mainClauseAfter(stream: Stream, from: number): number {
  for (let item = from; item < stream.size && item < from + 60; item += 1) {
    if ((bitsAt(stream, item) & IS_COMMA) === 0) continue;
    const closed = (bitsAt(stream, item + 1) & MAY_CLOSE) !== 0 ? 1 : 0;
    if (clauseFollows(stream, item + 1 + closed)) return item + closed;
  }
  return -1;
}

/** `with one poster writing`, `a message saying`: the noun before the participle. */
function subjectOfParticiple(stream: Stream, group: VerbGroup): Items | undefined {
  if ((tagAt(stream, group.from - 1) & (NOUN | NAME)) === 0) return undefined;
  for (let item = group.from - 1; item >= 0 && item > group.from - 10; item -= 1) {
    if (wordAt(stream, item) === 'with') {
      return item + 1 < group.from ? { from: item + 1, to: group.from } : undefined;
    }
    if ((tagAt(stream, item) & IN_WITH_PHRASE) === 0 && wordAt(stream, item) !== 'of') break;
  }
  return phraseBefore(stream, group.from);
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

/** The subject of the verb before, for one that has none of its own: `arrived and said`, `…, adding that`. */
function sharedSubject({ stream, groups, group, earlier }: Candidate, index: number): Items | undefined {
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
    if (clause.subject !== undefined && isNear && (takes(cue, 'q') || goesOnBehindComma))
      return clause.subject;
  }
  let inside: Items | undefined;
  for (let before = index - 1; before >= 0 && before >= index - 7; before -= 1) {
    const { form, to } = groups[before]!;
    if (form !== 'finite' || to < group.from - 60) continue;
    const { subject, start } = clauseOf(stream, groups, before);
    if (subject === undefined || (tagAt(stream, start) & WH_WORD) !== 0) continue;
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

/** The item before `from` that is no adverb. */
export function skipAdverbsBack(stream: Stream, from: number): number {
  let item = from - 1;
  while (item >= 0 && (tagAt(stream, item) & ADVERB) !== 0) item -= 1;
  return item;
}

/** Tells whether a comma stands at `item`, or just inside the quotation mark there (`against us,” said`). */
export function isComma(stream: Stream, item: number): boolean {
  const bits = bitsAt(stream, item);
  return (bits & IS_COMMA) !== 0 || ((bits & MAY_CLOSE) !== 0 && (bitsAt(stream, item - 1) & IS_COMMA) !== 0);
}

/** Tells whether nothing that could be said stands behind `from`: only days and the like, then the end. */
export function endsBehind(stream: Stream, from: number): boolean {
  const end = adjunctEnd(stream, from);
  const word = wordAt(stream, end);
  if ((word === ',' || word === ':') && tagAt(stream, end + 1) === QUOTE) return false;
  return isEnd(stream, end);
}
