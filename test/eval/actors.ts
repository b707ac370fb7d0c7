import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ActorMention, NOBODY_YET, readActors } from '../../server/src/english/actors.ts';
import { sentences } from '../../server/src/english/sentences.ts';
import type { Span } from '../../server/src/english/spans.ts';
import { tokens } from '../../server/src/english/tokens.ts';
import type { ActorsPeer } from './actor-peers.ts';
import { gumNews } from './gum-news.ts';

/** How well people and bodies are found, against the annotated government prose of re3d and the news of GUM. */
export interface ActorsEvaluation {
  readonly rows: readonly ActorsRow[];
  readonly misses: readonly ActorsMiss[];
}

/** One corpus: mentions annotated and found, those of each that overlap one of the other, and those found to the letter. */
export interface ActorsRow {
  readonly corpus: string;
  readonly reader: string;
  readonly annotated: number;
  readonly found: number;
  readonly annotatedMet: number;
  readonly foundRight: number;
  readonly exact: number;
}

export interface ActorsMiss {
  readonly corpus: string;
  readonly kind: 'missed' | 'found';
  readonly text: string;
}

interface Article {
  readonly text: string;
  readonly actors: readonly Span[];
}

/** Mentions less sure than this are guesses that `suggest` would not show unasked. */
const LEAST_CONFIDENCE = 0.5;

const re3d = fileURLToPath(new URL('../../../shared/data/re3d-uk-government/', import.meta.url));

/** Evaluates on the corpora that are present; undefined where none is. */
export function evaluateActors(peer?: ActorsPeer): ActorsEvaluation | undefined {
  const government = governmentArticles();
  const news = gumNews();
  if (government === undefined && news === undefined) return undefined;
  const rows: ActorsRow[] = [];
  const misses: ActorsMiss[] = [];
  const measureBoth = (corpus: string, articles: readonly Article[]): void => {
    rows.push(measure(corpus, 'Claimdown', articles, sureMentionsOf, misses));
    // What the other reader misses is not listed.
    if (peer !== undefined) rows.push(measure(corpus, peer.name, articles, peer.read, []));
  };
  if (government !== undefined) measureBoth('re3d UK Government: people and bodies', government);
  if (news !== undefined) measureBoth('GUM news: named people and bodies', news);
  return { rows, misses };
}

function sureMentionsOf(text: string): readonly Span[] {
  return mentionsOf(text).filter((mention) => mention.confidence >= LEAST_CONFIDENCE);
}

function measure(
  corpus: string,
  reader: string,
  articles: readonly Article[],
  read: (text: string) => readonly Span[],
  misses: ActorsMiss[],
): ActorsRow {
  const row = { annotated: 0, found: 0, annotatedMet: 0, foundRight: 0, exact: 0 };
  for (const { text, actors } of articles) {
    const mentions = read(text);
    row.annotated += actors.length;
    row.found += mentions.length;
    for (const mention of mentions) {
      if (actors.some((actor) => meets(actor, mention))) row.foundRight += 1;
      else misses.push({ corpus, kind: 'found', text: inContext(text, mention) });
    }
    for (const actor of actors) {
      if (mentions.some((mention) => meets(actor, mention))) row.annotatedMet += 1;
      else misses.push({ corpus, kind: 'missed', text: inContext(text, actor) });
      if (mentions.some((mention) => mention.start === actor.start && mention.end === actor.end))
        row.exact += 1;
    }
  }
  return { corpus, reader, ...row };
}

/** The mentions in a text of several lines, with offsets into the whole. */
export function mentionsOf(text: string): readonly ActorMention[] {
  const all: ActorMention[] = [];
  let memory = NOBODY_YET;
  let base = 0;
  for (const line of text.split('\n')) {
    const cut = tokens(line);
    const read = readActors({ text: line, tokens: cut, sentences: sentences(line, cut) }, memory);
    memory = read.memory;
    for (const mention of read.mentions)
      all.push({ ...mention, start: mention.start + base, end: mention.end + base });
    base += line.length + 1;
  }
  return all;
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function inContext(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replaceAll(
    '\n',
    ' ',
  );
}

/** re3d marks some spans that are parts of others with a confidence near nought; they are left out. */
function governmentArticles(): readonly Article[] | undefined {
  if (!existsSync(re3d)) return undefined;
  const documents = rows<{ readonly _id: string; readonly text: string }>('documents.json');
  const entities = rows<{
    readonly documentId: string;
    readonly type: string;
    readonly confidence: number;
    readonly begin: number;
    readonly end: number;
  }>('entities.json');
  return documents.map(({ _id, text }) => ({
    text,
    actors: entities
      .filter(
        (one) =>
          one.documentId === _id &&
          one.confidence >= 0.5 &&
          (one.type === 'Person' || one.type === 'Organisation'),
      )
      .map(({ begin, end }) => ({ start: begin, end })),
  }));
}

function rows<Row>(file: string): readonly Row[] {
  return readFileSync(`${re3d}${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
