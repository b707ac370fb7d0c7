/**
 * Measures the reading of hedges against annotated sentences: our own, and real news articles where the
 * test data is present. Our own sentences and the lexicon have one author, so that the figures on them
 * show what is broken, not how well the lexicon reads what others write.
 */
import { existsSync, readFileSync } from 'node:fs';
import { baseLexicon } from '../../server/src/english/hedges/base-lexicon.ts';
import type { HedgeType } from '../../server/src/english/hedges/hedge-entry.ts';
import { buildLexicon, type HedgeLexicon } from '../../server/src/english/hedges/hedge-lexicon.ts';
import { hedges } from '../../server/src/english/hedges/hedges.ts';
import { tokens } from '../../server/src/english/tokens.ts';

const OUR_SENTENCES = new URL('../fixtures/english/hedges.txt', import.meta.url);
const OUR_NEWSWIRE = new URL('../fixtures/english/hedges-newswire.txt', import.meta.url);
const GUM_HEDGES = new URL('../fixtures/english/gum-hedges.txt', import.meta.url);
const SHARED = new URL('../../../shared/data/', import.meta.url);

/** A hedge as annotated or as found; `strength` is empty where nobody annotated it. */
export interface MarkedHedge {
  readonly start: number;
  readonly end: number;
  readonly type: HedgeType;
  readonly strength: string;
}

export interface AnnotatedSentence {
  readonly text: string;
  readonly hedges: readonly MarkedHedge[];
}

/** One line of a table: how many words or hedges were annotated, found, and right. */
export interface HedgeRow {
  readonly name: string;
  readonly annotated: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface HedgeTable {
  readonly title: string;
  readonly sentences: number;
  readonly rows: readonly HedgeRow[];
  /** Each sentence read otherwise than annotated: `-missed-` and `+found+`, both in place. */
  readonly misses: readonly string[];
}

/** Types that leave a claim open, without the conditionals: what corpora of uncertainty in news annotate. */
const UNCERTAINTY: readonly HedgeType[] = ['epistemic', 'doxastic', 'investigation', 'evidential', 'weasel'];
/** The same without weasel words, which our newswire has unmarked. */
const WIRE: readonly HedgeType[] = ['epistemic', 'doxastic', 'investigation', 'evidential'];
const EVERY_TYPE: readonly HedgeType[] = [...UNCERTAINTY, 'conditional', 'approximator', 'booster'];

/** All tables of the evaluation; those of the test data that is absent are left out. */
export function hedgeTables(): readonly HedgeTable[] {
  const lexicon = baseLexicon();
  const wordList = hedgeWordList();
  const gum = gumSentences();
  const tables = [
    tableOf('our sentences, seen while tuning', ourSentences('a'), lexicon, EVERY_TYPE),
    tableOf('our sentences, not seen while tuning', ourSentences('b'), lexicon, EVERY_TYPE),
    tableOf('our newswire, seen while tuning', ourSentences('c'), lexicon, WIRE),
    tableOf('our newswire, first read late in the tuning (F1 94.0 then)', ourSentences('d'), lexicon, WIRE),
  ];
  if (gum !== undefined)
    tables.push(tableOf('13 Wikinews articles, seen while tuning', gum, lexicon, UNCERTAINTY));
  if (wordList !== undefined) {
    tables.push(tableOf('word list: our sentences', ourSentences('b'), wordList, UNCERTAINTY));
    tables.push(tableOf('word list: our newswire', ourSentences('d'), wordList, WIRE));
    if (gum !== undefined)
      tables.push(tableOf('word list: 13 Wikinews articles', gum, wordList, UNCERTAINTY));
  }
  return tables;
}

/** Our own sentences of one part: `a`, and of newswire `c`, were seen while the lexicon was tuned, `b` was not, `d` only late. */
export function ourSentences(part: 'a' | 'b' | 'c' | 'd'): readonly AnnotatedSentence[] {
  const file = part < 'c' ? OUR_SENTENCES : OUR_NEWSWIRE;
  const found: AnnotatedSentence[] = [];
  let current = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) current = line.charAt(3);
    else if (current === part && line !== '') found.push(readMarks(line));
  }
  return found;
}

/** Reads `{?type strength|words}` out of a line. */
function readMarks(line: string): AnnotatedSentence {
  const marked: MarkedHedge[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\{\?(\w+) (\w+)\|([^}]*)\}/g)) {
    const [whole, type, strength = '', words = ''] = match;
    text += line.slice(at, match.index);
    marked.push({ start: text.length, end: text.length + words.length, type: type as HedgeType, strength });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), hedges: marked };
}

/** The sentences of the Wikinews articles with our annotation, or undefined where they are absent. */
function gumSentences(): readonly AnnotatedSentence[] | undefined {
  const folder = new URL('gum-news/conllu/', SHARED);
  if (!existsSync(folder)) return undefined;
  const articles = new Map<string, { readonly text: string; readonly hedges: MarkedHedge[] }[]>();
  for (const line of readFileSync(GUM_HEDGES, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [article = '', number = '', type = '', ...words] = line.split(' ');
    const sentences = articles.get(article) ?? readConllu(new URL(`GUM_news_${article}.conllu`, folder));
    articles.set(article, sentences);
    const sentence = sentences[Number(number) - 1];
    const written = words.join(' ');
    const start = sentence?.text.search(new RegExp(`\\b${written}\\b`)) ?? -1;
    if (sentence === undefined || start < 0) throw new Error(`${article} ${number} has no “${written}”`);
    sentence.hedges.push({ start, end: start + written.length, type: type as HedgeType, strength: '' });
  }
  return [...articles.values()].flat();
}

function readConllu(file: URL): { readonly text: string; readonly hedges: MarkedHedge[] }[] {
  return [...readFileSync(file, 'utf8').matchAll(/^# text = (.*)$/gm)].map(([, text = '']) => ({
    text,
    hedges: [],
  }));
}

/** The word list that stands for the best package today, as a lexicon without contexts. */
function hedgeWordList(): HedgeLexicon | undefined {
  const file = new URL('lexicon/hedges.txt', SHARED);
  if (!existsSync(file)) return undefined;
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[a-z' -]+$/i.test(line));
  return buildLexicon(
    words.map((one) => ({ words: one, type: 'epistemic', strength: 'unspecified', why: '' })),
  );
}

/** Compares what a lexicon finds in sentences with what is annotated there. */
export function tableOf(
  title: string,
  sentences: readonly AnnotatedSentence[],
  lexicon: HedgeLexicon,
  types: readonly HedgeType[],
): HedgeTable {
  const read = sentences.map(({ text }) =>
    hedges(tokens(text), lexicon).filter((one) => types.includes(one.type)),
  );
  const row = (name: string, units: Units): HedgeRow => rowOf(name, sentences, read, units);
  const rows = [row('words: uncertainty, no conditionals', wordsOf(UNCERTAINTY))];
  if (types.length > UNCERTAINTY.length) {
    rows.push(
      row('words: all types', wordsOf(EVERY_TYPE)),
      ...EVERY_TYPE.map((type) => row(`words: ${type}`, wordsOf([type]))),
      row('hedges: span', (_, list) => list.map((one) => `${one.start}-${one.end}`)),
      row('hedges: span and type', (_, list) => list.map((one) => `${one.start}-${one.end} ${one.type}`)),
      row('hedges: span, type and strength', (_, list) =>
        list.map((one) => `${one.start}-${one.end} ${one.type} ${one.strength}`),
      ),
    );
  }
  return {
    title,
    sentences: sentences.length,
    rows,
    misses: sentences.flatMap((one, at) => missesOf(one, read[at] ?? [])),
  };
}

/** What is compared: names of units, the same where they are the same. */
type Units = (sentence: AnnotatedSentence, list: readonly MarkedHedge[]) => readonly string[];

function wordsOf(types: readonly HedgeType[]): Units {
  return (sentence, list) => {
    const words = tokens(sentence.text);
    return list
      .filter((one) => types.includes(one.type))
      .flatMap((one) => words.filter(({ start, end }) => start >= one.start && end <= one.end))
      .map(({ start }) => String(start));
  };
}

function rowOf(
  name: string,
  sentences: readonly AnnotatedSentence[],
  read: readonly (readonly MarkedHedge[])[],
  units: Units,
): HedgeRow {
  let annotated = 0;
  let found = 0;
  let right = 0;
  for (const [at, sentence] of sentences.entries()) {
    const expected = new Set(units(sentence, sentence.hedges));
    const actual = new Set(units(sentence, read[at] ?? []));
    annotated += expected.size;
    found += actual.size;
    for (const unit of actual) if (expected.has(unit)) right += 1;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = annotated === 0 ? 1 : right / annotated;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { name, annotated, found, precision, recall, f1 };
}

function missesOf(sentence: AnnotatedSentence, found: readonly MarkedHedge[]): readonly string[] {
  const isIn = (one: MarkedHedge, list: readonly MarkedHedge[]): boolean =>
    list.some(({ start, end, type }) => start === one.start && end === one.end && type === one.type);
  const marks = [
    ...sentence.hedges.filter((one) => !isIn(one, found)).map((one) => ({ ...one, mark: '-' })),
    ...found.filter((one) => !isIn(one, sentence.hedges)).map((one) => ({ ...one, mark: '+' })),
  ].sort((one, other) => other.start - one.start);
  if (marks.length === 0) return [];
  let shown = sentence.text;
  for (const { start, end, type, mark } of marks) {
    shown = `${shown.slice(0, start)}${mark}${shown.slice(start, end)}${mark}(${type})${shown.slice(end)}`;
  }
  return [shown];
}
