/**
 * How a cache stands on the disk: a line that says of which build it is and how long its parts are, an index of all articles, then
 * the reports of all, their facts, and the rest. A run that finds everything as it was reads the index and the reports, which come
 * first; of the rest it reads what somebody asks for.
 *
 * It is written whole under another name and then renamed, so that runs at the same time see the one or the other. Each part has
 * a check: a cache that was cut short or damaged is told from a whole one.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type PackedFacts, sharedIds } from '../../model/index.ts';
import type { ReportParcel } from './packed-report.ts';
import type { Counts } from './report.ts';
import { bytesOfPart, type Part, type PartsFile, partsFile, type StoredPart } from './stored-part.ts';

/** URIs are paths from the folder of the command. */
export interface CacheEntry extends Omit<PackedFacts, 'bytes'> {
  /** Digest of the article. */
  readonly content: string;
  /** Digest of all that it rests on, its source apart. */
  readonly around: string;
  readonly source: string | undefined;
  readonly sourceDigest: string | undefined;
  readonly refers: boolean;
  readonly report: ReportParcel | undefined;
  readonly facts: Part;
  readonly rest: Part;
}

/** The first line, behind the stamp: lengths in bytes. */
interface Head {
  readonly index: number;
  /** Of the index and the reports, which are read at once. */
  readonly check: number;
  readonly reports: number;
  readonly facts: number;
  readonly rests: number;
}

/** Strings that many articles share, each once, and of each article a row. */
interface Index {
  readonly arounds: readonly string[];
  readonly registries: readonly (readonly string[])[];
  readonly ids: readonly string[];
  readonly rows: readonly Row[];
}

type Row = readonly [
  uri: string,
  content: string,
  around: number,
  registries: number,
  ownActors: readonly number[],
  named: readonly number[],
  perhaps: readonly number[],
  refers: 0 | 1,
  tied: 0 | 1,
  source: string | 0,
  sourceDigest: string | 0,
  report: readonly [length: number, findingsEnd: number, ...counts: number[]] | 0,
  facts: StoredLength,
  rest: StoredLength,
];

type StoredLength = readonly [length: number, check: number];

/** More than the first line can be long. */
const HEAD_MOST = 1024;

/** The entries by their URIs; none where there is no cache of this stamp, or not a whole one. */
export function readCacheFile(path: string, stamp: string): Map<string, CacheEntry> {
  try {
    return entriesIn(path, stamp) ?? new Map();
  } catch {
    // None yet, or not to be read: then everything is checked.
    return new Map();
  }
}

function entriesIn(path: string, stamp: string): Map<string, CacheEntry> | undefined {
  const file = partsFile(path);
  const first = file.read(0, HEAD_MOST);
  const headEnd = first.indexOf('\n');
  const line = first.toString('latin1', 0, headEnd);
  if (headEnd < 0 || !line.startsWith(`${stamp} {`)) return undefined;
  const head: Head = JSON.parse(line.slice(stamp.length));
  const firstFactsAt = headEnd + 1 + head.index + head.reports;
  if (sizeOf(path) !== firstFactsAt + head.facts + head.rests) return undefined;
  const read = file.read(headEnd + 1, head.index + head.reports);
  if (read.length !== head.index + head.reports || crc32(read) !== head.check) return undefined;
  const [index, reports] = [read.subarray(0, head.index), read.subarray(head.index)];
  const { arounds, registries, ids, rows }: Index = JSON.parse(index.toString());
  const shared: Shared = { arounds, registries, ids: sharedIds(ids) };
  const entries = new Map<string, CacheEntry>();
  let [reportAt, factsAt, restAt] = [0, firstFactsAt, firstFactsAt + head.facts];
  for (const row of rows) {
    const [report, facts, rest] = [row[11], row[12], row[13]];
    entries.set(row[0], new StoredEntry(row, shared, { reports, reportAt }, { file, factsAt, restAt }));
    reportAt += report ? report[0] : 0;
    factsAt += facts[0];
    restAt += rest[0];
  }
  return entries;
}

type Shared = Omit<Index, 'rows'>;

interface PartsPlace {
  readonly file: PartsFile;
  readonly factsAt: number;
  readonly restAt: number;
}

/** Where the report of an article stands among those of all. */
interface ReportPlace {
  readonly reports: Uint8Array;
  readonly reportAt: number;
}

/** An entry as its row says it: there may be as many as files, of most of which little is asked. */
class StoredEntry implements CacheEntry {
  private readonly row: Row;
  private readonly shared: Shared;
  private readonly reportPlace: ReportPlace;
  place: PartsPlace;

  constructor(row: Row, shared: Shared, reportPlace: ReportPlace, place: PartsPlace) {
    this.row = row;
    this.shared = shared;
    this.reportPlace = reportPlace;
    this.place = place;
  }

  get uri() {
    return this.row[0];
  }

  get content() {
    return this.row[1];
  }

  get around() {
    return this.shared.arounds[this.row[2]]!;
  }

  get registries() {
    return this.shared.registries[this.row[3]]!;
  }

  get ownActors() {
    return this.idsOf(this.row[4]);
  }

  get named() {
    return this.idsOf(this.row[5]);
  }

  get perhaps() {
    return this.idsOf(this.row[6]);
  }

  get refers() {
    return this.row[7] === 1;
  }

  get tied() {
    return this.row[8] === 1;
  }

  get source() {
    return this.row[9] || undefined;
  }

  get sourceDigest() {
    return this.row[10] || undefined;
  }

  get report(): ReportParcel | undefined {
    const said = this.row[11];
    if (!said) return undefined;
    const { reports, reportAt } = this.reportPlace;
    const [length, findingsEnd, ...counts] = said;
    const bytes = reports.subarray(reportAt, reportAt + length);
    return { bytes, length, findingsEnd, counts: countsIn(counts) };
  }

  get facts(): StoredPart {
    return this.part(this.row[12], this.place.factsAt);
  }

  get rest(): StoredPart {
    return this.part(this.row[13], this.place.restAt);
  }

  private part([length, check]: StoredLength, at: number): StoredPart {
    return { file: this.place.file, at, length, check };
  }

  private idsOf(numbers: readonly number[]): readonly string[] {
    return numbers.length === 0 ? NONE : numbers.map((number) => this.shared.ids[number]!);
  }
}

const NONE: readonly string[] = [];

function sizeOf(path: string): number {
  const descriptor = openSync(path, 'r');
  try {
    return fstatSync(descriptor).size;
  } finally {
    closeSync(descriptor);
  }
}

function countsIn([error = 0, warning = 0, info = 0]: readonly number[]): Counts {
  return { error, warning, info };
}

export interface NewCacheFile {
  readonly pieces: () => Generator<Uint8Array>;
  /** To be called once it stands at that path: parts of the old file are read from there then. */
  readonly written: (path: string) => void;
}

/** The content of a cache with these entries. */
export function newCacheFile(stamp: string, entries: readonly CacheEntry[]): NewCacheFile {
  const [arounds, registries, ids] = [numbering(), numbering(), numbering()];
  const rows = entries.map((entry): Row => {
    const { report } = entry;
    const numbersOf = (names: readonly string[]) => names.map(ids.numberOf);
    return [
      entry.uri,
      entry.content,
      arounds.numberOf(entry.around),
      registries.numberOf(JSON.stringify(entry.registries)),
      numbersOf(entry.ownActors),
      numbersOf(entry.named),
      numbersOf(entry.perhaps),
      entry.refers ? 1 : 0,
      entry.tied ? 1 : 0,
      entry.source ?? 0,
      entry.sourceDigest ?? 0,
      report ? reportRow(report) : 0,
      lengthOf(entry.facts),
      lengthOf(entry.rest),
    ];
  });
  const index = Buffer.from(
    JSON.stringify({
      arounds: arounds.names(),
      registries: registries.names().map((name) => JSON.parse(name)),
      ids: ids.names(),
      rows,
    } satisfies Index),
  );
  const total = (of: (entry: CacheEntry) => number) => entries.reduce((sum, entry) => sum + of(entry), 0);
  const head: Head = {
    index: index.length,
    check: entries.reduce((check, { report }) => (report ? crc32(report.bytes, check) : check), crc32(index)),
    reports: total(({ report }) => report?.length ?? 0),
    facts: total(({ facts }) => facts.length),
    rests: total(({ rest }) => rest.length),
  };
  const first = Buffer.from(`${stamp} ${JSON.stringify(head)}\n`);
  const firstFactsAt = first.length + index.length + head.reports;
  return {
    *pieces() {
      yield first;
      yield index;
      yield* joined(entries, ({ report }) => report?.bytes ?? NO_BYTES);
      yield* joined(entries, ({ facts }) => bytesOfPart(facts));
      yield* joined(entries, ({ rest }) => bytesOfPart(rest));
      // Some systems rename nothing to the name of a file that is open.
      for (const entry of entries) if (entry instanceof StoredEntry) entry.place.file.close();
    },
    written(path) {
      const file = partsFile(path);
      let [factsAt, restAt] = [firstFactsAt, firstFactsAt + head.facts];
      for (const entry of entries) {
        if (entry instanceof StoredEntry) entry.place = { file, factsAt, restAt };
        factsAt += entry.facts.length;
        restAt += entry.rest.length;
      }
    },
  };
}

const NO_BYTES = new Uint8Array();
const WRITTEN_AT_ONCE = 256;

function* joined(
  entries: readonly CacheEntry[],
  part: (entry: CacheEntry) => Uint8Array,
): Generator<Uint8Array> {
  for (let i = 0; i < entries.length; i += WRITTEN_AT_ONCE)
    yield Buffer.concat(entries.slice(i, i + WRITTEN_AT_ONCE).map(part));
}

function reportRow({ length, findingsEnd, counts: { error, warning, info } }: ReportParcel): Row[11] {
  return [length, findingsEnd, error, warning, info];
}

function lengthOf(part: Part): StoredLength {
  return part instanceof Uint8Array ? [part.length, crc32(part)] : [part.length, part.check];
}

/** Numbers names in the order in which they are first met. */
function numbering(): {
  readonly numberOf: (name: string) => number;
  readonly names: () => readonly string[];
} {
  const numbers = new Map<string, number>();
  return {
    numberOf(name) {
      const known = numbers.get(name) ?? numbers.size;
      numbers.set(name, known);
      return known;
    },
    names: () => [...numbers.keys()],
  };
}
