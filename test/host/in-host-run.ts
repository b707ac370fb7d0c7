/** Runs the tests of test/client inside an extension host of VS Code, in an empty folder. */
import type { Page } from 'playwright-core';
import { bundleTests } from './in-host-bundle.ts';
import { type HostEvent, marker } from './in-host-events.ts';
import { type Host, launchEditor } from './launch.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface HostRunOptions {
  /** Only tests whose full title holds this; all without it. */
  readonly grep?: string | undefined;
  /** Takes the report, line by line, as the tests end. */
  readonly print: (line: string) => void;
}

/** How long the host may say nothing, in milliseconds; longer than mocha gives any one test. */
const patience = 60_000;

/** Rejects when the host ends before its tests do, or falls silent. */
export async function runInHost(host: Host | 'oldest', { grep, print }: HostRunOptions): Promise<Counts> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const complaints: string[] = [];
  const tests = await bundleTests(host, { report: 'events', grep });
  const folder = temporaryFolder('workspace');
  let heard = () => {};
  const hear = (event: HostEvent) => {
    heard();
    if (event.kind === 'pass') counts.passed++;
    if (event.kind === 'fail') counts.failed++;
    if (event.kind === 'skip') counts.skipped++;
    print(asLine(event));
  };
  let exited: (code: number) => void = () => {};
  const exit = new Promise<number>((resolve) => {
    exited = resolve;
  });
  const editor = await launchEditor({
    host,
    folder: folder.path,
    tests,
    prepare: (page) => listen(page, { hear, exited, complaints }),
  });
  try {
    const silence = new Promise<never>((_, reject) => {
      const tell = () => reject(new Error(`The ${host} extension host said nothing for a minute.`));
      let timer = setTimeout(tell, patience);
      heard = () => {
        clearTimeout(timer);
        timer = setTimeout(tell, patience);
      };
      void exit.then(() => clearTimeout(timer));
    });
    const code = await Promise.race([exit, silence]);
    // VS Code's code says that something failed; where no test did, it was the host.
    if (code !== 0 && counts.failed === 0) {
      throw new Error(`The ${host} extension host ended with code ${code}.\n${complaints.join('\n')}`);
    }
  } finally {
    await editor.close();
    folder.remove();
  }
  return counts;
}

interface Listener {
  readonly hear: (event: HostEvent) => void;
  readonly exited: (code: number) => void;
  /** Takes what VS Code logs as an error. */
  readonly complaints: string[];
}

/** VS Code calls these two functions of a page it is tested in. */
async function listen(page: Page, { hear, exited, complaints }: Listener) {
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const line = args.map(String).join(' ');
    if (line.startsWith(marker)) hear(JSON.parse(line.slice(marker.length)));
    else if (type === 'error') complaints.push(line);
  });
  await page.exposeFunction('codeAutomationExit', exited);
}

function asLine(event: HostEvent): string {
  const indent = '  '.repeat(event.depth);
  if (event.kind === 'suite') return indent + event.title;
  if (event.kind === 'pass') return `${indent}✔ ${event.title}`;
  if (event.kind === 'skip') return `${indent}- ${event.title}`;
  return `${indent}✖ ${event.title}\n${(event.error ?? '').replace(/^/gm, `${indent}    `)}`;
}
