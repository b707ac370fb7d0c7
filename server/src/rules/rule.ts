/** What a rule is: a name that never changes, words for its page, examples that are its tests, and a check. */
import type { Config, DocumentModel, Problem, Severity } from '../model/index.ts';
import type { Line } from '../syntax/index.ts';

/** A problem with the severity that the configuration gives its rule. Offsets are those of the file. */
export interface Finding extends Problem {
  readonly severity: Exclude<Severity, 'off'>;
}

/** A `.claim` text for a rule's page, with the files around it where it needs any. */
export interface Example {
  readonly text: string;
  /** The text of `actors.yaml`, `claimdown.yaml` and of the raw article that `source: article.txt` names. */
  readonly actors?: string;
  readonly config?: string;
  readonly source?: string;
}

/** An example with mistakes. */
export interface WrongExample extends Example {
  /** The stretches of the text that are reported, in order. */
  readonly at: readonly string[];
  /** The text once its safe fixes are applied; left out where it has none. */
  readonly fixed?: string;
}

interface RulePage {
  readonly name: string;
  /** Why it matters, to an analyst: Markdown, a paragraph or two. */
  readonly why: string;
  readonly wrong: readonly [WrongExample, ...WrongExample[]];
  readonly right: readonly [Example, ...Example[]];
  /** Its options, by name: what each does, with its default. */
  readonly options?: Readonly<Record<string, { readonly means: string; readonly default: unknown }>>;
  /** Whether its fixes are certain, are offered for choice, or cannot be had. */
  readonly fix: 'safe' | 'offered' | 'none';
}

/** Options of the rule as configured, over its defaults. */
export type Options = Readonly<Record<string, unknown>>;

/** Looks at one line alone. Its findings are kept with the line, in offsets relative to the line. */
export interface LineRule extends RulePage {
  readonly scope: 'line';
  readonly check: (line: Line, config: Config, options: Options) => readonly Found[];
}

/** Looks at one document, in offsets of the file. */
export interface FileRule extends RulePage {
  readonly scope: 'file';
  readonly check: (model: DocumentModel, options: Options) => readonly Found[];
}

/** Has no check here: the runner itself, or the reader of another file, reports it. */
export interface RunnerRule extends RulePage {
  readonly scope: 'runner';
}

export type Rule = LineRule | FileRule | RunnerRule;

/** What a check gives: a problem whose rule is the one that checks. */
export type Found = Omit<Problem, 'rule'>;
