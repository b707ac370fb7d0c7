/** The article text of a line, cut into words and sentences once for all who read it. Kept with the line's node. */
import { sentences } from '../english/sentences.ts';
import { type Token, tokens } from '../english/tokens.ts';
import { articleSlice, keptWith, type Line, type Span } from '../syntax/index.ts';

/** Offsets are UTF-16 units in the line's article text, ends exclusive. */
export interface LineProse {
  /** The line's article text, without its line break; empty for front matter. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

const proseOfLine = keptWith<Line, LineProse>();

/** The prose of a line as it stands alone. What is not asked for is not worked out. */
export function lineProse(line: Line): LineProse {
  const known = proseOfLine.get(line);
  if (known) return known;
  const text = line.kind === 'front-matter' ? '' : articleSlice(line, 0, line.text.length);
  let words: readonly Token[] | undefined;
  let parts: readonly Span[] | undefined;
  const fresh: LineProse = {
    text,
    get tokens() {
      words ??= tokens(text);
      return words;
    },
    get sentences() {
      parts ??= sentences(text, fresh.tokens);
      return parts;
    },
  };
  proseOfLine.set(line, fresh);
  return fresh;
}
