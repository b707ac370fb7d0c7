/**
 * The codes of ISO 4217, list one ("Current currency and funds"), as of its amendment 180, in force from 1 January
 * 2026; kept by SIX for ISO. Left out are XTS (for testing) and XXX (no currency): no sum of money bears them.
 */
const currentCodes =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE ' +
  'CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF ' +
  'GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR ' +
  'LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN ' +
  'PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS ' +
  'TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC ' +
  'XBD XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG';

/** Codes withdrawn since 2015 (list three, "Historic denominations"): articles of their years are still analysed. */
const withdrawnCodes = 'ANG BGN BYR CUC HRK LTL MRO SLL STD VEF ZWL';

const codes: ReadonlySet<string> = new Set(`${currentCodes} ${withdrawnCodes}`.split(' '));

/**
 * Whether a text is a currency code of ISO 4217, in force or withdrawn since 2015. Capitals only, since `cup`,
 * `pen` and `try` are words too.
 */
export function isCurrencyCode(text: string): boolean {
  return codes.has(text);
}

/** All codes that `isCurrencyCode` knows and that are in force, in alphabetical order, for completion. */
export const currencyCodes: readonly string[] = currentCodes.split(' ');
