/** “Accept All Suggestions of the Paragraph”. */
import { commands, type Disposable } from 'vscode';
import { acceptSuggestions, type Place, type Suggestions } from '../suggestions/accept.ts';

export function registerAcceptParagraph(suggestions: Suggestions): Disposable {
  return commands.registerCommand('claimdown.suggestions.acceptParagraph', (place?: Place) =>
    acceptSuggestions(suggestions, 'paragraph', place),
  );
}
