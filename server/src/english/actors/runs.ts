/**
 * Runs of capitalised words that may name somebody: `Foreign Office Minister Tobias Ellwood`, `Bank of England`,
 * `Department for Culture, Media and Sport`. Where a run ends is told by small words and by what the words around them are.
 */
import { classesOfWord } from '../grammar/lexicon.ts';
import {
  ADVERB,
  AUXILIARY,
  BASE_VERB,
  COORDINATOR,
  DETERMINER,
  ING_VERB,
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { isListedWord } from '../grammar/word-grammar.ts';
import { type Token, touches } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import { joiningWords, particles } from './joins.ts';
import { type KnownName, knownNameAt } from './known-names.ts';
import { BODY_HEAD, CALENDAR, COMPANY, GIVEN, NAME_WORD, nameBits, TITLE } from './name-words.ts';
import { isDoneToPlaces, isSubject, leadsTo, PART_OF_PLACE } from './surroundings.ts';

/** A run of words that may be a name; `from`..`to` are tokens, the end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly opensSentence: boolean;
  /** The known names in the run, in order. */
  readonly known: readonly KnownName[];
  /** The first `of`, `for`, `on` or `to` that joins two parts, or -1. */
  readonly joint: number;
  /** Whether it is a place where it stands: after `in`, or going on a list of places (`in Anbar, Iraq`). */
  readonly inPlace: boolean;
  /** The line it stands in. */
  readonly text: string;
  /** What each word of the run tells, as bits of `name-words`. */
  readonly bits: readonly number[];
}

/** What the word at the token `at` of a run tells. */
export function bitsAt(run: Run, at: number): number {
  return run.bits[at - run.from] ?? 0;
}

const FUNCTION_WORD =
  DETERMINER |
  POSSESSIVE |
  PRONOUN |
  OBJECT_PRONOUN |
  PREPOSITION |
  COORDINATOR |
  SUBORDINATOR |
  WH_WORD |
  AUXILIARY |
  NEGATION |
  ADVERB |
  TO |
  THAT |
  NUMERAL;
const VERB = BASE_VERB | PRESENT_VERB | PAST_VERB | PARTICIPLE | ING_VERB;
/** The longest run; more capitals than this are a headline or noise, and a new run begins. */
const LONGEST_RUN = 16;

/** `Berners-Lee`: a name that goes on behind a hyphen. */
function isHyphenated(tokens: readonly Token[], from: number): boolean {
  return tokens[from + 1]?.lower === '-' && touches(tokens, from + 1) && isCapital(tokens[from + 2]);
}

/**
 * The run that begins at the capitalised token `from`, or undefined where that word only opens its sentence.
 * The next run may begin at the `to` of this one. `afterPlace`: the words before it are a place and a comma or `and`.
 */
export function runAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  opensSentence: boolean,
  titleCase: boolean,
  afterPlace: boolean,
): Run | undefined {
  const first = tokens[from]!;
  const known: KnownName[] = [];
  let to = from;
  let joint = -1;

  const opening = knownNameAt(text, tokens, from);
  if (opening === undefined) {
    if (first.letterCase === 'lower') {
      // `von der Leyen`, `al-Nusra Front`
      const small = particles(tokens, from);
      if (small < 0) return undefined;
      to += small;
    } else if (first.letterCase === 'none' || !canOpen(tokens, from, opensSentence, titleCase)) {
      return undefined;
    }
  }

  while (to < tokens.length && to - from < LONGEST_RUN) {
    const name = to === from ? opening : knownNameAt(text, tokens, to);
    if (name !== undefined) {
      known.push(name);
      to = name.to;
    } else {
      to += 1;
    }
    const joining = joiningWords(tokens, from, to, joint, titleCase);
    if (joining < 0) break;
    if (joint < 0 && joining > 0 && isJoint(tokens[to])) joint = to;
    to += joining;
  }
  const bits: number[] = [];
  if (isFirstOfName(tokens, from, to)) to += 1;
  if (isSyllable(tokens, from, to)) to += 2;
  // `Cadbury plc`
  const last = tokens[to];
  if (last?.letterCase === 'lower' && last.lower.length === 3 && (nameBits(last.word) & COMPANY) !== 0)
    to += 1;
  for (let at = from; at < to; at += 1) bits.push(nameBits(tokens[at]!.word));
  const inPlace = isPlace(text, tokens, from, to, afterPlace, (bits[0]! & GIVEN) !== 0);
  return { from, to, opensSentence, known, joint, inPlace, text, bits };
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near outside inside around across throughout within into from via towards toward through over off along beyond leaving visiting'.split(
    ' ',
  ),
);

/** Words between a preposition and a name that leave it a place: `in the eastern`. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'the eastern western northern southern central nearby neighbouring neighboring rural mainland downtown greater'.split(
    ' ',
  ),
);

/** Tells whether a name is a place where it stands: after `in`, and not as the owner of what follows. */
function isPlace(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  afterPlace: boolean,
  given: boolean,
): boolean {
  if (tokens[to]?.lower === "'s") return false;
  // `Born in Lagos, Chimamanda Adichie studied …` goes on with somebody who does something.
  if (afterPlace && !(given && to - from > 1) && !isSubject(tokens, to)) return true;
  let at = from - 1;
  while (at > from - 3 && at >= 0 && BEFORE_PLACES.has(tokens[at]!.lower)) at -= 1;
  const before = tokens[at];
  if (before === undefined) return isInState(text, tokens, from, to, given);
  const { lower } = before;
  if (PLACE_PREPOSITIONS.has(lower)) return true;
  if (before.letterCase !== 'lower') return isInState(text, tokens, from, to, given);
  if (lower === 'to' ? leadsTo(tokens, at) : lower === 'of' && PART_OF_PLACE.has(tokens[at - 1]?.lower ?? ''))
    return true;
  return (given ? false : isDoneToPlaces(lower)) || isInState(text, tokens, from, to, given);
}

/** `Kettering, Northamptonshire`: a name and, behind a comma, the state or the county in which it is. */
function isInState(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  given: boolean,
): boolean {
  if (given || to - from > 2 || tokens[to]?.lower !== ',' || !isCapital(tokens[to + 1])) return false;
  const known = knownNameAt(text, tokens, to + 1);
  if (known === undefined || (known.kind !== 'place' && known.kind !== 'state')) return false;
  const next = tokens[known.to];
  return (
    next === undefined || (next.kind === 'punctuation' && next.lower !== '-') || isSubject(tokens, known.to)
  );
}

/** `Elizabeth I was crowned`: the numeral of a ruler, where the pronoun would not be followed so. */
function isFirstOfName(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2 || tokens[to]?.lower !== 'i' || (nameBits(tokens[to - 1]!.word) & GIVEN) === 0)
    return false;
  const next = tokens[to + 1];
  if (next === undefined || next.kind === 'punctuation') return true;
  return /^(?:of|in|on|by|and|to|who|died|succeeded|ruled|reigned|married|'s)$/.test(next.lower);
}

/** Words behind a hyphen that make an adjective of the name before: `Obama-era`. */
const NO_SYLLABLES: ReadonlySet<string> = new Set(
  'era led run born wide size type bound owned sized prone bred shy ish odd esque'.split(' '),
);

/** `Tsai Ing-wen`, `Song Kang-ho`: the second half of a given name, in small letters. */
function isSyllable(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || tokens[to]?.lower !== '-' || !touches(tokens, to) || !touches(tokens, to + 1))
    return false;
  const { word, lower, letterCase } = tokens[to + 1]!;
  const fits = letterCase === 'lower' && lower.length <= 5 && tokens[to - 1]!.lower.length <= 6;
  return fits && !NO_SYLLABLES.has(lower) && !isListedWord(word);
}

function isJoint(token: Token | undefined): boolean {
  const lower = token?.lower;
  return lower === 'of' || lower === 'for' || lower === 'on' || lower === 'to';
}

/** Tells whether a capitalised word can be the first of a name, or has its capital for another reason. */
function canOpen(
  tokens: readonly Token[],
  from: number,
  opensSentence: boolean,
  titleCase: boolean,
): boolean {
  const { word, lower, letterCase } = tokens[from]!;
  const bits = nameBits(word);
  if ((bits & CALENDAR) !== 0 && (bits & GIVEN) === 0) {
    // `Sunday Times`, `Monday Club`
    const next = tokens[from + 1];
    return isCapital(next) && (nameBits(next!.word) & BODY_HEAD) !== 0;
  }
  const classes = classesOfWord(word);
  if (letterCase === 'upper' && lower.length > 1) return true;
  if (titleCase && (bits & NAME_WORD) === 0 && (isListedWord(word) || (classes & (NOUN | PLURAL)) !== NOUN))
    return false;
  if ((classes & FUNCTION_WORD) !== 0 && isListedWord(word) && (bits & (GIVEN | TITLE)) === 0)
    return (
      !opensSentence &&
      (classes & (DETERMINER | PREPOSITION | PRONOUN | COORDINATOR | POSSESSIVE | WH_WORD | SUBORDINATOR)) ===
        0
    );
  if (!opensSentence) return true;
  if ((bits & NAME_WORD) !== 0) return true;
  const namedNext = isCapital(tokens[from + 1]) || isHyphenated(tokens, from);
  // `Hopefully Mexico will`
  if (classes === ADVERB && isCapital(tokens[from + 1]) && lower.length > 6) return false;
  if (isListedWord(word)) return namedNext && ((classes & NOUN) !== 0 || (classes & VERB) === 0);
  return namedNext || classes === NOUN;
}
