/** “Show Dismissed Suggestions Again”. */
import { commands, type Disposable, window } from 'vscode';
import type { Suggestions } from '../suggestions/accept.ts';

export function registerRestoreSuggestions({ dismissed, hints }: Suggestions): Disposable {
  return commands.registerCommand('claimdown.suggestions.restore', () => {
    dismissed.clear();
    for (const editor of window.visibleTextEditors) hints.refresh(editor);
  });
}
