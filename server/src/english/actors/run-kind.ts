/** What a run of capitals names, and how sure that is. */

/** What a run names: an actor of a type, or something that is none. */
export interface RunKind {
  readonly type: 'person' | 'organisation' | 'state' | 'people' | 'role' | 'place' | 'thing';
  readonly confidence: number;
  readonly why: string;
  /** For a person, the first token of the bare name, behind titles and roles; else the run's first. */
  readonly nameFrom: number;
}

export function kind(type: RunKind['type'], confidence: number, why: string, nameFrom: number): RunKind {
  return { type, confidence, why, nameFrom };
}
