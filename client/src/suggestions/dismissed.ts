/**
 * Suggestions that were dismissed. They are kept with the workspace on this machine and not in the article: a dismissal is no
 * annotation, and a file that changed by it would show up in git. Keys are made of the words, so they hold wherever these move.
 */
import type { Memento } from 'vscode';

export interface Dismissed {
  readonly keys: () => readonly string[];
  readonly add: (keys: readonly string[]) => void;
  /** Suggests all of them again. */
  readonly clear: () => void;
}

const STATE = 'claimdown.dismissedSuggestions';
/** The oldest are forgotten first. */
const MOST = 5000;

export function dismissedIn(state: Memento): Dismissed {
  const keys = (): readonly string[] => state.get<readonly string[]>(STATE, []);
  return {
    keys,
    add: (more) => void state.update(STATE, [...new Set([...keys(), ...more])].slice(-MOST)),
    clear: () => void state.update(STATE, undefined),
  };
}
