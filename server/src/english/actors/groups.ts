/** Names that a noun for those who act together follows: `the Asad regime`, `Hezbollah fighters`. */
import { type LineReader, NO_IDS, note, push, textOf } from './mentions.ts';
import { GROUP, nameBits } from './name-words.ts';
import { groupStart, headAfter } from './phrases.ts';
import type { RunKind } from './run-kind.ts';
import type { Run } from './runs.ts';

/** `the Asad regime`, `Hezbollah fighters`: a name and, at once, a noun for those who act together. */
export function pushNamedGroup(reader: LineReader, run: Run, kind: RunKind, least: number): boolean {
  const head = headAfter(reader.tokens, run.to);
  if (head < 0 || (nameBits(reader.tokens[head - 1]!.word) & GROUP) === 0) return false;
  pushGroup(reader, run, head, least, 'a name and a noun for a group');
  if (kind.type === 'organisation' && kind.confidence >= 0.6) {
    note(reader, {
      name: textOf(reader, run.from, run.to),
      type: 'organisation',
      id: undefined,
      short: NO_IDS,
      head: undefined,
      gender: 0,
    });
  }
  return true;
}

export function pushGroup(reader: LineReader, run: Run, to: number, least: number, why: string): void {
  push(reader, groupStart(reader.tokens, run.from, least), to, {
    type: 'group',
    name: textOf(reader, run.from, to),
    alias: '',
    grounds: 'group',
    ids: NO_IDS,
    why,
    confidence: 0.65,
  });
}
