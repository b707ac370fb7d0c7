/**
 * Finds the people, bodies, states and groups that a line of prose names: those of a registry by its names, others by title,
 * form and gazetteer, and later mentions of both. See section 7 of the specification for which words are marked.
 */
import { isTitleCase } from './actors/capitals.ts';
import { type ActorMemory, withSpeaker } from './actors/memory.ts';
import type { ActorMention, LineReader } from './actors/mentions.ts';
import { PARTICLE, smallWord } from './actors/name-words.ts';
import { readName } from './actors/named.ts';
import type { NameMatch, Names } from './actors/names.ts';
import { readGroupThatOpens, readPronoun, readSmallWord } from './actors/small-words.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

export { type ActorGroup, groupActors } from './actors/grouping.ts';
export { type ActorMemory, NOBODY_YET } from './actors/memory.ts';
export type { ActorMention, Grounds } from './actors/mentions.ts';
export {
  type ActorType,
  comparable,
  compileNames,
  type NameEntry,
  type NameMatch,
  type Names,
} from './actors/names.ts';

export interface ActorsRead {
  readonly mentions: readonly ActorMention[];
  readonly memory: ActorMemory;
}

/** A line of article text as the other readers of this room have read it. */
export interface ReadLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

const NO_MATCHES: readonly NameMatch[] = [];

/**
 * The actors of one line, by start, outer before inner. `memory` is what the line before handed on (`NOBODY_YET` at the start);
 * `names` are the registry's. Linear in the line's length.
 */
export function readActors(line: ReadLine, memory: ActorMemory, names?: Names): ActorsRead {
  const { text, tokens, sentences } = line;
  const reader: LineReader = {
    text,
    tokens,
    titleCase: isTitleCase(tokens),
    found: [],
    memory,
    placeEnd: -1,
  };
  const matches = names === undefined ? NO_MATCHES : names.find(text, tokens);
  const registry = { names, matches };
  let match = 0;
  let sentence = 0;
  let sentenceEnd = sentences[0]?.end ?? text.length;
  let least = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.start >= sentenceEnd) {
      while (sentence < sentences.length && token.start >= sentences[sentence]!.end) sentence += 1;
      sentenceEnd = sentences[sentence]?.end ?? text.length;
      least = index;
    }
    while (match < matches.length && matches[match]!.from < index) match += 1;
    const isRegistered = match < matches.length && matches[match]!.from === index;
    if (token.letterCase === 'lower' && !isRegistered) {
      const bits = smallWord(token.word);
      if (bits === 0) continue;
      if ((bits & PARTICLE) !== 0) {
        const next = readName(reader, registry, match, index, false, least);
        if (next > index) index = next - 1;
      } else {
        readSmallWord(reader, index, bits, least);
      }
    } else if (token.kind === 'word' || isRegistered) {
      if (token.letterCase === 'capitalised' && !isRegistered) {
        if (readPronoun(reader, index)) continue;
        if (index === least && readGroupThatOpens(reader, index, least)) continue;
      }
      const next = readName(reader, registry, match, index, opensName(tokens, index, least), least);
      if (next > index) index = next - 1;
    } else if (token.lower === ':') {
      noteSpeaker(reader, index);
    }
  }
  sortByStart(reader.found);
  return { mentions: reader.found, memory: reader.memory };
}

/** Tells whether a word has its capital because it opens a sentence, or stands behind a mark as if it did. */
function opensName(tokens: readonly Token[], index: number, least: number): boolean {
  if (index === least) return true;
  const before = tokens[index - 1]!;
  return before.kind === 'punctuation' && before.end === tokens[index]!.start && OPENING.has(before.lower);
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', "'", '‘', ':', '(', '[', '•', '–', '—', '-']);

/** Mentions are nearly always found in order: only a registry name inside a longer one is not. */
function sortByStart(found: ActorMention[]): void {
  for (let at = 1; at < found.length; at += 1) {
    if (found[at]!.start > found[at - 1]!.start) continue;
    found.sort((one, other) => one.start - other.start || other.end - one.end);
    return;
  }
}

const SAYING_BEFORE_COLON: ReadonlySet<string> = new Set(
  'said says saying stated added commented wrote statement responded replied'.split(' '),
);

/** How many mentions before `said:` its speaker is looked for among. */
const SPEAKER_BEFORE = 8;

/** `X said:` gives its speaker to the words and the lines that follow. */
function noteSpeaker(reader: LineReader, colon: number): void {
  const { tokens, found } = reader;
  if (colon === 0 || !SAYING_BEFORE_COLON.has(tokens[colon - 1]!.lower)) return;
  for (let at = found.length - 1; at >= Math.max(0, found.length - SPEAKER_BEFORE); at -= 1) {
    const mention = found[at]!;
    if (mention.type !== 'person') continue;
    reader.memory = withSpeaker(reader.memory, mention.name);
    return;
  }
}
