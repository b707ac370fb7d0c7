/** brat's files on the disk: `a.txt` and `a.ann` for each article. */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { failureCode, fileFailure } from '../file-failure.ts';
import { pathFrom } from '../paths.ts';

/** An article to be imported. Paths are absolute; `name` is its path below what was named, without an ending, with `/`. */
export interface BratPair {
  readonly name: string;
  readonly text: string;
  readonly annotations: string;
}

export interface FoundPairs {
  readonly pairs: readonly BratPair[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

/** Finds the articles that files and folders name, each once, sorted. Links to folders are not followed. */
export function findPairs(named: readonly string[], cwd: string): FoundPairs {
  const pairs = new Map<string, BratPair>();
  const errors: { path: string; message: string }[] = [];
  for (const name of named) {
    const path = resolve(cwd, name);
    try {
      const isFolder = statSync(path).isDirectory();
      const files = isFolder ? annotationsBelow(path) : [withEnding(path, '.ann')];
      if (files.length === 0) errors.push({ path: name, message: 'there is no .ann file in this folder' });
      for (const annotations of files) {
        const below = isFolder ? relative(path, annotations) : basename(annotations);
        const text = withEnding(annotations, '.txt');
        if (isFolder && leadsOut(text, path)) {
          errors.push({
            path: pathFrom(cwd, text),
            message: 'it is a link that leads out of the folder that was named: nothing there is read',
          });
          continue;
        }
        pairs.set(annotations, { name: pathFrom('.', withEnding(below, '')), text, annotations });
      }
    } catch (error) {
      const missing = failureCode(error) === 'ENOENT';
      errors.push({
        path: name,
        message: missing ? 'there is no such file or folder' : `it cannot be read: ${fileFailure(error)}`,
      });
    }
  }
  return { pairs: [...pairs.values()].sort((a, b) => (a.annotations < b.annotations ? -1 : 1)), errors };
}

function annotationsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) === '.ann')
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A corpus comes from others: what its links point at is not theirs to hand over. */
function leadsOut(file: string, folder: string): boolean {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return false;
  try {
    return relative(realpathSync.native(folder), realpathSync.native(file)).startsWith('..');
  } catch {
    // It leads nowhere, which is said where it is read.
    return false;
  }
}

function withEnding(path: string, ending: string): string {
  return join(dirname(path), basename(path, extname(path)) + ending);
}
