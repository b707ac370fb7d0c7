/** What stands behind a verb of saying: the clause, quotation or phrase that is said. */
import {
  DETERMINER,
  ING_VERB,
  isFiniteTag,
  PAST_VERB,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { addressedTo, addresseeEnd, asideEnd, forWhomEnd, isDayBeside } from './beside-verb.ts';
import { adjunctEnd, type Cuts } from './boundaries.ts';
import { clauseAt, clauseFrom } from './clause-said.ts';
import { type Complement, complementFrom, type Said, said } from './complement.ts';
import { type Frame, takes } from './cues.ts';
import { namesSpeaker } from './names-speaker.ts';
import { type Items, phraseAfter } from './noun-phrases.ts';
import { objectAt } from './object-said.ts';
import { clauseFollows } from './predicates.ts';
import type { Saying } from './saying.ts';
import { cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

/** What a saying has behind it, or undefined where nothing that could be said stands there. */
export function complementOf(stream: Stream, saying: Saying, cuts: Cuts): Complement | undefined {
  const { cue, cueTo, passive } = saying;
  let source: Items | undefined;
  let at = cueTo;
  let to = cueTo;
  if (passive && wordAt(stream, at) === 'by') {
    source = phraseAfter(stream, at + 1, false);
    if (source !== undefined) {
      to = at + 1;
      at = source.to;
    }
  }
  const mustTell = takes(cue, 'm') && !passive;
  const beyond = addressedTo(stream, at);
  if (beyond > at) {
    const said =
      clauseAt(stream, saying, beyond, cuts) ?? clauseAt(stream, saying, adjunctEnd(stream, beyond), cuts);
    // `responding to a call at about noon they found`
    const isLoose = said?.frame === 'z' && (tagAt(stream, beyond) & PREPOSITION) !== 0;
    if (said !== undefined && !isLoose && BESIDE.has(said.frame)) return complementFrom(said, source, to);
  }
  const direct = isDayBeside(stream, at) ? undefined : clauseAt(stream, saying, at, cuts);
  if (direct !== undefined && !(mustTell && (direct.frame === 'z' || direct.frame === 'i'))) {
    return complementFrom(direct, source, to);
  }
  const told = (takes(cue, 'a') || mustTell) && !passive ? addresseeEnd(stream, at) : at;
  const behind = told > at && !isDayBeside(stream, told) ? clauseAt(stream, saying, told, cuts) : undefined;
  if (behind !== undefined) return complementFrom(behind, source, to);

  const beside = besideVerb(stream, saying, told, to, cuts, source);
  if (beside !== undefined) return beside;
  const opens = saying.group.from === 0;
  const announced = !passive && takes(cue, 'q') ? quotationBehindColon(stream, at, opens) : undefined;
  if (announced !== undefined) return complementFrom(announced, source, to);
  // `warned the club against selling`
  const isTopic = told > at && /^(?:about|against|over)$/.test(wordAt(stream, told));
  const object =
    (isTopic ? objectAt(stream, saying, told, cuts) : undefined) ?? objectAt(stream, saying, at, cuts);
  if (object === undefined)
    return passive && source !== undefined ? sufferedBy(stream, saying, source, to) : undefined;
  if (passive && source === undefined) {
    const split = withoutAgent(stream, object.content);
    if (split !== undefined) {
      const { agent, content, by } = split;
      return { ...complementFrom({ ...object, content }, agent, to), adjunct: { from: by, to: by + 1 } };
    }
  }
  // `was described by officials as`: the cue is parted by who says it.
  const isParted = source !== undefined && object.cueTo !== undefined;
  return isParted
    ? { ...complementFrom(object, source, to), cueTo: to, adjunct: { from: at, to: object.cueTo! } }
    : complementFrom(object, source, to);
}

/** `told staff in an email seen by the paper: “…”`: a colon and a quotation, with no other verb of a clause on the way there. */
function quotationBehindColon(stream: Stream, from: number, overComma: boolean): Said | undefined {
  for (let item = from; item < from + 25 && item < stream.size; item += 1) {
    const tag = tagAt(stream, item);
    // `Countered Hale, “…”`
    const isMark = wordAt(stream, item) === ':' || (overComma && wordAt(stream, item) === ',');
    if (isMark && tagAt(stream, item + 1) === QUOTE)
      return said({ from: item + 1, to: item + 2 }, 'q', 'verb of saying, colon and quotation', 0.8);
    if (
      tag === QUOTE ||
      (isFiniteTag(tag) && tag !== PAST_VERB) ||
      (tag & (SUBORDINATOR | THAT | ING_VERB)) !== 0
    )
      return undefined;
  }
  return undefined;
}

/** `The decision was praised by unions`: the subject is what they praise. */
function sufferedBy(stream: Stream, saying: Saying, source: Items, to: number): Complement | undefined {
  const { subject } = saying.clause;
  if (subject === undefined || saying.shared || !takes(saying.cue, 'n') || !namesSpeaker(stream, source))
    return undefined;
  const found = said(subject, 'n', 'passive verb of saying and “by”', 0.5);
  return found && complementFrom(found, source, to);
}

/** `dismissed as “nonsense” by a spokesman`: who says it stands behind what is said, up to its end. */
function withoutAgent(
  stream: Stream,
  content: Items,
): { readonly content: Items; readonly by: number; readonly agent: Items } | undefined {
  for (let by = content.to - 2; by > content.from; by -= 1) {
    if (wordAt(stream, by) !== 'by') continue;
    const agent = phraseAfter(stream, by + 1, true);
    return agent?.to === content.to && namesSpeaker(stream, agent)
      ? { content: { from: content.from, to: by }, by, agent }
      : undefined;
  }
  return undefined;
}

/** `said in a statement that`, `told LA Weekly on Friday:`, `explains, in a satirical fashion, that`. */
function besideVerb(
  stream: Stream,
  saying: Saying,
  told: number,
  cueTo: number,
  cuts: Cuts,
  source: Items | undefined,
): Complement | undefined {
  const dashes = dashedAsideEnd(stream, told);
  if (dashes > told) {
    const found = clauseAt(stream, saying, dashes, cuts);
    return found !== undefined && BESIDE.has(found.frame) ? complementFrom(found, source, cueTo) : undefined;
  }
  const aside = wordAt(stream, told) === ',';
  const from = aside ? told + 1 : told;
  const end = aside
    ? asideEnd(stream, from)
    : (forWhomEnd(stream, saying, from) ??
      adjunctEnd(stream, from, takes(saying.cue, 'q') && told === cueTo));
  if (end === from || (aside && wordAt(stream, end) !== ',')) return undefined;
  if (!aside && told === cueTo && takes(saying.cue, 'z') && opensWithTime(stream, from, end)) {
    const whole = clauseFrom(stream, saying, from, false, cuts);
    const first = said(whole, 'z', 'verb of saying and clause', 0.65);
    if (first !== undefined) return complementFrom(first, source, cueTo);
  }
  const next = tagAt(stream, end + 1);
  const overComma = aside || (wordAt(stream, end) === ',' && (next === QUOTE || (next & THAT) !== 0));
  // `suggested on Friday, while meeting students, that`
  const over = !aside && wordAt(stream, end) === ',' && !overComma ? asideEnd(stream, end + 1) : end;
  const isOver = over > end + 1 && wordAt(stream, over) === ',' && (tagAt(stream, over + 1) & THAT) !== 0;
  const found = clauseAt(stream, saying, isOver ? over + 1 : overComma ? end + 1 : end, cuts);
  if (found === undefined || !BESIDE.has(found.frame)) return undefined;
  // `comment on claims that`: the noun puts it forward.
  if (
    found.frame === 't' &&
    /^(?:on|about|of|over)$/.test(wordAt(stream, from)) &&
    cuesAt(stream, end - 1).noun !== undefined
  )
    return undefined;
  // A clause without `that` is read only behind a day or an adverb: after `in`, where its subject begins is a guess.
  const isShort = end - told <= 2 || (tagAt(stream, end) & (PRONOUN | DETERMINER)) !== 0;
  if (found.frame === 'z' && (aside || !isShort)) return undefined;
  // `asked anyone with information to call`: part of who is asked.
  if (!aside && told > cueTo && wordAt(stream, from) === 'with') return complementFrom(found, source, cueTo);
  const inCue = told === cueTo && !aside;
  return complementFrom(found, source, inCue ? end : cueTo, inCue ? undefined : { from, to: end });
}

/** The item behind an aside between dashes that opens at `item` and has `that` behind it; `item` where there is none. */
function dashedAsideEnd(stream: Stream, item: number): number {
  if (tagAt(stream, item) !== PUNCTUATION || !/^[–—]|^--/.test(wordAt(stream, item))) return item;
  for (let at = item + 1; at < item + 16 && at < stream.size; at += 1) {
    const tag = tagAt(stream, at);
    if (tag === QUOTE || isFiniteTag(tag)) return item;
    if (/^[–—]|^--/.test(wordAt(stream, at)))
      return (tagAt(stream, at + 1) & (THAT | WH_WORD)) !== 0 ? at + 1 : item;
  }
  return item;
}

/** `said during those years, the party had …`: what is put first in the clause that is said; not `said on Monday, …`. */
function opensWithTime(stream: Stream, from: number, end: number): boolean {
  if (!/^(?:during|under|without|despite|since|before|after)$/.test(wordAt(stream, from))) return false;
  return wordAt(stream, end) === ',' && clauseFollows(stream, end + 1);
}

const BESIDE: ReadonlySet<Frame> = new Set<Frame>(['q', 't', 'z', 'w', 'i']);
