import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atExit } from './processes.ts';

export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A fresh folder, which goes with `remove` or with this process. */
export function temporaryFolder(purpose: string, parent: string = os.tmpdir()): TemporaryFolder {
  const folder = mkdtempSync(path.join(parent, `claimdown-${purpose}-`));
  // What was just ended may still be writing.
  const removal = atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return { path: folder, remove: removal.done };
}
