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

/** The lines of other files, by URI; undefined for those that cannot be read. */
export type LinesAt = (uri: string) => Promise<Lines | undefined>;

/** How many files are kept: few are pointed at from many others, such as a registry. */
const KEPT = 16;

export function linesFrom(workspace: Workspace): LinesAt {
  const known = new Map<string, Promise<Lines | undefined>>();
  const read = async (uri: string): Promise<Lines | undefined> => {
    const file = await workspace.read(uri);
    const decoded = file.kind === 'file' ? decode(file.bytes) : undefined;
    return decoded?.ok ? linesOfText(decoded.text) : undefined;
  };
  return (uri) => {
    const lines = known.get(uri) ?? read(uri);
    if (!known.has(uri) && known.size >= KEPT) known.clear();
    known.set(uri, lines);
    return lines;
  };
}
