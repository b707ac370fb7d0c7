/** What holds for a file: its configuration with all that it extends, and with the overrides that match the file. */
import { CODEBOOK_TAGS } from './codebook.ts';
import { type Config, DEFAULT_CONFIG, type RuleSetting, type WordLists } from './config.ts';
import type { ConfigFile, Settings } from './config-file.ts';
import { type FilePatterns, filePatterns, matchesPatterns } from './file-patterns.ts';
import { parentOf, relativePath } from './uri.ts';

/** A configuration with all that it extends: each file once, those extended before those that extend them, the nearest last. */
export type ConfigChain = readonly ConfigFile[];

interface Layer {
  readonly settings: Settings;
  /** Undefined where it holds for all files. */
  readonly files: FilePatterns | undefined;
}

interface Prepared {
  readonly layers: readonly Layer[];
  readonly ignore: FilePatterns;
  /** The configurations worked out so far, by which of the layers hold. */
  readonly configs: Map<string, Config>;
}

const preparedOf = new WeakMap<ConfigChain, Prepared>();

function preparedFor(chain: ConfigChain): Prepared {
  let prepared = preparedOf.get(chain);
  if (!prepared) {
    const layers = chain.flatMap(({ settings, overrides }): Layer[] => [
      { settings, files: undefined },
      ...overrides.map((override) => ({ settings: override.settings, files: filePatterns(override.files) })),
    ]);
    const ignore = filePatterns(chain.flatMap((file) => file.ignore));
    prepared = { layers, ignore, configs: new Map() };
    preparedOf.set(chain, prepared);
  }
  return prepared;
}

/**
 * The configuration of the file `uri`. Lists add up, everything else is replaced by what stands nearer; overrides come
 * behind the rest of their file, in their order. All patterns are relative to the folder of the nearest file, the last of the
 * chain. Files for which the same overrides hold get the same object.
 */
export function effectiveConfig(chain: ConfigChain, uri: string): Config {
  const nearest = chain.at(-1);
  if (!nearest) return DEFAULT_CONFIG;
  const { layers, configs } = preparedFor(chain);
  const path = layers.some(({ files }) => files) ? pathBelow(nearest, uri) : undefined;
  const holding = layers.filter(
    ({ files }) => !files || (path !== undefined && matchesPatterns(files, path)),
  );
  const name = holding.map((layer) => layers.indexOf(layer)).join();
  let config = configs.get(name);
  if (!config) {
    config = {
      uri: nearest.uri,
      ignore: chain.flatMap((file) => file.ignore),
      quantities: [...new Set(chain.flatMap((file) => file.quantities))],
      ...holding.map((layer) => layer.settings).reduce(merged, NO_SETTINGS),
    };
    configs.set(name, config);
  }
  return config;
}

/** Whether the configuration says that this file or folder (its URI with a closing slash) is not to be checked. */
export function isIgnored(chain: ConfigChain, uri: string): boolean {
  const nearest = chain.at(-1);
  if (!nearest) return false;
  const { ignore } = preparedFor(chain);
  const path = ignore.rules.length === 0 ? undefined : pathBelow(nearest, uri);
  return path !== undefined && matchesPatterns(ignore, path);
}

/** Whether the configuration says of anything that it is not to be checked. */
export function ignoresAny(chain: ConfigChain): boolean {
  return preparedFor(chain).ignore.rules.length > 0;
}

/** The path of a file relative to the folder of the configuration; undefined where it does not lie in it. */
function pathBelow(config: ConfigFile, uri: string): string | undefined {
  const folder = parentOf(config.uri);
  const path = folder === undefined ? undefined : relativePath(folder, uri);
  return path === undefined || path === './' || path.startsWith('../') ? undefined : path;
}

const NO_WORDS = { add: [], remove: [] } as const;

const NO_SETTINGS: Settings = {
  rules: new Map(),
  hedges: NO_WORDS,
  numbers: NO_WORDS,
  scale: undefined,
  codebook: {},
};

function merged(base: Settings, own: Settings): Settings {
  return {
    rules: mergedRules(base.rules, own.rules),
    hedges: mergedWords(base.hedges, own.hedges),
    numbers: mergedWords(base.numbers, own.numbers),
    scale: own.scale ?? base.scale,
    codebook: mergedCodebook(base.codebook, own.codebook),
  };
}

/** A severity or options alone leave the other as it was. */
function mergedRules(base: Settings['rules'], own: Settings['rules']): Settings['rules'] {
  if (own.size === 0) return base;
  const rules = new Map<string, RuleSetting>(base);
  for (const [name, setting] of own) {
    const before = base.get(name);
    const severity = setting.severity ?? before?.severity;
    rules.set(name, { severity, options: { ...before?.options, ...setting.options } });
  }
  return rules;
}

/** What is added nearer is not taken out by what stands farther off, and the other way round. */
function mergedWords<Entry extends { readonly words: string }>(
  base: WordLists<Entry>,
  own: WordLists<Entry>,
): WordLists<Entry> {
  const added = new Set(own.add.map((entry) => entry.words));
  const named = new Set([...added, ...own.remove]);
  return {
    add: [...base.add.filter((entry) => !named.has(entry.words)), ...own.add],
    remove: [...base.remove.filter((words) => !added.has(words)), ...own.remove],
  };
}

function mergedCodebook(base: Settings['codebook'], own: Settings['codebook']): Settings['codebook'] {
  const codebook = { ...base };
  for (const tag of CODEBOOK_TAGS) {
    const attributes = own[tag];
    if (!attributes) continue;
    const keys = new Set(attributes.map((attribute) => attribute.key));
    codebook[tag] = [...(base[tag] ?? []).filter(({ key }) => !keys.has(key)), ...attributes];
  }
  return codebook;
}
