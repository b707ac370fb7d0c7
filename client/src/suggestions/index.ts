/** Suggestions in the editor: the hints, and the commands that accept and dismiss them. */
import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerAcceptKind } from '../commands/accept-kind.ts';
import { registerAcceptParagraph } from '../commands/accept-paragraph.ts';
import { registerAcceptSuggestion } from '../commands/accept-suggestion.ts';
import { registerDismissSuggestion } from '../commands/dismiss-suggestion.ts';
import { registerRestoreSuggestions } from '../commands/restore-suggestions.ts';
import { registerToggleSuggestions } from '../commands/toggle-suggestions.ts';
import { dismissedIn } from './dismissed.ts';
import { showHints } from './hints.ts';

export function registerSuggestions(context: ExtensionContext, client: BaseLanguageClient): Disposable[] {
  const dismissed = dismissedIn(context.workspaceState);
  const hints = showHints(client, dismissed);
  const suggestions = { client, dismissed, hints };
  return [
    hints,
    registerAcceptSuggestion(suggestions),
    registerAcceptParagraph(suggestions),
    registerAcceptKind(suggestions),
    registerDismissSuggestion(suggestions),
    registerRestoreSuggestions(suggestions),
    registerToggleSuggestions(),
  ];
}
