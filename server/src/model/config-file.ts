/** Reads one `claimdown.yaml` by itself. What it extends, and what of it holds for a file, `effective-config.ts` works out. */
import { parseExact } from '../quantity/index.ts';
import { HEDGE_TYPES, isOneOf, PROBABILITY_SCALES, type Span, STRENGTHS } from '../syntax/index.ts';
import { readCodebook } from './codebook.ts';
import {
  type Config,
  type HedgeWords,
  type NumberWords,
  type RuleSetting,
  SEVERITIES,
  type WordLists,
} from './config.ts';
import type { Problem } from './problem.ts';
import { ruleNamed } from './rule-names.ts';
import { checkBySchema } from './schema-check.ts';
import { configSchema } from './schemas.ts';
import { readYaml } from './yaml.ts';
import {
  plainData,
  spanAlone,
  textAt,
  textsAt,
  valueAt,
  type YamlMap,
  type YamlNode,
  yamlFindings,
} from './yaml-tree.ts';

const RULE = 'config-invalid';

/** What may be set for all files, and otherwise for some. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly hedges: WordLists<HedgeWords>;
  readonly numbers: WordLists<NumberWords>;
  readonly scale: Config['scale'];
  readonly codebook: Config['codebook'];
}

/** A path as written in a configuration, relative to it. */
export interface PathEntry extends Span {
  readonly path: string;
}

/** One configuration file as read by itself. What is wrong in it is left out. */
export interface ConfigFile {
  readonly uri: string;
  readonly extends: readonly PathEntry[];
  /** Undefined where it names no registries, so that the `actors.yaml` beside it serves. */
  readonly actors: readonly PathEntry[] | undefined;
  readonly settings: Settings;
  /** In the order of the file. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly settings: Settings }[];
  readonly ignore: readonly string[];
  readonly quantities: readonly string[];
  /** Of the rule `config-invalid`, in offsets of this file. */
  readonly problems: readonly Problem[];
  /** From `#` to the end of the line. */
  readonly comments: readonly Span[];
  readonly root: YamlNode | undefined;
}

const EMPTY: YamlMap = { kind: 'map', entries: [], start: 0, end: 0 };

/** Reads a configuration. Never throws. `text` is without a byte order mark. */
export function readConfig(text: string, uri: string): ConfigFile {
  const { root, problems, comments } = readYaml(text);
  const map = root?.kind === 'map' ? root : EMPTY;
  const found: Problem[] = [];
  const settings = settingsIn(map, found);
  const actors = valueAt(map, 'actors');
  return {
    uri,
    extends: pathsAt(valueAt(map, 'extends')),
    actors: actors && (actors.kind === 'list' || textAt(actors)) ? pathsAt(actors) : undefined,
    settings,
    overrides: itemsAt(valueAt(map, 'overrides')).map((override) => ({
      files: wordsAt(valueAt(override, 'files')),
      settings: settingsIn(override, found),
    })),
    ignore: wordsAt(valueAt(map, 'ignore')),
    quantities: wordsAt(valueAt(map, 'quantities')),
    // Where the YAML itself is wrong, the rest would be found wrong for that reason alone.
    problems:
      problems.length > 0
        ? yamlFindings(problems, RULE)
        : [...(root ? checkBySchema(root, configSchema(), RULE) : []), ...found].sort(
            (a, b) => a.start - b.start,
          ),
    comments,
    root,
  };
}

function settingsIn(map: YamlMap, problems: Problem[]): Settings {
  const scale = textAt(valueAt(map, 'scale'))?.text;
  return {
    rules: rulesIn(valueAt(map, 'rules')),
    hedges: wordListsIn(valueAt(map, 'hedges'), hedgeWordsIn),
    numbers: wordListsIn(valueAt(map, 'numbers'), (node) => numberWordsIn(node, problems)),
    scale: scale !== undefined && isOneOf(PROBABILITY_SCALES, scale) ? scale : undefined,
    codebook: readCodebook(valueAt(map, 'codebook'), problems),
  };
}

function pathsAt(node: YamlNode | undefined): readonly PathEntry[] {
  return textsAt(node).map((scalar) => ({ path: scalar.text, ...spanAlone(scalar) }));
}

function wordsAt(node: YamlNode | undefined): readonly string[] {
  return textsAt(node).map(({ text }) => text);
}

function itemsAt(node: YamlNode | undefined): readonly YamlMap[] {
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}

function rulesIn(node: YamlNode | undefined): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  if (node?.kind !== 'map') return rules;
  for (const { key, value } of node.entries) {
    const severity = textAt(value.kind === 'map' ? valueAt(value, 'severity') : value)?.text;
    const options = value.kind === 'map' ? valueAt(value, 'options') : undefined;
    if (!ruleNamed(key.text)) continue;
    rules.set(key.text, {
      severity: severity !== undefined && isOneOf(SEVERITIES, severity) ? severity : undefined,
      options: options?.kind === 'map' ? (plainData(options) as Record<string, unknown>) : {},
    });
  }
  return rules;
}

function wordListsIn<Entry>(
  node: YamlNode | undefined,
  read: (node: YamlNode) => Entry | undefined,
): WordLists<Entry> {
  const map = node?.kind === 'map' ? node : EMPTY;
  const added = valueAt(map, 'add');
  const entries = added?.kind === 'list' ? added.items.map(read) : [];
  return { add: entries.filter((entry) => entry !== undefined), remove: wordsAt(valueAt(map, 'remove')) };
}

/** A word by itself is an epistemic hedge of strength possible, as most hedges are. */
function hedgeWordsIn(node: YamlNode): HedgeWords | undefined {
  const map = node.kind === 'map' ? node : EMPTY;
  const words = textAt(node.kind === 'map' ? valueAt(map, 'words') : node)?.text;
  if (words === undefined) return undefined;
  const type = textAt(valueAt(map, 'type'))?.text ?? '';
  const strength = textAt(valueAt(map, 'strength'))?.text ?? '';
  return {
    words,
    type: isOneOf(HEDGE_TYPES, type) ? type : 'epistemic',
    strength: isOneOf(STRENGTHS, strength) ? strength : 'possible',
  };
}

function numberWordsIn(node: YamlNode, problems: Problem[]): NumberWords | undefined {
  if (node.kind !== 'map') return undefined;
  const words = textAt(valueAt(node, 'words'));
  const value = textAt(valueAt(node, 'value'));
  const unit = textAt(valueAt(node, 'unit'));
  if (!words) return undefined;
  if (!value && !unit) {
    const message = `Say what “${words.text}” stands for: add a “value” or a “unit”.`;
    problems.push({ rule: RULE, ...spanAlone(words), message });
  }
  if (value && !parseExact(value.text)) {
    const message = `“${value.text}” is no value: write a figure such as 2, 1/5 or 1.5e6.`;
    problems.push({ rule: RULE, ...spanAlone(value), message });
    return undefined;
  }
  return { words: words.text, value: value?.text, unit: unit?.text };
}
