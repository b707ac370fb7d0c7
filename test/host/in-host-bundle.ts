/** Bundles the tests of test/client that run inside the extension host, with mocha, into one module a host. */
import path from 'node:path';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import type { RunOptions } from './in-host.ts';
import type { Host } from './launch.ts';
import { project } from './project.ts';

/** Gives the path of a module with a `run()`, relative to the project. Rejects when there is no test to run. */
export async function bundleTests(host: Host | 'oldest', options: RunOptions): Promise<string> {
  const tests = await glob('test/client/**/*.test.ts', { cwd: project, ignore: 'test/client/journeys/**' });
  if (tests.length === 0) throw new Error('There is no test in test/client.');
  const web = host !== 'node';
  const outfile = `dist/test/in-host.${host}.${web ? 'js' : 'cjs'}`;
  await build({
    absWorkingDir: project,
    stdin: {
      resolveDir: project,
      contents: `
        // Mocha's browser build puts itself into module.exports, which is ours to give.
        const { runTests } = require('./test/host/in-host.ts');
        module.exports = { run: () => runTests(() => {
          ${tests
            .sort()
            .map((test) => `require(${JSON.stringify(`./${test}`)});`)
            .join('\n')}
        }, ${JSON.stringify(options)}) };`,
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    // The web worker has no modules of Node's; the npm package `assert` is the same thing written for browsers.
    ...(web
      ? {
          alias: { 'node:assert/strict': path.join(project, 'test/host/browser-assert.cjs') },
          banner: { js: 'var process = globalThis.process ?? { env: {} }, global = globalThis;' },
        }
      : {}),
  });
  return outfile;
}
