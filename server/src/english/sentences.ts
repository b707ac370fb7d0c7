/**
 * Cuts one line into sentences. It would rather leave two sentences together than cut one in two:
 * what reads a sentence too long loses little, what reads half a one loses its subject.
 */
import type { Span } from './spans.ts';
import { tokens as cut, type Token, touches } from './tokens.ts';
import { MAY_END } from './words.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Titles stand before a name: the stop after them never ends a sentence. */
const TITLES = words(
  'mr mrs ms mx dr prof rev fr hon gen col lt capt cpt maj sgt cpl cmdr adm brig gov sen rep pres messrs mme mlle st mt',
);
/** These are followed by something, whatever it is. */
const NEVER_LAST = words('vs v cf viz e.g i.e eg ie e.g. i.e. a.k.a.');
/** These are abbreviations only before a figure; else they are words ("no.", "art.") that may end a sentence. */
const BEFORE_FIGURES = words(
  'no nos fig figs vol vols p pp art arts sec sect ch para paras c ca approx est tel ext op jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** These may end a sentence or not, as may `U.K.` and initials: only a word that opens sentences tells. */
const MAYBE_LAST = words('inc ltd co corp plc bros jr sr etc al dept univ ave blvd rd ph');
/** Words that open sentences and, written with a capital, hardly anything else. */
const OPENERS = words(
  'the a an this that these those there here he she it we they i his her its our their my you your but and or so yet ' +
    'if when while although though because since as after before until once in on at by for from with without under ' +
    'over to of about some many most all both each no not nor neither however meanwhile moreover also then now what ' +
    'who why how where which whether despite during according another other others officials critics experts sources mr mrs ms',
);
const CLOSERS = words(`" ' ” ’ » › ) ]`);
/** Signs one of which every stop holds. */
const ANY_STOP = /[.!?…‽\u061f]/;
const SAYING = words(
  'said says asked asks wrote writes told added adds replied demanded wondered shouted insisted tweeted',
);

/**
 * The sentences of one line, in order, without the white space around them. Pass the line's tokens
 * where they are known. Linear in the line's length.
 */
export function sentences(text: string, tokens: readonly Token[] = cut(text)): readonly Span[] {
  const found: Span[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if ((tokens[index]!.word.form & MAY_END) === 0) continue;
    const last = lastCloser(tokens, index);
    if (ends(tokens, first, index, last)) {
      found.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });
      first = last + 1;
    }
    index = last;
  }
  const lastToken = tokens[tokens.length - 1];
  if (lastToken !== undefined && first < tokens.length) {
    found.push({ start: (tokens[first] as Token).start, end: lastToken.end });
  }
  return found;
}

/** Whether a sentence may end in a stretch of a line; false is certain, and takes no cutting into words. */
export function mayHoldEnd(stretch: string): boolean {
  return ANY_STOP.test(stretch);
}

/** The last of the closing quotation marks, brackets and further stops that touch the stop at `index`. */
function lastCloser(tokens: readonly Token[], index: number): number {
  let last = index;
  for (let next = index + 1; touches(tokens, next); next += 1) {
    const token = tokens[next] as Token;
    const closes = CLOSERS.has(token.lower) && !opensNext(tokens, next);
    if (!closes && !(token.kind === 'punctuation' && (token.word.form & MAY_END) !== 0)) break;
    last = next;
  }
  return last;
}

/** A straight mark that touches the word after it but stands after a stop, as in `left."Then`, opens that word. */
function opensNext(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower;
  return (lower === '"' || lower === "'") && touches(tokens, index + 1) && tokens[index + 1]?.kind === 'word';
}

/** Tells whether the stop at `stop`, closed as far as `last`, ends the sentence that begins at `first`. */
function ends(tokens: readonly Token[], first: number, stop: number, last: number): boolean {
  const next = firstWord(tokens, last + 1);
  if (next === undefined) return true;
  if (touches(tokens, last + 1)) return isMissingSpace(tokens, stop, last + 1);
  if (next.kind === 'word' && next.letterCase === 'lower') return false;
  const mark = tokens[stop] as Token;
  const opensSentence = next.kind === 'word' && OPENERS.has(next.lower);
  if (mark.kind === 'word') return opensSentence && !NEVER_LAST.has(mark.lower);
  if (/^[!?‽\u061f]/.test(mark.lower)) return !(last > stop && isSpeakerNext(tokens, last + 1));
  if (/^(\.\.|…)/.test(mark.lower)) return next.lower !== 'i';
  return last > stop || endsAfterWord(tokens, first, stop - 1, next, opensSentence);
}

function endsAfterWord(
  tokens: readonly Token[],
  first: number,
  before: number,
  next: Token,
  opensSentence: boolean,
): boolean {
  const word = tokens[before];
  if (word === undefined || before < first) return false;
  // "1. Eat less" is a list's number, not a sentence.
  if (before === first && word.kind === 'number') return false;
  if (word.kind !== 'word' || !touches(tokens, before + 1)) return true;
  const capital = word.letterCase !== 'lower';
  if (capital && TITLES.has(word.lower)) return false;
  if (NEVER_LAST.has(word.lower)) return false;
  if (BEFORE_FIGURES.has(word.lower) && next.kind === 'number') return false;
  if (MAYBE_LAST.has(word.lower)) return opensSentence;
  const isInitial = capital && word.lower.length === 1;
  return isInitial ? opensSentence : true;
}

/** The first word or number from `index` on, over opening marks; a sign of another kind counts as itself. */
function firstWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = index;
  while (at < index + 4 && tokens[at]?.kind === 'punctuation') at += 1;
  return tokens[at] ?? tokens[index];
}

/** Scraped text loses spaces: `He left.The talks went on.` Certain only between a small word and an opener. */
function isMissingSpace(tokens: readonly Token[], stop: number, next: number): boolean {
  const before = tokens[stop - 1];
  const after = tokens[next];
  if (before?.kind !== 'word' || before.letterCase !== 'lower' || before.lower.length < 3) return false;
  return (
    after?.kind === 'word' &&
    after.letterCase === 'capitalised' &&
    OPENERS.has(after.lower) &&
    !touches(tokens, next + 1)
  );
}

/** `“Is it over?” Sir Keir asked` goes on: names, then a verb of saying. */
function isSpeakerNext(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at < index + 4 && tokens[at]?.kind === 'word' && tokens[at]?.letterCase !== 'lower') at += 1;
  return at > index && SAYING.has(tokens[at]?.lower ?? '');
}
