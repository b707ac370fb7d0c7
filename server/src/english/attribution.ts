/**
 * Finds who says what in a line of prose, after the PARC and PolNeAR schemes: the claim's content, its source, the words that
 * put it forward. Read by verbs, nouns and phrases of saying and by quotation marks; see section 7 of the specification for
 * which words are marked. The article's own voice is left alone.
 */
import { accordingClaims } from './attribution/according.ts';
import { announcedClaims } from './attribution/announced.ts';
import { cutsOf } from './attribution/boundaries.ts';
import type { Found } from './attribution/claim-found.ts';
import { clauseOf } from './attribution/clauses.ts';
import { takes } from './attribution/cues.ts';
import { cutBefore } from './attribution/cut-before.ts';
import { headingClaim } from './attribution/headings.ts';
import { nounClaims } from './attribution/noun-claims.ts';
import type { Items } from './attribution/noun-phrases.ts';
import { openingClauseEnd } from './attribution/opening-clause.ts';
import type { Saying } from './attribution/saying.ts';
import { sayings } from './attribution/sayings.ts';
import { type ClaimsRead, giveSpeakers, type Speaking } from './attribution/speakers.ts';
import { type Stream, spanOf, tagAt, wordAt } from './attribution/stream.ts';
import { type StreamsInput, streams } from './attribution/streams.ts';
import { citedClaim, claimOf } from './attribution/verb-claims.ts';
import { type VerbGroup, verbGroups } from './attribution/verb-groups.ts';
import { IS_COLON, MAY_ACCORD, MAY_NAME, maySay } from './attribution/word-bits.ts';
import { NAME } from './grammar/word-classes.ts';

export type { ClaimFound, ClaimMode, ClaimType } from './attribution/claims.ts';
export { type ClaimsRead, NOBODY_SPEAKS, type Speaking } from './attribution/speakers.ts';

/**
 * The claims of one line, by start. `speaking` is what the line before handed on (`NOBODY_SPEAKS` at the start). Linear in the
 * line's length.
 */
export function readClaims(line: StreamsInput, speaking: Speaking): ClaimsRead {
  const found: Found[] = [];
  const cut = streams(line);
  const quotes = line.quotations.length > 0;
  const actors = quotes ? new Map<Stream, Items>() : NO_ACTORS;
  let announced = '';
  for (const stream of cut) {
    const { holds } = stream;
    const says = maySay(holds);
    const groups = says || quotes || (holds & MAY_NAME) !== 0 ? verbGroups(stream) : NO_GROUPS;
    const said = says ? sayings(stream, groups) : NO_SAYINGS;
    if (quotes && stream.level === 0 && stream.quotes.length === 0) {
      const actor = actorOf(stream, groups);
      if (actor !== undefined) actors.set(stream, actor);
    }
    if (stream.level === 0) announced = announcedBy(line, stream, said);
    const before = found.length;
    if (said.length > 0 || (holds & (MAY_NAME | MAY_ACCORD)) !== 0) claimsOf(stream, groups, said, found);
    if ((holds & IS_COLON) !== 0 && stream.quotes.length > 0)
      for (const claim of announcedClaims(stream, groups, found.slice(before))) found.push(claim);
    if ((holds & IS_COLON) !== 0 && stream.level === 0 && stream.tokens[stream.from] === line.tokens[0]) {
      const heading = headingClaim(stream);
      if (heading !== undefined) found.push(heading);
    }
  }
  return giveSpeakers(line, cut, found, speaking, { actors, announced });
}

/** The subject of a sentence's first verb, where it is a name or a person's pronoun. */
function actorOf(stream: Stream, groups: readonly VerbGroup[]): Items | undefined {
  const first = groups.findIndex(({ form }) => form === 'finite');
  if (first < 0) return undefined;
  const { subject } = clauseOf(stream, groups, first);
  if (subject === undefined) return undefined;
  for (let item = subject.from; item < subject.to; item += 1) {
    if ((tagAt(stream, item) & NAME) !== 0 || /^(?:he|she|they)$/.test(wordAt(stream, item))) return subject;
  }
  return undefined;
}

/** Who the end of a line announces: `She stated,`, `The church denied these allegations:`; empty where nobody. */
function announcedBy(line: StreamsInput, stream: Stream, said: readonly Saying[]): string {
  const end = wordAt(stream, stream.size - 1);
  const last = said[said.length - 1];
  if (
    last === undefined ||
    stream.tokens[stream.from + stream.size - 1]!.end !== line.tokens[line.tokens.length - 1]!.end
  )
    return '';
  const opens = end === ':' || (end === ',' && last.cueTo >= stream.size - 2 && takes(last.cue, 'q'));
  if (!opens || last.clause.subject === undefined || last.passive) return '';
  const { start, end: to } = spanOf(stream, last.clause.subject.from, last.clause.subject.to);
  return line.text.slice(start, to);
}

/** Adds the claims that a stream puts forward by verbs, nouns and phrases. */
function claimsOf(
  stream: Stream,
  groups: readonly VerbGroup[],
  said: readonly Saying[],
  found: Found[],
): void {
  if (marks.length < stream.size) marks = new Uint8Array(2 * stream.size);
  for (const saying of said) {
    const at = cutBefore(stream, saying);
    if (at > 0) marks[at] = 1;
  }
  const opening = openingClauseEnd(stream);
  if (opening > 0) marks[opening] = 1;
  const cuts = cutsOf(stream, marks);
  if (said.length > 0 || opening > 0) marks.fill(0, 0, stream.size);
  let before: Found | undefined;
  let citing: Found | undefined;
  const byVerb: Found[] = [];
  for (const saying of said) {
    const claim = citedClaim(stream, saying, before) ?? claimOf(stream, saying, cuts);
    if (claim === undefined) continue;
    if (claim.content.length === 0) {
      citing = claim;
      continue;
    }
    if (citing !== undefined) byVerb.push({ ...citing, content: claim.content });
    citing = undefined;
    byVerb.push(claim);
    before = claim;
  }
  if ((stream.holds & MAY_NAME) === 0) {
    for (const claim of byVerb) found.push(claim);
  } else {
    for (const { cue } of byVerb) for (const { from, to } of cue) marks.fill(1, from, to);
    const byNoun = nounClaims(stream, groups, cuts, marks);
    if (byVerb.length > 0) marks.fill(0, 0, stream.size);
    for (const claim of withoutLight(byVerb, byNoun)) found.push(claim);
    for (const claim of byNoun) found.push(claim);
  }
  if ((stream.holds & MAY_ACCORD) === 0) return;
  for (const claim of accordingClaims(stream, cuts)) found.push(claim);
}

/** A mark for each item, all of them nought between two uses: one array serves all streams, one after another. */
let marks = new Uint8Array(512);

const NO_GROUPS: readonly VerbGroup[] = [];
const NO_SAYINGS: readonly Saying[] = [];
const NO_ACTORS = new Map<Stream, Items>();

/** The claims of verbs but for those whose verb is part of a longer cue: `expressed concern that`. Both are in order. */
function withoutLight(byVerb: readonly Found[], byNoun: readonly Found[]): readonly Found[] {
  if (byNoun.length === 0) return byVerb;
  const light = new Map<number, number>();
  for (const { cue } of byNoun) if (cue[0]!.to - cue[0]!.from > 1) light.set(cue[0]!.to, cue[0]!.from);
  return byVerb.filter(({ cue, content }) => {
    const first = cue[0]!;
    const noun = content[0]!;
    for (let to = noun.from + 1; to <= noun.to && to <= noun.from + 8; to += 1) {
      const from = light.get(to);
      if (from !== undefined && from >= first.from && from < first.to) return false;
    }
    return true;
  });
}
