/**
 * The entry for desktop VS Code and for remote hosts: the bundle for browsers, which stands beside this one, with the server as a
 * thread that has the files of the disk, and with a task for the command line.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { type ExtensionContext, Uri } from 'vscode';
import { registerLintTask } from './lint-task.ts';
import { startServerThread } from './server-thread.ts';

type Bundle = typeof import('./extension.web.ts');

let bundle: Bundle | undefined;

export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerLintTask());
  const path = Uri.joinPath(context.extensionUri, 'dist', 'server.thread.cjs').fsPath;
  bundle ??= load(join(__dirname, 'extension.web.js'));
  bundle.activate(context, () => startServerThread(path));
}

export async function deactivate(): Promise<void> {
  await bundle?.deactivate();
}

/** Runs a CommonJS file that Node would take for an ES module by its name. It gets this module's `require`, which knows `vscode`. */
function load(filename: string): Bundle {
  const module = { exports: {} as Bundle };
  compileFunction(readFileSync(filename, 'utf8'), ['module', 'exports', 'require'], { filename })(
    module,
    module.exports,
    require,
  );
  return module.exports;
}
