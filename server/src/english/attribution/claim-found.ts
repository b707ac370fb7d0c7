import type { CueUse } from './cues.ts';
import type { Items } from './noun-phrases.ts';
import type { Stream } from './stream.ts';

/** A claim found in a stream, in its items. */
export interface Found {
  readonly stream: Stream;
  readonly content: readonly Items[];
  readonly source: Items | undefined;
  readonly cue: readonly Items[];
  readonly use: CueUse;
  readonly negated: boolean;
  readonly why: string;
  readonly confidence: number;
}
