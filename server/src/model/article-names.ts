/** The names by which an article may call its actors: those of its own front matter before those of the registry. */
import { compileNames, type NameMatch, type Names } from '../english/actors/names.ts';
import type { Actor } from './actor.ts';
import type { Registry } from './registry.ts';

const namesOfRegistry = new WeakMap<Registry, Names>();

/** Names ready to be found in prose, the registry's laid out once for all articles. */
export function articleNames(own: readonly Actor[], registry: Registry): Names {
  let shared = namesOfRegistry.get(registry);
  if (!shared) {
    shared = compileNames([...registry.actors.values()].map(entryOf));
    namesOfRegistry.set(registry, shared);
  }
  return own.length === 0 ? shared : joined(compileNames(own.map(entryOf)), shared, own);
}

function entryOf({ id, name, aliases, type }: Actor) {
  return { id, name, aliases, ...(type ? { type } : {}) };
}

/** An actor of the file hides the registry’s of the same id, and its names those of the registry that are no longer. */
function joined(own: Names, shared: Names, actors: readonly Actor[]): Names {
  const hidden = new Set(actors.map(({ id }) => id));
  const visible = (ids: readonly string[]): readonly string[] => {
    const left = ids.filter((id) => !hidden.has(id));
    return left.length === ids.length ? ids : left;
  };
  const better = (one: NameMatch | undefined, other: NameMatch | undefined): NameMatch | undefined => {
    if (!other) return one;
    if (one && one.to >= other.to) return one;
    const ids = visible(other.ids);
    return ids.length === 0 ? one : { ...other, ids };
  };
  return {
    firstWords: [...own.firstWords, ...shared.firstWords],
    typeOf: (id) => (hidden.has(id) ? own.typeOf(id) : shared.typeOf(id)),
    lookup(name) {
      const found = own.lookup(name);
      return found.length > 0 ? found : visible(shared.lookup(name));
    },
    findAt: (text, tokens, from) => better(own.findAt(text, tokens, from), shared.findAt(text, tokens, from)),
    find(text, tokens) {
      const found: NameMatch[] = [];
      const [mine, theirs] = [own.find(text, tokens), shared.find(text, tokens)];
      if (mine.length === 0 && theirs.length === 0) return found;
      const starts = new Set([...mine, ...theirs].map(({ from }) => from));
      let end = 0;
      for (const from of [...starts].sort((a, b) => a - b)) {
        if (from < end) continue;
        const match = better(own.findAt(text, tokens, from), shared.findAt(text, tokens, from));
        if (!match) continue;
        found.push(match);
        end = match.to;
      }
      return found;
    },
  };
}
