/** The effective configuration of one file. `config-file.ts` reads it from `claimdown.yaml`. */
import type { AttributeValue, HedgeType, PROBABILITY_SCALES, Strength, TagKind } from '../syntax/index.ts';

export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type ProbabilityScale = (typeof PROBABILITY_SCALES)[number];

export interface RuleSetting {
  readonly severity: Severity | undefined;
  /** Options as given, checked against the rule’s own when it runs. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** The values that a codebook may ask for: those of the language, and references to any tag with an id. */
export type CodebookValue = AttributeValue | { readonly kind: 'reference' };

/** An attribute that a codebook adds to a kind of tag, or one of the language’s that it narrows or requires. */
export interface CodebookAttribute {
  readonly key: string;
  readonly description: string | undefined;
  readonly value: CodebookValue;
  /** A sentence on each allowed value, where the codebook gives one. */
  readonly labels: ReadonlyMap<string, string>;
  readonly required: boolean;
}

export interface HedgeWords {
  readonly words: string;
  readonly type: HedgeType;
  readonly strength: Strength;
}

export interface NumberWords {
  readonly words: string;
  /** As in number literals: `2` for “brace”. */
  readonly value: string | undefined;
  /** As in heads: `USD` for “$”. */
  readonly unit: string | undefined;
}

/** Words added to a lexicon, and words taken out of it. */
export interface WordLists<Entry> {
  readonly add: readonly Entry[];
  readonly remove: readonly string[];
}

export interface Config {
  /** The file it was read from; undefined where there is none and the defaults hold. */
  readonly uri: string | undefined;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Patterns as in `.gitignore`, relative to the folder of `uri`. */
  readonly ignore: readonly string[];
  readonly hedges: WordLists<HedgeWords>;
  readonly numbers: WordLists<NumberWords>;
  /** What is counted alike across the corpus. */
  readonly quantities: readonly string[];
  /** The scale of probability words used across the corpus. */
  readonly scale: ProbabilityScale | undefined;
  readonly codebook: Readonly<Partial<Record<TagKind, readonly CodebookAttribute[]>>>;
}

export const DEFAULT_CONFIG: Config = {
  uri: undefined,
  rules: new Map(),
  ignore: [],
  hedges: { add: [], remove: [] },
  numbers: { add: [], remove: [] },
  quantities: [],
  scale: undefined,
  codebook: {},
};
