/** Offsets as places with line and column, also in files that are only pointed at. */
import { type Lines, linesOfText, positionsIn } from '../../lsp/positions.ts';
import type { Workspace } from '../../model/index.ts';
import { decode } from '../../syntax/index.ts';
import type { Place } from './report.ts';

const positions = positionsIn('utf-16');

export function placeAt(lines: Lines, offset: number): Place {
  const { line, character } = positions.position(lines, offset);
  return { line: line + 1, column: character + 1, offset };
}

/** The texts of other files, and their lines, by URI; undefined for those that cannot be read. */
export interface Texts {
  readonly textAt: (uri: string) => Promise<string | undefined>;
  readonly linesAt: (uri: string) => Promise<Lines | undefined>;
}

/** How many files are kept: few are pointed at from many others, such as a registry. */
const KEPT = 16;

export function textsFrom(workspace: Workspace): Texts {
  const texts = kept(async (uri) => {
    const file = await workspace.read(uri);
    const decoded = file.kind === 'file' ? decode(file.bytes) : undefined;
    return decoded?.ok ? decoded.text : undefined;
  });
  const lines = kept(async (uri) => {
    const text = await texts(uri);
    return text === undefined ? undefined : linesOfText(text);
  });
  return { textAt: texts, linesAt: lines };
}

function kept<T>(load: (uri: string) => Promise<T>): (uri: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (uri) => {
    const found = known.get(uri) ?? load(uri);
    if (!known.has(uri) && known.size >= KEPT) known.clear();
    known.set(uri, found);
    return found;
  };
}
