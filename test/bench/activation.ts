/** Section 2 of `targets.md`: how long the extension takes to start in VS Code, beside one that does nothing. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { launchEditor } from '../host/launch.ts';
import { project } from '../host/project.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { type Activations, IDLE, marker } from './activation-news.ts';
import { median } from './measure.ts';
import { milliseconds, printTable } from './table.ts';

const ROUNDS = 7;

export async function run(): Promise<void> {
  spawnSync(process.execPath, ['esbuild.mjs'], { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] });
  const tests = 'dist/test/activation.cjs';
  await build({
    absWorkingDir: project,
    entryPoints: ['test/bench/activation-in-host.ts'],
    outfile: tests,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.9',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const made = temporaryFolder('idle');
  const idleExtension = await packageIdle(made.path);
  const measured: Activations[] = [];
  for (let round = 0; round < ROUNDS; round++) measured.push(await activateIn(tests, idleExtension));
  made.remove();
  const [own, idle] = (['own', 'idle'] as const).map((key) => median(measured.map((each) => each[key])));
  printTable('Activation', `Medians of ${ROUNDS} starts of VS Code’s Node extension host`, [
    {
      what: 'activation of the extension, while its server starts: milliseconds more',
      against: 'an extension that does nothing',
      ratio: own! - idle!,
      reach: { most: 100 },
      times: milliseconds(own!, idle!),
    },
  ]);
}

/** Writes and packages the extension that does nothing, and gives the path of its `.vsix`. */
async function packageIdle(folder: string): Promise<string> {
  const [publisher, name] = IDLE.split('.') as [string, string];
  const manifest = {
    publisher,
    name,
    version: '1.0.0',
    engines: { vscode: '^1.91.0' },
    main: './main.js',
    activationEvents: [],
  };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'README.md'), 'Does nothing.\n');
  await writeFile(path.join(folder, 'main.js'), 'exports.activate = () => {};\n');
  const vsix = path.join(folder, 'idle.vsix');
  const vsce = path.join(project, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', `--out=${vsix}`];
  const made = spawnSync(process.execPath, [vsce, 'package', ...options], { cwd: folder, encoding: 'utf8' });
  if (made.status !== 0)
    throw new Error(`The idle extension was not packaged:\n${made.stdout}${made.stderr}`);
  return vsix;
}

/** Starts VS Code once, in an empty folder, with both extensions. */
async function activateIn(tests: string, idle: string): Promise<Activations> {
  const folder = temporaryFolder('workspace');
  const complaints: string[] = [];
  let tell: (measured: Activations) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const told = new Promise<Activations>((resolve, reject) => {
    tell = resolve;
    fail = reject;
  });
  const editor = await launchEditor({
    host: 'node',
    folder: folder.path,
    beside: idle,
    tests,
    async prepare(page) {
      await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
        const line = args.map(String).join(' ');
        if (line.startsWith(marker)) tell(JSON.parse(line.slice(marker.length)));
        else if (type === 'error') complaints.push(line);
      });
      // Nothing is told any more, if it was not yet.
      await page.exposeFunction('codeAutomationExit', (code: number) =>
        fail(new Error(`The extension host ended with code ${code}.\n${complaints.join('\n')}`)),
      );
    },
  });
  try {
    return await told;
  } finally {
    await editor.close();
    folder.remove();
  }
}
