/** Writing to stdout and stderr, whoever reads there, and however soon they stop. */
import { fstatSync, writeSync } from 'node:fs';
import { CommandError } from './command-error.ts';
import { failureCode, fileFailure } from './file-failure.ts';

export type OutputName = 'stdout' | 'stderr';

const DESCRIPTORS: Readonly<Record<OutputName, number>> = { stdout: 1, stderr: 2 };

/**
 * Writes all of it, and waits until it is taken. A reader who has gone away (`claimdown strip big.claim | head`) is no error;
 * a full disk is.
 */
export function writeOut(content: string | Uint8Array): Promise<void> {
  return write('stdout', content);
}

/** Whether nobody reads stdout any more, so that there is no use in going on. */
export function isOutputClosed(): boolean {
  return closed.has('stdout');
}

/** The same for messages that are not the command's result. */
export function writeError(content: string | Uint8Array): Promise<void> {
  return write('stderr', content);
}

/** Whether a terminal shows what is written there. */
export function isTerminal(name: OutputName): boolean {
  try {
    return fstatSync(DESCRIPTORS[name]).isCharacterDevice() && process[name].isTTY === true;
  } catch {
    return false;
  }
}

/** Outputs that answered that nobody reads them; the streams of the process do not remember it themselves. */
const closed = new Set<OutputName>();

async function write(name: OutputName, content: string | Uint8Array): Promise<void> {
  if (content.length === 0) return;
  let rest = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    if (isSimple(name)) rest = writeAtOnce(DESCRIPTORS[name], rest);
    if (rest.length > 0) await writeByStream(name, rest);
  } catch (error) {
    if (!isClosed(error)) throw new CommandError(`The output cannot be written: ${fileFailure(error)}`);
    closed.add(name);
  }
}

const simple = new Map<OutputName, boolean>();

/**
 * Whether the output is a file or a pipe, and nobody has made a stream of it yet. To those the system's own call writes, which
 * spares short runs the loading of all that Node's streams are made of.
 */
function isSimple(name: OutputName): boolean {
  let known = simple.get(name);
  if (known === undefined) {
    try {
      const stats = fstatSync(DESCRIPTORS[name]);
      known = process.platform !== 'win32' && (stats.isFile() || stats.isFIFO() || stats.isSocket());
    } catch {
      known = false;
    }
    simple.set(name, known);
  }
  return known;
}

/** Gives what could not be written, since a pipe is full that must not be waited for. */
function writeAtOnce(descriptor: number, content: Uint8Array): Uint8Array {
  let rest = content;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (failureCode(error) === 'EAGAIN') return rest;
      throw error;
    }
  }
  return rest;
}

function writeByStream(name: OutputName, content: Uint8Array): Promise<void> {
  // What comes later must not overtake it.
  simple.set(name, false);
  const stream = process[name];
  return new Promise((resolve, reject) => {
    // A failed write is told to its own callback; without a listener it would end the process with a stack trace as well.
    if (stream.listenerCount('error') === 0) stream.on('error', () => {});
    stream.write(content, (error) => (error ? reject(error) : resolve()));
  });
}

function isClosed(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(failureCode(error));
}
