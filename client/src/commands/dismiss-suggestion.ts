/** “Dismiss Suggestion”: it is not shown again, and the next one is gone to. */
import { commands, type Disposable } from 'vscode';
import { acceptSuggestions, type Place, type Suggestions } from '../suggestions/accept.ts';

export function registerDismissSuggestion(suggestions: Suggestions): Disposable {
  return commands.registerCommand('claimdown.suggestions.dismiss', (place?: Place) =>
    acceptSuggestions(suggestions, 'dismiss', place),
  );
}
