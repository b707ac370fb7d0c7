/**
 * The language server as a thread of the extension host. It is the same bundle that runs as a worker in a browser, so that the
 * extension carries it once; a thread of its own keeps typing free of it, and a failure in it ends it alone.
 */
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageTransports,
} from 'vscode-languageclient/node';

/** Starts the server from its bundle at `path`; the client talks to it over the transports. */
export function startServerThread(path: string): MessageTransports {
  const worker = new Worker(path);
  return { reader: new ThreadReader(worker), writer: new ThreadWriter(worker) };
}

class ThreadReader extends AbstractMessageReader {
  private readonly worker: Worker;

  constructor(worker: Worker) {
    super();
    this.worker = worker;
    worker.on('error', (error) => this.fireError(error));
    worker.on('exit', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const receive = (message: Message): void => callback(message);
    this.worker.on('message', receive);
    return { dispose: () => this.worker.off('message', receive) };
  }

  override dispose(): void {
    super.dispose();
    void this.worker.terminate();
  }
}

class ThreadWriter extends AbstractMessageWriter {
  private readonly worker: Worker;

  constructor(worker: Worker) {
    super();
    this.worker = worker;
  }

  write(message: Message): Promise<void> {
    try {
      this.worker.postMessage(message);
      return Promise.resolve();
    } catch (error) {
      this.fireError(error, message);
      return Promise.reject(error);
    }
  }

  end(): void {
    void this.worker.terminate();
  }
}
