/** `claimdown stats`: what a corpus holds, counted. */
import { type ClaimRecord, claimRecords } from '../features/claim-records.ts';
import type { DocumentModel } from '../model/index.ts';
import { type Counts, newCounts, share } from './corpus/counts.ts';
import { readArticles } from './corpus/read-articles.ts';
import { CLEAN, FAILED } from './exit-code.ts';
import { writeOut } from './output.ts';
import { type Cell, printCsv, printTable } from './table.ts';

export interface StatsOptions {
  readonly by: 'corpus' | 'file' | 'actor';
  readonly format: 'table' | 'csv' | 'json';
}

/** Counts tags and claims of what the paths name, for the whole, each file or each source. */
export async function stats(paths: readonly string[], { by, format }: StatsOptions): Promise<number> {
  const groups = new Map<string, Counts>();
  const group = (name: string): Counts => {
    const known = groups.get(name) ?? newCounts();
    groups.set(name, known);
    return known;
  };
  if (by === 'corpus') group('corpus');
  const whole = await readArticles(paths, ({ path, model }) => {
    const records = claimRecords(model);
    if (by === 'actor') countByActor(group, records);
    else countFile(group(by === 'file' ? path : 'corpus'), model, records);
  });
  await writeOut(PRINTERS[format](groups, by));
  return whole ? CLEAN : FAILED;
}

function countFile(
  counts: Counts,
  { mentions, hedges, figures, cues }: DocumentModel,
  records: readonly ClaimRecord[],
): void {
  counts.files++;
  counts.tags.claim += records.length;
  counts.tags.actor += mentions.length;
  counts.tags.hedge += hedges.length;
  counts.tags.number += figures.length;
  counts.tags.cue += cues.length;
  for (const record of records) counts.claim(record);
}

/** A claim of several sources counts for each of them. */
function countByActor(group: (name: string) => Counts, records: readonly ClaimRecord[]): void {
  const seen = new Set<string>();
  for (const record of records) {
    const names = record.sources.map(({ id, name }) => id ?? name);
    for (const name of new Set(names.length > 0 ? names : ['(nobody)'])) {
      const counts = group(name);
      counts.claim(record);
      counts.tags.claim++;
      counts.tags.number += record.figures.length;
      if (!seen.has(name)) counts.files++;
      seen.add(name);
    }
  }
}

type Groups = ReadonlyMap<string, Counts>;

const PRINTERS: Readonly<Record<StatsOptions['format'], (groups: Groups, by: StatsOptions['by']) => string>> =
  {
    table: (groups, by) => (by === 'corpus' ? wholeTable(groups.get('corpus')!) : groupTable(groups, by)),
    csv: (groups, by) => printCsv([by, 'measure', 'value', 'count', 'share'], [...groups].flatMap(longRows)),
    json: (groups, by) =>
      `${JSON.stringify({ version: 1, by, groups: [...groups].map(([name, counts]) => ({ name, ...counts.data() })) }, undefined, 2)}\n`,
  };

function wholeTable(counts: Counts): string {
  const rows = longRows(['', counts]).map(([, measure, value, count, part]) => [
    measure!,
    value!,
    count!,
    part === '' ? '' : `${(Number(part) * 100).toFixed(1)} %`,
  ]);
  return printTable(['measure', 'of', 'count', 'share'], rows);
}

const CERTAINTIES = ['certain', 'probable', 'possible', 'unspecified'] as const;

function groupTable(groups: Groups, by: string): string {
  const rows = [...groups]
    .sort(([a, x], [b, y]) => (by === 'actor' ? y.tags.claim - x.tags.claim : 0) || (a < b ? -1 : 1))
    .map(([name, counts]): Cell[] => [
      name,
      counts.tags.claim,
      ...(by === 'file' ? [percent(counts, 'named'), percent(counts, 'unnamed')] : [counts.files]),
      ...CERTAINTIES.map((certainty) => counts.by.certainty.get(certainty) ?? 0),
      counts.tags.number,
    ]);
  const middle = by === 'file' ? ['named', 'unnamed'] : ['files'];
  return printTable([by, 'claims', ...middle, ...CERTAINTIES, 'figures'], rows);
}

function percent(counts: Counts, attribution: string): string {
  return `${Math.round(share(counts.by.attribution.get(attribution) ?? 0, counts.tags.claim) * 100)} %`;
}

/** One row for each count. */
function longRows([name, counts]: readonly [string, Counts]): Cell[][] {
  const rows: Cell[][] = [[name, 'files', '', counts.files, '']];
  for (const [kind, count] of Object.entries(counts.tags)) rows.push([name, 'tags', kind, count, '']);
  for (const [measure, values] of Object.entries(counts.by)) {
    for (const [value, count] of [...values].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
      rows.push([name, measure, value, count, Number(share(count, counts.tags.claim).toFixed(4))]);
  }
  return rows;
}
