/**
 * Facts as an index of many files keeps them: the bytes of their JSON, beside what is asked of all files at once. Bytes lie outside
 * of the heap and hold no references, so that thousands of files cost little memory and nothing at a collection of garbage.
 */
import type { ClaimFacts, FileFacts } from './facts.ts';
import { isTied } from './tied.ts';

/** What is told of a file without a look at its facts. */
export type FileSummary = Pick<FileFacts, 'uri' | 'registries' | 'ownActors'>;

export interface PackedFacts extends FileSummary {
  /** Ids of the actors that the file names, and of those whom an ambiguous name may mean. */
  readonly named: readonly string[];
  readonly perhaps: readonly string[];
  /** Whether the facts tie the file to others; see `tied.ts`. */
  readonly tied: boolean;
  /**
   * JSON of the rest, in UTF-8, on two lines: what claims are called, which is searched with each letter that somebody types, then
   * all else.
   */
  readonly bytes: Uint8Array;
}

/** The same facts in memory of their own, so that the text they were read from can be let go. */
export function packed(facts: FileFacts): PackedFacts {
  const { uri, registries, ownActors, claims, ...others } = facts;
  const names = claims.flatMap(({ id, words }) => [id ?? '', words]);
  const rest = { ...others, claims: claims.map(({ id, words, ...claim }) => claim) };
  return {
    uri,
    registries: shared(registries),
    ownActors: sharedIds(ownActors),
    named: sharedIds(Object.keys(facts.actors)),
    perhaps: sharedIds(facts.perhaps),
    tied: isTied(facts),
    bytes: new TextEncoder().encode(`${JSON.stringify(names)}\n${JSON.stringify(rest)}`),
  };
}

export function unpacked({ uri, registries, ownActors, bytes }: PackedFacts): FileFacts {
  const end = bytes.indexOf(LINE_FEED);
  const names = namesIn(bytes.subarray(0, end));
  const { claims, ...rest }: Rest = JSON.parse(decoder.decode(bytes.subarray(end + 1)));
  return {
    uri,
    registries,
    ownActors,
    ...rest,
    claims: claims.map((claim, i) => Object.assign(names[i]!, claim)),
  };
}

type Rest = Omit<FileFacts, keyof FileSummary | 'claims'> & {
  readonly claims: readonly Omit<ClaimFacts, keyof ClaimName>[];
};

/** What a claim is called. */
export type ClaimName = Pick<ClaimFacts, 'id' | 'words'>;

/** What the claims of a file are called, in their order, at a tenth of the cost of its facts. */
export function claimNamesIn({ bytes }: PackedFacts): readonly ClaimName[] {
  return namesIn(bytes.subarray(0, bytes.indexOf(LINE_FEED)));
}

const LINE_FEED = 10;
const decoder = new TextDecoder();

function namesIn(line: Uint8Array): readonly ClaimName[] {
  const parts: readonly string[] = JSON.parse(decoder.decode(line));
  const names: ClaimName[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const [id, words] = [parts[i]!, parts[i + 1]!];
    names.push(id === '' ? { words } : { id, words });
  }
  return names;
}

const NONE: readonly string[] = [];
let last = NONE;

/** Files one after the other mostly rest on the same registries. */
function shared(registries: readonly string[]): readonly string[] {
  const isSame = last.length === registries.length && last.every((uri, i) => uri === registries[i]);
  if (!isSame) last = registries;
  return last;
}

const knownIds = new Map<string, string>();

/**
 * The same ids, each once for all files: a corpus has few actors and names them often. A string cut out of a text keeps the whole
 * text alive, so each is copied when it is first met.
 */
export function sharedIds(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? NONE : ids.map(sharedId);
}

function sharedId(id: string): string {
  const known = knownIds.get(id);
  if (known !== undefined) return known;
  const own: string = JSON.parse(JSON.stringify(id));
  knownIds.set(own, own);
  return own;
}
