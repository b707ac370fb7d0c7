/** Shows in the client how far a long piece of work has come, where the client can show that. */
import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

export interface Progress {
  readonly report: (done: number, of: number) => void;
  readonly end: () => void;
}

const SILENT: Progress = { report: () => {}, end: () => {} };

/** Milliseconds between two reports: a client need not draw more often. */
const BETWEEN = 200;

/** Begins to show the work under that title. A client that is slow to agree, or does not, holds nothing up. */
export function startProgress(connection: Connection, client: ClientCapabilities, title: string): Progress {
  if (!client.window?.workDoneProgress) return SILENT;
  let shown: WorkDoneProgressServerReporter | undefined;
  let hasEnded = false;
  let last = performance.now();
  connection.window.createWorkDoneProgress().then(
    (progress) => {
      progress.begin(title, 0);
      if (hasEnded) progress.done();
      else shown = progress;
    },
    () => {},
  );
  return {
    report(done, of) {
      if (!shown || performance.now() - last < BETWEEN) return;
      last = performance.now();
      shown.report(Math.floor((100 * done) / of), `${done} of ${of} files`);
    },
    end() {
      hasEnded = true;
      shown?.done();
    },
  };
}
