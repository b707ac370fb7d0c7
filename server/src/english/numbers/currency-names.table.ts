import { type PhraseRows, phraseRows } from './phrase-rows.ts';

/**
 * The names and signs of the world's currencies, with the codes of ISO 4217. Our own list, the adjectives after the
 * usual demonyms.
 */

/** A currency, or the hundredth part of one. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** The other codes the same word or sign may mean. */
  readonly others?: readonly string[];
  /** A cent, a penny: so many make one of the currency. */
  readonly parts?: number;
  /** The word by which `NumberOptions.meanings` may say which of them is meant. */
  readonly word?: string;
  /** What else the word measures: a pound is a weight too. */
  readonly measure?: string;
}

/** Names as in `unit-names.table.ts`, then `code adjectives`, the adjectives parted by bars. */
const families: readonly (readonly [names: string, members: string])[] = [
  [
    'dollar',
    'USD us|u.s.|u.s|american|united states;AUD australian|aussie;CAD canadian;NZD new zealand|kiwi;SGD singapore|singaporean;HKD hong kong;TWD taiwan|taiwanese|new taiwan;JMD jamaican|jamaica;BSD bahamian;BBD barbadian|barbados;BZD belize;BMD bermudian|bermuda;BND brunei;FJD fijian|fiji;GYD guyanese|guyana;LRD liberian;NAD namibian|namibia;SBD solomon islands;SRD surinamese|suriname;TTD trinidad and tobago|trinidad;XCD east caribbean|eastern caribbean;KYD cayman islands;ZWG zimbabwean|zimbabwe',
  ],
  [
    'pound',
    'GBP british|uk|u.k.|english|sterling;EGP egyptian|egypt;LBP lebanese|lebanon;SYP syrian|syria;SDG sudanese|sudan;SSP south sudanese;GIP gibraltar;FKP falkland islands|falklands;SHP saint helena|st helena',
  ],
  ['euro|euros', 'EUR '],
  ['yen|yen', 'JPY japanese'],
  ['yuan|yuan', 'CNY chinese'],
  ['renminbi|renminbi', 'CNY chinese'],
  ['rmb|rmb', 'CNY '],
  [
    'rupee',
    'INR indian;PKR pakistani|pakistan;LKR sri lankan;NPR nepalese|nepali;MUR mauritian|mauritius;SCR seychellois|seychelles',
  ],
  ['rupiah|rupiah rupiah|rupiahs', 'IDR indonesian'],
  [
    'franc',
    'CHF swiss;XAF central african cfa;XOF west african cfa|cfa;XPF cfp|pacific;CDF congolese;RWF rwandan;BIF burundian|burundi;DJF djiboutian|djibouti;GNF guinean|guinea;KMF comorian',
  ],
  [
    'peso',
    'MXN mexican|mexico;ARS argentine|argentinian|argentina;CLP chilean|chile;COP colombian|colombia;PHP philippine|filipino;CUP cuban|cuba;DOP dominican;UYU uruguayan|uruguay',
  ],
  ['krona|kronor krona|kronas', 'SEK swedish'],
  ['krona|krónur krona|kronur', 'ISK icelandic'],
  ['krone|kroner krone|krones', 'NOK norwegian;DKK danish'],
  ['crown', 'SEK swedish;NOK norwegian;DKK danish;CZK czech;ISK icelandic'],
  ['koruna|koruny koruna|korunas', 'CZK czech'],
  ['rouble ruble', 'RUB russian;BYN belarusian|belarus'],
  ['zloty|zloty zloty|zlotys złoty|złotych zloty|zloties', 'PLN polish'],
  ['forint', 'HUF hungarian'],
  ['hryvnia|hryvnia hryvnia|hryvnias hryvna|hryvnas hryvnya|hryvnyas', 'UAH ukrainian'],
  ['lira|lira lira|liras lira|lire', 'TRY turkish'],
  ['shekel', 'ILS israeli|new israeli'],
  [
    'dinar',
    'KWD kuwaiti|kuwait;IQD iraqi|iraq;JOD jordanian|jordan;BHD bahraini|bahrain;DZD algerian|algeria;LYD libyan|libya;TND tunisian|tunisia;RSD serbian|serbia',
  ],
  ['dirham', 'AED uae|emirati|united arab emirates;MAD moroccan|morocco'],
  ['riyal', 'SAR saudi|saudi arabian;QAR qatari|qatar'],
  ['rial', 'IRR iranian|iran;OMR omani|oman;YER yemeni|yemen'],
  ['rand|rand rand|rands', 'ZAR south african'],
  ['won|won', 'KRW south korean|korean;KPW north korean'],
  ['baht|baht baht|bahts', 'THB thai'],
  ['ringgit|ringgit ringgit|ringgits', 'MYR malaysian|malaysia'],
  ['dong|dong', 'VND vietnamese'],
  ['taka|taka taka|takas', 'BDT bangladeshi'],
  ['naira|naira naira|nairas', 'NGN nigerian'],
  ['cedi', 'GHS ghanaian|ghana'],
  ['shilling', 'KES kenyan|kenya;UGX ugandan|uganda;TZS tanzanian|tanzania;SOS somali'],
  ['birr|birr birr|birrs', 'ETB ethiopian'],
  ['real|reais real|reals', 'BRL brazilian'],
  ['sol|soles', 'PEN peruvian'],
  ['bolivar bolívar|bolívares', 'VES venezuelan'],
  ['boliviano', 'BOB bolivian'],
  ['guarani|guaranies guarani|guaranis', 'PYG paraguayan'],
  ['quetzal|quetzales quetzal|quetzals', 'GTQ guatemalan'],
  ['lempira', 'HNL honduran'],
  ['colon|colones colón|colones colon|colons', 'CRC costa rican'],
  ['balboa', 'PAB panamanian'],
  ['cordoba', 'NIO nicaraguan'],
  ['gourde', 'HTG haitian'],
  ['leu|lei', 'RON romanian;MDL moldovan'],
  ['lev|leva lev|levs', 'BGN bulgarian'],
  ['kuna|kuna kuna|kunas', 'HRK croatian'],
  ['denar', 'MKD macedonian'],
  ['lek|leke lek|leks', 'ALL albanian'],
  ['lari|lari', 'GEL georgian'],
  ['dram', 'AMD armenian'],
  ['manat', 'AZN azerbaijani|azeri;TMT turkmen'],
  ['tenge|tenge', 'KZT kazakh|kazakhstani'],
  ['som|som', 'KGS kyrgyz'],
  ['sum|sum', 'UZS uzbek'],
  ['somoni', 'TJS tajik'],
  ['afghani', 'AFN afghan'],
  ['tugrik', 'MNT mongolian'],
  ['kyat', 'MMK myanmar|burmese'],
  ['kip|kip', 'LAK lao|laotian'],
  ['riel', 'KHR cambodian'],
  ['kina|kina', 'PGK papua new guinean'],
  ['pataca', 'MOP macanese|macau'],
  ['rufiyaa|rufiyaa', 'MVR maldivian'],
  ['ngultrum', 'BTN bhutanese'],
  ['kwacha|kwacha', 'ZMW zambian;MWK malawian'],
  ['kwanza|kwanza kwanza|kwanzas', 'AOA angolan'],
  ['metical|meticais', 'MZN mozambican'],
  ['pula|pula', 'BWP botswana'],
  ['dalasi', 'GMD gambian'],
  ['leone', 'SLE sierra leonean'],
  ['ariary|ariary', 'MGA malagasy'],
  ['nakfa', 'ERN eritrean'],
  ['ouguiya', 'MRU mauritanian'],
  // Currencies that the euro replaced; their codes stand in list three of ISO 4217.
  ['franc', 'FRF french;BEF belgian;LUF luxembourg'],
  ['lira|lira lira|liras lira|lire', 'ITL italian'],
  ['mark', 'DEM deutsche|german'],
  ['deutschmark|deutschmarks', 'DEM '],
  ['markka|markkaa markka|markkas', 'FIM finnish'],
  ['drachma', 'GRD greek'],
  ['peseta', 'ESP spanish'],
  ['guilder', 'NLG dutch'],
  ['escudo', 'PTE portuguese'],
];

/** Words that English itself uses for the head of a family: sums in slang, and the parts of a currency. */
const looseWords: readonly (readonly [words: string, currency: Currency])[] = [
  ['quid|quid sterling|sterling pound_sterling|pounds_sterling', { code: 'GBP' }],
  ['buck greenback', { code: 'USD', others: ['AUD', 'CAD', 'NZD'], word: 'dollar' }],
  [
    'cent',
    { code: 'USD', others: ['EUR', 'AUD', 'CAD', 'NZD', 'ZAR', 'SGD', 'HKD'], word: 'dollar', parts: 100 },
  ],
  ['euro_cent eurocent', { code: 'EUR', parts: 100 }],
  ['us_cent', { code: 'USD', parts: 100 }],
  ['pence|pence', { code: 'GBP', parts: 100 }],
  ['penny|pennies', { code: 'GBP', others: ['USD'], word: 'pound', parts: 100 }],
  [
    'kopek|kopeks kopeck|kopecks copeck|copecks kopiyka|kopiykas',
    { code: 'RUB', others: ['UAH'], parts: 100 },
  ],
  ['paisa|paise', { code: 'INR', others: ['PKR'], parts: 100 }],
  ['sen|sen sen|sens', { code: 'MYR', others: ['IDR'], parts: 100 }],
  ['fen|fen', { code: 'CNY', parts: 100 }],
  ['centavo', { code: 'MXN', others: ['ARS', 'PHP', 'BRL'], parts: 100 }],
  ['centime', { code: 'CHF', others: ['XOF', 'XAF'], parts: 100 }],
  ['grosz|groszy', { code: 'PLN', parts: 100 }],
  ['øre|øre', { code: 'NOK', others: ['DKK'], parts: 100 }],
  ['öre|öre', { code: 'SEK', parts: 100 }],
  ['satang|satang', { code: 'THB', parts: 100 }],
  ['agora|agorot', { code: 'ILS', parts: 100 }],
  ['kobo|kobo', { code: 'NGN', parts: 100 }],
];

/** Signs and letters before a figure, or touching it behind. A sign alone may stand for several currencies. */
const signs: readonly (readonly [written: string, currency: Currency])[] = [
  ['$', { code: 'USD', others: ['AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN'], word: 'dollar' }],
  ['£', { code: 'GBP', word: 'pound' }],
  ['€', { code: 'EUR' }],
  ['¥', { code: 'JPY', others: ['CNY'], word: 'yen' }],
  ['￥', { code: 'JPY', others: ['CNY'], word: 'yen' }],
  ['円', { code: 'JPY' }],
  ['元', { code: 'CNY' }],
  ['₹', { code: 'INR' }],
  ['₨', { code: 'INR', others: ['PKR', 'LKR', 'NPR'], word: 'rupee' }],
  ['₽', { code: 'RUB' }],
  ['₩', { code: 'KRW', others: ['KPW'], word: 'won' }],
  ['₺', { code: 'TRY' }],
  ['₴', { code: 'UAH' }],
  ['₪', { code: 'ILS' }],
  ['₫', { code: 'VND' }],
  ['฿', { code: 'THB' }],
  ['₱', { code: 'PHP' }],
  ['₦', { code: 'NGN' }],
  ['₵', { code: 'GHS' }],
  ['₡', { code: 'CRC' }],
  ['₲', { code: 'PYG' }],
  ['₸', { code: 'KZT' }],
  ['₼', { code: 'AZN' }],
  ['₾', { code: 'GEL' }],
  ['₮', { code: 'MNT' }],
  ['৳', { code: 'BDT' }],
  ['¢', { code: 'USD', others: ['EUR', 'AUD', 'CAD'], word: 'dollar', parts: 100 }],
];

/** Letters that stand before `$`, or are themselves the sign of a currency. */
const letterSigns: readonly (readonly [letters: string, currency: Currency])[] = [
  ['us $', { code: 'USD' }],
  ['u.s. $', { code: 'USD' }],
  ['a $', { code: 'AUD' }],
  ['au $', { code: 'AUD' }],
  ['c $', { code: 'CAD' }],
  ['ca $', { code: 'CAD' }],
  ['can $', { code: 'CAD' }],
  ['nz $', { code: 'NZD' }],
  ['hk $', { code: 'HKD' }],
  ['s $', { code: 'SGD' }],
  ['sg $', { code: 'SGD' }],
  ['nt $', { code: 'TWD' }],
  ['r $', { code: 'BRL' }],
  ['mx $', { code: 'MXN' }],
  ['e £', { code: 'EGP' }],
  ['cn ¥', { code: 'CNY' }],
  ['rs', { code: 'INR', others: ['PKR', 'LKR', 'NPR'], word: 'rupee' }],
  ['re', { code: 'INR' }],
  ['rm', { code: 'MYR' }],
  ['rmb', { code: 'CNY' }],
  ['rp', { code: 'IDR' }],
  ['kr', { code: 'SEK', others: ['NOK', 'DKK', 'ISK'], word: 'krone' }],
  ['zł', { code: 'PLN' }],
  ['kč', { code: 'CZK' }],
  ['ft', { code: 'HUF' }],
  ['fr', { code: 'CHF' }],
  ['sfr', { code: 'CHF' }],
  ['dh', { code: 'AED', others: ['MAD'] }],
  ['dhs', { code: 'AED', others: ['MAD'] }],
  ['ksh', { code: 'KES' }],
  ['tl', { code: 'TRY' }],
  ['nis', { code: 'ILS' }],
  ['php', { code: 'PHP' }],
  ['tk', { code: 'BDT' }],
  ['dm', { code: 'DEM' }],
  ['dkr', { code: 'DKK' }],
  ['skr', { code: 'SEK' }],
  ['sr', { code: 'SAR' }],
  ['gh ₵', { code: 'GHS' }],
  ['r', { code: 'ZAR' }],
  ['n', { code: 'NGN' }],
  ['y', { code: 'JPY' }],
];

/** One object for each currency and the part of one that has no other meaning, however many words name it. */
const unmistakable = new Map<string, Currency>();

function currencyOf(code: string, parts?: number): Currency {
  const key = `${code} ${parts}`;
  const currency = unmistakable.get(key) ?? { code, ...(parts === undefined ? {} : { parts }) };
  unmistakable.set(key, currency);
  return currency;
}

function collectNames(): PhraseRows<Currency> {
  const found = new Map<string, Currency>();
  for (const [names, members] of families) {
    const codes = members.split(';').map((member) => member.slice(0, 3));
    const [first = '', ...others] = codes;
    const plain: Currency = {
      code: first,
      ...(others.length > 0 ? { word: firstForm(names) } : {}),
      // In English "pounds" are British unless an adjective says otherwise; but they may be a weight.
      ...(names === 'pound' ? { measure: 'pound' } : others.length > 0 ? { others } : {}),
    };
    for (const form of formsOf(names)) {
      if (!found.has(form)) found.set(form, plain);
      for (const member of members.split(';')) {
        const code = member.slice(0, 3);
        for (const adjective of member.slice(4).split('|')) {
          if (adjective !== '') found.set(`${adjective} ${form}`, currencyOf(code));
        }
      }
    }
  }
  for (const [words, currency] of looseWords) {
    for (const form of formsOf(words)) found.set(form, currency);
  }
  for (const member of (families[0]?.[1] ?? '').split(';')) {
    for (const adjective of member.slice(4).split('|')) {
      for (const form of ['cent', 'cents'])
        found.set(`${adjective} ${form}`, currencyOf(member.slice(0, 3), 100));
    }
  }
  return phraseRows(found);
}

function firstForm(names: string): string {
  return /^[^ |]+/.exec(names)?.[0] ?? names;
}

/** The forms of `euro|euros`, and of `dollar`, whose plural is regular. */
function formsOf(names: string): readonly string[] {
  return names.split(' ').flatMap((row) => {
    const [singular = '', plural = `${singular}s`] = row.replaceAll('_', ' ').split('|');
    return [singular, plural];
  });
}

/** Currencies by the words that name them: `dollars`, `kuwaiti dinars`, `pence`. */
export const currencyPhrases: PhraseRows<Currency> = collectNames();

/** Currencies by a sign of their own: `$`, `€`. */
export const currencySignRows: readonly (readonly [sign: string, currency: Currency])[] = signs;

/** Currencies by letters with a sign or instead of one: `us $`, `rs`. */
export const currencyLetterPhrases: PhraseRows<Currency> = phraseRows(letterSigns);
