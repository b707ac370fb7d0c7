/**
 * Records that tags cannot say, or cannot say alone, kept in the `.claim` file as notes of data (`{%= … %}`), one each, so that
 * an export writes them back as they were. Offsets in them are code points of the article, whatever unit the file had.
 */
import type { Tree } from '../../syntax/index.ts';

export interface KeptRecord {
  /** The record, as a line of a `.ann` file; of text that a tag marks, only its id and label where that tells the rest. */
  readonly brat: string;
  /** The tag that the text became. */
  readonly tag?: string;
  /** What the tags say because of it: see `statements.ts`. While that stands, the record is written back. */
  readonly says?: readonly string[];
}

/** The note that keeps a record. */
export function printKept(record: KeptRecord): string {
  // `%}` would end the note.
  return `{%= ${JSON.stringify(record).replaceAll('%}', '%\\u007d')} %}`;
}

export interface KeptData {
  readonly records: readonly KeptRecord[];
  /** Notes of data that are not ours. */
  readonly foreign: number;
}

/** The records kept in a file, in its order. */
export function keptIn(tree: Tree): KeptData {
  const records: KeptRecord[] = [];
  let foreign = 0;
  for (const line of tree.lines) {
    for (const { kind, textStart, textEnd } of line.notes) {
      if (kind !== 'data') continue;
      const record = keptFrom(line.text.slice(textStart, textEnd));
      if (record) records.push(record);
      else foreign++;
    }
  }
  return { records, foreign };
}

function keptFrom(json: string): KeptRecord | undefined {
  try {
    const data: unknown = JSON.parse(json);
    return isKept(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isKept(data: unknown): data is KeptRecord {
  if (typeof data !== 'object' || data === null || !('brat' in data)) return false;
  const { brat, tag, says } = data as Partial<Record<keyof KeptRecord, unknown>>;
  return (
    typeof brat === 'string' &&
    (tag === undefined || typeof tag === 'string') &&
    (says === undefined || (Array.isArray(says) && says.every((each) => typeof each === 'string')))
  );
}

/** How many remarks (`{% … %}`) the article has, which brat has no place for. */
export function remarksIn(tree: Tree): number {
  let count = 0;
  for (const line of tree.lines) for (const note of line.notes) if (note.kind === 'remark') count++;
  return count;
}
