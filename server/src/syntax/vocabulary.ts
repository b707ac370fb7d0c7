/** The words of the language itself: sigils, types, modes, strengths and attributes (specification, section 2). */

export const TAG_KINDS = ['claim', 'actor', 'hedge', 'number', 'cue', 'more'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** The character behind the opening brace, for each tag. */
export const SIGILS: Readonly<Record<TagKind, string>> = {
  claim: '!',
  actor: '@',
  hedge: '?',
  number: '#',
  cue: '>',
  more: '+',
};

export const CLAIM_MODES = ['direct', 'indirect', 'mixed'] as const;
export const CLAIM_TYPES = ['fact', 'prediction', 'evaluation', 'demand', 'belief'] as const;
export const HEDGE_TYPES = [
  'epistemic',
  'doxastic',
  'conditional',
  'investigation',
  'evidential',
  'weasel',
  'approximator',
  'booster',
] as const;
export const STRENGTHS = ['certain', 'probable', 'possible', 'unspecified'] as const;
export const STATUSES = ['draft', 'reviewed', 'disputed'] as const;
export const POLARITIES = ['+', '-'] as const;
export const NUMBER_KINDS = [
  'count',
  'money',
  'percent',
  'points',
  'ratio',
  'measure',
  'date',
  'duration',
  'ordinal',
] as const;
export const PROBABILITY_SCALES = ['icd203', 'ipcc'] as const;

export type ClaimMode = (typeof CLAIM_MODES)[number];
export type ClaimType = (typeof CLAIM_TYPES)[number];
export type HedgeType = (typeof HEDGE_TYPES)[number];
export type Strength = (typeof STRENGTHS)[number];

/** Actor ids with a meaning of their own: the article's own voice, and a source whom nobody names. */
export const RESERVED_ACTORS = ['author', 'unnamed'] as const;

/** What the value of an attribute must be. */
export type AttributeValue =
  | { readonly kind: 'text' }
  | { readonly kind: 'id' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'actor' }
  | { readonly kind: 'claims' }
  | { readonly kind: 'date' }
  | { readonly kind: 'probability' };

export interface AttributeDefinition {
  readonly key: string;
  readonly value: AttributeValue;
  /** One sentence for hovers and completion. */
  readonly means: string;
}

const attribute = (key: string, value: AttributeValue, means: string): AttributeDefinition => ({
  key,
  value,
  means,
});
const TEXT: AttributeValue = { kind: 'text' };
const oneOf = (values: readonly string[]): AttributeValue => ({ kind: 'one-of', values });

const NOTE = attribute('note', TEXT, 'A remark of the annotator’s on this tag.');
const ID = attribute('id', { kind: 'id' }, 'The id of this tag, so that pieces and references can name it.');
const STATUS = attribute(
  'status',
  oneOf(STATUSES),
  'How far this annotation has come: draft, reviewed or disputed.',
);

const CLAIM_ATTRIBUTES: readonly AttributeDefinition[] = [
  attribute(
    'mode',
    oneOf(CLAIM_MODES),
    'How the words are given: direct (quoted), indirect (reported) or mixed.',
  ),
  attribute(
    'type',
    oneOf(CLAIM_TYPES),
    'What kind of claim it is: fact, prediction, evaluation, demand or belief.',
  ),
  attribute('polarity', oneOf(POLARITIES), 'Whether the source asserts (+) or denies (-) the content.'),
  attribute('via', { kind: 'actor' }, 'Who passes the claim on, where that is not its source.'),
  attribute('to', { kind: 'actor' }, 'To whom the claim is put.'),
  attribute('topic', TEXT, 'What the claim is about.'),
  attribute('date', { kind: 'date' }, 'When the claim was made (ISO 8601).'),
  attribute('supports', { kind: 'claims' }, 'The claims that this one supports.'),
  attribute('disputes', { kind: 'claims' }, 'The claims that this one contradicts.'),
  attribute('because', { kind: 'claims' }, 'The claims given as the reason for this one.'),
];

const HEDGE_ATTRIBUTES: readonly AttributeDefinition[] = [
  attribute('p', { kind: 'probability' }, 'The probability meant, as a range from 0 to 1: 0.55..0.8.'),
  attribute('scale', oneOf(PROBABILITY_SCALES), 'The scale of probability words in use: icd203 or ipcc.'),
];

const NUMBER_ATTRIBUTES: readonly AttributeDefinition[] = [
  attribute('of', TEXT, 'What is counted or measured, by the name used for it across the corpus.'),
  attribute('per', TEXT, 'For a rate: per what (day, person, year).'),
  attribute('base', TEXT, 'For a share or a change: of or against what.'),
  attribute('asof', { kind: 'date' }, 'The date at which the figure holds (ISO 8601).'),
  attribute(
    'kind',
    oneOf(NUMBER_KINDS),
    'What kind of figure it is: count, money, percent, points, and so on.',
  ),
];

/** The attributes that the specification gives each tag; a codebook may add others. */
export const ATTRIBUTES: Readonly<Record<TagKind, readonly AttributeDefinition[]>> = {
  claim: [NOTE, STATUS, ...CLAIM_ATTRIBUTES],
  actor: [ID, NOTE, STATUS],
  hedge: [ID, NOTE, STATUS, ...HEDGE_ATTRIBUTES],
  number: [ID, NOTE, STATUS, ...NUMBER_ATTRIBUTES],
  cue: [ID, NOTE, STATUS],
  more: [NOTE],
};

/** The attribute of that tag and key which the specification defines. */
export function attributeOf(kind: TagKind, key: string): AttributeDefinition | undefined {
  return ATTRIBUTES[kind].find((definition) => definition.key === key);
}

const TAKEN = new Set<string>([...CLAIM_MODES, ...CLAIM_TYPES, ...HEDGE_TYPES, ...STRENGTHS]);
/** Most ids are shorter than any of these words, and need not be looked up. */
const SHORTEST_TAKEN = Math.min(...[...TAKEN].map((word) => word.length));

/** The form of ids as a pattern of JSON Schema, for schemas of other files; {@link looksLikeId} tells it sooner. */
export const ID_PATTERN = '^\\p{L}[\\p{L}\\p{M}\\p{Nd}_-]*$';

/** Whether `text` may be an id: a letter, then letters, marks, digits, `-` and `_`, in NFC, and no word of the language. */
export function isId(text: string): boolean {
  if (isReservedWord(text)) return false;
  return isAsciiId(text) || (isIdBeyondAscii(text) && text.normalize('NFC') === text);
}

/** Whether `text` has the form of an id, whatever its normal form; it may still be a word of the language. */
export function looksLikeId(text: string): boolean {
  return isAsciiId(text) || isIdBeyondAscii(text);
}

let idPattern: RegExp | undefined;

/** To ask Unicode for the first time takes as long as reading a page: it is asked for what only Unicode knows. */
function isIdBeyondAscii(text: string): boolean {
  if (!/[^ -~]/.test(text)) return false;
  idPattern ??= new RegExp(ID_PATTERN, 'u');
  return idPattern.test(text);
}

/** Whether `text` has the form of an id in ASCII, as nearly all have: told at a tenth of the pattern's time. */
export function isAsciiId(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!(letter || (i > 0 && ((code >= 48 && code <= 57) || code === 45 || code === 95)))) return false;
  }
  return text.length > 0;
}

/** Whether `text` is the name of a type, mode or strength, which no id may be. */
export function isReservedWord(text: string): boolean {
  return text.length >= SHORTEST_TAKEN && TAKEN.has(text);
}

export function isOneOf<T extends string>(values: readonly T[], text: string): text is T {
  return (values as readonly string[]).includes(text);
}
