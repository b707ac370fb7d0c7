import type { Frame } from './cues.ts';
import type { Items } from './noun-phrases.ts';

/** What is said, and the words that the cue takes in on the way there. */
export interface Complement {
  readonly content: Items;
  /** Who says it, where a passive names them: `was described by officials as`. */
  readonly source: Items | undefined;
  /** The item behind the cue, which may take in `for` or `in a statement`. */
  readonly cueTo: number;
  /** A further piece of the cue, behind the one who is told: `told reporters | on Friday`. */
  readonly adjunct: Items | undefined;
  readonly frame: Frame;
  readonly why: string;
  readonly confidence: number;
}

/** What is said, before it is known what the cue takes in. */
export interface Said {
  readonly content: Items;
  readonly frame: Frame;
  readonly why: string;
  readonly confidence: number;
  readonly cueTo: number | undefined;
}

export function said(
  items: Items | undefined,
  frame: Frame,
  why: string,
  confidence: number,
  cueTo?: number,
): Said | undefined {
  return items === undefined ? undefined : { content: items, frame, why, confidence, cueTo };
}

export function complementFrom(
  found: Said,
  source: Items | undefined,
  cueTo: number,
  adjunct?: Items,
): Complement {
  const { frame, why, confidence } = found;
  return { content: found.content, source, cueTo: found.cueTo ?? cueTo, adjunct, frame, why, confidence };
}
