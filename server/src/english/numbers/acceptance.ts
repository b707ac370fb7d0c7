import { compareExact } from '../../quantity/index.ts';
import { classesOf, isListed } from '../grammar/lexicon.ts';
import { ADJECTIVE, ADVERB, DETERMINER, NOUN, POSSESSIVE } from '../grammar/word-classes.ts';
import type { Amount } from './amount.ts';
import { numberWordAt } from './cardinal.ts';
import { isNounPhraseWord } from './counted.ts';
import { isPartOfUnit } from './fractions.ts';
import {
  isCapitalisedAt,
  isDashAt,
  isUpperAt,
  joinsAt,
  type Line,
  opensSentence,
  pastHyphen,
  wordAt,
} from './line.ts';
import { wordSet } from './word-set.ts';

const uncounted = wordSet('few handful several');

const scaleWords = wordSet('hundred thousand lakh million crore billion trillion dozen googol mil');
const possessives = wordSet("the his her its their our my your 's");
const beforeOtherHalf = wordSet("first second third other better latter this that 's in by the each every");
const oneOfTwo = wordSet('first second other latter');
const afterHalf = wordSet('of the its their his her our my your all those these that a an as this');
const quantifiers = wordSet('all both more less fewer most such half');
const abstractNouns = wordSet('moment thing another other way hand point');
const timesOfDay = wordSet('day night morning afternoon evening time second minute');
const beforeSpan = wordSet(
  'for in within after only just lasts last lasted lasting takes take took than by of or and to with spent spend all every',
);
const behindSpan = wordSet(
  'ago later earlier before after left of per a each early late off more or to long only',
);
const beforeCompound = wordSet('per multi - – half');
const beforeBareScale = wordSet('every past last next first the these those another some by of to');

/** What was found round an amount, which tells whether its words are a figure at all. */
export interface Surroundings {
  /** The token after the amount, its modifiers and its noun. */
  readonly to: number;
  readonly hasModifier: boolean;
  readonly hasNoun: boolean;
  readonly hasRate: boolean;
}

/**
 * Whether the words of an amount say a number where they stand. Digits always do; "one", "a third", "half", "a couple",
 * "million" do other work as well. Gives what they are instead, or undefined where they are a figure.
 */
export function whyNoFigure(line: Line, amount: Amount, around: Surroundings): string | undefined {
  const { figure, from } = amount;
  if (!figure.inWords) return undefined;
  const isShort = figure.to - from === 1;
  const word = wordAt(line, from);
  if (isPartOfName(line, amount, around)) return 'part of a name';
  if (isPartOfCompound(line, from, figure.to)) return 'part of a compound';
  if (wordAt(line, from - 1) === 'number' && isNumberedName(amount, around)) return 'a numbered name';
  if (figure.isArticle)
    return isOneOfUnit(amount, around, isWholePoint(line, from)) ? undefined : 'an article';
  if (figure.isVague) return isVagueCount(line, amount, around) ? undefined : 'no count';
  if (figure.isFraction) return isFractionHere(line, amount, around) ? undefined : 'no fraction';
  if (isShort && word === 'one') return isNumeralOne(line, amount, around) ? undefined : 'a pronoun';
  if (isShort && scaleWords.has(word)) {
    return isBareScale(line, from, around) ? undefined : 'part of a phrase';
  }
  return undefined;
}

/** "World number two", "the album reached number three". */
function isNumberedName({ figure, unit }: Amount, { hasModifier, hasNoun, hasRate }: Surroundings): boolean {
  const isBare = unit === undefined && figure.scale === undefined && !figure.isArticle && !figure.isFraction;
  return isBare && !hasModifier && !hasNoun && !hasRate;
}

/** "More than a year", "a year and a half", "a dollar and 42 cents" say a number; "a year" by itself names a time. */
function isOneOfUnit(
  { figure, duration, value, unit }: Amount,
  { hasModifier }: Surroundings,
  isWholePoint: boolean,
): boolean {
  if (unit?.kind === 'percent') return hasModifier;
  // "By a percentage point", "a full point"; but "a percentage point" may be any.
  if (unit?.kind === 'points') return hasModifier || isWholePoint;
  return hasModifier || duration !== undefined || compareExact(value, figure.value) !== 0;
}

function isWholePoint(line: Line, from: number): boolean {
  return wordAt(line, from - 1) === 'by' || /^(?:full|whole)$/.test(wordAt(line, from + 1));
}

/** Six Nations, Big Ten, News at Ten: a capital in mid-sentence, with another beside it or with nothing counted. */
function isPartOfName(
  line: Line,
  { from, figure, unit }: Amount,
  { hasNoun, hasModifier }: Surroundings,
): boolean {
  const to = pastHyphen(line, figure.to);
  if (!isCapitalisedAt(line, from) || opensSentence(line, from) || isHeadline(line)) return false;
  const after = isCapitalisedAt(line, to) && numberWordAt(line, to) === undefined;
  const before = isCapitalisedAt(line, from - 1) && numberWordAt(line, from - 1) === undefined;
  const countsNothing =
    unit === undefined && !hasNoun && !hasModifier && to - from === 1 && !isCapitalisedAt(line, from - 1);
  return (after || before || countsNothing) && !isShouted(line, from);
}

const shortestHeadline = 7;
const longestHeadline = 60;

/** A line in which nearly every longer word has a capital: there capitals make no names. */
function isHeadline({ tokens }: Line): boolean {
  // A shorter line may be a title and nothing else: "Snow White and the Seven Dwarfs".
  if (tokens.length < shortestHeadline || tokens.length > longestHeadline) return false;
  let small = 0;
  let capital = 0;
  for (const { kind, start, end, letterCase } of tokens) {
    if (kind !== 'word' || end - start < 4) continue;
    if (letterCase === 'lower') small++;
    else capital++;
    if (small > 2) return false;
  }
  return capital > 3 && capital > 4 * small;
}

/** High-five, thirty-something: a hyphen makes one word of both. */
function isPartOfCompound(line: Line, from: number, to: number): boolean {
  // "One-all" and "forty-something".
  if (/^(?:somethings?|all)$/.test(wordAt(line, to + 1)) && isDashAt(line, to) && joinsAt(line, to))
    return true;
  if (!isDashAt(line, from - 1) || !joinsAt(line, from) || !joinsAt(line, from - 1)) return false;
  const before = line.tokens[from - 2];
  return (
    before?.kind === 'word' && numberWordAt(line, from - 2) === undefined && !hyphenPrefixes.has(before.lower)
  );
}

/** "Mid-twenties", "a top-five finish". */
const hyphenPrefixes = wordSet('mid top bottom');

/** A heading all in capitals tells nothing by them. */
function isShouted(line: Line, at: number): boolean {
  return isUpperAt(line, at);
}

function isVagueCount(
  line: Line,
  { figure, from }: Amount,
  { to, hasModifier, hasNoun }: Surroundings,
): boolean {
  const word = wordAt(line, wordAt(line, from) === 'a' ? from + 1 : from);
  if (word === 'scores' || word === 'tens') {
    return !possessives.has(wordAt(line, from - 1)) && !followsNoun(line, from);
  }
  const last = wordAt(line, figure.to - 1) === 'of' ? figure.to - 2 : figure.to - 1;
  // "Several options" and "a few days" say no figure that could be checked; "a few hundred" tells an order of magnitude.
  if (uncounted.has(wordAt(line, last))) return false;
  // "A couple said" are two people.
  return (
    word !== 'couple' || hasNoun || hasModifier || to > figure.to || wordAt(line, figure.to - 1) === 'of'
  );
}

function followsNoun(line: Line, at: number): boolean {
  const classes = classesOf(wordAt(line, at - 1));
  return at > 0 && (classes & NOUN) !== 0 && (classes & (DETERMINER | POSSESSIVE)) === 0;
}

/** Words of comparison behind a part: "a third more", "half as many". */
const compares = wordSet('more less fewer lower higher larger smaller bigger greater as again off');

function isFractionHere(
  line: Line,
  { figure, from, unit }: Amount,
  { to, hasModifier }: Surroundings,
): boolean {
  if (unit !== undefined || hasModifier) return true;
  const [first, last] = [wordAt(line, from), wordAt(line, figure.to - 1)];
  const next = wordAt(line, to);
  const previous = wordAt(line, from - 1);
  if (first === 'half' || (first === 'a' && last === 'half')) {
    // "The second half of the game" is one of two, and no half of anything that is counted.
    if (beforeOtherHalf.has(previous) && (next !== 'of' || oneOfTwo.has(previous))) {
      return previous === 'by' && first === 'half';
    }
    if (isDashAt(line, figure.to) && joinsAt(line, figure.to)) return isPartOfUnit(line, figure.to);
    return afterHalf.has(next);
  }
  if ((first !== 'a' && first !== 'an') || isPartOfUnit(line, figure.to)) return true;
  // "A quarter of", "by a third", "a third more"; "a third term" is an ordinal and "a quarter" three months.
  return next === 'of' || previous === 'by' || previous === 'than' || compares.has(next);
}

/** Words behind "one" that take it for a numeral. */
const behindNumeral = wordSet('or to and out more less per plus percent % of');

/**
 * "One soldier", "at least one", "one or two" count; "the one", "no one", "one of them", "one must" do not. A noun
 * behind it decides, then the words before.
 */
function isNumeralOne(
  line: Line,
  amount: Amount,
  { to, hasModifier, hasNoun, hasRate }: Surroundings,
): boolean {
  const { from } = amount;
  const [previous, next] = [wordAt(line, from - 1), wordAt(line, amount.figure.to)];
  // "A win over one of the best" is no more than one; "at least one of them" is.
  if (next === 'of' && (!hasModifier || prepositions.has(previous))) return false;
  // "A one-year ban", "his one-mile walk".
  const isHyphened = isDashAt(line, amount.figure.to) && joinsAt(line, amount.figure.to);
  if (isHyphened && amount.unit !== undefined) return true;
  // "One, two, three": in a row of number words it is one of them.
  if (isSpelledDigit(line, from - 1) || isSpelledDigit(line, amount.figure.to)) return true;
  if (isOnlyOne(line, from)) return true;
  const classes = from > 0 ? classesOf(previous) : 0;
  const afterDeterminer = (classes & (DETERMINER | POSSESSIVE)) !== 0 || previous === "'s";
  if (afterDeterminer && !quantifiers.has(previous)) return false;
  if (from > 0 && (classes & ADJECTIVE) !== 0 && isListed(previous) && (classes & ADVERB) === 0) return false;
  if (amount.duration !== undefined) return true;
  if (amount.unit !== undefined || hasModifier || hasRate) return !isSetPhrase(line, from, to);
  if (hasNoun) return !isSetPhrase(line, from, to);
  return to > amount.figure.to && behindNumeral.has(next);
}

const prepositions = wordSet('over under about around above below within near beyond past by');

/** "Just one", "only one"; "the only one" is a pronoun. */
function isOnlyOne(line: Line, from: number): boolean {
  const previous = wordAt(line, from - 1);
  if (previous === 'only')
    return !possessives.has(wordAt(line, from - 2)) && wordAt(line, from - 2) !== 'not';
  return (
    previous === 'exactly' ||
    previous === 'precisely' ||
    (previous === 'just' && wordAt(line, from - 2) !== 'not')
  );
}

/** "One day, …", "one thing", "one way", "one reason is": hardly a count. */
function isSetPhrase(line: Line, from: number, to: number): boolean {
  const noun = wordAt(line, from + 1);
  if (abstractNouns.has(noun)) return true;
  if (!timesOfDay.has(noun)) return false;
  // "He hopes that one day …" names no number of days; "for one day" and "one day later" do.
  const previous = wordAt(line, from - 1);
  const next = wordAt(line, to);
  return !(beforeSpan.has(previous) || behindSpan.has(next));
}

/** "Every hundred years", "the last thousand", but not "million-dollar", "per thousand" or "hundred percenters". */
function isBareScale(line: Line, from: number, { hasNoun, hasModifier }: Surroundings): boolean {
  const previous = wordAt(line, from - 1);
  if (from === 0) return hasNoun || hasModifier;
  if (beforeCompound.has(previous)) return false;
  return hasModifier || beforeBareScale.has(previous)
    ? isNounPhraseWord(line, from + 1) || hasModifier
    : false;
}

function isSpelledDigit(line: Line, index: number): boolean {
  const entry = numberWordAt(line, wordAt(line, index) === ',' ? index + 1 : index);
  return entry !== undefined && 'value' in entry && !entry.ordinal;
}
