/** What benchmarks need beside the project: peers, installed by npm on first use, and bundles of what is measured. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { env, pid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** In `.vscode-test/`, or in the folder CLAIMDOWN_TEST_CACHE names, which several clones can share. */
const cache = path.resolve(env['CLAIMDOWN_TEST_CACHE'] || path.join(project, '.vscode-test'), 'bench');

/** The folder in whose `node_modules` that npm package is. Fails with a sentence for people. */
export function peerFolder(name: string, version: string): string {
  const folder = path.join(cache, `${name.replaceAll('/', '+')}@${version}`);
  if (existsSync(folder)) return folder;
  console.error(`Installing ${name} ${version} for comparison …`);
  // Made under another name first: an interrupted install leaves nothing that looks finished.
  const making = `${folder}.${pid}`;
  mkdirSync(making, { recursive: true });
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const npm = spawnSync('npm', ['install', '--prefix', making, ...options, `${name}@${version}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: platform === 'win32',
  });
  if (npm.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new Error(`npm could not install ${name} ${version}: without it there is nothing to compare with.`);
  }
  if (existsSync(folder)) rmSync(making, { recursive: true, force: true });
  else renameSync(making, folder);
  return folder;
}

/** The file of that package, installed as {@link peerFolder} does. */
export function peerFile(name: string, version: string, file: string): string {
  return path.join(peerFolder(name, version), 'node_modules', name, file);
}

/** Bundles a file of this folder as the project is bundled when it is published, and gives the path of the bundle. */
export async function bundle(file: string): Promise<string> {
  const outfile = path.join(cache, 'bundles', `${path.basename(file, '.ts')}.cjs`);
  await build({
    absWorkingDir: path.join(project, 'test/bench'),
    entryPoints: [file],
    outfile,
    bundle: true,
    charset: 'utf8',
    format: 'cjs',
    logLevel: 'warning',
    minify: true,
    platform: 'node',
    target: 'node20.9',
  });
  return outfile;
}
