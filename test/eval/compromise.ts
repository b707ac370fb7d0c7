import { createRequire } from 'node:module';
import path from 'node:path';
import { peerFolder } from '../bench/cache.ts';

const VERSION = '14.17.0';

/** compromise, the best npm package for several of the things that Claimdown reads, as far as they are asked of it. */
export interface Compromise<Read> {
  readonly name: string;
  readonly read: (text: string) => Read;
}

/** The package, installed on first use; undefined, with a message, where npm cannot reach it. */
export function compromise<Read>(): Compromise<Read> | undefined {
  try {
    const folder = peerFolder('compromise', VERSION);
    const read = createRequire(path.join(folder, 'index.js'))('compromise') as (text: string) => Read;
    return { name: `compromise ${VERSION}`, read };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
