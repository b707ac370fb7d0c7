/**
 * What one article gives by itself: plain data, which workers send, caches keep and shards of a corpus carry. With the others'
 * facts it is all that is needed to say what is found in it.
 */
import type { FileFacts } from '../../model/index.ts';
import type { Finding } from '../../rules/rule.ts';
import type { TextEdit } from '../../syntax/index.ts';
import type { FileReport } from './report.ts';

export interface Examined {
  readonly kind: 'examined';
  readonly uri: string;
  /** What is found without a look at others, nothing silenced yet, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly facts: FileFacts;
  /** The edits that take the directives of `facts.suppressions` out, in their order. */
  readonly deletions: readonly TextEdit[];
  /** Offset at which each line starts, and in one more entry the length of all. */
  readonly lineStarts: readonly number[];
  /** By `start-end` of each place that a finding may have: what it is known by when other lines change. Empty unless wanted. */
  readonly marks: Readonly<Record<string, string>>;
  /** The raw article that the file names as its source. */
  readonly source?: string;
  /** What is reported of it, where no other file has a say in that and the report was wanted. */
  readonly report?: Omit<FileReport, 'path'>;
}

/** A file that could not be read or checked. */
export interface Failed {
  readonly kind: 'failed';
  readonly uri: string;
  readonly message: string;
}

/** A registry or configuration named by itself: all that it has are problems, found with its neighbours'. */
export interface Passed {
  readonly kind: 'yaml';
  readonly uri: string;
  /** The text, so that a registry that no configuration names is still read. */
  readonly text: string;
}

export type Result = Examined | Failed | Passed;
