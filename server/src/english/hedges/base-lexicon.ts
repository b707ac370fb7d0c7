/** The lexicon that comes with the software: all our entries, one file a type. */
import { APPROXIMATOR } from './entries/approximator.ts';
import { BOOSTER } from './entries/booster.ts';
import { CONDITIONAL } from './entries/conditional.ts';
import { DOXASTIC } from './entries/doxastic.ts';
import { EPISTEMIC } from './entries/epistemic.ts';
import { EVIDENTIAL } from './entries/evidential.ts';
import { INVESTIGATION } from './entries/investigation.ts';
import { LOOKALIKES } from './entries/lookalikes.ts';
import { WEASEL } from './entries/weasel.ts';
import type { HedgeExample } from './hedge-entry.ts';
import { buildLexicon, type HedgeLexicon, type LexiconChanges } from './hedge-lexicon.ts';

/** Our entries. Where two share their words, the first whose contexts hold is taken. */
export const BASE_ENTRIES: readonly HedgeExample[] = [
  ...EPISTEMIC,
  ...EVIDENTIAL,
  ...DOXASTIC,
  ...INVESTIGATION,
  ...CONDITIONAL,
  ...WEASEL,
  ...APPROXIMATOR,
  ...BOOSTER,
];

/** Our lexicon with a corpus's changes, compiled. Takes a few milliseconds: keep what it gives. */
export function baseLexicon(changes: LexiconChanges = {}): HedgeLexicon {
  return buildLexicon(BASE_ENTRIES, changes, LOOKALIKES);
}
