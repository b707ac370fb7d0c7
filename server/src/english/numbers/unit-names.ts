/** Units by the words and symbols that name them. */
import { type PhraseTable, tableOfRows } from './phrases.ts';
import { type Unit, unitPhrases, unitSymbolRows } from './unit-names.table.ts';

export type { Unit } from './unit-names.table.ts';

/** Units by the words that name them, in lower case. */
export const unitWords: PhraseTable<Unit> = tableOfRows(unitPhrases);

/** Units by their symbol, in which capitals count (`MW`, `mW`). Those of one letter need digits before them. */
export const unitSymbols: ReadonlyMap<string, Unit> = new Map(unitSymbolRows);

/** Digits that raise a symbol they end, as in `m2`. */
export const gluedExponents: ReadonlyMap<string, number> = new Map([
  ['2', 2],
  ['²', 2],
  ['3', 3],
  ['³', 3],
]);
