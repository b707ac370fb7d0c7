import type { Span } from '../../server/src/english/spans.ts';
import { compromise } from './compromise.ts';

/** Another reader of people and bodies: the spans of a text that it takes for some. */
export interface ActorsPeer {
  readonly name: string;
  readonly read: (text: string) => readonly Span[];
}

interface Found {
  readonly ifNo: (pattern: string) => Found;
  readonly json: (options: object) => readonly {
    readonly offset?: { readonly start: number; readonly length: number };
  }[];
}

/** Its own lists of people and of organisations find half as many. */
const NAMES = '(#ProperNoun|#Acronym|#Organization|#Person)+';

/**
 * The best npm package for names, installed on first use, in the way it does best: what it tags as proper nouns, but places and
 * dates. Undefined where npm cannot reach it. wink-nlp's model knows dates, sums and the like, and no people, so that it has nothing to compare.
 */
export function actorsPeer(): ActorsPeer | undefined {
  const peer = compromise<{ readonly match: (pattern: string) => Found }>();
  if (peer === undefined) return undefined;
  const read = (text: string): readonly Span[] =>
    peer
      .read(text)
      .match(NAMES)
      .ifNo('#Place')
      .ifNo('#Date')
      .json({ offset: true })
      .flatMap(({ offset }) =>
        offset === undefined ? [] : [{ start: offset.start, end: offset.start + offset.length }],
      );
  return { name: `${peer.name}, proper nouns`, read };
}
