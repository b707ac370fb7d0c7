/** VS Code in the browser, served from this machine. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { EditorServer } from './cache.ts';
import { start, stop } from './processes.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface VSCodeServer {
  readonly port: number;
  /** What a page must bring (as `tkn` in its address): without it any web page could reach the server. */
  readonly token: string;
  /** Resolves when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  /** Whether VS Code asks whether the folder is to be trusted. */
  readonly asksForTrust?: boolean | undefined;
  /** An extension to install. */
  readonly vsix?: string | undefined;
  /** Without what VS Code carries that runs in Node alone, most of which starts with every window. */
  readonly bare?: boolean | undefined;
}

/** Nothing in the editor that is not the editor: no news, no chat, no calls to a marketplace. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts the server on a free port of this machine only, with a fresh folder for user data that is removed
 * when it stops. `settings` are the user's settings, besides those that keep VS Code quiet.
 */
export async function startVSCodeServer(
  tools: EditorServer,
  settings: Readonly<Record<string, unknown>> = {},
  { asksForTrust = false, vsix, bare = false }: ServerOptions = {},
): Promise<VSCodeServer> {
  const folder = temporaryFolder('vscode');
  const data = folder.path;
  await mkdir(path.join(data, 'data/User'), { recursive: true });
  await writeFile(
    path.join(data, 'data/User/settings.json'),
    JSON.stringify(
      { ...quietSettings, 'security.workspace.trust.enabled': asksForTrust, ...settings },
      null,
      2,
    ),
  );
  if (vsix !== undefined) await install(tools, vsix, data);
  const token = randomUUID();
  const server = start(
    tools.node,
    [
      path.join(import.meta.dirname, 'server-guard.mjs'),
      tools.main,
      '--host=127.0.0.1',
      '--port=0',
      `--connection-token=${token}`,
      '--accept-server-license-terms',
      `--server-data-dir=${data}`,
      '--telemetry-level=off',
      ...(asksForTrust ? [] : ['--disable-workspace-trust']),
      ...(bare ? [`--builtin-extensions-dir=${await withoutNodeOnly(tools, data)}`] : []),
      // Without this the page does not take an extension under development.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: ownEnvironment(data) },
  );
  const output: string[] = [];
  server.stderr?.on('data', (text) => output.push(String(text)));
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`VS Code's server ended with code ${code} before it listened:\n${output.join('')}`)),
    );
    createInterface({ input: server.stdout! }).on('line', (line) => {
      output.push(`${line}\n`);
      const match = /agent listening on (\d+)/i.exec(line);
      if (match) resolve(Number(match[1]));
    });
  });
  return {
    port,
    token,
    ended: new Promise((resolve) => {
      server.once('exit', () => resolve());
    }),
    async stop() {
      await stop(server);
      folder.remove();
    },
  };
}

/**
 * A folder that holds what VS Code carries, but for what runs in Node alone: git, debuggers, task runners, services. What
 * also runs in a browser is asked for by the page and has to be there.
 */
async function withoutNodeOnly({ main }: EditorServer, data: string): Promise<string> {
  const all = path.join(path.dirname(main), '../extensions');
  const rest = path.join(data, 'builtin');
  await mkdir(rest);
  for (const { name, parentPath } of await readdir(all, { withFileTypes: true })) {
    const folder = path.join(parentPath, name);
    const manifest = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => undefined);
    if (manifest === undefined) continue;
    const { main, browser } = JSON.parse(manifest);
    if (main === undefined || browser !== undefined) await symlink(folder, path.join(rest, name), 'junction');
  }
  return rest;
}

/** Installs an extension as a person does who has the file; rejects with what VS Code says where it cannot. */
async function install({ node, main }: EditorServer, vsix: string, data: string): Promise<void> {
  const args = [
    main,
    `--install-extension=${vsix}`,
    `--server-data-dir=${data}`,
    '--accept-server-license-terms',
  ];
  const { stdout, stderr } = await promisify(execFile)(node, args, { env: ownEnvironment(data) });
  if (!/successfully installed/.test(stdout))
    throw new Error(`${vsix} was not installed:\n${stdout}${stderr}`);
}

/**
 * No marketplace to call, sockets where they go with the other data (elsewhere than on Linux such a path would
 * be too long for them), and none of what a VS Code, a tsx or an npm around this process has set for itself.
 */
function ownEnvironment(data: string): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const sockets = process.platform === 'linux' ? { TMPDIR: data, XDG_RUNTIME_DIR: data } : {};
  return { ...Object.fromEntries(own), ...sockets, EXTENSIONS_GALLERY: '{}' };
}
