import type { NumberLiteral } from '../../quantity/index.ts';

/** What a figure is a figure of; the values of the head item `kind`. */
export type NumberKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'measure'
  | 'date'
  | 'duration'
  | 'ordinal';

/** A figure found in prose: offsets are UTF-16 units into the text read, the end exclusive. */
export interface NumberFinding {
  /** From the first word of the modifier to the last of the unit or of the noun counted. */
  readonly start: number;
  readonly end: number;
  readonly kind: NumberKind;
  /**
   * What the words say. A span of time in one unit is a number of that unit (`3`, unit `year`), one in several an ISO
   * duration (`PT2H30M`, no unit); a date is an ISO date.
   */
  readonly literal: NumberLiteral;
  /**
   * An ISO 4217 code, `%`, `pp`, the English name of a unit in the singular and in British spelling (`kilometre`,
   * `square foot`, `degree Celsius`, `year`), or the noun counted as it is written (`personnel`).
   */
  readonly unit?: string;
  /** What the figure is reckoned by: `day` in "£30 a day", `100000 people` in "12 per 100,000 people". */
  readonly per?: string;
  /** What was seen, in a few words: `figure: 25,000 to 30,000 personnel`. */
  readonly why: string;
  /** From 0 to 1: how sure it is that this is a figure and that it says this. Set by judgement, not measured. */
  readonly confidence: number;
  /** The other units that the same words may mean: `CAD`, `AUD` … for a bare `$`. The likeliest stands in `unit`. */
  readonly ambiguous?: readonly string[];
}

/** What the reader may be told of the text. */
export interface NumberOptions {
  /** The ISO date on which the text was published: it gives "20 February" its year. Without it such a date is passed over. */
  readonly published?: string;
  /**
   * What words and signs mean in this text: the ISO code of an ambiguous currency (`$` or `dollar` → `CAD`), the unit
   * that a word of the corpus is (`sortie` → `sortie`; its plural in -s is understood).
   */
  readonly meanings?: ReadonlyMap<string, string>;
  /** Words in lower case that shall not be read as numbers. */
  readonly without?: ReadonlySet<string>;
}

/** Digits or number words that are no quantity, and what they are instead. */
export interface PassedOver {
  readonly start: number;
  readonly end: number;
  /** `a clock time`, `a score`, `part of a name` … */
  readonly why: string;
}
