/** Where a speaker was last named: the reader hands on only the words, to the lines in which a quotation goes on. */
import type { Span } from '../syntax/index.ts';

export interface NamedBefore {
  /** Who says a claim (UTF-16 offsets), told in the order of the text. */
  readonly note: (source: readonly Span[]) => void;
  /**
   * The last place before `end` where these words stand as whole words; on its line, rather where they name who says a claim.
   * To be asked in the order of the text, each stretch of which is then looked through once for a speaker.
   */
  readonly lastBefore: (words: string, end: number) => Span | undefined;
}

export function namedBefore(text: string): NamedBefore {
  const sources = new Map<string, Span>();
  const found = new Map<string, { readonly span: Span | undefined; readonly upTo: number }>();
  return {
    note(source) {
      for (const span of source) sources.set(text.slice(span.start, span.end), span);
    },
    lastBefore(words, end) {
      const known = found.get(words);
      const mention = lastWhole(text, words, known?.upTo ?? 0, end);
      const source = sources.get(words);
      const isOfLine = mention && source && !LINE_BREAK.test(text.slice(source.end, mention.start));
      const span = isOfLine ? source : (mention ?? known?.span);
      found.set(words, { span, upTo: end });
      return span;
    },
  };
}

/** The last place in a stretch of the text where the words are no part of longer ones. */
function lastWhole(text: string, words: string, from: number, end: number): Span | undefined {
  const stretch = text.slice(from, end);
  for (let at = stretch.lastIndexOf(words); at >= 0; at = at > 0 ? stretch.lastIndexOf(words, at - 1) : -1) {
    const span = { start: from + at, end: from + at + words.length };
    if (!IN_WORD.test(text.charAt(span.start - 1)) && !IN_WORD.test(text.charAt(span.end))) return span;
  }
  return undefined;
}

const IN_WORD = /[\p{L}\p{N}]/u;
const LINE_BREAK = /[\r\n]/;
