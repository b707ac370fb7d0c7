/**
 * Runs of capitalised words that may name somebody: `Foreign Office Minister Tobias Ellwood`, `Bank of England`,
 * `Department for Culture, Media and Sport`. Where a run ends is told by small words and by what the words around them are.
 */
import { classesOf, isListed } from '../grammar/lexicon.ts';
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
import { type Token, touches } from '../tokens.ts';
import { type KnownName, knownNameAt } from './known-names.ts';
import {
  BODY_HEAD,
  BODY_OR_PLACE_HEAD,
  CALENDAR,
  COMPANY,
  GIVEN,
  nameWord,
  PARTICLE,
  PLACE_OF,
  ROLE,
  ROLE_MODIFIER,
  THING_HEAD,
  TITLE,
} from './name-words.ts';

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
const NAME_WORD = TITLE | ROLE | GIVEN | BODY_HEAD | COMPANY | ROLE_MODIFIER;
/** The longest run; more capitals than this are a headline or noise, and a new run begins. */
const LONGEST_RUN = 16;

export function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.letterCase !== 'lower' &&
    token.letterCase !== 'none' &&
    token.lower !== 'i'
  );
}

/**
 * Tells whether a line is written like a headline, most words with a capital: then capitals tell little.
 * Looks at the first forty words.
 */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const end = Math.min(tokens.length, 40);
  let words = 0;
  let capitals = 0;
  for (let index = 0; index < end; index += 1) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.letterCase !== 'lower') capitals += 1;
  }
  if (capitals < 4 || capitals * 2 < words) return false;
  let small = 0;
  for (let index = 0; index < end; index += 1) {
    const token = tokens[index]!;
    const isSmall =
      token.letterCase === 'lower' &&
      (classesOf(token.lower) & (PREPOSITION | DETERMINER | COORDINATOR | TO)) !== 0;
    if (isSmall) small += 1;
  }
  return words - small >= 5 && capitals / (words - small) > 0.75;
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
  if (opening === undefined && !canOpen(tokens, from, opensSentence, titleCase)) return undefined;
  if (opening === undefined && first.letterCase === 'lower') return undefined;

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
  for (let at = from; at < to; at += 1) bits.push(nameWord(tokens[at]!.lower));
  return { from, to, opensSentence, known, joint, inPlace: isPlace(tokens, from, to, afterPlace), bits };
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near outside inside around across throughout within into from via towards toward through over off along above beyond leaving visiting'.split(
    ' ',
  ),
);

/** Tells whether a name is a place where it stands: after `in`, and not as the owner of what follows. */
function isPlace(tokens: readonly Token[], from: number, to: number, afterPlace: boolean): boolean {
  if (tokens[to]?.lower === "'s") return false;
  if (afterPlace) return true;
  let at = from - 1;
  const article = tokens[at]?.lower;
  if (
    article === 'the' ||
    article === 'eastern' ||
    article === 'western' ||
    article === 'northern' ||
    article === 'southern'
  )
    at -= 1;
  const before = tokens[at];
  return before !== undefined && PLACE_PREPOSITIONS.has(before.lower);
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
  const { lower, letterCase } = tokens[from]!;
  const bits = nameWord(lower);
  if ((bits & CALENDAR) !== 0 && (bits & GIVEN) === 0) return false;
  const classes = classesOf(lower);
  if (letterCase === 'upper' && lower.length > 1) return true;
  if (titleCase && (bits & NAME_WORD) === 0 && (isListed(lower) || (classes & (NOUN | PLURAL)) !== NOUN))
    return false;
  if ((classes & FUNCTION_WORD) !== 0 && isListed(lower) && (bits & (GIVEN | TITLE)) === 0)
    return (
      !opensSentence &&
      (classes & (DETERMINER | PREPOSITION | PRONOUN | COORDINATOR | POSSESSIVE | WH_WORD | SUBORDINATOR)) ===
        0
    );
  if (!opensSentence) return true;
  if ((bits & NAME_WORD) !== 0) return true;
  const namedNext = isCapital(tokens[from + 1]);
  if (isListed(lower)) return namedNext && ((classes & NOUN) !== 0 || (classes & VERB) === 0);
  return namedNext || classes === NOUN;
}

const ENDS = -1;

/**
 * How many words that are no capitalised ones (`of the`, `and`, `.`) join the run, which reaches to `to`, to a next capitalised
 * word: 0 where that follows at once, -1 where the run ends.
 */
function joiningWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  joint: number,
  titleCase: boolean,
): number {
  const next = tokens[to];
  if (next === undefined) return ENDS;
  const after = tokens[to + 1];
  if (isCapital(next)) return touches(tokens, to) || !canContinue(next, titleCase) ? ENDS : 0;
  switch (next.lower) {
    case '.':
      return touches(tokens, to) &&
        isAbbreviated(tokens[to - 1]!) &&
        isCapital(after) &&
        canContinue(after!, titleCase)
        ? 1
        : ENDS;
    case '-':
      return touches(tokens, to) && touches(tokens, to + 1) && isCapital(after) ? 1 : ENDS;
    case '&':
      return isCapital(after) ? 1 : ENDS;
    case "'s":
      return to - from === 1 &&
        isCapital(after) &&
        (nameWord(after!.lower) & BODY_OR_PLACE_HEAD) !== 0 &&
        after!.lower !== 'house'
        ? 1
        : ENDS;
    case ',':
      return joint >= 0 && isCapital(after) && listOfOneBody(tokens, from, to) ? 1 : ENDS;
    case 'and':
      return joinsByAnd(tokens, from, to, joint) ? 1 : ENDS;
    case 'of':
    case 'for':
    case 'on':
    case 'to':
      return joinsByPreposition(tokens, to) ? (tokens[to + 1]!.lower === 'the' ? 2 : 1) : ENDS;
    default:
      return (nameWord(next.lower) & PARTICLE) !== 0 ? particles(tokens, to) : ENDS;
  }
}

function canContinue(token: Token, titleCase: boolean): boolean {
  const bits = nameWord(token.lower);
  if (token.letterCase === 'capitalised' && (bits & CALENDAR) !== 0 && (bits & GIVEN) === 0) return false;
  return !(titleCase && (bits & NAME_WORD) === 0 && isListed(token.lower));
}

/** A title or an initial, after which a stop ends no sentence. */
function isAbbreviated(token: Token): boolean {
  return (
    token.lower.length === 1 ||
    ((nameWord(token.lower) & (TITLE | COMPANY)) !== 0 && token.lower.length < 5) ||
    token.lower === 'jr'
  );
}

/** `Department for Culture, Media and Sport`: a comma in it is part of the name where an `and` follows soon. */
function listOfOneBody(tokens: readonly Token[], from: number, comma: number): boolean {
  if (
    !/^(?:department|ministry|committee|secretary|minister|institute|centre|center|office|agency|faculty|school|college|directorate)$/.test(
      tokens[from]!.lower,
    )
  ) {
    return false;
  }
  for (let at = comma + 1; at < comma + 6 && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.lower === 'and' || token.lower === '&') return isCapital(tokens[at + 1]);
    if (!isCapital(token) && token.lower !== ',') return false;
  }
  return false;
}

/** `Food and Drug Administration`, `Department for Business and Trade`; but not `Britain and France`. */
function joinsByAnd(tokens: readonly Token[], from: number, and: number, joint: number): boolean {
  const next = tokens[and + 1];
  if (next === undefined || !isCapital(next)) return false;
  const bits = nameWord(next.lower);
  if ((bits & (GIVEN | TITLE)) !== 0 && (bits & BODY_HEAD) === 0) return false;
  if (
    joint >= 0 &&
    (nameWord(tokens[from]!.lower) & (BODY_HEAD | ROLE)) !== 0 &&
    isListed(tokens[and - 1]!.lower)
  )
    return isListed(next.lower);
  if (and - from > 1 && (and - from > 2 || joint >= 0)) return false;
  if (
    tokens[and - 1]!.letterCase !== 'capitalised' ||
    (nameWord(tokens[and - 1]!.lower) & (GIVEN | BODY_HEAD | ROLE)) !== 0
  )
    return false;
  let at = and + 1;
  while (at < and + 5 && isCapital(tokens[at])) at += 1;
  return (
    at > and + 2 && isListed(tokens[and - 1]!.lower) && (nameWord(tokens[at - 1]!.lower) & BODY_HEAD) !== 0
  );
}

/** `Bank of England`, `Secretary of State for Health`, `Ambassador to the United States`. */
function joinsByPreposition(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (!isCapital(tokens[following])) return false;
  const bits = nameWord(tokens[at - 1]!.lower);
  switch (tokens[at]!.lower) {
    case 'of':
      return (
        (bits & (BODY_HEAD | ROLE | TITLE | PLACE_OF | THING_HEAD)) !== 0 || isListed(tokens[at - 1]!.lower)
      );
    case 'for':
      return (bits & (BODY_HEAD | ROLE)) !== 0 || tokens[at - 1]!.lower === 'state';
    case 'on':
      return (
        (bits & BODY_HEAD) !== 0 &&
        /^(?:council|commission|committee|panel|centre|center|conference)$/.test(tokens[at - 1]!.lower)
      );
    default:
      return /^(?:ambassador|envoy|adviser|advisor|representative|secretary|delegate)$/.test(
        tokens[at - 1]!.lower,
      );
  }
}

/** `van der Leyen`, `bin Salman`, `al-Assad`: up to three small words, then a capital. */
function particles(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    tokens[at]?.letterCase === 'lower' &&
    (nameWord(tokens[at]!.lower) & PARTICLE) !== 0
  )
    at += 1;
  if (tokens[at]?.lower === '-' && touches(tokens, at) && touches(tokens, at + 1)) at += 1;
  return isCapital(tokens[at]) ? at - from : ENDS;
}
