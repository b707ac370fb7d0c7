/** Rounds of edits, each made on the text that the one before left, as edits of the first text. */
import type { TextEdit } from './tree.ts';

/** A stretch of the first text that is still there, or text that came in. */
type Part = { readonly start: number; readonly end: number } | { readonly text: string };

/**
 * One round that does the same. Each round is sorted and without overlap, in offsets of the text before it; edits at one
 * place apply in their order.
 */
export function joinEdits(rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  let parts: readonly Part[] = [{ start: 0, end: Number.POSITIVE_INFINITY }];
  for (const round of rounds) if (round.length > 0) parts = applied(parts, round);
  const edits: TextEdit[] = [];
  let from = 0;
  let text = '';
  for (const part of parts) {
    if ('text' in part) {
      text += part.text;
    } else {
      if (text !== '' || part.start > from) edits.push({ start: from, end: part.start, text });
      from = part.end;
      text = '';
    }
  }
  return edits;
}

function applied(parts: readonly Part[], round: readonly TextEdit[]): readonly Part[] {
  const result: Part[] = [];
  let index = 0;
  let within = 0;
  /** Goes on by so many units, keeping them or not. */
  const advance = (units: number, keep: boolean): void => {
    let left = units;
    while (left > 0) {
      const part = parts[index]!;
      const rest = lengthOf(part) - within;
      const taken = Math.min(rest, left);
      if (keep) result.push(slice(part, within, within + taken));
      left -= taken;
      within += taken;
      if (taken === rest) {
        index++;
        within = 0;
      }
    }
  };
  let at = 0;
  for (const { start, end, text } of round) {
    advance(start - at, true);
    if (text !== '') result.push({ text });
    advance(end - start, false);
    at = end;
  }
  const part = parts[index];
  if (part) result.push(slice(part, within, lengthOf(part)), ...parts.slice(index + 1));
  return result;
}

function lengthOf(part: Part): number {
  return 'text' in part ? part.text.length : part.end - part.start;
}

function slice(part: Part, from: number, to: number): Part {
  return 'text' in part
    ? { text: part.text.slice(from, to) }
    : { start: part.start + from, end: part.start + to };
}
