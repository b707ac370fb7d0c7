/** What a head has given so far of the things that it may give once, each by a name. */
export interface Given {
  /** The first few names; of the head under way are the first `count`. */
  readonly few: string[];
  count: number;
  /** Those beyond, in a set, lest an endless head take quadratic time. */
  beyond: Set<string> | undefined;
}

const FEW = 16;

/** Of a head that has given nothing yet. */
export function noneGiven(): Given {
  return { few: [], count: 0, beyond: undefined };
}

/** Begins another head. */
export function forget(given: Given): void {
  given.count = 0;
  given.beyond = undefined;
}

/** Whether the name was given before in this head; if not, it is given now. */
export function isRepeated(given: Given, name: string): boolean {
  for (let i = 0; i < given.count; i++) if (given.few[i] === name) return true;
  if (given.beyond?.has(name)) return true;
  if (given.count < FEW) {
    given.few[given.count++] = name;
  } else {
    given.beyond ??= new Set();
    given.beyond.add(name);
  }
  return false;
}
