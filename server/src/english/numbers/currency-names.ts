/** Currencies by the words, signs and letters that name them. */
import {
  type Currency,
  currencyLetterPhrases,
  currencyPhrases,
  currencySignRows,
} from './currency-names.table.ts';
import { type PhraseTable, tableOfRows } from './phrases.ts';
import { wordSet } from './word-set.ts';

export type { Currency } from './currency-names.table.ts';

/** Currencies by the words that name them: `dollars`, `kuwaiti dinars`, `pence`. */
export const currencyWords: PhraseTable<Currency> = tableOfRows(currencyPhrases);

/** Currencies by a sign of their own: `$`, `€`. */
export const currencySigns: ReadonlyMap<string, Currency> = new Map(currencySignRows);

/** Currencies by letters with a sign or instead of one: `us $`, `rs`. */
export const currencyLetters: PhraseTable<Currency> = tableOfRows(currencyLetterPhrases);

/** Codes that are English words or names of other things, so that they count only behind their figure. */
export const wordlikeCodes: ReadonlySet<string> = wordSet(
  'ALL AMD ARS BAM BOB COP CUP GEL LAK MAD MOP PEN PHP SOS TOP TRY',
);

/** Codes that are written in small letters too. */
export const looseCodes: ReadonlySet<string> = wordSet(
  'usd eur gbp jpy inr aud cad chf cny nzd sek nok dkk rub sgd hkd zar pln uah aed myr thb mxn brl krw',
);
