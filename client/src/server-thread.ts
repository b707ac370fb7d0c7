/**
 * The language server as a thread of the extension host. It is the same bundle that runs as a worker in a browser, so that the
 * extension carries it once; a thread of its own keeps typing free of it, and a failure in it ends it alone.
 */
import { Worker } from 'node:worker_threads';
import { EventEmitter } from 'vscode';
import type {
  DataCallback,
  Disposable,
  Message,
  MessageReader,
  MessageTransports,
  MessageWriter,
  PartialMessageInfo,
} from 'vscode-languageclient/browser';

/** Starts the server from its bundle at `path`; the client talks to it over the transports. */
export function startServerThread(path: string): MessageTransports {
  const worker = new Worker(path);
  return { reader: new ThreadReader(worker), writer: new ThreadWriter(worker) };
}

class ThreadReader implements MessageReader {
  private readonly worker: Worker;
  private readonly failed = new EventEmitter<Error>();
  private readonly ended = new EventEmitter<void>();
  readonly onError = this.failed.event;
  readonly onClose = this.ended.event;
  readonly onPartialMessage = new EventEmitter<PartialMessageInfo>().event;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.on('error', (error) => this.failed.fire(error));
    worker.on('exit', () => this.ended.fire());
  }

  listen(callback: DataCallback): Disposable {
    const receive = (message: Message): void => callback(message);
    this.worker.on('message', receive);
    return { dispose: () => this.worker.off('message', receive) };
  }

  dispose(): void {
    this.failed.dispose();
    this.ended.dispose();
    void this.worker.terminate();
  }
}

class ThreadWriter implements MessageWriter {
  private readonly worker: Worker;
  private readonly failed = new EventEmitter<[Error, Message | undefined, number | undefined]>();
  readonly onError = this.failed.event;
  readonly onClose = new EventEmitter<void>().event;

  constructor(worker: Worker) {
    this.worker = worker;
  }

  write(message: Message): Promise<void> {
    try {
      this.worker.postMessage(message);
      return Promise.resolve();
    } catch (error) {
      this.failed.fire([error as Error, message, undefined]);
      return Promise.reject(error);
    }
  }

  end(): void {
    void this.worker.terminate();
  }

  dispose(): void {
    this.failed.dispose();
  }
}
