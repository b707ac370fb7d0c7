/**
 * Where VS Code keeps the server's findings: under the name that the matcher of the task that lints has for its owner, so that of a
 * closed file the task's findings and the server's take each other's place, and nothing is shown twice.
 */
import { type DiagnosticCollection, type Disposable, languages, tasks } from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';

/** As in `package.json`, as are the type of the task and the name of its matcher. */
const OWNER = 'claimdown';

/** Milliseconds behind the end of a task by which VS Code has cleared what the task did not find again. */
const CLEARED = 1000;

/** What makes the collections, for the client's options; and what watches the tasks, to be disposed of with the extension. */
export function findingCollections(): { readonly provider: DiagnosticCollectionProvider } & Disposable {
  let asked: DiagnosticCollection | undefined;
  // A task may have looked at a part of the files, or for errors alone; and the server does not tell again what it has told.
  const putBack = (): void => {
    for (const [uri, findings] of asked ?? []) asked?.set(uri, findings);
  };
  const watch = tasks.onDidEndTask(({ execution: { task } }) => {
    if (task.definition.type === OWNER || task.problemMatchers.includes(`$${OWNER}`))
      setTimeout(putBack, CLEARED);
  });
  const provider: DiagnosticCollectionProvider = {
    create(_, source) {
      if (source !== 'pull') return languages.createDiagnosticCollection(`${OWNER}-sent`);
      asked = languages.createDiagnosticCollection(OWNER);
      return asked;
    },
    dispose(collection) {
      if (collection === asked) asked = undefined;
      collection.dispose();
    },
  };
  return { provider, dispose: () => watch.dispose() };
}
