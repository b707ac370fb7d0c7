/**
 * Results as a run over many files keeps them, and as worker threads hand them over: bytes of JSON, which lie outside of the heap,
 * hold no reference to the text, and are opened for as long as somebody looks at them.
 */
import { type FileFacts, type PackedFacts, packed, sharedIds, unpacked } from '../../model/index.ts';
import { uriOfFolder } from '../paths.ts';
import type { Examined, Result } from './examined.ts';
import { type ReportParcel, reportOf, reportParcel } from './packed-report.ts';
import { mapFindings, portableFrom, resolvedFrom } from './portable-uris.ts';
import type { FileReport } from './report.ts';
import type { StoredPart } from './stored-part.ts';

/** What crosses from one thread to another. */
export interface Parcel {
  readonly facts: PackedFacts;
  readonly source: string | undefined;
  /** Whether a reference in it names another file. */
  readonly refers: boolean;
  /** What is reported of it, where nothing in other files can change that. */
  readonly report: ReportParcel | undefined;
  /** JSON of the rest, in UTF-8, with URIs as paths from the folder of the command; undefined where nobody will ask for it. */
  readonly rest: Uint8Array | undefined;
  /** Whether all this is read from a file when somebody asks for it. */
  readonly isStored?: true;
  /** Where it stands, if it was stored in this run. */
  readonly parts?: { readonly facts: StoredPart; readonly rest: StoredPart | undefined };
}

type Rest = Omit<Examined, 'kind' | 'uri' | 'facts' | 'source' | 'report'>;

const NO_REST: Rest = { findings: [], deletions: [], lineStarts: [], marks: {} };

/** Looks like what it was made of. A class only because there may be as many as files. */
class PackedResult implements Examined {
  readonly kind = 'examined';
  parcel: Parcel;
  readonly cwd: string;
  declare readonly source?: string;

  constructor(parcel: Parcel, cwd: string) {
    this.parcel = parcel;
    this.cwd = cwd;
    if (parcel.source !== undefined) this.source = parcel.source;
  }

  get uri() {
    return this.parcel.facts.uri;
  }

  get facts() {
    return factsIn(this.parcel);
  }

  get findings() {
    return restIn(this).findings;
  }

  get deletions() {
    return restIn(this).deletions;
  }

  get lineStarts() {
    return restIn(this).lineStarts;
  }

  get marks() {
    return restIn(this).marks;
  }
}

/** The parcels opened last: whoever goes through results asks one of them for several parts. */
let facts: { readonly of: Parcel; readonly facts: FileFacts } | undefined;
let rest: { readonly of: Parcel; readonly rest: Rest } | undefined;

function factsIn(parcel: Parcel): FileFacts {
  if (facts?.of !== parcel) facts = { of: parcel, facts: unpacked(parcel.facts) };
  return facts.facts;
}

function restIn({ parcel, cwd }: PackedResult): Rest {
  if (rest?.of !== parcel) rest = { of: parcel, rest: openedRest(parcel, cwd) };
  return rest.rest;
}

function openedRest({ rest }: Parcel, cwd: string): Rest {
  if (!rest) return NO_REST;
  const { findings, ...others }: Rest = JSON.parse(new TextDecoder().decode(rest));
  return { ...others, findings: mapFindings(findings, pathsFrom(cwd).resolved) };
}

/** The parcel of a result; undefined for those that are small as they are. `cwd` is the folder of the command. */
export function parcelOf(
  result: Result,
  cwd: string,
  { rest: wantsRest } = { rest: true },
): Parcel | undefined {
  if (result.kind !== 'examined') return undefined;
  if (result instanceof PackedResult) return result.parcel;
  const { facts, source, report, findings, deletions, lineStarts, marks } = result;
  const portable = () => mapFindings(findings, pathsFrom(cwd).portable);
  return {
    facts: packed(facts),
    source,
    refers: namesFiles(facts),
    report: report && reportParcel(report),
    rest: report && !wantsRest ? undefined : encoded({ findings: portable(), deletions, lineStarts, marks }),
  };
}

export function packedResult(parcel: Parcel, cwd: string): Result {
  return new PackedResult(parcel, cwd);
}

/** The same of a parcel from another thread, which has copies of ids that others have too. */
export function receivedResult({ facts, ...parcel }: Parcel, cwd: string): Result {
  const { ownActors, named, perhaps } = facts;
  const shared = { ownActors: sharedIds(ownActors), named: sharedIds(named), perhaps: sharedIds(perhaps) };
  return new PackedResult({ ...parcel, facts: { ...facts, ...shared } }, cwd);
}

/** The result packed; as it is, where it is small. */
export function packedIfLarge(result: Result, cwd: string, wanted?: { readonly rest: boolean }): Result {
  if (result instanceof PackedResult) return result;
  const parcel = parcelOf(result, cwd, wanted);
  return parcel ? new PackedResult(parcel, cwd) : result;
}

/** The result with what `store` gives in the place of its parcel, if it is packed. */
export function storedResult(result: Result, store: (parcel: Parcel) => Parcel): Result {
  return result instanceof PackedResult ? new PackedResult(store(result.parcel), result.cwd) : result;
}

/** The same result as plain data. */
export function plainResult(result: Examined): Examined {
  if (!(result instanceof PackedResult)) return result;
  const { uri, facts, source, findings, deletions, lineStarts, marks } = result;
  const plain: Examined = { kind: 'examined', uri, facts, findings, deletions, lineStarts, marks };
  return source === undefined ? plain : { ...plain, source };
}

/** What is reported of a file, under that path, where nothing in other files can change it. */
export function reportAlone(result: Examined, path: string): FileReport | undefined {
  if (!(result instanceof PackedResult)) return result.report && { path, ...result.report };
  const { report } = result.parcel;
  return report && reportOf(path, report);
}

/** Whether a reference in the article names another file; told without opening what is packed. */
export function refersElsewhere(result: Examined): boolean {
  return result instanceof PackedResult ? result.parcel.refers : namesFiles(result.facts);
}

function namesFiles({ references }: FileFacts): boolean {
  return references.some(({ path }) => path !== undefined);
}

/** Lets go what of a packed result was looked at for the last time: all but its facts, and its lines where others may point at them. */
export function letGo(result: Result): void {
  if (!(result instanceof PackedResult) || result.parcel.isStored) return;
  const { facts, source, refers } = result.parcel;
  const rest = facts.tied ? encoded({ ...NO_REST, lineStarts: result.lineStarts }) : undefined;
  result.parcel = { facts, source, refers, report: undefined, rest };
}

/** Where each line of a file starts; undefined where that was let go. */
export function lineStartsOf(result: Examined): Uint32Array | undefined {
  if (result instanceof PackedResult && !result.parcel.rest) return undefined;
  return Uint32Array.from(result.lineStarts);
}

function encoded(rest: Rest): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(rest));
}

/** The facts of a result, packed if the result is. */
export function factsToKeep(result: Examined): FileFacts | PackedFacts {
  return result instanceof PackedResult ? result.parcel.facts : result.facts;
}

interface PathsFrom {
  readonly cwd: string;
  readonly portable: (uri: string) => string;
  readonly resolved: (path: string) => string;
}

let paths: PathsFrom | undefined;

function pathsFrom(cwd: string): PathsFrom {
  if (paths?.cwd !== cwd) {
    const folder = uriOfFolder(cwd);
    paths = { cwd, portable: portableFrom(folder), resolved: resolvedFrom(folder) };
  }
  return paths;
}
