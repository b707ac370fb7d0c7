/**
 * `npm run test:desktop`: the tests of test/client in a desktop VS Code, which @vscode/test-electron downloads.
 * For machines that may download it and have a screen; `npm test` runs the same tests without either.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleTests } from './in-host-bundle.ts';
import { project } from './launch.ts';

const tests = await bundleTests('node', { report: 'spec' });
const folder = await mkdtemp(path.join(os.tmpdir(), 'claimdown-workspace-'));
try {
  // Rejects when a test fails.
  await runTests({
    extensionDevelopmentPath: project,
    extensionTestsPath: path.join(project, tests),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
