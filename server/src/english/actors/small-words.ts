/** Mentions in small letters: `the ministry`, `officials`, `he`. Offered only where an actor named before, or a group, is meant. */
import { classesOfWord } from '../grammar/lexicon.ts';
import { NOUN, PREPOSITION } from '../grammar/word-classes.ts';
import { isCapital } from './capitals.ts';
import { actorByHead, lastPerson, type NamedActor, onlyByHead } from './memory.ts';
import { idsOf, type LineReader, NO_IDS, push, textOf } from './mentions.ts';
import {
  BODY_HEAD,
  BODY_OR_PLACE_HEAD,
  GROUP,
  nameWord,
  ROLE,
  SPEAKER_PRONOUN,
  smallWord,
} from './name-words.ts';
import { groupStart } from './phrases.ts';
import { doesSomething } from './surroundings.ts';

/** Reads the word at `index`, which tells `bits`; `least` is where its sentence begins. */
export function readSmallWord(reader: LineReader, index: number, bits: number, least: number): void {
  if ((bits & SPEAKER_PRONOUN) !== 0) readPronoun(reader, index);
  else if ((bits & (ROLE | BODY_HEAD)) !== 0 && readLaterNoun(reader, index)) return;
  if ((bits & GROUP) !== 0) readGroup(reader, index, least);
}

/** `Ministers discussed`: a noun for a group, with a capital because it opens its sentence. Gives whether it is one. */
export function readGroupThatOpens(reader: LineReader, index: number, least: number): boolean {
  if (isCapital(reader.tokens[index + 1])) return false;
  const { length } = reader.found;
  if ((smallWord(reader.tokens[index]!.word) & GROUP) !== 0) readGroup(reader, index, least);
  return reader.found.length > length;
}

/** `the ministry`, `the prime minister`: the actor named before by that noun. */
function readLaterNoun(reader: LineReader, index: number): boolean {
  const { tokens } = reader;
  const { lower } = tokens[index]!;
  const ofPrime = lower === 'minister' && tokens[index - 1]?.lower === 'prime';
  const from = ofPrime ? index - 2 : index - 1;
  const noun = ofPrime ? 'prime minister' : lower;
  if (tokens[from]?.lower === "'s") return readOfficeOf(reader, from, index, noun);
  if (tokens[from]?.lower !== 'the') return false;
  const meant = actorByHead(reader.memory, noun);
  const next = tokens[index + 1];
  if (meant === undefined || isCapital(next) || next?.lower === 'of') return false;
  // `at the mosque` is where it is; only what does something is the body.
  if ((nameWord(lower) & BODY_OR_PLACE_HEAD) !== 0 && !doesSomething(tokens, index + 1)) return false;
  push(reader, from, index + 1, {
    type: meant.type,
    name: meant.name,
    alias: '',
    grounds: meant.type === 'person' ? 'role' : 'later name',
    ids: idsOf(meant),
    why: `“the ${noun}”: ${meant.name}, named before`,
    confidence: 0.6,
  });
  return true;
}

/** `Ukraine’s president`: the office of a state or a body that was found right before, held by a person named before. */
function readOfficeOf(reader: LineReader, owner: number, index: number, noun: string): boolean {
  const { tokens, found, memory } = reader;
  const whose = found[found.length - 1];
  if (owner === 0 || whose === undefined || whose.end !== tokens[owner - 1]!.end) return false;
  if (whose.type !== 'state' && whose.type !== 'organisation') return false;
  const meant = onlyByHead(memory, noun);
  const next = tokens[index + 1];
  // A name may follow, at once or behind a comma: `Ukraine’s president, Volodymyr Zelenskyy`.
  const isNamed = isCapital(next) || (next?.lower === ',' && isCapital(tokens[index + 2]));
  if (meant?.type !== 'person' || isNamed || next?.lower === 'of') return false;
  reader.found.push({
    start: whose.start,
    end: tokens[index]!.end,
    type: 'person',
    name: meant.name,
    alias: '',
    grounds: 'role',
    ids: idsOf(meant),
    why: `“${noun}”: ${meant.name}, named before`,
    confidence: 0.5,
  });
  return true;
}

/**
 * `I`, `we`, `he`: the person who speaks, or the one named last. Read at a capital too, so that `least` of the sentence does
 * not matter. Gives whether the word is such a pronoun.
 */
export function readPronoun(reader: LineReader, index: number): boolean {
  const { lower } = reader.tokens[index]!;
  if (lower !== 'i' && lower !== 'we' && lower !== 'he' && lower !== 'she') return false;
  const { memory } = reader;
  const meant = pronounMeans(reader, lower);
  const name =
    (lower === 'i' || lower === 'we') && memory.speaker !== '' ? memory.speaker : (meant?.name ?? '');
  if (name === '') return true;
  const plural = lower === 'we';
  push(reader, index, index + 1, {
    type: plural ? 'group' : 'person',
    name,
    alias: '',
    grounds: 'pronoun',
    ids: meant?.name === name ? idsOf(meant) : NO_IDS,
    why: `“${lower}” ${plural ? 'with' : 'for'} ${name}, named before`,
    // Who `he` is, is told by the order of names alone; who speaks is surer.
    confidence: (lower === 'i' || plural) && memory.speaker !== '' ? 0.5 : 0.4,
  });
  return true;
}

/** Who says `we` is the person mentioned last too: `…,” Zelenskyy said. “We need …`; where nobody was, the body or state. */
function pronounMeans({ memory }: LineReader, lower: string): NamedActor | undefined {
  const person = lastPerson(memory, lower);
  return lower === 'we' ? (person ?? memory.actors.at(-1)) : person;
}

/** Nouns for people who act or speak together, whatever stands before them. */
const GROUPS_ALONE: ReadonlySet<string> = new Set(
  'officials authorities ministers troops police rebels militants insurgents jihadists terrorists separatists militia militias fighters protesters demonstrators government regime opposition military army coalition civilians refugees soldiers citizens migrants allies backers lawmakers diplomats senators politicians prosecutors'.split(
    ' ',
  ),
);

function readGroup(reader: LineReader, index: number, least: number): void {
  const { tokens, found } = reader;
  const { lower } = tokens[index]!;
  const isCommunity = lower === 'community' && tokens[index - 1]?.lower === 'international';
  if (!isCommunity && !(GROUPS_ALONE.has(lower) && standsAlone(reader, index))) return;
  const from = groupStart(tokens, index, least);
  const last = found[found.length - 1];
  if (last !== undefined && last.end > tokens[from]!.start) return;
  push(reader, from, index + 1, {
    type: 'group',
    name: textOf(reader, from, index + 1),
    alias: '',
    grounds: 'group',
    ids: NO_IDS,
    why: 'a noun for people who act together',
    confidence: 0.5,
  });
}

/** Tells whether a noun for a group stands alone as one: not before another noun it modifies (`police car`). */
function standsAlone(reader: LineReader, index: number): boolean {
  const next = reader.tokens[index + 1];
  if (next === undefined || next.kind !== 'word') return next?.lower !== '-';
  if (isCapital(next)) return false;
  const classes = classesOfWord(next.word);
  return next.lower === "'s" || (classes & NOUN) === 0 || (classes & PREPOSITION) !== 0;
}
