/** What a rule is: a name that never changes, words for its page, examples that are its tests, and a check. */
import type {
  Config,
  Corpus,
  DocumentModel,
  FileFacts,
  LineAnnotations,
  Problem,
  Reading,
  Registry,
  RegistryFile,
  Severity,
} from '../model/index.ts';
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
  /** Other articles of the corpus, by their paths from the example, which is `article.claim`. */
  readonly files?: Readonly<Record<string, string>>;
}

/** An example with mistakes. */
export interface WrongExample extends Example {
  /** The stretches of the text that are reported, in order. */
  readonly at: readonly string[];
  /** Those of `actors.yaml`. */
  readonly inActors?: readonly string[];
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

/** A line of English prose with the annotations that open on it. */
export interface AnnotatedLine {
  readonly line: Line;
  readonly annotations: LineAnnotations;
  /** What the line says by itself: findings are kept with it, so nothing that earlier lines decide is here. */
  readonly reading: Pick<
    Reading,
    'text' | 'tokens' | 'sentences' | 'numbers' | 'hedges' | 'names' | 'mayHold'
  >;
}

/**
 * Compares the annotations of one line with its words; not run where the article is in another language, nor on lines without
 * tags. Its findings are kept with the line, in offsets relative to the line.
 */
export interface ProseRule extends RulePage {
  readonly scope: 'prose';
  readonly check: (annotated: AnnotatedLine, options: Options) => readonly Found[];
}

/**
 * Looks at the annotations of one line, in any language, and at what they are resolved against: front matter, registry and
 * configuration. Its findings are kept with the annotations, in offsets relative to the line.
 */
export interface TagsRule extends RulePage {
  readonly scope: 'tags';
  /** Where no fixes are wanted, it may leave out those that take long to work out. */
  readonly check: (
    annotations: LineAnnotations,
    model: DocumentModel,
    options: Options,
    wantsFixes: boolean,
  ) => readonly Found[];
}

/** Looks at one document, in offsets of the file. */
export interface FileRule extends RulePage {
  readonly scope: 'file';
  /** What it reads on a line that takes long the first time: the quotations, or also who says what. */
  readonly reads?: (annotations: LineAnnotations) => 'quotations' | 'claims' | undefined;
  /** Where no fixes are wanted, it may leave out those that take long to work out. */
  readonly check: (model: DocumentModel, options: Options, wantsFixes: boolean) => readonly Found[];
  /** What it finds besides where the whole corpus is at hand. */
  readonly across?: AcrossFiles;
}

/** Looks at one file in the sight of all others, by their facts alone. */
export interface CorpusRule extends RulePage {
  readonly scope: 'corpus';
  readonly across: AcrossFiles;
}

export interface AcrossFiles {
  /** Looks at a file whose facts tie it to others (`isTied`); what it finds stands in that file. */
  readonly checkFile?: (
    facts: FileFacts,
    corpus: Corpus,
    config: Config,
    options: Options,
  ) => readonly Found[];
  /** Looks at one file of a registry; what it finds stands in that file. */
  readonly checkRegistry?: (
    file: RegistryFile,
    registry: Registry,
    corpus: Corpus,
    options: Options,
  ) => readonly Found[];
}

/** Has no check here: the runner itself, or the reader of another file, reports it. */
export interface RunnerRule extends RulePage {
  readonly scope: 'runner';
}

export type Rule = LineRule | ProseRule | TagsRule | FileRule | CorpusRule | RunnerRule;

/** What the rule sees across files, if anything. */
export function acrossFiles(rule: Rule): AcrossFiles | undefined {
  return rule.scope === 'file' || rule.scope === 'corpus' ? rule.across : undefined;
}

/** What a check gives: a problem whose rule is the one that checks. */
export type Found = Omit<Problem, 'rule'>;
