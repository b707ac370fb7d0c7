import { NAME } from '../grammar/word-classes.ts';
import type { Items } from './noun-phrases.ts';
import { cuesAt, type Stream, tagAt, wordAt } from './stream.ts';

/** Tells whether a phrase names a person, a body or a document, rather than a reason (`citing high costs`). */
export function namesSpeaker(stream: Stream, { from, to }: Items): boolean {
  for (let item = from; item < to; item += 1) {
    if ((tagAt(stream, item) & NAME) !== 0 || cuesAt(stream, item).isSayingThing) return true;
    if (PERSON.test(wordAt(stream, item))) return true;
  }
  return false;
}

const PERSON =
  /^(?:official|aide|people|police|authoritie|analyst|expert|critic|colleague|relative|neighbour|witnesse|diplomat|person|group|union|parent|resident|president|student|patient|familie|judge|government|mp|.+(?:er|or|ist|ian|man|woman|men))s?$/;
