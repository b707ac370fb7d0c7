/** `claimdown query`: a concordance of claims. */
import { type ClaimQuery, claimTest } from '../features/claim-query.ts';
import { type ClaimRecord, claimRecords } from '../features/claim-records.ts';
import { isRangeEmpty, type NumberLiteral, parseLiteral } from '../quantity/index.ts';
import { articleText, CLAIM_MODES, CLAIM_TYPES, STRENGTHS } from '../syntax/index.ts';
import { CommandError } from './command-error.ts';
import { type ReadArticle, readArticles } from './corpus/read-articles.ts';
import { CLEAN, FAILED } from './exit-code.ts';
import { writeOut } from './output.ts';
import { printCsv, printTable } from './table.ts';

export interface QueryOptions {
  readonly actor?: readonly string[];
  readonly words?: readonly string[];
  readonly certainty?: readonly string[];
  readonly type?: readonly string[];
  readonly mode?: readonly string[];
  readonly topic?: readonly string[];
  readonly number?: string;
  readonly unit?: string;
  readonly of?: string;
  /** How many characters of the article are shown on each side. */
  readonly context: string;
  readonly format: 'table' | 'csv' | 'jsonl';
}

interface Match {
  readonly path: string;
  readonly record: ClaimRecord;
  readonly before: string;
  readonly after: string;
}

/** Prints the claims that meet every condition, in the order of the files and of the text. */
export async function query(paths: readonly string[], options: QueryOptions): Promise<number> {
  const context = contextOf(options.context);
  const meets = claimTest(queryOf(options));
  const print = PRINTERS[options.format];
  const matches: Match[] = [];
  const whole = await readArticles(paths, async ({ path, model }) => {
    const records = claimRecords(model).filter(meets);
    if (records.length === 0) return;
    const article = articleText(model.tree);
    const found = records.map((record) => matchOf({ path, model }, article, record, context));
    // Lines of JSON go out as they are found; the others need the widths of all, or a header.
    if (options.format === 'jsonl') await writeOut(found.map(jsonLine).join(''));
    else for (const match of found) matches.push(match);
  });
  await writeOut(print(matches));
  return whole ? CLEAN : FAILED;
}

function contextOf(written: string): number {
  if (!/^\d{1,6}$/.test(written))
    throw new CommandError(`--context is a number of characters, from 0 to 999999; “${written}” is none`);
  return Number(written);
}

function queryOf(options: QueryOptions): ClaimQuery {
  const { actor, words, topic, unit, of } = options;
  const number = options.number === undefined ? undefined : literalOf(options.number);
  // What an empty variable of a script gives would choose all, or none.
  for (const [option, given] of Object.entries({ actor, words, topic, unit, of }))
    for (const each of [given ?? []].flat())
      if (!(option === 'unit' ? /\S/u : /[\p{L}\p{N}]/u).test(each))
        throw new CommandError(
          `--${option} “${each}” names nothing to look for: give a word, or leave --${option} out`,
        );
  return {
    // As heads name them, too.
    ...(actor ? { actors: actor.map((name) => name.replace(/^@/, '')) } : {}),
    ...(words ? { words } : {}),
    ...(topic ? { topics: topic } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(of === undefined ? {} : { of }),
    ...(number ? { number } : {}),
    ...(options.certainty ? { certainties: choices('--certainty', options.certainty, STRENGTHS) } : {}),
    ...(options.type ? { types: choices('--type', options.type, CLAIM_TYPES) } : {}),
    ...(options.mode ? { modes: choices('--mode', options.mode, CLAIM_MODES) } : {}),
  };
}

function literalOf(written: string): NumberLiteral {
  const read = parseLiteral(written);
  if (!read.ok)
    throw new CommandError(
      `--number “${written}” is no number as heads have them: 30000, >=30000, 25000..30000 (${read.reason})`,
    );
  if (read.literal.op === 'range' && isRangeEmpty(read.literal))
    throw new CommandError(`--number “${written}”: nothing lies in that range: write its lower end first`);
  return read.literal;
}

function choices(option: string, given: readonly string[], known: readonly string[]): readonly string[] {
  for (const value of given)
    if (!known.includes(value)) throw new CommandError(`${option} “${value}” is none of ${known.join(', ')}`);
  return given;
}

function matchOf({ path }: ReadArticle, article: string, record: ClaimRecord, context: number): Match {
  const start = record.fragments[0]?.start ?? 0;
  const end = record.fragments.at(-1)?.end ?? start;
  const before = article.slice(Math.max(0, start - context), start).replace(/^[\uDC00-\uDFFF]/u, '');
  const after = article.slice(end, end + context).replace(/[\uD800-\uDBFF]$/u, '');
  return { path, record, before: oneLine(before), after: oneLine(after) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

const PRINTERS: Readonly<Record<QueryOptions['format'], (matches: readonly Match[]) => string>> = {
  table: (matches) =>
    matches.length === 0
      ? 'No claim meets all conditions.\n'
      : printTable(
          ['place', 'claim', 'source', 'certainty', 'words'],
          matches.map(({ path, record, before, after }) => [
            `${path}:${record.place.line + 1}`,
            record.id ?? '',
            record.sources.map(({ name }) => name).join(', ') || '(nobody)',
            record.certainty,
            `${before}[${oneLine(record.words)}]${after}`,
          ]),
        ),
  csv: (matches) =>
    printCsv(
      [
        'path',
        'line',
        'column',
        'id',
        'sources',
        'type',
        'mode',
        'polarity',
        'certainty',
        'topic',
        'figures',
        'before',
        'words',
        'after',
      ],
      matches.map(({ path, record, before, after }) => [
        path,
        record.place.line + 1,
        record.place.character + 1,
        record.id ?? '',
        record.sources.map(({ id, name }) => id ?? name).join(';'),
        record.type ?? '',
        record.mode,
        record.polarity,
        record.certainty,
        record.topic ?? '',
        record.figures
          .map(({ value, unit, words }) =>
            value === undefined ? words : [value, unit].filter(Boolean).join(' '),
          )
          .join(';'),
        before,
        record.words,
        after,
      ]),
    ),
  jsonl: () => '',
};

/** Offsets are UTF-16 units of the article text; line and column count from 1, in the file. */
function jsonLine({ path, record, before, after }: Match): string {
  const { place, figures, sources, fragments, ...rest } = record;
  return `${JSON.stringify({
    path,
    line: place.line + 1,
    column: place.character + 1,
    ...rest,
    sources: sources.map(({ id, name }) => ({ id, name })),
    figures: figures.map(({ literal: _, ...figure }) => figure),
    fragments: fragments.map(({ start, end }) => [start, end]),
    before,
    after,
  })}\n`;
}
