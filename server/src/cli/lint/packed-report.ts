/**
 * Reports of files as bytes of JSON, opened while somebody looks at them: of a large corpus, all findings are more than memory
 * should hold. How many findings there are is told without opening one, and the findings stand in it as `--format json` prints
 * them, so that most runs open none.
 */
import { plainFinding } from './plain-finding.ts';
import type { Counts, FileReport, ReportedFinding } from './report.ts';

/** What threads and caches hand over: a report without its path. Empty where there is nothing to say of the file. */
export interface ReportParcel {
  readonly bytes: Uint8Array;
  /** Of the bytes, told without reading them where they are stored. */
  readonly length: number;
  /** So many bytes are the list of its findings; the rest is what only some reports show. */
  readonly findingsEnd: number;
  readonly counts: Counts;
}

/** What of a report only some show, in JSON behind its findings. */
interface Besides extends Pick<FileReport, 'suppressed' | 'known'> {
  /** Of each finding, in order. */
  readonly fingerprints: readonly string[];
  /** What the fix of each finding does; null where it has none. */
  readonly titles: readonly (string | null)[];
}

type Content = Omit<FileReport, 'path'>;

/** Looks like what it was made of. A class only because there may be as many as files. */
class PackedReport implements FileReport {
  readonly path: string;
  readonly parcel: ReportParcel;

  constructor(path: string, parcel: ReportParcel) {
    this.path = path;
    this.parcel = parcel;
  }

  get findings() {
    return contentOf(this.parcel).findings;
  }

  get suppressed() {
    return contentOf(this.parcel).suppressed;
  }

  get known() {
    return contentOf(this.parcel).known;
  }

  get counts() {
    return this.parcel.counts;
  }
}

const NOTHING: Content = { findings: [], suppressed: [] };
const NO_COUNTS: Counts = { error: 0, warning: 0, info: 0 };
const EMPTY: ReportParcel = {
  bytes: new Uint8Array(),
  length: 0,
  findingsEnd: 0,
  counts: NO_COUNTS,
};

/** The report opened last: whoever goes through reports asks one of them several times. */
let last: { readonly of: ReportParcel; readonly content: Content } | undefined;

function contentOf(parcel: ReportParcel): Content {
  if (parcel.length === 0) return NOTHING;
  if (last?.of !== parcel) last = { of: parcel, content: opened(parcel) };
  return last.content;
}

function opened({ bytes, findingsEnd }: ReportParcel): Content {
  const decoder = new TextDecoder();
  const findings: ReportedFinding[] = JSON.parse(decoder.decode(bytes.subarray(0, findingsEnd)));
  const { fingerprints, titles, ...content }: Besides = JSON.parse(
    decoder.decode(bytes.subarray(findingsEnd)),
  );
  return {
    findings: findings.map(({ fix, ...finding }, i) => ({
      ...finding,
      ...(fix ? { fix: { ...fix, title: titles[i] ?? '' } } : {}),
      fingerprint: fingerprints[i]!,
    })),
    ...content,
  };
}

export function reportParcel({ findings, suppressed, known }: Content): ReportParcel {
  if (findings.length + suppressed.length === 0 && known === undefined) return EMPTY;
  const besides: Besides = {
    fingerprints: findings.map(({ fingerprint }) => fingerprint),
    titles: findings.map(({ fix }) => fix?.title ?? null),
    suppressed,
    ...(known === undefined ? {} : { known }),
  };
  const said = JSON.stringify(findings.map(plainFinding));
  const findingsEnd = Buffer.byteLength(said);
  const bytes = kept(said + JSON.stringify(besides));
  return { bytes, length: bytes.length, findingsEnd, counts: countsIn(findings) };
}

function countsIn(findings: readonly ReportedFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings of each severity a report has; told without opening what is packed. */
export function countsOf(report: FileReport): Counts {
  return report instanceof PackedReport ? report.counts : countsIn(report.findings);
}

/** The findings of a report as `--format json` prints them, in pieces. */
export function* findingsJson(report: FileReport): Generator<string | Uint8Array> {
  if (report instanceof PackedReport) {
    const { bytes, findingsEnd } = report.parcel;
    yield findingsEnd === 0 ? '[]' : bytes.subarray(0, findingsEnd);
    return;
  }
  let before = '[';
  for (const finding of report.findings) {
    yield before + JSON.stringify(plainFinding(finding));
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

/** So many bytes are asked for at once: a corpus has more reports than memory should have pieces. */
const SLAB = 1 << 20;
let slab = Buffer.alloc(0);
let used = 0;

/** The text in UTF-8, beside those of other reports. */
function kept(text: string): Uint8Array {
  const size = Buffer.byteLength(text);
  if (size > SLAB / 4) return Buffer.from(text);
  if (used + size > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB);
    used = 0;
  }
  const start = used;
  used += slab.write(text, start);
  return slab.subarray(start, used);
}

export function packedReport({ path, ...content }: FileReport): FileReport {
  return new PackedReport(path, reportParcel(content));
}

export function reportOf(path: string, parcel: ReportParcel): FileReport {
  return new PackedReport(path, parcel);
}

/** A report in the place of another: packed, if that one is. */
export function reportLike(before: FileReport, report: FileReport): FileReport {
  return before instanceof PackedReport ? packedReport(report) : report;
}
