/** Files under names of their own that are being written, to be taken away where the process is told to end. */
import { rmSync } from 'node:fs';

export const temporaries = new Set<string>();

/** Takes away what is half written, at once. */
export function removeTemporaries(): void {
  for (const path of temporaries) rmSync(path, { force: true });
}
