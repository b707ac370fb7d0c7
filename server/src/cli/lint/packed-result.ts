/**
 * Results as a run over many files keeps them, and as worker threads hand them over: bytes of JSON, which lie outside of the heap,
 * hold no reference to the text, and are opened for as long as somebody looks at them.
 */
import { type FileFacts, type PackedFacts, packed, unpacked } from '../../model/index.ts';
import type { Examined, Result } from './examined.ts';

/** What crosses from one thread to another. */
export interface Parcel {
  readonly facts: PackedFacts;
  readonly source: string | undefined;
  /** Whether a reference in it names another file. */
  readonly refers: boolean;
  /** JSON of the rest, in UTF-8. */
  readonly rest: Uint8Array;
}

type Rest = Omit<Examined, 'kind' | 'uri' | 'facts' | 'source'>;

/** Looks like what it was made of. A class only because there may be as many as files. */
class PackedResult implements Examined {
  readonly kind = 'examined';
  parcel: Parcel;
  declare readonly source?: string;

  constructor(parcel: Parcel) {
    this.parcel = parcel;
    if (parcel.source !== undefined) this.source = parcel.source;
  }

  get uri() {
    return this.parcel.facts.uri;
  }

  get facts() {
    return factsIn(this.parcel);
  }

  get findings() {
    return restIn(this.parcel).findings;
  }

  get deletions() {
    return restIn(this.parcel).deletions;
  }

  get lineStarts() {
    return restIn(this.parcel).lineStarts;
  }

  get marks() {
    return restIn(this.parcel).marks;
  }
}

/** The parcels opened last: whoever goes through results asks one of them for several parts. */
let facts: { readonly of: Parcel; readonly facts: FileFacts } | undefined;
let rest: { readonly of: Parcel; readonly rest: Rest } | undefined;

function factsIn(parcel: Parcel): FileFacts {
  if (facts?.of !== parcel) facts = { of: parcel, facts: unpacked(parcel.facts) };
  return facts.facts;
}

function restIn(parcel: Parcel): Rest {
  if (rest?.of !== parcel) rest = { of: parcel, rest: JSON.parse(new TextDecoder().decode(parcel.rest)) };
  return rest.rest;
}

/** The parcel of a result; undefined for those that are small as they are. */
export function parcelOf(result: Result): Parcel | undefined {
  if (result.kind !== 'examined') return undefined;
  if (result instanceof PackedResult) return result.parcel;
  const { kind, uri, facts, source, ...rest } = result;
  return { facts: packed(facts), source, refers: namesFiles(facts), rest: encoded(rest) };
}

export function packedResult(parcel: Parcel): Result {
  return new PackedResult(parcel);
}

/** The result packed; as it is, where it is small. */
export function packedIfLarge(result: Result): Result {
  const parcel = parcelOf(result);
  return parcel && !(result instanceof PackedResult) ? new PackedResult(parcel) : result;
}

/** The same result as plain data. */
export function plainResult(result: Examined): Examined {
  if (!(result instanceof PackedResult)) return result;
  const { uri, facts, source, parcel } = result;
  return { kind: 'examined', uri, facts, ...restIn(parcel), ...(source === undefined ? {} : { source }) };
}

/** Whether a reference in the article names another file; told without opening what is packed. */
export function refersElsewhere(result: Examined): boolean {
  return result instanceof PackedResult ? result.parcel.refers : namesFiles(result.facts);
}

function namesFiles({ references }: FileFacts): boolean {
  return references.some(({ path }) => path !== undefined);
}

/** Lets go what of a packed result was looked at for the last time: all but its facts and its lines. */
export function letGo(result: Result): void {
  if (!(result instanceof PackedResult)) return;
  const { lineStarts } = result;
  result.parcel = { ...result.parcel, rest: encoded({ findings: [], deletions: [], lineStarts, marks: {} }) };
}

function encoded(rest: Rest): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(rest));
}

/** The facts of a result, packed if the result is. */
export function factsToKeep(result: Examined): FileFacts | PackedFacts {
  return result instanceof PackedResult ? result.parcel.facts : result.facts;
}
