/** The word lists that a document is read by: ours, with what its configuration adds and takes out. */

import type { Names } from '../english/actors.ts';
import { baseLexicon } from '../english/hedges/base-lexicon.ts';
import type { HedgeLexicon } from '../english/hedges/hedge-lexicon.ts';
import type { NumberOptions } from '../english/numbers/index.ts';
import { keptWith } from '../syntax/index.ts';
import { articleNames } from './article-names.ts';
import type { Config } from './config.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ProseReader } from './reading.ts';
import type { Registry } from './registry.ts';

const kept = new WeakMap<Config['hedges'], HedgeLexicon>();

/** The hedges of a configuration, compiled once: with words of the corpus it takes some milliseconds, and only those who read hedges need it. */
export function hedgeLexicon({ hedges }: Config): HedgeLexicon {
  const known = kept.get(hedges);
  if (known) return known;
  const lexicon = baseLexicon({
    add: hedges.add.map((entry) => ({ ...entry, why: 'word of this corpus' })),
    remove: hedges.remove,
  });
  kept.set(hedges, lexicon);
  return lexicon;
}

/** What figures of an article mean: by its configuration, and by the date on which it appeared. */
export function numberOptions({ numbers }: Config, published: string | undefined): NumberOptions {
  const meanings = new Map(
    numbers.add.flatMap(({ words, unit }) => (unit === undefined ? [] : [[words, unit] as const])),
  );
  return {
    ...(published === undefined ? {} : { published }),
    meanings,
    without: new Set(numbers.remove.map((words) => words.toLowerCase())),
  };
}

/** Whether rules and word lists for English apply to a text of this language (BCP 47). */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/iu.test(language);
}

interface KeptReader {
  readonly config: Config;
  readonly registry: Registry;
  readonly told: string;
  readonly reader: ProseReader;
}

/** The last reader of each front matter, which others that are read meanwhile must not change. */
const keptReaders = keptWith<FrontMatter, KeptReader>();
/** The last reader of each registry: it stays the same while the front matter says the same of what it rests on. */
const lastReaders = new WeakMap<Registry, KeptReader>();

/** By which words and names an article is read: those of its configuration, its registry and its own front matter. */
export function proseReader(frontMatter: FrontMatter, config: Config, registry: Registry): ProseReader {
  const its = keptReaders.get(frontMatter);
  if (its?.config === config && its.registry === registry) return its.reader;
  const { language, published, actors } = frontMatter;
  const isOfEnglish = isEnglish(language.value);
  const own = actors.map(({ id, name, aliases, type }) => [id, name, aliases, type]);
  const told = JSON.stringify([isOfEnglish, published?.value, own]);
  const last = lastReaders.get(registry);
  if (last?.config === config && last.told === told) {
    keptReaders.set(frontMatter, last);
    return last.reader;
  }
  let names: Names | undefined;
  const reader: ProseReader = {
    isEnglish: isOfEnglish,
    numbers: numberOptions(config, published?.value),
    get lexicon() {
      return hedgeLexicon(config);
    },
    get names() {
      names ??= articleNames(actors, registry);
      return names;
    },
  };
  const fresh = { config, registry, told, reader };
  keptReaders.set(frontMatter, fresh);
  lastReaders.set(registry, fresh);
  return reader;
}
