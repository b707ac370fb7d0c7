/** Ctrl+C: no file is left half written. */
import { removeTemporaries } from './temporaries.ts';

/** As shells count it: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

let isReady = false;

/** From now on, and as often as it is asked for. */
export function endCleanlyWhenTold(): void {
  if (isReady) return;
  isReady = true;
  for (const signal of Object.keys(CODES) as (keyof typeof CODES)[]) {
    process.once(signal, () => {
      removeTemporaries();
      process.exit(CODES[signal]);
    });
  }
}
