/** Writing to stdout and stderr, whoever reads there, and however soon they stop. */
import { CommandError } from './command-error.ts';
import { failureCode, fileFailure } from './file-failure.ts';

/**
 * Writes all of it, and waits until it is taken. A reader who has gone away (`claimdown strip big.claim | head`) is no error;
 * a full disk is.
 */
export function writeOut(content: string | Uint8Array): Promise<void> {
  return write(process.stdout, content);
}

/** Whether nobody reads stdout any more, so that there is no use in going on. */
export function isOutputClosed(): boolean {
  return closed.has(process.stdout);
}

/** The same for messages that are not the command's result. */
export function writeError(content: string): Promise<void> {
  return write(process.stderr, content);
}

/** Streams that answered that nobody reads them; those of the process do not remember it themselves. */
const closed = new WeakSet<NodeJS.WriteStream>();

function write(stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<void> {
  if (content.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    // A failed write is told to its own callback; without a listener it would end the process with a stack trace as well.
    if (stream.listenerCount('error') === 0) stream.on('error', () => {});
    stream.write(content, (error) => {
      if (error && isClosed(error)) closed.add(stream);
      if (!error || isClosed(error)) resolve();
      else reject(new CommandError(`The output cannot be written: ${fileFailure(error)}`));
    });
  });
}

function isClosed(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(failureCode(error));
}
