/**
 * Keeps what was found in very many files in a temporary file, of which only this process knows: a corpus may have more of it than
 * memory should hold. Where the file cannot be had or written, all stays in memory.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { PackedFacts } from '../../model/index.ts';
import type { ReportParcel } from './packed-report.ts';
import type { Parcel } from './packed-result.ts';
import { bytesOfPart, type PartsFile, readAt, type StoredPart } from './stored-part.ts';

export interface ResultStore {
  /** The same parcel, read from the file when somebody asks for what it holds. */
  readonly stored: (parcel: Parcel) => Parcel;
  /** To be called when nobody asks any more. */
  readonly close: () => void;
}

export function openStore(): ResultStore {
  const descriptor = openNameless();
  if (descriptor === undefined) return { stored: (parcel) => parcel, close: () => {} };
  const file: PartsFile = { read: (at, length) => readAt(descriptor, at, length), close: () => {} };
  let end = 0;
  let isFull = false;

  const write = (bytes: Uint8Array): StoredPart => {
    let written = 0;
    while (written < bytes.length)
      written += writeSync(descriptor, bytes, written, bytes.length - written, end + written);
    const part = { file, at: end, length: bytes.length, check: crc32(bytes) };
    end += bytes.length;
    return part;
  };

  return {
    stored(parcel) {
      if (isFull || parcel.isStored) return parcel;
      try {
        const { facts, report, rest } = parcel;
        return new StoredParcel(
          parcel,
          new StoredFacts(facts, write(facts.bytes)),
          report && report.length > 0 ? new StoredReport(report, write(report.bytes)) : report,
          rest && write(rest),
        );
      } catch {
        isFull = true;
        return parcel;
      }
    },
    close: () => closeSync(descriptor),
  };
}

/** A file that is gone with this process, however that ends. */
function openNameless(): number | undefined {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'claimdown-'));
    try {
      return openSync(join(folder, 'results'), 'wx+', 0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  } catch {
    return undefined;
  }
}

// Classes, for there may be as many as files.

class StoredParcel implements Parcel {
  readonly isStored = true;
  readonly facts: StoredFacts;
  readonly report: ReportParcel | undefined;
  readonly source: string | undefined;
  readonly refers: boolean;
  private readonly restPart: StoredPart | undefined;

  constructor(
    of: Parcel,
    facts: StoredFacts,
    report: ReportParcel | undefined,
    rest: StoredPart | undefined,
  ) {
    this.facts = facts;
    this.report = report;
    this.source = of.source;
    this.refers = of.refers;
    this.restPart = rest;
  }

  get rest() {
    return this.restPart && bytesOfPart(this.restPart);
  }

  get parts() {
    return { facts: this.facts.part, rest: this.restPart };
  }
}

class StoredFacts implements PackedFacts {
  readonly uri: string;
  readonly registries: readonly string[];
  readonly ownActors: readonly string[];
  readonly named: readonly string[];
  readonly perhaps: readonly string[];
  readonly tied: boolean;
  readonly part: StoredPart;

  constructor({ uri, registries, ownActors, named, perhaps, tied }: PackedFacts, part: StoredPart) {
    this.uri = uri;
    this.registries = registries;
    this.ownActors = ownActors;
    this.named = named;
    this.perhaps = perhaps;
    this.tied = tied;
    this.part = part;
  }

  get bytes() {
    return bytesOfPart(this.part);
  }
}

class StoredReport implements ReportParcel {
  readonly findingsEnd: number;
  readonly counts: ReportParcel['counts'];
  private readonly part: StoredPart;

  constructor({ findingsEnd, counts }: ReportParcel, part: StoredPart) {
    this.findingsEnd = findingsEnd;
    this.counts = counts;
    this.part = part;
  }

  get length() {
    return this.part.length;
  }

  get bytes() {
    return bytesOfPart(this.part);
  }
}
