/** The registry: the actors that a corpus shares, read from one or several `actors.yaml`. */
import type { Span } from '../syntax/index.ts';
import type { Actor } from './actor.ts';
import { checkActors } from './actor-check.ts';
import { actorsIn } from './actor-entries.ts';
import { type NameIndex, nameIndexOf } from './actor-names.ts';
import type { Problem } from './problem.ts';
import { checkBySchema } from './schema-check.ts';
import { actorsSchema } from './schemas.ts';
import { type Suppression, suppressionsInYaml } from './suppressions.ts';
import { readYaml } from './yaml.ts';
import { spanAlone, type YamlNode, yamlFindings } from './yaml-tree.ts';

const RULE = 'config-invalid';

/** One registry file as read by itself. */
export interface RegistryFile {
  readonly uri: string;
  /** In the order of the file. Of entries with one id all are here. */
  readonly actors: readonly Actor[];
  /** Of the rule `config-invalid`, in offsets of this file. */
  readonly problems: readonly Problem[];
  /** From `#` to the end of the line. */
  readonly comments: readonly Span[];
  readonly root: YamlNode | undefined;
  /** By directives in its comments. */
  readonly suppressions: readonly Suppression[];
  /** Offset at which each of its lines starts. */
  readonly lineStarts: Uint32Array;
  /** False where an error of syntax may have cost entries. */
  readonly complete: boolean;
}

/** All registries of a file’s configuration as one. */
export interface Registry {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly names: NameIndex;
  /** In the order in which they count. */
  readonly files: readonly RegistryFile[];
  /** False where one of its files could not be read, or not whole: whom it does not know, it may know once that is mended. */
  readonly complete: boolean;
}

/** Reads a registry. Never throws. `text` is without a byte order mark. */
export function readRegistry(text: string, uri: string): RegistryFile {
  const { root, problems, comments } = readYaml(text);
  // Where the YAML itself is wrong, the rest would be found wrong for that reason alone.
  const found =
    problems.length > 0
      ? yamlFindings(problems, RULE)
      : root
        ? [...checkBySchema(root, actorsSchema(), RULE), ...checkActors(root, RULE)]
        : [];
  return {
    uri,
    actors: actorsIn(root, uri),
    problems: found,
    comments,
    root,
    ...suppressionsInYaml(text),
    complete: problems.length === 0,
  };
}

export const NO_REGISTRY: Registry = { actors: new Map(), names: nameIndexOf([]), files: [], complete: true };

/** Several registry files as one registry, with what is wrong only in the sight of all of them, by their URIs. */
export interface JoinedRegistry {
  readonly registry: Registry;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * One registry of several files; of actors with the same id the first counts. `complete` is false where a file that
 * belongs here could not be read.
 */
export function registryOf(files: readonly RegistryFile[], complete = true): JoinedRegistry {
  const names = nameIndexOf(files.flatMap((file) => file.actors));
  const whole = complete && files.every((file) => file.complete);
  const problems = new Map(files.map((file) => [file.uri, duplicatesIn(file, names.byId)]));
  return { registry: { actors: names.byId, names, files, complete: whole }, problems };
}

/** The ids of this file that an earlier file gives to an actor. */
function duplicatesIn(file: RegistryFile, byId: ReadonlyMap<string, Actor>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, place } of file.actors) {
    const first = byId.get(id)?.place;
    if (!first || first.uri === file.uri || first.uri === undefined) continue;
    const related = [
      { ...spanAlone(first.key), uri: first.uri, message: `“${id}” is described here first.` },
    ];
    const message = `Another registry already has an actor “${id}”: give this one another id, or take it out.`;
    problems.push({ rule: RULE, ...spanAlone(place.key), message, related });
  }
  return problems;
}
