/** Texts in which selections are written: `⟦words⟧`, and `‸` for a cursor. */
import type { Span } from '../../../server/src/syntax/index.ts';

export interface SelectedText {
  readonly text: string;
  /** In the order of the text. */
  readonly selections: readonly Span[];
}

export function readSelections(written: string): SelectedText {
  const selections: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of written.split(/([⟦⟧‸])/u)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') selections.push({ start, end: text.length });
    else if (part === '‸') selections.push({ start: text.length, end: text.length });
    else text += part;
  }
  return { text, selections };
}

export function writeSelections({ text, selections }: SelectedText): string {
  const signs = selections.flatMap(({ start, end }) =>
    start === end
      ? [{ at: start, sign: '‸' }]
      : [
          { at: start, sign: '⟦' },
          { at: end, sign: '⟧' },
        ],
  );
  let written = text;
  // From the back, so that places in front stay where they are.
  for (const { at, sign } of signs.sort((a, b) => b.at - a.at))
    written = written.slice(0, at) + sign + written.slice(at);
  return written;
}
