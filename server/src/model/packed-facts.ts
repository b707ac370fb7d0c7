/**
 * Facts as an index of many files keeps them: the bytes of their JSON, beside what is asked of all files at once. Bytes lie outside
 * of the heap and hold no references, so that thousands of files cost little memory and nothing at a collection of garbage.
 */
import type { FileFacts } from './facts.ts';

/** What is told of a file without a look at its facts. */
export type FileSummary = Pick<FileFacts, 'uri' | 'registries' | 'ownActors'>;

export interface PackedFacts extends FileSummary {
  /** JSON of the rest, in UTF-8. */
  readonly bytes: Uint8Array;
}

/** The same facts in memory of their own, so that the text they were read from can be let go. */
export function packed({ uri, registries, ownActors, ...rest }: FileFacts): PackedFacts {
  return {
    uri,
    registries: shared(registries),
    // A string cut out of a text keeps the whole text alive; through JSON each gets letters of its own.
    ownActors: ownActors.length === 0 ? NONE : JSON.parse(JSON.stringify(ownActors)),
    bytes: new TextEncoder().encode(JSON.stringify(rest)),
  };
}

export function unpacked({ bytes, ...summary }: PackedFacts): FileFacts {
  const rest: Omit<FileFacts, keyof FileSummary> = JSON.parse(new TextDecoder().decode(bytes));
  return { ...summary, ...rest };
}

const NONE: readonly string[] = [];
let last = NONE;

/** Files one after the other mostly rest on the same registries. */
function shared(registries: readonly string[]): readonly string[] {
  const isSame = last.length === registries.length && last.every((uri, i) => uri === registries[i]);
  if (!isSame) last = registries;
  return last;
}
