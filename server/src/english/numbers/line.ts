import { type Token, tokenAt, touches } from '../tokens.ts';
import { IS_DASH } from '../words.ts';
import type { Cardinal } from './cardinal.ts';
import type { Counted } from './counted.ts';
import type { Figure } from './figure.ts';

/** One line of prose with its tokens. The readers of this folder take a line and the index of a token. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What was read last, since several readers in turn read the same figure. */
  readonly last: LastRead;
}

interface LastRead {
  /** The index of the token at which the cardinal was read, -1 where none was yet; and the same of the figure. */
  cardinalAt: number;
  cardinal: Cardinal | undefined;
  figureAt: number;
  figure: Figure | undefined;
  /** Where what a figure counts was looked for, and what was found. */
  countedAt: number;
  counted: Counted | undefined;
}

/** A line with nothing read yet. */
export function lineOf(text: string, tokens: readonly Token[]): Line {
  const last = {
    cardinalAt: -1,
    cardinal: undefined,
    figureAt: -1,
    figure: undefined,
    countedAt: -1,
    counted: undefined,
  };
  return { text, tokens, last };
}

/** The token in lower case, `''` beyond the line's ends. */
export function wordAt({ tokens }: Line, index: number): string {
  return index >= 0 && index < tokens.length ? tokens[index]!.lower : '';
}

/** The token as written, `''` beyond the line's ends. */
export function writtenAt({ tokens }: Line, index: number): string {
  return index >= 0 && index < tokens.length ? tokens[index]!.word.written : '';
}

export function isNumberAt({ tokens }: Line, index: number): boolean {
  return tokenAt(tokens, index)?.kind === 'number';
}

export function isWordAt({ tokens }: Line, index: number): boolean {
  return tokenAt(tokens, index)?.kind === 'word';
}

/** Whether the token is `a` or `an`. */
export function isArticleAt(line: Line, index: number): boolean {
  const word = wordAt(line, index);
  return word === 'a' || word === 'an';
}

/** Whether no space parts the token from the one before it. */
export function joinsAt({ tokens }: Line, index: number): boolean {
  return touches(tokens, index);
}

/** Whether the token begins with a capital. */
export function isCapitalisedAt({ tokens }: Line, index: number): boolean {
  const letterCase = tokenAt(tokens, index)?.letterCase;
  return letterCase === 'capitalised' || letterCase === 'upper' || letterCase === 'mixed';
}

/** Whether the token is all in capitals. */
export function isUpperAt({ tokens }: Line, index: number): boolean {
  return tokenAt(tokens, index)?.letterCase === 'upper';
}

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', '…', '...', '•', '–', '—', '*']);
const openers: ReadonlySet<string> = new Set(['"', "'", '“', '‘', '«', '(', '[']);

/** Whether the token opens the line, a sentence or a quotation, so that its capital tells nothing. */
export function opensSentence(line: Line, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && index - before <= 3 && openers.has(wordAt(line, before))) before--;
  return before < index - 1 || before < 0 || sentenceEnds.has(wordAt(line, before));
}

/** Whether the token is a hyphen or dash that may join words or stand between the ends of a range. */
export function isDashAt({ tokens }: Line, index: number): boolean {
  return index >= 0 && index < tokens.length && (tokens[index]!.word.form & IS_DASH) !== 0;
}

/** The index past a hyphen that joins two words or a figure and a word; `index` itself where there is none. */
export function pastHyphen(line: Line, index: number): number {
  return isDashAt(line, index) && joinsAt(line, index) && joinsAt(line, index + 1) ? index + 1 : index;
}
