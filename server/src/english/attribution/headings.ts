/** A speaker before a colon at the start of a line: `Council leader Tom Ashby: We will not sell`, `MODERATOR: Thank you.` */
import {
  ADJECTIVE,
  DETERMINER,
  NAME,
  NOUN,
  NUMERAL,
  POSSESSIVE_MARK,
  PRONOUN,
} from '../grammar/word-classes.ts';
import type { Found } from './claim-found.ts';
import type { CueUse } from './cues.ts';
import { clauseFollows } from './predicates.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

const SAYS: CueUse = { frames: 0, kind: 'say', denies: false };
/** A speaker before a colon has no more words. */
const LONGEST_SPEAKER = 9;
const IN_SPEAKER = NAME | NOUN | ADJECTIVE | NUMERAL | POSSESSIVE_MARK | DETERMINER;

/** What the first stream of a line says behind a colon, where the words before it are somebody who speaks. */
export function headingClaim(stream: Stream): Found | undefined {
  const size = stream.size;
  let colon = 0;
  let names = 0;
  let capitals = 0;
  let speaks = false;
  for (; colon < LONGEST_SPEAKER && colon < size && wordAt(stream, colon) !== ':'; colon += 1) {
    const tag = tagAt(stream, colon);
    const word = wordAt(stream, colon);
    if ((tag & IN_SPEAKER) === 0 && word !== 'of' && word !== '.') return undefined;
    if ((tag & NAME) !== 0) names += 1;
    if (stream.tokens[stream.from + colon]!.letterCase === 'upper') capitals += 1;
    if (OFFICES.has(word)) speaks = true;
    if (LABELS.has(word)) return undefined;
  }
  if (colon === 0 || colon + 1 >= size || wordAt(stream, colon) !== ':') return undefined;
  // `Brexit: what comes next` has the same form: a name alone speaks only where the words behind are somebody's own.
  const shouted = capitals === colon && colon <= 3;
  const own = tagAt(stream, colon + 1) === QUOTE || (names > 0 && speaksOfItself(stream, colon + 1));
  // `Police: Suspect was on his way`
  const tells = colon === 1 && speaks && clauseFollows(stream, colon + 1);
  if (!own && !shouted && !tells && !(speaks && names > 0)) return undefined;
  let to = size;
  while (to > colon + 1 && wordAt(stream, to - 1) === '.') to -= 1;
  if (to === colon + 1) return undefined;
  return {
    stream,
    content: [{ from: colon + 1, to }],
    source: { from: 0, to: colon },
    cue: [],
    use: SAYS,
    negated: false,
    why: 'speaker and colon',
    confidence: speaks || own ? 0.6 : 0.5,
  };
}

/** Tells whether somebody speaks in the first person, in the few words from `from` on. */
function speaksOfItself(stream: Stream, from: number): boolean {
  for (let item = from; item < from + 12; item += 1) {
    const isPronoun = (tagAt(stream, item) & PRONOUN) !== 0;
    if (isPronoun && /^(?:i|we)$/.test(wordAt(stream, item))) return true;
    if (/^(?:my|our)$/.test(wordAt(stream, item))) return true;
  }
  return false;
}

/** What the page tells of itself before a colon. Our own list. */
const LABELS: ReadonlySet<string> = new Set(
  'photo photos file image images video videos gallery slideshow photographer picture pictures related opinion editorial read watch listen see more note update updated correction breaking exclusive live poll quiz explainer factbox analysis advertisement caption source sources photograph credit topics tags share'.split(
    ' ',
  ),
);

/** What people who are quoted are by office or trade. Our own list. */
const OFFICES: ReadonlySet<string> = new Set(
  'leader minister secretary president chancellor mayor governor senator spokesman spokeswoman spokesperson official officials police chief boss union judge professor expert experts report study poll mp mps ministers'.split(
    ' ',
  ),
);
