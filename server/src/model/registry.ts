/** The registry: the actors that a corpus shares, read from one or several `actors.yaml`. */
import type { Span } from '../syntax/index.ts';
import type { Actor } from './actor.ts';
import { actorsIn } from './actor-entries.ts';
import { type NameIndex, nameIndexOf } from './actor-names.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** One registry file as read by itself. */
export interface RegistryFile {
  readonly uri: string;
  readonly actors: readonly Actor[];
  /** Of the rule `config-invalid`, in offsets of this file. */
  readonly problems: readonly Problem[];
  readonly comments: readonly Span[];
}

export interface Registry {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly names: NameIndex;
  /** False where one of its files could not be read, or not whole: whom it does not know it may know when mended. */
  readonly complete: boolean;
}

/** Reads a registry. Never throws. `text` is without a byte order mark. */
export function readRegistry(text: string, uri: string): RegistryFile {
  const { root, problems, comments } = readYaml(text);
  return {
    uri,
    actors: actorsIn(root, uri),
    problems: problems.map((p) => ({
      rule: 'config-invalid',
      start: p.start,
      end: p.end,
      message: p.message,
    })),
    comments,
  };
}

export const NO_REGISTRY: Registry = { actors: new Map(), names: nameIndexOf([]), complete: true };

/** One registry of several files; of actors with the same id the first counts. */
export function registryOf(files: readonly RegistryFile[], complete = true): Registry {
  const names = nameIndexOf(files.flatMap((file) => file.actors));
  return { actors: names.byId, names, complete };
}
