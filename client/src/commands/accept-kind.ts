/** “Accept All Suggestions of This Kind”: of the kind of the one at the cursor, in the whole article. */
import { commands, type Disposable } from 'vscode';
import { acceptSuggestions, type Place, type Suggestions } from '../suggestions/accept.ts';

export function registerAcceptKind(suggestions: Suggestions): Disposable {
  return commands.registerCommand('claimdown.suggestions.acceptKind', (place?: Place) =>
    acceptSuggestions(suggestions, 'kind', place),
  );
}
