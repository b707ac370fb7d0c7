#!/usr/bin/env node
/**
 * Starts the command line: the bundle beside this one, with what V8 compiled of it in an earlier `lint`. In a commit hook or
 * an editor runs are many and short, and would spend half their time on compiling the same code again.
 *
 * Node 22 offers the same by `module.enableCompileCache`. This serves Node 20 as well, and keeps the code where nobody can
 * change it who could not change the bundle itself; where that folder cannot be written to, nothing is kept.
 */
import { accessSync, constants, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

const BUNDLE = join(__dirname, 'commands.cjs');

/** V8 itself compares no more than its own version and the length of the source, so the name tells builds apart. */
function cacheFile(): string {
  const { size, mtimeMs } = statSync(BUNDLE);
  return join(__dirname, `commands-${size}-${mtimeMs}-${process.version}-${process.arch}.cache`);
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Written under another name first: runs at the same time never read half a file. */
function keep(script: Script, path: string): void {
  try {
    accessSync(__dirname, constants.W_OK);
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, path);
  } catch {
    // The next run compiles again, and that is all.
  }
}

function start(): void {
  const cache = cacheFile();
  const cachedData = read(cache);
  // The build leaves nothing but ASCII in the bundle, which is read so in no time, and makes a function of it, as Node does of modules.
  const source = readFileSync(BUNDLE, 'latin1');
  const script = new Script(source, { filename: BUNDLE, ...(cachedData ? { cachedData } : {}) });
  const isFresh = cachedData !== undefined && script.cachedDataRejected !== true;
  // At its end the run has compiled all that it needed.
  if (!isFresh && process.argv[2] === 'lint') process.on('exit', () => keep(script, cache));
  script.runInThisContext()({}, require, module, BUNDLE, __dirname);
}

start();
