/**
 * Nouns whose number tells one thing from another and counts nothing, and other words that tell what digits beside them
 * are. Our own lists.
 */

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Their number is a name wherever it stands: Article 5, Route 66, page 12. */
export const nameLabels: ReadonlySet<string> = setOf(
  'article articles section sections sect § clause clauses subsection paragraph paragraphs para paras schedule ' +
    'regulation regulations resolution resolutions protocol annex appendix exhibit directive proposition prop decree ' +
    'room rooms gate gates platform platforms flight flights route routes highway highways junctions channels interstate motorway junction channel terminal version page pages pp ' +
    'verse surah sura psalm psalms sonnet opus op symphony iphone ipad extension ext postcode zip unit № # isbn doi fig footnote ' +
    'equation eq squadron battalion type types size sizes seat seats precinct hangar runway berth http usb hdmi ' +
    'apartment suite flat theorem lemma corollary rfc hut',
);

/** Names that are followed by a number and, without their capital, are other words: Windows 11, Falcon 9. */
export const namesWithNumbers: ReadonlySet<string> = setOf(
  'boeing airbus apollo soyuz falcon gemini voyager galaxy windows ios android playstation xbox nintendo formula covid ' +
    'sars uranium plutonium caesium cesium strontium polonium pentium ftse nikkei dax cac stoxx nasdaq iso python intel ' +
    'us figure table chart exhibit sputnik leopard ariane artemis vostok pioneer mariner viking luna challenger merkava ' +
    'fahrenheit studio kepler reactor asteroid comet ngc tls',
);

/** Their number is a name where they have a capital, or where nothing is counted behind it: Rule 7, line 4, area 51. */
export const looseLabels: ReadonlySet<string> = setOf(
  'art no nos number numbers amendment amendments rule rules title bill order form exit bus train line radio area camp ' +
    'building block pier cell ward district zone sector model class studio site lot pin code tel telephone phone ' +
    'fax mobile id figure table chart note question answer item case league division group pool lane track car vehicle ' +
    'engine regiment brigade corps platoon company port slot element error status box bay house street pier p vol issue',
);

/** Their number is a place in a row: Chapter IV, Phase 2, round three. */
export const orderLabels: ReadonlySet<string> = setOf(
  'chapter part act scene episode volume book canto phase stage step tier level grade round lap heat category ' +
    'matchday gameweek instalment installment season series week day year game race leg',
);

/** Of these the number may also count what follows: "this year 200 people". A word such as "this" decides. */
export const spansOfTime: ReadonlySet<string> = setOf(
  'season series week day year game race leg part book round',
);

/** Words of sport and of votes, beside which two figures with a dash are a result. */
export const scoreWords: ReadonlySet<string> = setOf(
  'won win wins winning beat beats beaten beating lost lose loses losing defeat defeated defeats defeating draw drew ' +
    'drawn draws victory victories score scored scores scoreline result results penalties aggregate lead led leads ' +
    'leading trail trailed trails thrashed thrash hammered edged overcame versus v vs goal goals match tie tied set ' +
    'sets thumping shootout comeback half-time full-time triumph loss vote voted votes ruled ruling decision',
);

/** Words behind a result. */
export const afterScore: ReadonlySet<string> = setOf(
  'win victory defeat loss draw lead thrashing triumph drubbing',
);

/** Street names that follow a house number. */
export const streetWords: ReadonlySet<string> = setOf(
  'street st road rd avenue ave lane drive square place boulevard blvd way terrace crescent gardens court close mews ' +
    'row park plaza parkway broadway',
);

/** Set phrases in digits that count nothing. */
export const figurePhrases: ReadonlySet<string> = setOf('9/11 7/7 24/7 50/50 20/20');

/** Bodies, streets and the like that bear an ordinal as their name: the 82nd Airborne, 42nd Street. */
export const namesWithOrdinals: ReadonlySet<string> = setOf(
  'airborne division regiment army battalion brigade infantry fleet corps squadron legion cavalry street avenue ' +
    'amendment circuit district precinct',
);
