/** The places of a file at which what is found in other files may point: figures that are compared, and claims that others rest on. */
import { type Corpus, groundsOf } from './corpus.ts';
import type { FileFacts, Place } from './facts.ts';
import { mayBeNamed } from './figure-conflicts.ts';

/** Whether such a place moved in a file that others know already, or other words stand there. */
export function pointedPlacesMoved(before: FileFacts | undefined, next: FileFacts | undefined): boolean {
  if (!before || !next) return false;
  return (
    differ(before, next, 'figures', ({ shared }) => shared === true) ||
    (groundsOf(next).length > 0 && differ(before, next, 'claims', ({ id }) => id !== undefined))
  );
}

/** The files (URIs) in which something may be found that points at a place of this one; itself perhaps among them. */
export function* filesPointingAt(uri: string, corpus: Corpus): Generator<string> {
  const facts = corpus.get(uri);
  if (!facts) return;
  for (const key of corpus.figures.keysOf(facts))
    if (mayBeNamed(corpus.figures.order(key), (figure) => figure.uri === uri))
      yield* corpus.figures.filesIn(key);
  const grounded = corpus.grounds();
  if (!grounded.has(uri)) return;
  for (const other of corpus.filesReferringTo(uri)) if (grounded.has(other)) yield other;
}

type Pointed = { readonly place: Place; readonly words: string };

function differ<K extends 'figures' | 'claims'>(
  before: FileFacts,
  next: FileFacts,
  kind: K,
  isPointedAt: (each: FileFacts[K][number]) => boolean,
): boolean {
  const [then, now]: readonly [FileFacts[K], FileFacts[K]] = [before[kind], next[kind]];
  // One more, or one less, moves those behind it, and tells by itself that it came or went.
  if (then.length !== now.length) return true;
  return now.some((each, i) => isPointedAt(each) && !standsAlike(then[i]!, each));
}

function standsAlike(a: Pointed, b: Pointed): boolean {
  return (
    a.words === b.words &&
    a.place.start === b.place.start &&
    a.place.end === b.place.end &&
    a.place.line === b.place.line &&
    a.place.character === b.place.character
  );
}
