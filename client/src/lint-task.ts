/** The task `claimdown: lint`: checks the folder from the command line; what it finds goes into the Problems view. */
import {
  type Disposable,
  ShellExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
} from 'vscode';

const TYPE = 'claimdown';

interface LintDefinition extends TaskDefinition {
  /** Files, folders and globs; without any, the whole folder. */
  readonly paths?: readonly string[];
  /** Further arguments of `claimdown lint`. */
  readonly arguments?: readonly string[];
}

/** Only where there are shells: not in the browser. VS Code itself offers no task in a folder that is not trusted. */
export function registerLintTask(): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => [lintTask({ type: TYPE })],
    resolveTask: (task) => lintTask(task.definition as LintDefinition, task.scope),
  });
}

function lintTask(definition: LintDefinition, scope: Task['scope'] = TaskScope.Workspace): Task {
  const { paths = [], arguments: more = [] } = definition;
  // As it is installed here: what goes by this name elsewhere is never fetched.
  const words = ['--offline', 'claimdown', 'lint', '--format', 'compact', ...more, ...paths];
  const task = new Task(definition, scope, 'lint', TYPE, new ShellExecution('npx', words), '$claimdown');
  task.group = TaskGroup.Test;
  task.detail = 'Check annotated articles with the command line of this folder';
  return task;
}
