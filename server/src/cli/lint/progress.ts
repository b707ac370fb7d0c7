/** How far a run is: on a terminal's stderr, and nowhere else. */
import { isTerminal } from '../output.ts';

/** Small runs are over before anybody could read it. */
const LEAST_FILES = 200;
const EVERY_MS = 100;

export interface Progress {
  /** Hears how many files are done. */
  readonly done: (count: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** What is written on, and a clock in milliseconds. */
export interface Terminal {
  readonly write: (text: string) => unknown;
  readonly now: () => number;
}

/** Undefined where nobody would read it; `terminal` is asked for only then. */
export function progressOf(
  files: number,
  terminal: () => Terminal | undefined = terminalOfErrors,
): Progress | undefined {
  const shown = files < LEAST_FILES ? undefined : terminal();
  if (!shown) return undefined;
  let last = Number.NEGATIVE_INFINITY;
  return {
    done(count) {
      const now = shown.now();
      if (now - last < EVERY_MS) return;
      last = now;
      shown.write(`\r${count} of ${files} files`);
    },
    end: () => void shown.write('\r\u001b[K'),
  };
}

function terminalOfErrors(): Terminal | undefined {
  if (!isTerminal('stderr')) return undefined;
  return { write: (text) => process.stderr.write(text), now: () => performance.now() };
}
