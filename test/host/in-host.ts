/**
 * The part of a test run that lives inside VS Code's extension host, Node or web worker. What happens there is
 * told to the outside through the console, one JSON object a line; see in-host-events.ts.
 */
import 'mocha/mocha.js';
import { type HostEvent, marker } from './in-host-events.ts';

export interface RunOptions {
  /** As mocha does, for people, or as events for a process outside. */
  readonly report: 'spec' | 'events';
  /** Only tests whose full title holds this; all without it. */
  readonly grep?: string | undefined;
}

/** Runs the tests that `load` declares. Resolves when all pass; rejects with the number of failures. */
export async function runTests(load: () => void, { report, grep }: RunOptions): Promise<void> {
  const mocha = new Mocha({ timeout: 20_000, reporter: report === 'spec' ? 'spec' : silent });
  if (grep !== undefined) mocha.fgrep(grep);
  // Mocha's ways to declare a test become globals.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    if (report === 'events') tellOf(runner);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

const silent = class extends Mocha.reporters.Base {
  override epilogue() {}
};

function tellOf(runner: Mocha.Runner): void {
  runner.on('suite', (suite) => tell({ kind: 'suite', title: suite.title, depth: depthOf(suite) }));
  runner.on('pass', (test) => tell({ kind: 'pass', title: test.title, depth: depthOf(test.parent) + 1 }));
  runner.on('pending', (test) => tell({ kind: 'skip', title: test.title, depth: depthOf(test.parent) + 1 }));
  runner.on('fail', (test, error: Error) =>
    tell({
      kind: 'fail',
      title: test.title,
      depth: depthOf(test.parent) + 1,
      error: error.stack ?? String(error),
    }),
  );
}

function tell(event: HostEvent): void {
  console.log(marker + JSON.stringify(event));
}

function depthOf(suite: Mocha.Suite | undefined): number {
  return suite === undefined || suite.root ? 0 : depthOf(suite.parent) + 1;
}
