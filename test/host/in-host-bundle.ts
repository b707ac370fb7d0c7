/** Bundles the tests of test/client that run inside the extension host, with mocha, into one module a host. */
import path from 'node:path';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import { type Host, project } from './launch.ts';

/**
 * Gives the module's path, relative to the project; its `run()` reports as mocha does or, for a process
 * outside, in events. Rejects when there is no test to run.
 */
export async function bundleTests(host: Host, report: 'spec' | 'events'): Promise<string> {
  const tests = await glob('test/client/**/*.test.ts', { cwd: project, ignore: 'test/client/journeys/**' });
  if (tests.length === 0) throw new Error('There is no test in test/client.');
  const outfile = `dist/test/in-host.${host}.cjs`;
  const web = host === 'web';
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
        }, '${report}') };`,
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
