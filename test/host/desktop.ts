/**
 * `npm run test:desktop`: the tests of test/client in a desktop VS Code, which @vscode/test-electron downloads.
 * For machines that may download it and have a screen; `npm test` runs the same tests without either.
 */
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleTests } from './in-host-bundle.ts';
import { project } from './project.ts';
import { temporaryFolder } from './temporary-folder.ts';

const tests = await bundleTests('node', { report: 'spec' });
const folder = temporaryFolder('workspace');
// Rejects when a test fails.
await runTests({
  extensionDevelopmentPath: project,
  extensionTestsPath: path.join(project, tests),
  launchArgs: [folder.path, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
});
