/** What a word tells those who look for claims, as bits that it remembers, so that most words are passed over at a look. */
import { classesOfWord } from '../grammar/lexicon.ts';
import { BE, THAT, TO, WH_WORD } from '../grammar/word-classes.ts';
import { UNKNOWN, type Word } from '../words.ts';
import { ADJUNCT_PREPOSITIONS, TIMES } from './adjunct-words.ts';
import { cuesOf } from './cues.ts';

/** A verb that can put a claim forward. */
export const IS_CUE_VERB = 1;
/** An adjective that can, behind `is`. */
export const IS_CUE_ADJECTIVE = 2;
/** A verb that can with a particle, and such a particle. */
export const TAKES_PARTICLE = 4;
export const IS_PARTICLE = 8;
/** A noun that can, and a word that can stand behind it and open what is claimed. */
export const IS_CUE_NOUN = 16;
export const OPENS_BEHIND_NOUN = 32;
/** Of a stretch of words: such a noun with such a word behind it. */
export const MAY_NAME = 64;
/** A word of `according to`, `in the words of`, `by his own account`. */
export const MAY_ACCORD = 128;
/** The first word of these. */
export const OPENS_ACCORDING = 256;
/** A colon, before which a speaker may stand. */
export const IS_COLON = 512;
export const IS_COMMA = 1024;
/** A mark at which a clause, or its part, ends. */
export const ENDS_CLAUSE = 2048;
/** A mark that may close a quotation. */
export const MAY_CLOSE = 4096;
/** `Can't`, `cannot`. */
export const IS_NEGATED = 8192;
/** `Feels`, `remained`: as `is`, before an adjective. */
export const IS_LINKING = 16384;
/** A quotation whose first word is a verb, in small letters, so that it goes on the clause round it. */
export const OPENS_WITH_VERB = 65536;
/** May open what stands beside a verb of saying, though it is neither an adverb nor a numeral. */
export const OPENS_ADJUNCT = 32768;

const ACCORDING = new Set(
  'view opinion words eyes judgment judgement estimation telling account accounts admission estimate estimates reckoning'.split(
    ' ',
  ),
);

const LINKING = new Set(
  'feel feels felt remain remains remained seem seems seemed appear appears appeared become became sound sounded look looks looked'.split(
    ' ',
  ),
);

const BEHIND_NOUN = new Set('whether for of about over to by from among on in at'.split(' '));

/** The bits of a word. */
export function bitsOf(word: Word): number {
  if (word.says === UNKNOWN) word.says = bitsOfCues(word) | bitsOfSpelling(word);
  return word.says;
}

function bitsOfCues(word: Word): number {
  const { verb, adjective, noun, particles, isParticle } = cuesOf(word);
  return (
    (verb === undefined ? 0 : IS_CUE_VERB) |
    (adjective === undefined ? 0 : IS_CUE_ADJECTIVE) |
    (noun === undefined ? 0 : IS_CUE_NOUN) |
    (particles === undefined ? 0 : TAKES_PARTICLE) |
    (isParticle ? IS_PARTICLE : 0)
  );
}

function bitsOfSpelling(word: Word): number {
  const { lower } = word;
  const opensBehindNoun = (classesOfWord(word) & (THAT | TO | WH_WORD | BE)) !== 0 || BEHIND_NOUN.has(lower);
  return (
    (opensBehindNoun ? OPENS_BEHIND_NOUN : 0) |
    (lower === 'according' || ACCORDING.has(lower) ? MAY_ACCORD : 0) |
    (lower === 'according' || lower === 'by' || lower === 'in' ? OPENS_ACCORDING : 0) |
    (lower === ':' ? IS_COLON : 0) |
    (lower === ',' ? IS_COMMA : 0) |
    (/^(?:[.,;:?!)–—]|--)/.test(lower) ? ENDS_CLAUSE : 0) |
    (/^["”’']$/.test(lower) ? MAY_CLOSE : 0) |
    (/n't$|^cannot$/.test(lower) ? IS_NEGATED : 0) |
    (LINKING.has(lower) ? IS_LINKING : 0) |
    (TIMES.has(lower) || ADJUNCT_PREPOSITIONS.has(lower) || /^(?:for|late|early)$/.test(lower)
      ? OPENS_ADJUNCT
      : 0)
  );
}

/** Adds to the bits of the words before those of one more, the word just before it being given by itself. */
export function withBits(all: number, before: number, bits: number): number {
  const named = (before & IS_CUE_NOUN) !== 0 && (bits & OPENS_BEHIND_NOUN) !== 0;
  return all | bits | (named ? MAY_NAME : 0);
}

/** Tells of the bits of a stretch of words whether one of them may be a verb that puts a claim forward, or an adjective. */
export function maySay(bits: number): boolean {
  return (
    (bits & (IS_CUE_VERB | IS_CUE_ADJECTIVE)) !== 0 ||
    (bits & (TAKES_PARTICLE | IS_PARTICLE)) === (TAKES_PARTICLE | IS_PARTICLE)
  );
}

/** Tells the same of anything that does. */
export function mayPutForward(bits: number): boolean {
  return maySay(bits) || (bits & (MAY_NAME | MAY_ACCORD | IS_COLON)) !== 0;
}
