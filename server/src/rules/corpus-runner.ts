/** Runs what the rules see across files, over facts alone. */
import {
  type Config,
  type Corpus,
  type FileFacts,
  isTied,
  type Registry,
  type RegistryFile,
  type Suppression,
} from '../model/index.ts';
import { indexAt } from '../syntax/index.ts';
import { acrossFiles, type Finding } from './rule.ts';
import { rulesFor } from './rules-for.ts';
import { attempt, byPlace } from './run-rule.ts';
import { coverage } from './suppression-coverage.ts';

const NOTHING: readonly Finding[] = [];

/** What is found in a file of the corpus in the sight of the others; nothing silenced yet. */
export function findingsAcross(facts: FileFacts, corpus: Corpus, config: Config): readonly Finding[] {
  if (!isTied(facts)) return NOTHING;
  const findings: Finding[] = [];
  for (const { rule, severity, options } of rulesFor(config).across) {
    const checkFile = acrossFiles(rule)?.checkFile;
    if (!checkFile) continue;
    for (const found of attempt(rule, () => checkFile(facts, corpus, config, options)))
      findings.push({ ...found, rule: rule.name, severity });
  }
  return findings;
}

/** What is found in one file of a registry in the sight of all articles, without what the file silences, in the order of its text. */
export function checkRegistry(
  file: RegistryFile,
  registry: Registry,
  corpus: Corpus,
  config: Config,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity, options } of rulesFor(config).across) {
    const check = acrossFiles(rule)?.checkRegistry;
    if (!check) continue;
    for (const found of attempt(rule, () => check(file, registry, corpus, options)))
      findings.push({ ...found, rule: rule.name, severity });
  }
  return unsilenced(findings, file.suppressions, (at) => indexAt(file.lineStarts, at)).sort(byPlace);
}

/** A file of the corpus with the configuration that holds for it. */
export interface ConfiguredFile {
  readonly facts: FileFacts;
  readonly config: Config;
}

/** One file of a registry, with the whole registry and the configuration of the articles for which it holds. */
export interface ConfiguredRegistry {
  readonly file: RegistryFile;
  readonly registry: Registry;
  readonly config: Config;
}

/**
 * What the rules find across files, by URI: in these articles, which belong to the corpus, and in these registry files. The
 * corpus may hold more than is checked. A registry is checked for actors that nobody uses, so it is given only where the
 * corpus holds all articles for which it stands.
 */
export function checkCorpus(
  corpus: Corpus,
  files: Iterable<ConfiguredFile>,
  registries: Iterable<ConfiguredRegistry> = [],
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, readonly Finding[]>();
  for (const { facts, config } of files) {
    const findings = checkFacts(facts, corpus, config);
    if (findings.length > 0) found.set(facts.uri, findings);
  }
  for (const { file, registry, config } of registries) {
    const findings = checkRegistry(file, registry, corpus, config);
    if (findings.length > 0) found.set(file.uri, findings);
  }
  return found;
}

/** The same for one article: without what it silences, in the order of the text. */
export function checkFacts(facts: FileFacts, corpus: Corpus, config: Config): readonly Finding[] {
  const findings = findingsAcross(facts, corpus, config);
  if (findings.length === 0) return findings;
  const lines = new Map<number, number>();
  for (const { place } of [...facts.references, ...facts.figures, ...facts.claims])
    lines.set(place.start, place.line);
  return unsilenced(findings, facts.suppressions, (at) => lines.get(at) ?? 0).sort(byPlace);
}

function unsilenced(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  lineAt: (offset: number) => number,
): Finding[] {
  if (suppressions.length === 0) return [...findings];
  const covering = coverage(suppressions);
  return findings.filter(({ rule, start }) => !covering(rule, lineAt(start)));
}
