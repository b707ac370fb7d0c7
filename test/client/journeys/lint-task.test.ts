import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { journey } from '../../host/journey.ts';
import { project } from '../../host/project.ts';

const files = {
  'articles/rain.claim': '😀 {!c1 @author|It rains}. {!c1 @author|It pours} 🙂 }.\n',
  // No article of the folder to the editor, and so told of by the task alone.
  'node_modules/snow.claim': '{!c1 @author|It snows}. }\n',
  'claimdown.yaml': 'rules:\n  claim-cue-missing: off\n  actor-unused: off\n',
  'actors.yaml': 'berg:\n  name: Anna Berg\n',
  '.vscode/tasks.json': JSON.stringify({
    version: '2.0.0',
    tasks: [
      {
        label: 'lint the articles',
        type: 'claimdown',
        paths: ['articles', 'node_modules/snow.claim'],
        arguments: ['--quiet'],
        problemMatcher: '$claimdown',
      },
    ],
  }),
};

/** Nobody else is asked for tasks: on a busy machine the answers take their time. */
const settings = { 'npm.autoDetect': 'off', 'typescript.tsc.autoDetect': 'off' };

// In the browser there are no shells, and so no such tasks.
journey('A reviewer runs the task that lints', { files, settings, only: 'node' }, (step) => {
  step('has the command line installed in the folder', async (editor) => {
    const bin = path.join(editor.folder, 'node_modules/.bin');
    await mkdir(bin, { recursive: true });
    await symlink(path.join(project, 'dist/cli.cjs'), path.join(bin, 'claimdown'));
  });

  step('finds the task by its name, and what it finds among the problems', async (editor) => {
    const [duplicate, stray] = [
      { code: 'claim-id-duplicate', line: 1, column: 30, severity: 'error' },
      { code: 'brace-stray', line: 1, column: 54, severity: 'error' },
    ] as const;
    await editor.open('actors.yaml');
    await editor.waitForProblems([duplicate, stray]);
    await editor.runTask('lint the articles');
    // The editor itself tells of the article, too; and what stands at one place stands there once.
    await editor.waitForProblems([
      duplicate,
      stray,
      { source: 'claimdown lint', code: 'brace-stray', line: 1, column: 25, severity: 'error' },
    ]);
    await editor.screenshot('lint task');
  });
});
