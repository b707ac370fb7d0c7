/** What the user wants to be suggested. */
import { type ConfigurationScope, workspace } from 'vscode';
import type { SuggestionOptions } from '../../../server/src/lsp/protocol.ts';

export const SECTION = 'claimdown.suggestions';

export function areEnabled(scope: ConfigurationScope): boolean {
  return workspace.getConfiguration(SECTION, scope).get('enabled', true);
}

export function suggestionOptions(scope: ConfigurationScope, except: readonly string[]): SuggestionOptions {
  const settings = workspace.getConfiguration(SECTION, scope);
  const kinds = settings.get<SuggestionOptions['kinds']>('kinds');
  return { ...(kinds ? { kinds } : {}), minConfidence: settings.get('minConfidence', 0.5), except };
}
