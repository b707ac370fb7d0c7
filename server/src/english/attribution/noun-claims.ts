/** Claims put forward by a noun: `the claim that`, `Trump's promise to`, `accusations of`. */
import {
  ADJECTIVE,
  ADVERB,
  BE,
  DETERMINER,
  ING_VERB,
  isFiniteTag,
  NOUN,
  POSSESSIVE,
  POSSESSIVE_MARK,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { withAdverbs } from './beside-item.ts';
import { adjunctEnd, type Cuts, clauseEnd, content, phraseEnd } from './boundaries.ts';
import type { Found } from './claim-found.ts';
import { clauseOf } from './clauses.ts';
import { type Cue, type Frame, takes, useFor } from './cues.ts';
import { type Items, phraseAfter, phraseBefore } from './noun-phrases.ts';
import { bitsAt, cuesAt, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';
import { IS_CUE_NOUN } from './word-bits.ts';

/** The claims that nouns of a stream put forward; `inCue` marks items that are words of another cue (`said in a statement`). */
export function nounClaims(
  stream: Stream,
  groups: readonly VerbGroup[],
  cuts: Cuts,
  inCue: Uint8Array,
): readonly Found[] {
  const found: Found[] = [];
  let group = 0;
  for (let item = 0; item < stream.size; item += 1) {
    if ((bitsAt(stream, item) & IS_CUE_NOUN) === 0) continue;
    if ((tagAt(stream, item) & NOUN) === 0 || inCue[item] === 1) continue;
    const cue = cuesAt(stream, item).noun;
    if (cue === undefined) continue;
    while (group < groups.length && groups[group]!.to <= item) group += 1;
    const claim = claimAt(stream, groups, group - 1, item, cue, cuts);
    if (claim !== undefined) found.push(claim);
  }
  return found;
}

function claimAt(
  stream: Stream,
  groups: readonly VerbGroup[],
  before: number,
  noun: number,
  cue: Cue,
  cuts: Cuts,
): Found | undefined {
  // `There is no doubt that`
  if (wordAt(stream, noun) === 'doubt' && wordAt(stream, noun - 1) === 'no') return undefined;
  const owner = ownerOf(stream, noun);
  const light = lightVerb(stream, groups, before, owner?.first ?? firstOfPhrase(stream, noun));
  const inSubject = light === undefined && !verbBefore(stream, noun);
  const at = noun + 1;
  const tag = tagAt(stream, at);
  const word = wordAt(stream, at);
  let items: Items | undefined;
  let frame: Frame = 't';
  let agent: Items | undefined;
  let cueTo = noun + 1;
  if ((tag & BE) !== 0 && takes(cue, 't') && (tagAt(stream, at + 1) & THAT) !== 0) {
    // `The fear is that`
    items = content(stream, at + 1, clauseEnd(stream, at + 1, cuts, false));
    cueTo = at + 1;
  } else if ((tag & THAT) !== 0 && takes(cue, 't')) {
    items = content(stream, at, clauseEnd(stream, at, cuts, inSubject));
    frame = 't';
  } else if ((tag & TO) !== 0 && takes(cue, 'i') && (owner !== undefined || light !== undefined)) {
    items = content(stream, at, phraseEnd(stream, at, cuts));
    frame = 'i';
  } else if (
    takes(cue, 'w') &&
    ((tag & WH_WORD) !== 0 || ((tag & SUBORDINATOR) !== 0 && word === 'whether'))
  ) {
    items = content(stream, at, clauseEnd(stream, at, cuts, inSubject));
    frame = 'w';
  } else if (takes(cue, 'f') && word === 'for' && (owner !== undefined || light !== undefined)) {
    items = content(stream, at + 1, phraseEnd(stream, at + 1, cuts));
    frame = 'f';
  } else if (takes(cue, 'b') && /^(?:of|about|over)$/.test(word) && !isHeldBy(stream, noun)) {
    items = content(stream, at, phraseEnd(stream, at, cuts));
    frame = 'b';
  } else if (takes(cue, 'o') && word === 'to' && (owner !== undefined || light !== undefined)) {
    items = content(stream, at, phraseEnd(stream, at, cuts));
    frame = 'o';
  } else if (/^(?:by|from|among)$/.test(word) && takes(cue, 't')) {
    // `a claim by officials that`
    agent = phraseAfter(stream, at + 1, false);
    if (agent !== undefined && (tagAt(stream, agent.to) & THAT) !== 0) {
      items = content(stream, agent.to, clauseEnd(stream, agent.to, cuts, inSubject));
      frame = 't';
    }
  } else if (/^(?:on|in|at|to|during)$/.test(word) && takes(cue, 't')) {
    // `his announcement on the Senate floor that`
    const behind = adjunctEnd(stream, at);
    const that = behind > at ? behind : (phraseAfter(stream, at + 1, false)?.to ?? at);
    if ((tagAt(stream, that) & THAT) !== 0 && that > at + 1)
      items = content(stream, that, clauseEnd(stream, that, cuts, inSubject));
  }
  if (items === undefined) return undefined;
  const source = owner?.items ?? agent ?? light?.subject;
  const cueFrom = light !== undefined && owner === undefined ? light.from : noun;
  const use = useFor(cue, frame);
  return {
    stream,
    content: [items],
    source,
    cue: [{ from: cueFrom, to: cueTo }],
    use: light?.denies === true ? { frames: use.frames, kind: use.kind, denies: true } : use,
    negated: false,
    why: 'noun of saying',
    confidence: frame === 't' ? 0.75 : source === undefined ? 0.4 : 0.55,
  };
}

/** `the concerns of that movement`: behind these `of` tells whose they are, but before an -ing form. */
function isHeldBy(stream: Stream, noun: number): boolean {
  if (wordAt(stream, noun + 1) !== 'of' || (tagAt(stream, noun + 2) & ING_VERB) !== 0) return false;
  return /^(?:concerns|worries|frustration|anger|outrage|disappointment|enthusiasm|optimism|pessimism|forecasts?|predictions?|expectations)$/.test(
    wordAt(stream, noun),
  );
}

/** The first item of the noun's own phrase: over adjectives and an article. */
function firstOfPhrase(stream: Stream, noun: number): number {
  let item = noun;
  while (item > 0 && item > noun - 6 && (tagAt(stream, item - 1) & (ADJECTIVE | ADVERB | NOUN)) !== 0)
    item -= 1;
  return item > 0 && (tagAt(stream, item - 1) & (DETERMINER | POSSESSIVE)) !== 0 ? item - 1 : item;
}

interface Owner {
  readonly items: Items;
  readonly first: number;
}

/** `Trump's`, `his`: whose claim it is. */
function ownerOf(stream: Stream, noun: number): Owner | undefined {
  let item = noun;
  while (item > 0 && item > noun - 5 && (tagAt(stream, item - 1) & (ADJECTIVE | ADVERB | NOUN)) !== 0)
    item -= 1;
  const tag = tagAt(stream, item - 1);
  if ((tag & POSSESSIVE) !== 0 && wordAt(stream, item - 1) !== 'whose')
    return { items: { from: item - 1, to: item }, first: item - 1 };
  if ((tag & POSSESSIVE_MARK) === 0) return undefined;
  const items = phraseBefore(stream, item - 1);
  return items === undefined ? undefined : { items, first: items.from };
}

interface Light {
  readonly from: number;
  readonly subject: Items | undefined;
  readonly denies: boolean;
}

/** `made the claim`, `is under the impression`: the verb just before the noun's phrase, with its subject. */
function lightVerb(
  stream: Stream,
  groups: readonly VerbGroup[],
  index: number,
  first: number,
): Light | undefined {
  const group = groups[index];
  if (group === undefined) return undefined;
  const gap = first - group.to;
  const joined = gap === 0 || (gap === 1 && /^(?:to|under|of)$/.test(wordAt(stream, group.to)));
  const word = wordAt(stream, group.main);
  if (
    !joined ||
    !(cuesAt(stream, group.main).isLightVerb || /^(?:is|was|are|were|been|be)$/.test(word)) ||
    group.passive
  )
    return undefined;
  if (/^(?:is|was|are|were|been|be)$/.test(word) && gap === 0) return undefined;
  const { subject } = clauseOf(stream, groups, index);
  return { from: withAdverbs(stream, group.from), subject, denies: /^(?:reject|den[iy]|dismiss)/.test(word) };
}

function verbBefore(stream: Stream, noun: number): boolean {
  for (let item = noun - 1; item >= 0 && item > noun - 30; item -= 1) {
    const tag = tagAt(stream, item);
    if (isFiniteTag(tag)) return true;
    if ((tag & (THAT | SUBORDINATOR)) !== 0) return false;
  }
  return false;
}
