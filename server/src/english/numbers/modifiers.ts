import { MODIFIER_BEFORE, MODIFIER_BEHIND, mayBe } from './beside-figures.ts';
import { joinsAt, type Line, wordAt } from './line.ts';
import {
  type Bound,
  boundSigns,
  intensifiers,
  modifiersBefore,
  modifiersBehind,
  negatedBounds,
} from './modifier-words.ts';
import { numberWords } from './number-words.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import { wordSet } from './word-set.ts';

const plainNegations = wordSet('no not nor');

const negations = wordSet("no not never n't nor neither");
const beforeOver = wordSet('all game take takes took taken taking hand hands handed handing turn turned');
const beforeAbove = wordSet('the see');
const beforePast = wordSet("the half quarter minutes minute last this 's");
/** What is worried or talked about is no estimate. */
const beforeAbout = wordSet(
  'all what how out optimistic pessimistic upbeat confident worry worries worried worrying concerned cautious excited ' +
    'happy unhappy angry anxious nervous talk talks talked talking think thinks thinking thought ask asks asked hear heard',
);

export type { Bound } from './modifier-words.ts';

/** A modifier beside a figure, as indexes of tokens, the end exclusive. */
export interface Modifier {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

/**
 * The modifier that ends with the token before `end`, from no token before `floor`, with what intensifies or negates
 * it. Of two, as in "at least about 30", the first decides.
 */
export function modifierBefore(line: Line, end: number, floor: number): Modifier | undefined {
  const near = singleModifierBefore(line, end, floor);
  if (near?.bound !== 'approx' || wordAt(line, near.from) === 'some') return near;
  const far = singleModifierBefore(line, near.from, floor);
  return far && wordAt(line, far.from) !== 'some' ? { ...far, to: end } : near;
}

function singleModifierBefore(line: Line, end: number, floor: number): Modifier | undefined {
  if (!mayBe(line, end - 1, MODIFIER_BEFORE)) return undefined;
  const phrase = phraseBefore(modifiersBefore, line, end, floor);
  if (phrase === undefined || !standsAsModifier(line, phrase.from, phrase.to)) return undefined;
  const { from, meaning } = phrase;
  const negation = negationBefore(line, from, floor);
  const opposite = negation === undefined ? undefined : negatedBounds[meaning];
  if (negation !== undefined && opposite) return { from: negation, to: end, bound: opposite };
  if (meaning === 'approx') return { from, to: end, bound: meaning };
  const intensifier = phraseBefore(intensifiers, line, from, floor);
  return { from: intensifier?.from ?? from, to: end, bound: meaning };
}

/** "No more than", "not exceed", "isn't over", and "must not be more than", whose verb stands between. */
function negationBefore(line: Line, from: number, floor: number): number | undefined {
  const near = from - 1;
  if (near < floor) return undefined;
  if (isNegation(wordAt(line, near))) return near;
  return linkVerbs.has(wordAt(line, near)) && near - 1 >= floor && isVerbNegation(wordAt(line, near - 1))
    ? near - 1
    : undefined;
}

const linkVerbs = wordSet('be been have go get become last take cost weigh pay');

function isNegation(word: string): boolean {
  return negations.has(word) || isVerbNegation(word);
}

function isVerbNegation(word: string): boolean {
  return word === 'not' || word === 'never' || word === 'cannot' || word.endsWith("n't");
}

/** The modifier that begins at a token before a figure: what stands before the second end of a range. */
export function modifierFrom(line: Line, at: number): Modifier | undefined {
  const negated = plainNegations.has(wordAt(line, at)) ? at + 1 : at;
  const begin = phraseFrom(intensifiers, line, negated)?.to ?? negated;
  const phrase = phraseFrom(modifiersBefore, line, begin) ?? phraseFrom(modifiersBefore, line, negated);
  if (phrase === undefined) return undefined;
  const bound = negated > at ? negatedBounds[phrase.meaning] : phrase.meaning;
  return bound && { from: at, to: phrase.to, bound };
}

const quantities = wordSet('more less fewer longer');

/** "A year ago", "a month earlier". */
function isTimePast(line: Line, at: number): boolean {
  return /^an?$/.test(wordAt(line, at)) && /^(?:ago|earlier|before|previously)$/.test(wordAt(line, at + 2));
}

/** Whether a word that does other work as well is a modifier here. */
function standsAsModifier(line: Line, from: number, to: number): boolean {
  // "Higher than a year ago" compares with that time; "more than a year ago" is longer ago.
  if (wordAt(line, to - 1) === 'than' && !quantities.has(wordAt(line, to - 2)) && isTimePast(line, to))
    return false;
  if (to - from > 1) return true;
  const previous = wordAt(line, from - 1);
  switch (wordAt(line, from)) {
    case '>':
    case '<':
      // An arrow or a tag, not a comparison.
      return !/^[-=</>]$/.test(previous) || !joinsAt(line, from);
    case 'over':
      return !beforeOver.has(previous);
    case 'above':
    case 'below':
    case 'max':
    case 'min':
      return !beforeAbove.has(previous);
    case 'near':
    case 'past':
      return !beforePast.has(previous) && !/\d$/.test(previous);
    case 'about':
      return !beforeAbout.has(previous);
    default:
      return true;
  }
}

/** The modifier that begins at a token behind a figure or its unit: "or more", "+", "-odd". */
export function modifierBehind(line: Line, at: number): Modifier | undefined {
  const hyphen = wordAt(line, at) === '-' && joinsAt(line, at) && joinsAt(line, at + 1);
  const begin = hyphen ? at + 1 : at;
  if (!mayBe(line, begin, MODIFIER_BEHIND)) return undefined;
  const inequality = inequalityBehind(line, at);
  if (inequality) return inequality;
  const found = phraseFrom(modifiersBehind, line, begin);
  if (found === undefined || !standsBehind(line, begin, found.to, hyphen)) return undefined;
  return { from: at, to: found.to, bound: found.meaning };
}

/** `5 < x`, `10 ≥ n`: what is bounded stands behind, and the sign points the other way. */
function inequalityBehind(line: Line, at: number): Modifier | undefined {
  const sign = boundSigns.get(wordAt(line, at));
  if (sign === undefined) return undefined;
  const hasEquality = wordAt(line, at + 1) === '=';
  const variable = hasEquality ? at + 2 : at + 1;
  const token = line.tokens[variable];
  if (token?.kind !== 'word' || token.lower.length > 1 || boundSigns.has(wordAt(line, variable + 1)))
    return undefined;
  return { from: at, to: variable + 1, bound: hasEquality ? sign.orEqual : sign.strict };
}

/** Whether a figure begins at a token: with digits, a sign, an article and a number word. */
function startsFigure(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (
    line.tokens[at]?.kind === 'number' ||
    /^[$£€]$/.test(word) ||
    word === 'minus' ||
    word === 'negative' ||
    numberWords.has(word)
  )
    return true;
  if (/^[-−]$/.test(word)) return line.tokens[at + 1]?.kind === 'number' && joinsAt(line, at + 1);
  return (word === 'a' || word === 'half') && numberWords.has(wordAt(line, word === 'a' ? at + 1 : at + 2));
}

/** "10 and up to", "20 and less than", "20 and less or equal to" bound another figure. */
function goesOnToFigure(line: Line, at: number): boolean {
  const word = wordAt(line, at) === 'or' ? wordAt(line, at + 1) : wordAt(line, at);
  return word === 'to' || word === 'than' || word === 'equal' || word === 'equals' || word === 'exactly';
}

function standsBehind(line: Line, begin: number, to: number, hyphen: boolean): boolean {
  const followedByFigure = startsFigure(line, to);
  switch (wordAt(line, begin)) {
    case '+':
    case 'plus':
      // A sum or a tolerance, not a bound.
      return (
        !followedByFigure &&
        wordAt(line, to + 1) !== 'minus' &&
        (wordAt(line, begin) === 'plus' || joinsAt(line, begin))
      );
    case 'ish':
      return hyphen || joinsAt(line, begin);
    case 'at':
    case 'roughly':
    case 'approximately':
    case 'approx':
    case 'max':
    case 'maximum':
    case 'minimum':
      // They may belong to the next figure.
      return !followedByFigure;
    case 'and':
    case 'or':
      // "Over 10 and under 20", "at least 10 and up to 20" go on to another figure.
      // So does "or less than 5".
      return !followedByFigure && !goesOnToFigure(line, to) && !numberWords.has(wordAt(line, to));
    default:
      return true;
  }
}
