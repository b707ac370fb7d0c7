/** Tells of one capitalised word alone whom or what it names: by its capitals, and by what is said beside it. */
import { isListed } from '../grammar/lexicon.ts';
import { isListedWord } from '../grammar/word-grammar.ts';
import type { Token } from '../tokens.ts';
import { BODY_HEAD, CALENDAR, GIVEN, KNOWN_SURNAME, NO_ACTOR, NO_BODY, nameWord } from './name-words.ts';
import { kind, type RunKind } from './run-kind.ts';
import { bitsAt, type Run } from './runs.ts';
import {
  doesSomething,
  isDoneToSomebody,
  isOfAge,
  isSubject,
  listEnd,
  standsForSomebody,
} from './surroundings.ts';

const SAID: ReadonlySet<string> = new Set('said says told asked wrote added according'.split(' '));
const GIVEN_TO: ReadonlySet<string> = new Set('told tells telling to by with'.split(' '));
const EXPERTS = /^(?:analyst|economist|strategist|trader|researcher|scientist|lawyer|executive|engineer)s?$/;
const SAYS: ReadonlySet<string> = new Set(
  'said says told added adds insisted asserted claimed warned declared argued tweeted wrote writes replied joked recalled admitted explained quipped concluded testified painted scored married died sang studied taught lived starred resigned apologised apologized wept retired reigned smiled laughed nodded grew learned learnt spoke'.split(
    ' ',
  ),
);
const SUNK: ReadonlySet<string> = new Set('sank sinks capsized foundered docked'.split(' '));
/** Endings of nouns that open a sentence far oftener than a name has them. */
export const ORDINARY_ENDING =
  /(?:tion|sion|ment|ness|ity|ism|ology|graphy|ics|ing|ance|ence|ship|hood|pathy|phobia|ide|ous|ive|ical|ally)$/;

/** Tells what a run of one word names. `tokens` are the line's. */
export function kindOfOneWord(tokens: readonly Token[], run: Run): RunKind {
  const { from, to } = run;
  const token = tokens[from]!;
  const bits = bitsAt(run, from);
  if (token.letterCase === 'upper') return kindOfLetters(tokens, run);
  // `MPs`, `GIFs`: several of what the letters stand for.
  if (
    token.letterCase === 'mixed' &&
    /^[a-z]{2,4}s$/.test(token.lower) &&
    (nameWord(token.lower.slice(0, -1)) & NO_BODY) !== 0
  )
    return kind('thing', 0.6, 'abbreviation', from);
  if ((bits & CALENDAR) !== 0) return kind('thing', 0.6, 'a date', from);
  const before = tokens[from - 1];
  if (before?.lower === '#') return kind('thing', 0.6, 'a hashtag', from);
  if (before?.lower === '@') return kind('thing', 0.6, 'the name of an account', from);
  if ((bits & NO_ACTOR) !== 0) return kind('thing', 0.7, 'known, and no actor', from);
  if ((bits & KNOWN_SURNAME) !== 0 && !(run.opensSentence && isListedWord(token.word)))
    return kind('person', 0.75, 'known surname', from);
  if (before !== undefined && SAID.has(before.lower) && !isListedWord(token.word))
    return kind('person', 0.7, 'named with a verb of saying', from);
  // `“…,” insisted Shinde`
  const isTurned =
    before !== undefined && SAYS.has(before.lower) && /^[,”"’']$/.test(tokens[from - 2]?.lower ?? '');
  if (isTurned && !isListedWord(token.word)) return kind('person', 0.6, 'named with a verb of saying', from);
  if (isOfAge(tokens, to)) return kind('person', 0.8, 'an age follows', from);
  if ((bits & GIVEN) !== 0 && !run.opensSentence && !run.inPlace)
    return kind('person', 0.55, 'given name', from);
  if ((bits & GIVEN) !== 0 && !isListedWord(token.word)) return kind('person', 0.5, 'given name', from);
  // `analysts at Pantheon`
  const isEmployer = before?.lower === 'at' && EXPERTS.test(tokens[from - 2]?.lower ?? '');
  if (isEmployer) return kind('organisation', 0.6, 'where experts work', from);
  if (run.inPlace) return kind('place', 0.6, 'place', from);
  if ((bits & BODY_HEAD) !== 0 && before?.lower === 'the' && !run.opensSentence && token.lower.endsWith('s'))
    return kind('organisation', 0.6, 'a party by its name', from);
  // `told The Sun`, `leaked to The Verge`: a paper with its own article, inside a sentence.
  const isPaper =
    before?.lower === 'the' &&
    before.letterCase === 'capitalised' &&
    GIVEN_TO.has(tokens[from - 2]?.lower ?? '');
  if (isPaper) return kind('organisation', 0.6, 'a title with its article', from);
  if (isListedWord(token.word)) return kind('thing', 0.5, 'an ordinary word', from);
  if (/(?:ians|eans|ites)$/.test(token.lower)) return kind('organisation', 0.5, 'a people by its name', from);
  const next = tokens[to];
  if (next?.lower === ',' && /^(?:who|whose|whom)$/.test(tokens[to + 1]?.lower ?? ''))
    return kind('person', 0.65, '“who” follows', from);
  if (run.opensSentence && (next?.lower === ':' || ORDINARY_ENDING.test(token.lower)))
    return kind('thing', 0.5, 'an ordinary word', from);
  if (next?.lower === "'s") return kind('organisation', 0.5, 'a name that owns', from);
  const end = listEnd(tokens, to);
  if (SUNK.has(next?.lower ?? '')) return kind('thing', 0.6, 'a ship', from);
  if (SAYS.has(next?.lower ?? '')) return kind('person', 0.6, 'a name with a verb of what people do', from);
  if (doesSomething(tokens, end) || (run.opensSentence && isSubject(tokens, end)))
    return kind('organisation', 0.5, 'a name that acts', from);
  if (token.letterCase === 'mixed') return kindOfMixed(tokens, run);
  if (run.opensSentence) return kind('organisation', 0.3, 'a capital alone', from);
  if (before !== undefined && isDoneToSomebody(before.lower))
    return kind('organisation', 0.6, 'a name to whom something is done', from);
  if (standsForSomebody(tokens, from))
    return kind('organisation', 0.5, 'a name where somebody is meant', from);
  return kind('organisation', 0.4, 'a capital alone', from);
}

/** `YouTube`, `McKinsey`; but `iPhone`, a product. */
function kindOfMixed(tokens: readonly Token[], run: Run): RunKind {
  const { from } = run;
  if (run.text.charAt(tokens[from]!.start) === 'i')
    return kind('thing', 0.5, 'form of a product’s name', from);
  return kind('organisation', 0.6, 'capitals inside the word', from);
}

const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** Capitals only: an acronym, if it is not an ordinary word, a numeral or the place from which a report comes. */
function kindOfLetters(tokens: readonly Token[], run: Run): RunKind {
  const { from, to } = run;
  const { lower } = tokens[from]!;
  const bare = lower.includes('.') ? lower.replaceAll('.', '') : lower;
  if (((bitsAt(run, from) | nameWord(bare)) & NO_BODY) !== 0 || bare.length < 2 || ROMAN.test(bare))
    return kind('thing', 0.6, 'abbreviation', from);
  // `BAKU — `, `BAKU, Azerbaijan — `
  const mark = tokens[to]?.lower === ',' ? tokens[to + 2]?.lower : tokens[to]?.lower;
  if (from === 0 && /^[(—–-]$/.test(mark ?? '')) return kind('place', 0.7, 'dateline', from);
  const isWord = isListed(bare) || (bare.endsWith('s') && isListed(bare.slice(0, -1)));
  if (isWord && bare.length > 3) return kind('organisation', 0.4, 'acronym', from);
  if (/\d/.test(bare)) return kind('organisation', 0.4, 'letters and a figure', from);
  return kind('organisation', bare.length <= 6 ? 0.6 : 0.4, 'acronym', from);
}
