/** The patterns of `.gitignore` and `.claimdownignore` in the folders from a root down to a file. */

import { decode } from '../syntax/index.ts';
import { type FilePatterns, filePatterns } from './file-patterns.ts';
import { parentOf, relativePath, resolveUri } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** In this order: what the second says wins over the first. */
const NAMES = ['.gitignore', '.claimdownignore'];

export interface IgnoreFiles {
  /** What holds for that which lies in the folder (a URI); its paths are relative to the root. */
  readonly patternsIn: (folder: string, root: string) => Promise<FilePatterns>;
}

interface FolderPatterns {
  /** All lines that hold, those of the folders above first. */
  readonly lines: readonly string[];
  readonly patterns: FilePatterns;
}

const NOTHING: FolderPatterns = { lines: [], patterns: filePatterns([]) };

/** Reads each file once. `onFailure` hears of those that are there and cannot be read. */
export function ignoreFiles(
  workspace: Workspace,
  onFailure: (uri: string, message: string) => void,
): IgnoreFiles {
  const folders = new Map<string, Promise<FolderPatterns>>();

  const patternsOf = (folder: string, root: string): Promise<FolderPatterns> => {
    const known = folders.get(folder) ?? read(folder, root);
    folders.set(folder, known);
    return known;
  };

  const read = async (folder: string, root: string): Promise<FolderPatterns> => {
    const parent = folder === root ? undefined : parentOf(folder);
    const above = parent === undefined ? NOTHING : await patternsOf(parent, root);
    const below = folder === root ? '' : (relativePath(root, folder) ?? '');
    const own: string[] = [];
    for (const name of NAMES) own.push(...(await linesOf(resolveUri(folder, name)!)));
    if (own.length === 0) return above;
    const lines = [...above.lines, ...own.map((line) => patternBelow(below, line))];
    return { lines, patterns: filePatterns(lines) };
  };

  const linesOf = async (uri: string): Promise<readonly string[]> => {
    const file = await workspace.read(uri);
    if (file.kind === 'missing') return [];
    const text = file.kind === 'file' ? decode(file.bytes) : ({ ok: false, message: file.message } as const);
    if (!text.ok) {
      onFailure(uri, text.message);
      return [];
    }
    return text.text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  };

  return { patternsIn: async (folder, root) => (await patternsOf(folder, root)).patterns };
}

/**
 * The pattern that means, seen from the root, what `pattern` means in the folder `below` (`drafts/2024/`): one with a slash
 * in it starts there, any other matches at every depth below.
 */
function patternBelow(below: string, pattern: string): string {
  if (below === '') return pattern;
  const sign = pattern.startsWith('!') ? '!' : '';
  const path = pattern.slice(sign.length);
  if (path.trim() === '') return '';
  const startsHere = path.trimEnd().replace(/\/$/, '').includes('/');
  const folder = below.replace(/[\\*?[\]!#]/g, '\\$&');
  return `${sign}${folder}${startsHere ? path.replace(/^\//, '') : `**/${path}`}`;
}
