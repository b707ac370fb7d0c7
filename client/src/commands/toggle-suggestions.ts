/** “Toggle Suggestions”: shows what might be marked, or no longer does, by the user’s settings. */
import { ConfigurationTarget, commands, type Disposable, workspace } from 'vscode';
import { SECTION } from '../suggestions/settings.ts';

export function registerToggleSuggestions(): Disposable {
  return commands.registerCommand('claimdown.suggestions.toggle', async () => {
    const settings = workspace.getConfiguration(SECTION);
    await settings.update('enabled', !settings.get('enabled', true), ConfigurationTarget.Global);
  });
}
