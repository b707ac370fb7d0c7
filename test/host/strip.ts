/** The command line as a person runs it beside the editor. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { project } from './project.ts';

/** What `claimdown strip` prints of a file on the disk. */
export function stripped(file: string): Buffer {
  return execFileSync(process.execPath, [path.join(project, 'dist/cli.cjs'), 'strip', file]);
}
