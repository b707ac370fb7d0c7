/**
 * Finds who says what in a line of prose, after the PARC and PolNeAR schemes: the claim's content, its source, the words that
 * put it forward. Read by verbs, nouns and phrases of saying and by quotation marks; see section 7 of the specification for
 * which words are marked. The article's own voice is left alone.
 */
import { accordingClaims } from './attribution/according.ts';
import { cutsOf } from './attribution/boundaries.ts';
import { nounClaims } from './attribution/noun-claims.ts';
import { cutBefore, sayings } from './attribution/sayings.ts';
import { type ClaimsRead, giveSpeakers, type Speaking } from './attribution/speakers.ts';
import { type StreamsInput, streams } from './attribution/stream.ts';
import { citedClaim, claimOf, type Found } from './attribution/verb-claims.ts';
import { verbGroups } from './attribution/verb-groups.ts';

export type { ClaimFound, ClaimMode, ClaimType } from './attribution/claims.ts';
export { type ClaimsRead, NOBODY_SPEAKS, type Speaking } from './attribution/speakers.ts';

/**
 * The claims of one line, by start. `speaking` is what the line before handed on (`NOBODY_SPEAKS` at the start). Linear in the
 * line's length.
 */
export function readClaims(line: StreamsInput, speaking: Speaking): ClaimsRead {
  const found: Found[] = [];
  const cut = streams(line);
  for (const stream of cut) {
    const groups = verbGroups(stream);
    const said = sayings(stream, groups);
    const marked = new Uint8Array(stream.at.length);
    for (const saying of said) {
      const at = cutBefore(stream, saying);
      if (at > 0) marked[at] = 1;
    }
    const cuts = cutsOf(stream, marked);
    const inCue = new Uint8Array(stream.at.length);
    const byVerb: Found[] = [];
    for (const saying of said) {
      const claim = citedClaim(stream, saying, byVerb[byVerb.length - 1]) ?? claimOf(stream, saying, cuts);
      if (claim === undefined) continue;
      byVerb.push(claim);
      for (const { from, to } of claim.cue) inCue.fill(1, from, to);
    }
    const byNoun = nounClaims(stream, groups, cuts, inCue);
    for (const claim of withoutLight(byVerb, byNoun)) found.push(claim);
    for (const claim of byNoun) found.push(claim);
    for (const claim of accordingClaims(stream, cuts)) found.push(claim);
  }
  return giveSpeakers(line, cut, found, speaking);
}

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
