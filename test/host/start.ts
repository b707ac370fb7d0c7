/**
 * `npm start`: builds the extension and opens VS Code with it on the samples. The desktop VS Code where there
 * is one, else (or with `--browser`) VS Code in the browser, served until Ctrl+C.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { editorServer } from './cache.ts';
import { editorAddress } from './launch.ts';
import { run } from './processes.ts';
import { project } from './project.ts';
import { startVSCodeServer } from './vscode-server.ts';

const folder = path.join(project, 'samples');
const file = path.join(folder, 'security-guarantees.claim');

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false } } });
  const built = await run(process.execPath, ['esbuild.mjs', '--dev'], { cwd: project });
  if (built !== 0) return built;
  if (!values.browser && openDesktop()) return 0;
  const server = await startVSCodeServer(await editorServer()).catch((error: Error) => {
    console.error(error.message);
  });
  if (!server) return 1;
  const address = editorAddress(server.port, server.token, { host: 'node', folder, file });
  console.log(`\nVS Code with Claimdown is ready. Open this address in a browser:\n\n  ${address}\n`);
  console.log('It runs on this machine only. Ctrl+C ends it.');
  await server.ended;
  return 1;
}

/** True when a desktop VS Code has taken the samples. */
function openDesktop(): boolean {
  // In a terminal of a remote VS Code, `code` opens files there but cannot take an extension under development.
  if (process.env['VSCODE_IPC_HOOK_CLI']) return false;
  const shell = process.platform === 'win32';
  const quoted = (text: string) => (shell ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${project}`, folder, file].map(quoted);
  const opened = spawnSync('code', args, { stdio: 'ignore', shell }).status === 0;
  if (opened) console.log('VS Code is opening with Claimdown on samples/.');
  return opened;
}
