import { type ClaimFound, NOBODY_SPEAKS, readClaims } from '../../server/src/english/attribution.ts';
import { quotations } from '../../server/src/english/quotations.ts';
import { sentences } from '../../server/src/english/sentences.ts';
import type { Span } from '../../server/src/english/spans.ts';
import { tokens } from '../../server/src/english/tokens.ts';
import type { AttributionPeer, ClaimRead } from './attribution-peers.ts';
import { type GumArticle, type GumAttribution, gumNews } from './gum-news.ts';

/**
 * How well claims are read, against GUM's attribution relations. These tell the clause that names source and cue from
 * the clauses that are said; who of the two is source they do not say, nor are beliefs in the article's own sentences
 * and every quotation annotated, so that a claim found beyond them is not counted as wrong.
 */
export interface AttributionEvaluation {
  readonly ours: AttributionFigures;
  readonly peer: (AttributionFigures & { readonly name: string }) | undefined;
}

/** How well one reader does. */
export interface AttributionFigures {
  readonly relations: number;
  /** Relations of which a claim was found: its source or cue in the clause that names them. */
  readonly found: number;
  /** Relations whose content was mostly found, and nothing much else: token F1 of at least a half. */
  readonly mostlyRight: number;
  readonly rows: readonly AttributionRow[];
  readonly misses: readonly string[];
}

/** Counts of words: annotated, found for the same relation, and in both. */
export interface AttributionRow {
  readonly part: 'content' | 'source and cue';
  readonly annotated: number;
  readonly found: number;
  readonly both: number;
}

/** Evaluates on GUM's news, beside another reader, or gives undefined where the test data is absent. */
export function evaluateAttribution(peer?: AttributionPeer): AttributionEvaluation | undefined {
  const articles = gumNews();
  if (articles === undefined) return undefined;
  return {
    ours: figuresOf(articles, claimsOf),
    peer: peer && { name: peer.name, ...figuresOf(articles, peer.read) },
  };
}

function figuresOf(
  articles: readonly GumArticle[],
  read: (text: string) => readonly ClaimRead[],
): AttributionFigures {
  const counts = { content: [0, 0, 0], naming: [0, 0, 0] };
  const misses: string[] = [];
  let relations = 0;
  let found = 0;
  let mostlyRight = 0;
  for (const article of articles) {
    const claims = read(article.text).map((claim) => ({
      naming: wordsIn(article, [...claim.source, ...claim.cue]),
      content: wordsIn(article, claim.fragments),
    }));
    for (const relation of article.attributions) {
      relations += 1;
      const naming = withoutPunctuation(article, relation.naming);
      const content = withoutPunctuation(article, relation.content);
      const best = claims
        .filter((claim) => shared(claim.naming, naming) > 0)
        .sort((one, other) => overlap(other.content, content) - overlap(one.content, content))[0];
      const score = best === undefined ? 0 : overlap(best.content, content);
      count(counts.content, content, best?.content ?? new Set());
      count(counts.naming, naming, best?.naming ?? new Set());
      if (best !== undefined) found += 1;
      if (score >= 0.5) mostlyRight += 1;
      else misses.push(`${article.name}: ${describe(article, relation)}`);
    }
  }
  const row = (
    part: AttributionRow['part'],
    [annotated = 0, inFound = 0, both = 0]: readonly number[],
  ): AttributionRow => ({ part, annotated, found: inFound, both });
  return {
    relations,
    found,
    mostlyRight,
    rows: [row('content', counts.content), row('source and cue', counts.naming)],
    misses,
  };
}

/** The claims of a text of several lines, with offsets into the whole. */
export function claimsOf(text: string): readonly ClaimFound[] {
  const all: ClaimFound[] = [];
  let speaking = NOBODY_SPEAKS;
  let carried = '';
  let base = 0;
  for (const line of text.split('\n')) {
    const cut = tokens(line);
    const quoted = quotations(line, carried, cut);
    carried = quoted.carried;
    const read = readClaims(
      { text: line, tokens: cut, sentences: sentences(line, cut), quotations: quoted.quotations },
      speaking,
    );
    speaking = read.speaking;
    const shift = (spans: readonly Span[], by: number): readonly Span[] =>
      spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
    for (const claim of read.claims) {
      all.push({
        ...claim,
        fragments: shift(claim.fragments, base),
        source: shift(claim.source, base),
        cue: shift(claim.cue, base),
      });
    }
    base += line.length + 1;
  }
  return all;
}

function wordsIn(article: GumArticle, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, word] of article.words.entries()) {
    if (!word.isPunctuation && spans.some((span) => span.start <= word.start && word.end <= span.end))
      found.add(index);
  }
  return found;
}

function withoutPunctuation(article: GumArticle, words: readonly number[]): ReadonlySet<number> {
  return new Set(words.filter((word) => article.words[word]?.isPunctuation === false));
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both;
}

/** Token F1 of two sets of words. */
function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size);
}

function count(counts: number[], annotated: ReadonlySet<number>, found: ReadonlySet<number>): void {
  counts[0] = (counts[0] ?? 0) + annotated.size;
  counts[1] = (counts[1] ?? 0) + found.size;
  counts[2] = (counts[2] ?? 0) + shared(annotated, found);
}

function describe(article: GumArticle, relation: GumAttribution): string {
  const text = (words: readonly number[]): string => {
    const first = article.words[words[0] ?? 0];
    const last = article.words[words[words.length - 1] ?? 0];
    return first === undefined || last === undefined ? '' : article.text.slice(first.start, last.end);
  };
  return `[${text(relation.naming)}] ${text(relation.content)}`;
}
