/** “Accept Suggestion”: marks what is suggested at the cursor and goes to the next; where nothing is, it only goes there. */
import { commands, type Disposable } from 'vscode';
import { acceptSuggestions, type Place, type Suggestions } from '../suggestions/accept.ts';

export function registerAcceptSuggestion(suggestions: Suggestions): Disposable {
  return commands.registerCommand('claimdown.suggestions.accept', (place?: Place) =>
    acceptSuggestions(suggestions, 'one', place),
  );
}
