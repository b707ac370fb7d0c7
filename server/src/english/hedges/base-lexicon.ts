/** The lexicon that comes with the software. */
import { BASE_ENTRIES, BASE_FORMS, BASE_LOOKALIKES } from './base-lexicon.table.ts';
import { buildLexicon, type HedgeLexicon, type LexiconChanges, lexiconOf } from './hedge-lexicon.ts';

/** Our lexicon with a corpus's changes, compiled. With changes it takes a few milliseconds: keep what it gives. */
export function baseLexicon(changes: LexiconChanges = {}): HedgeLexicon {
  const isChanged = (changes.add ?? []).length + (changes.remove ?? []).length > 0;
  return isChanged
    ? buildLexicon(BASE_ENTRIES, changes, BASE_LOOKALIKES)
    : lexiconOf(BASE_ENTRIES, BASE_LOOKALIKES, BASE_FORMS);
}
