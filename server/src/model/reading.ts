/** The prose of a line, read once and shared by rules, suggestions and features. Kept with the line's node. */
import { type Quotation, quotations } from '../english/quotations.ts';
import { sentences } from '../english/sentences.ts';
import { articleSlice, type Line, type Span } from '../syntax/index.ts';

/** Offsets are UTF-16 units in the line's article text, ends exclusive. */
export interface Reading {
  /** The line's article text, without its line break. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

const readings = new WeakMap<Line, Reading>();

/** The reading of one line, as it stands alone: a quotation left open by an earlier paragraph is not known here. */
export function reading(line: Line): Reading {
  const known = readings.get(line);
  if (known) return known;
  const text = articleSlice(line, 0, line.text.length);
  const lazily: { sentences?: readonly Span[]; quotations?: readonly Quotation[] } = {};
  const fresh: Reading = {
    text,
    get sentences() {
      lazily.sentences ??= sentences(text);
      return lazily.sentences;
    },
    get quotations() {
      lazily.quotations ??= quotations(text, '').quotations;
      return lazily.quotations;
    },
  };
  readings.set(line, fresh);
  return fresh;
}
