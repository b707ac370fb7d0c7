/** Reports of files as bytes of JSON, opened while somebody looks at them: of a large corpus, all findings are more than memory should hold. */
import type { FileReport } from './report.ts';

type Content = Omit<FileReport, 'path'>;

/** Looks like what it was made of. A class only because there may be as many as files. */
class PackedReport implements FileReport {
  readonly path: string;
  /** Undefined where there is nothing to say of the file. */
  private readonly bytes: Uint8Array | undefined;

  constructor({ path, ...content }: FileReport) {
    this.path = path;
    const isEmpty = content.findings.length + content.suppressed.length === 0 && content.known === undefined;
    this.bytes = isEmpty ? undefined : kept(JSON.stringify(content));
  }

  get findings() {
    return this.content.findings;
  }

  get suppressed() {
    return this.content.suppressed;
  }

  get known() {
    return this.content.known;
  }

  private get content(): Content {
    if (!this.bytes) return NOTHING;
    if (last?.of !== this.bytes)
      last = { of: this.bytes, content: JSON.parse(new TextDecoder().decode(this.bytes)) };
    return last.content;
  }
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

const NOTHING: Content = { findings: [], suppressed: [] };

/** The report opened last: whoever goes through reports asks one of them several times. */
let last: { readonly of: Uint8Array; readonly content: Content } | undefined;

export function packedReport(report: FileReport): FileReport {
  return new PackedReport(report);
}

/** A report in the place of another: packed, if that one is. */
export function reportLike(before: FileReport, report: FileReport): FileReport {
  return before instanceof PackedReport ? new PackedReport(report) : report;
}
