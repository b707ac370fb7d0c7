/** How far a run is: on a terminal's stderr, and nowhere else. */
import { isTerminal } from '../output.ts';

/** Small runs are over before anybody could read it. */
const LEAST_FILES = 200;
const EVERY_MS = 100;

/** Hears how many files are done; `end` takes the line away. */
export function progressOf(
  files: number,
): { readonly done: (count: number) => void; readonly end: () => void } | undefined {
  if (files < LEAST_FILES || !isTerminal('stderr')) return undefined;
  const { stderr } = process;
  let last = 0;
  return {
    done(count) {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      stderr.write(`\r${count} of ${files} files`);
    },
    end: () => void stderr.write('\r\u001b[K'),
  };
}
