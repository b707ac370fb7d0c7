import { type Span, someBeginningIn } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { MAY_BE_GLUED } from '../words.ts';
import { lineOf } from './line.ts';
import { LONGEST_FIGURE } from './numbers.ts';
import { triggersAt } from './triggers.ts';

/**
 * Whether a figure may lie in one of the spans of a line, which are sorted by start. False is certain, and is told without
 * reading a figure.
 */
export function mayHoldNumbers(text: string, tokens: readonly Token[], spans: readonly Span[]): boolean {
  if (spans.length === 0) return false;
  if (tokens.length <= LONGEST_FIGURE) return true;
  const line = lineOf(text, tokens);
  return (
    someBeginningIn(spans, tokens, (at) => triggersAt(line, at) !== 0) ||
    tokens.some(({ word }) => (word.form & MAY_BE_GLUED) !== 0)
  );
}
