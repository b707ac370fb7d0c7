/**
 * Words that stand for a range of probability, on the two scales in use. A text means these ranges only
 * where it says so: ask here only where a scale is declared.
 */

export type ProbabilityScale = 'icd203' | 'ipcc';

/** A range of probability, both ends in. */
export interface ProbabilityRange {
  readonly min: number;
  readonly max: number;
}

function range(min: number, max: number): ProbabilityRange {
  return { min, max };
}

/**
 * Intelligence Community Directive 203, Analytic Standards (2015), D.6.e.(2)(a): two rows of words for
 * seven ranges.
 */
const ICD_203: readonly (readonly [words: string, ProbabilityRange])[] = [
  ['almost no chance|remote', range(0.01, 0.05)],
  ['very unlikely|highly improbable', range(0.05, 0.2)],
  ['unlikely|improbable|improbably', range(0.2, 0.45)],
  ['roughly even chance|roughly even odds', range(0.45, 0.55)],
  ['likely|probable|probably', range(0.55, 0.8)],
  ['very likely|highly probable', range(0.8, 0.95)],
  ['almost certain|almost certainly|nearly certain', range(0.95, 0.99)],
];

/**
 * M. D. Mastrandrea et al., Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on
 * Consistent Treatment of Uncertainties (2010), table 1 and its note on further terms.
 */
const IPCC: readonly (readonly [words: string, ProbabilityRange])[] = [
  ['virtually certain', range(0.99, 1)],
  ['extremely likely', range(0.95, 1)],
  ['very likely', range(0.9, 1)],
  ['likely', range(0.66, 1)],
  ['more likely than not', range(0.5, 1)],
  ['about as likely as not', range(0.33, 0.66)],
  ['unlikely', range(0, 0.33)],
  ['very unlikely', range(0, 0.1)],
  ['extremely unlikely', range(0, 0.05)],
  ['exceptionally unlikely', range(0, 0.01)],
];

function table(
  rows: readonly (readonly [string, ProbabilityRange])[],
): ReadonlyMap<string, ProbabilityRange> {
  return new Map(rows.flatMap(([words, of]) => words.split('|').map((one) => [one, of] as const)));
}

const SCALES: Readonly<Record<ProbabilityScale, ReadonlyMap<string, ProbabilityRange>>> = {
  icd203: table(ICD_203),
  ipcc: table(IPCC),
};

/**
 * The range that words stand for on a scale, or undefined where the scale does not have them. Case and
 * white space do not matter; a word of another degree is not the word: "quite likely" is on neither scale.
 */
export function probabilityOf(words: string, scale: ProbabilityScale): ProbabilityRange | undefined {
  return SCALES[scale].get(words.trim().toLowerCase().split(/\s+/).join(' '));
}

/** The words of a scale with their ranges, as the scale orders them. */
export function wordsOfScale(
  scale: ProbabilityScale,
): readonly (readonly [words: string, ProbabilityRange])[] {
  return [...SCALES[scale]];
}
