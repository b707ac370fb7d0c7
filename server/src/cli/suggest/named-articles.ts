/** From what is named on the command line to the articles to annotate. */
import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { isFolder, pathFrom } from '../paths.ts';

export interface NamedArticles {
  /** As named, or, where a pattern found them, relative to the current folder, with `/`; each once. */
  readonly paths: readonly string[];
  /** What is wrong with a name, by that name. */
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

/** Shells that know no patterns, and those that would run out of room, pass them on: `raw/*.txt`. */
export async function namedArticles(named: readonly string[]): Promise<NamedArticles> {
  const paths = new Set<string>();
  const errors: { path: string; message: string }[] = [];
  for (const name of named) {
    if (isFolder(name)) {
      errors.push({ path: name, message: 'it is a folder: name the articles in it, as “*.txt” does' });
    } else if (name === STDIN || existsSync(name) || !(await isPattern(name))) {
      paths.add(name);
    } else {
      const found = await filesMatching(name);
      if (found.length === 0) errors.push({ path: name, message: 'no file matches this pattern' });
      for (const path of found) paths.add(path);
    }
  }
  return { paths: [...paths], errors };
}

/** The name under which an article comes from another program. */
export const STDIN = '-';

/** The library that reads globs is loaded only where somebody wrote one. */
async function isPattern(name: string): Promise<boolean> {
  return /[*?[\]{}!()]/.test(name) && (await import('tinyglobby')).isDynamicPattern(slashed(name));
}

async function filesMatching(name: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const cwd = process.cwd();
  const found = await glob(slashed(name), {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.map((path) => pathFrom(cwd, path)).sort();
}

function slashed(name: string): string {
  return sep === '/' ? name : name.replaceAll(sep, '/');
}
