import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/english/spans.ts';
import { compromise } from './compromise.ts';

/** A claim as a reader finds it. */
export interface ClaimRead {
  readonly fragments: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** Another reader of who says what. */
export interface AttributionPeer {
  readonly name: string;
  readonly read: (text: string) => readonly ClaimRead[];
}

interface Term extends Span {
  readonly sentence: number;
  readonly lower: string;
  readonly tags: ReadonlySet<string>;
}

interface Json {
  readonly offset?: { readonly start: number; readonly length: number };
  readonly terms?: readonly {
    readonly normal: string;
    readonly tags: readonly string[];
    readonly index: readonly [number, number];
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}

interface Read {
  readonly terms: () => { readonly json: (options: object) => readonly Json[] };
  readonly quotations: () => { readonly json: (options: object) => readonly Json[] };
}

const verbs = fileURLToPath(new URL('../../../shared/data/lexicon/reporting-verbs.txt', import.meta.url));

/**
 * No npm package reads attribution. Beside ours stands what can be had from the best of them in an afternoon: compromise's
 * quotations and parts of speech with a list of reporting verbs. What is said is the quotations of the verb's sentence, else the words
 * behind the verb, or before it where it ends the sentence; who says it, the noun phrase beside the verb. Undefined where list or package is missing.
 */
export function attributionPeer(): AttributionPeer | undefined {
  const peer = existsSync(verbs) ? compromise<Read>() : undefined;
  if (peer === undefined) return undefined;
  const reporting = new Set(
    readFileSync(verbs, 'utf8')
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
  return {
    name: `${peer.name} and a list of reporting verbs`,
    read: (text) => claimsIn(peer.read(text), reporting),
  };
}

function claimsIn(read: Read, reporting: ReadonlySet<string>): readonly ClaimRead[] {
  const quotations = read.quotations().json({ offset: true }).flatMap(spanOf);
  const sentences = new Map<number, Term[]>();
  for (const term of read.terms().json({ offset: true }).flatMap(termsOf)) {
    const sentence = sentences.get(term.sentence);
    if (sentence === undefined) sentences.set(term.sentence, [term]);
    else sentence.push(term);
  }
  const found: ClaimRead[] = [];
  const taken = new Set<Span>();
  for (const terms of sentences.values()) {
    const [first, last] = [terms[0]!, terms[terms.length - 1]!];
    const quoted = quotations.filter((one) => one.start < last.end && first.start < one.end);
    const isQuoted = (term: Term): boolean =>
      quoted.some((one) => one.start <= term.start && term.end <= one.end);
    const verb = terms.findIndex(
      (term) => term.tags.has('Verb') && reporting.has(term.lower) && !isQuoted(term),
    );
    if (verb < 0) continue;
    found.push(claimOf(terms, verb, quoted));
    for (const one of quoted) taken.add(one);
  }
  for (const one of quotations) if (!taken.has(one)) found.push({ fragments: [one], source: [], cue: [] });
  return found;
}

function claimOf(terms: readonly Term[], verb: number, quoted: readonly Span[]): ClaimRead {
  const isFree = (term: Term): boolean =>
    !quoted.some((one) => one.start <= term.start && term.end <= one.end);
  const isNominal = (term: Term | undefined): boolean =>
    term !== undefined &&
    isFree(term) &&
    ['Noun', 'Adjective', 'Determiner', 'Value', 'Possessive'].some((tag) => term.tags.has(tag));
  let from = verb;
  while (isNominal(terms[from - 1])) from -= 1;
  let to = verb + 1;
  if (from === verb) while (isNominal(terms[to])) to += 1;
  const source = from < verb ? stretch(terms, from, verb) : stretch(terms, verb + 1, to);
  const endsSentence = to >= terms.length - 2;
  const content =
    quoted.length > 0
      ? quoted
      : endsSentence
        ? stretch(terms, 0, from)
        : stretch(terms, verb + 1, terms.length);
  return { fragments: content, source, cue: stretch(terms, verb, verb + 1) };
}

function stretch(terms: readonly Term[], from: number, to: number): readonly Span[] {
  return from < to ? [{ start: terms[from]!.start, end: terms[to - 1]!.end }] : [];
}

function spanOf({ offset }: Json): readonly Span[] {
  return offset === undefined ? [] : [{ start: offset.start, end: offset.start + offset.length }];
}

function termsOf({ terms = [] }: Json): readonly Term[] {
  return terms.map(({ normal, tags, index, offset }) => ({
    sentence: index[0],
    lower: normal,
    tags: new Set(tags),
    start: offset.start,
    end: offset.start + offset.length,
  }));
}
