/** What is found to be wrong, in whatever file: where, in which words, what else to look at, and how to mend it. */
import type { Span, TextEdit } from '../syntax/index.ts';

/** A way to mend a problem. */
export interface Fix {
  /** What it does, in the imperative. */
  readonly title: string;
  /** Whether it is certain: safe fixes may be applied without asking. */
  readonly safe: boolean;
  /** Whether words of a head become words of the article by it: whether they were meant to, only somebody who reads it can tell. */
  readonly changesArticle?: true;
  /** In offsets of the file in which the problem stands, unless `uri` names another. Sorted, without overlap. */
  readonly edits: readonly TextEdit[];
  readonly uri?: string;
}

/** Another place that helps to understand a problem. */
export interface Related extends Span {
  /** The file, where it is not the one in which the problem stands. */
  readonly uri?: string;
  readonly message: string;
}

/** A problem at a span of a file: UTF-16 units, the end exclusive. */
export interface Problem extends Span {
  /** Name of the rule that reports it. */
  readonly rule: string;
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** The same fix for a text in which all stands so many units later. */
export function shiftFix(fix: Fix, by: number): Fix {
  return {
    ...fix,
    edits: fix.edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
  };
}
