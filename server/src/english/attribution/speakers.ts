/**
 * Gives quotations to who speaks them. One that a verb of saying names is its; one that stands alone behind another is said by
 * the same speaker, on the same line as a further piece of the claim, on the next line as a claim of its own.
 */
import type { Quotation } from '../quotations.ts';
import type { Span } from '../spans.ts';
import type { Found } from './claim-found.ts';
import { type ClaimFound, claimFrom, claimOfQuotation, firstNotBefore, quotedSpans } from './claims.ts';
import type { Items } from './noun-phrases.ts';
import { signature } from './signed.ts';
import { type Stream, spanOf, spansOf } from './stream.ts';
import type { StreamsInput } from './streams.ts';

/** What one line hands to the next: who spoke last, where a quotation may go on. The same object where nothing changed. */
export interface Speaking {
  /** The speaker's words in the line where the last quotation stood, or empty. */
  readonly speaker: string;
}

export const NOBODY_SPEAKS: Speaking = { speaker: '' };

export interface ClaimsRead {
  readonly claims: readonly ClaimFound[];
  readonly speaking: Speaking;
}

/** A claim with the pieces found so far; `found` is undefined for a quotation beside which nobody is named. */
interface Draft {
  readonly found: Found | undefined;
  readonly fragments: Span[];
  readonly speaker: string;
}

/** Who is there to speak though no verb of saying is beside the quotation. */
export interface Standing {
  /** Of the streams that hold no quotation, the subject of the first verb, where it can speak. */
  readonly actors: ReadonlyMap<Stream, Items>;
  /** Who the line's last words announce (`She stated,`, `The church denied this:`), the quotation being on the next line; or empty. */
  readonly announced: string;
}

/** Longer words for a speaker are no name to be carried on. */
const LONGEST_SPEAKER = 200;

/** The claims of a line, by start, its quotations given to their speakers. */
export function giveSpeakers(
  line: StreamsInput,
  streams: readonly Stream[],
  found: readonly Found[],
  speaking: Speaking,
  standing: Standing,
): ClaimsRead {
  if (line.tokens.length === 0) return { claims: [], speaking };
  if (line.quotations.length === 0) {
    const claims: ClaimFound[] = [];
    for (const one of found) claims.push(claimFrom(one, spansOf(one.stream, one.content), NONE_QUOTED));
    if (claims.length > 1) claims.sort(byPlace);
    const announced = standing.announced || lastSayer(line, streams, found);
    return { claims, speaking: announced === speaking.speaker ? speaking : { speaker: announced } };
  }
  const taken = new Map<Quotation, Draft>();
  const drafts: Draft[] = [];
  for (const one of found) drafts.push(draftOf(one, taken));

  let last: Draft | undefined;
  let carried = speaking.speaker;
  let spoke = '';
  let before: Stream | undefined;
  for (let index = 0; index < streams.length; index += 1) {
    const stream = streams[index]!;
    if (stream.level > 0) continue;
    const alone = stream.quotes.length > 0 && isAlone(stream);
    for (const quotation of stream.quotations) {
      const span = { start: quotation.start, end: quotation.end };
      const owner = taken.get(quotation);
      if (owner !== undefined) {
        last = owner;
      } else if (alone && last !== undefined) {
        last.fragments.push(span);
      } else {
        const next = streams[index + 1];
        const signed = alone && next?.level === 0 ? signature(next) : undefined;
        // `Hale shook his head. “No.”`: the one of whom the sentence before tells.
        const actor =
          signed === undefined && alone && before !== undefined
            ? (sayerOf(before, found) ?? standing.actors.get(before))
            : undefined;
        const draft: Draft =
          signed !== undefined
            ? { found: signedBy(next!, signed), fragments: [span], speaker: '' }
            : actor === undefined
              ? { found: undefined, fragments: [span], speaker: alone ? carried : '' }
              : {
                  found: besideActor(before!, actor),
                  fragments: [span],
                  speaker: '',
                };
        drafts.push(draft);
        if (!alone) continue;
        last = draft;
      }
      spoke = speakerOf(line, last);
    }
    before = stream;
    // Words of the writer's own part a quotation from the speaker before.
    if (stream.quotes.length === 0 && stream.size > 3) carried = '';
  }

  const quoted = quotedSpans(line.quotations);
  const claims: ClaimFound[] = [];
  for (const draft of drafts) {
    claims.push(
      draft.found === undefined
        ? claimOfQuotation(draft.fragments, draft.speaker, quoted)
        : claimFrom(draft.found, draft.fragments, quoted),
    );
  }
  claims.sort(byPlace);
  if (standing.announced !== '') spoke = standing.announced;
  else if (spoke === '') spoke = lastSayer(line, streams, found);
  return { claims, speaking: spoke === speaking.speaker ? speaking : { speaker: spoke } };
}

/** `It is over, Hale said. “No.”`: who says the most of a sentence, where somebody says it. */
function sayerOf(stream: Stream, found: readonly Found[]): Items | undefined {
  let most = 0;
  let source: Items | undefined;
  for (const one of found) {
    if (one.stream !== stream || one.source === undefined || one.use.kind !== 'say') continue;
    let size = 0;
    for (const { from, to } of one.content) size += to - from;
    if (size > most) {
      most = size;
      source = one.source;
    }
  }
  return source;
}

/** Who says the last sentence of a line, for a quotation that stands alone on the next: `He said it was over.`; or empty. */
function lastSayer(line: StreamsInput, streams: readonly Stream[], found: readonly Found[]): string {
  const end = line.tokens[line.tokens.length - 1]!.end;
  for (let index = streams.length - 1; index >= 0; index -= 1) {
    const stream = streams[index]!;
    if (stream.level > 0) continue;
    if (stream.tokens[stream.from + stream.size - 1]!.end !== end) return '';
    const source = sayerOf(stream, found);
    if (source === undefined) return '';
    const { start, end: to } = spanOf(stream, source.from, source.to);
    return to - start > LONGEST_SPEAKER ? '' : line.text.slice(start, to);
  }
  return '';
}

/** A quotation beside which nobody is said to speak, but somebody acts. */
function besideActor(stream: Stream, actor: Items): Found {
  return {
    stream,
    content: [],
    source: actor,
    cue: [],
    use: { frames: 0, kind: 'say', denies: false },
    negated: false,
    why: 'quotation behind a sentence about its speaker',
    confidence: 0.5,
  };
}

/** A quotation with a name behind it and a dash between. */
function signedBy(stream: Stream, source: Items): Found {
  return { ...besideActor(stream, source), why: 'quotation, dash and name', confidence: 0.7 };
}

const NONE_QUOTED = quotedSpans([]);

function byPlace(one: ClaimFound, other: ClaimFound): number {
  return startOf(one) - startOf(other) || endOf(other) - endOf(one);
}

function startOf(claim: ClaimFound): number {
  return claim.fragments[0]!.start;
}

function endOf(claim: ClaimFound): number {
  return claim.fragments[0]!.end;
}

function draftOf(found: Found, taken: Map<Quotation, Draft>): Draft {
  const fragments: Span[] = [];
  const draft: Draft = { found, fragments, speaker: '' };
  for (const items of found.content) {
    fragments.push(spanOf(found.stream, items.from, items.to));
    take(found.stream, items, draft, taken);
  }
  return draft;
}

/** Notes that the quotations among some items are a claim's. */
function take(stream: Stream, items: Items, draft: Draft, taken: Map<Quotation, Draft>): void {
  const { quotes, quotations } = stream;
  for (let at = firstNotBefore(quotes, items.from); at < quotes.length && quotes[at]! < items.to; at += 1) {
    const quotation = quotations[at]!;
    // Whoever took one of them, reading from the left, took those behind it as well.
    if (taken.has(quotation)) return;
    taken.set(quotation, draft);
  }
}

/** Tells whether a stream is a quotation and nothing else but stops. */
function isAlone(stream: Stream): boolean {
  for (let item = 0; item < stream.size; item += 1)
    if (stream.tokens[stream.from + item]!.kind === 'word') return false;
  return true;
}

function speakerOf(line: StreamsInput, { found, speaker }: Draft): string {
  if (found === undefined) return speaker;
  const { source, stream } = found;
  if (source === undefined) return '';
  const { start, end } = spanOf(stream, source.from, source.to);
  return end - start > LONGEST_SPEAKER ? '' : line.text.slice(start, end);
}
