/** The entries of the lexicon that comes with the software, one file a type, and their forms. */
import { APPROXIMATOR } from './entries/approximator.ts';
import { BOOSTER } from './entries/booster.ts';
import { CONDITIONAL } from './entries/conditional.ts';
import { DOXASTIC } from './entries/doxastic.ts';
import { EPISTEMIC } from './entries/epistemic.ts';
import { EVIDENTIAL } from './entries/evidential.ts';
import { INVESTIGATION } from './entries/investigation.ts';
import { LOOKALIKES } from './entries/lookalikes.ts';
import { WEASEL } from './entries/weasel.ts';
import type { HedgeExample, Lookalike } from './hedge-entry.ts';
import { type FormRows, formRows } from './hedge-forms.ts';

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

export const BASE_LOOKALIKES: readonly Lookalike[] = LOOKALIKES;

export const BASE_FORMS: FormRows = formRows([...BASE_ENTRIES, ...BASE_LOOKALIKES]);
