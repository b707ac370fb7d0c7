/** Verbs with all that belongs to them: `has already said`, `would not be drawn`, `to say`. */
import {
  ADVERB,
  BASE_VERB,
  BE,
  COORDINATOR,
  DO,
  HAVE,
  ING_VERB,
  MAIN_VERB,
  MODAL,
  NEGATION,
  PARTICIPLE,
  PAST_VERB,
  TO,
} from '../grammar/word-classes.ts';
import { TIMES } from './adjunct-words.ts';
import { bitsAt, type Stream, tagAt, wordAt } from './stream.ts';
import { IS_NEGATED } from './word-bits.ts';

/** `finite` can be the verb of a clause; the others depend on another verb or a noun. */
export type VerbForm = 'finite' | 'to' | 'ing' | 'participle';

/** A verb group; all numbers are items of the stream, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The verb itself, last of the group. */
  readonly main: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
}

const STARTS = MODAL | BE | HAVE | DO | TO | MAIN_VERB;

/** The verb groups of a stream, in order. */
export function verbGroups(stream: Stream): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  const { tags, from, size } = stream;
  for (let item = 0; item < size; item += 1) {
    if ((tags[from + item]! & STARTS) === 0) continue;
    const group = groupAt(stream, item);
    if (group === undefined) continue;
    found.push(group);
    item = group.to - 1;
  }
  return found;
}

function groupAt(stream: Stream, from: number): VerbGroup | undefined {
  let tag = tagAt(stream, from);
  let word = wordAt(stream, from);
  const form = isSecondInfinitive(stream, from) ? 'participle' : formOf(tag);
  let main = from;
  let passive = false;
  let negated = (bitsAt(stream, from) & IS_NEGATED) !== 0;
  for (let item = from + 1; item < from + 12; item += 1) {
    const next = tagAt(stream, item);
    if ((next & (ADVERB | NEGATION)) !== 0) {
      if ((next & NEGATION) !== 0) negated = true;
      continue;
    }
    if ((next & follows(tag, word)) === 0) {
      // `will this week accuse`
      const behind = (tag & (MODAL | HAVE | BE)) !== 0 ? timeEnd(stream, item) : item;
      if (behind === item || (tagAt(stream, behind) & follows(tag, word) & MAIN_VERB) === 0) break;
      item = behind - 1;
      continue;
    }
    passive = (tag & BE) !== 0 && (next & PARTICIPLE) !== 0 && (next & BE) === 0;
    main = item;
    tag = next;
    word = wordAt(stream, item);
    if ((next & (BE | HAVE | DO)) === 0) break;
  }
  if (form === 'to' && main === from) return undefined;
  return { from, to: main + 1, main, form, passive, negated };
}

/** `vowed to protect and defend it`: a plain verb behind a coordinator, the verb before being an infinitive. */
function isSecondInfinitive(stream: Stream, item: number): boolean {
  if (tagAt(stream, item) !== BASE_VERB || (tagAt(stream, item - 1) & COORDINATOR) === 0) return false;
  for (let at = item - 2; at >= 0 && at > item - 14; at -= 1) {
    const tag = tagAt(stream, at);
    if ((tag & (MAIN_VERB | MODAL | BE | HAVE | DO)) === 0) continue;
    return tag === BASE_VERB && (tagAt(stream, at - 1) & TO) !== 0;
  }
  return false;
}

/** The item behind a time that parts an auxiliary from its verb; `from` where none does. */
function timeEnd(stream: Stream, from: number): number {
  const word = wordAt(stream, from);
  if (word === 'on' || word === 'this' || word === 'next' || word === 'last')
    return TIMES.has(wordAt(stream, from + 1)) ? from + 2 : from;
  return TIMES.has(word) ? from + 1 : from;
}

function formOf(tag: number): VerbForm {
  if ((tag & TO) !== 0) return 'to';
  if ((tag & ING_VERB) !== 0) return 'ing';
  if ((tag & PARTICIPLE) !== 0) return 'participle';
  return 'finite';
}

/** The tags of what can follow a verb inside its group. */
function follows(tag: number, word: string): number {
  if ((tag & (MODAL | DO | TO)) !== 0) return BASE_VERB | BE | HAVE | DO;
  if ((tag & HAVE) !== 0) return PARTICIPLE | BE | PAST_VERB | (word === 'having' ? HAVE : 0);
  if ((tag & BE) !== 0) return ING_VERB | PARTICIPLE | (word === 'being' ? 0 : BE);
  return 0;
}
