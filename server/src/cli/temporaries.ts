/**
 * Files under names of their own that are being written. Where the process is told to end meanwhile, they are taken away first,
 * so that Ctrl+C leaves no half of a file.
 */
import { rmSync } from 'node:fs';

/** As shells count it: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const SIGNALS = Object.keys(CODES) as (keyof typeof CODES)[];

const temporaries = new Set<string>();

export function addTemporary(path: string): void {
  temporaries.add(path);
  if (temporaries.size === 1) for (const signal of SIGNALS) process.on(signal, end);
}

/** To be called when it has its own name, or is gone. */
export function removeTemporary(path: string): void {
  // The system itself ends a process at once, however busy it is; one that listens has to finish what it is at.
  if (temporaries.delete(path) && temporaries.size === 0)
    for (const signal of SIGNALS) process.off(signal, end);
}

function end(signal: keyof typeof CODES): void {
  for (const path of temporaries) rmSync(path, { force: true });
  process.exit(CODES[signal]);
}
