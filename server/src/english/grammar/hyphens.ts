/** Words that hyphens join: `in-flight`, `a union-backed plan`. */
import type { Place } from './place.ts';
import { DO, HAVE, MODAL, PRONOUN, TO } from './word-classes.ts';

/** `in-flight`, `on-site`: a small word joined to the next by a hyphen. */
export function opensCompound({ tokens, index }: Place): boolean {
  const hyphen = tokens[index + 1];
  const next = tokens[index + 2];
  return (
    hyphen?.lower === '-' &&
    hyphen.start === tokens[index]!.end &&
    next !== undefined &&
    next.start === hyphen.end
  );
}

/** `a union-backed plan`, `a short-term deal`: what a hyphen joins to the word before is no verb, unless that only changes its sense. */
export function closesCompound({ tokens, index, from, tags }: Place): boolean {
  const first = index - 2;
  if (first < from || tokens[index - 1]!.lower !== '-') return false;
  if (tokens[first]!.end !== tokens[index - 1]!.start || tokens[index - 1]!.end !== tokens[index]!.start)
    return false;
  if (MAKES_VERBS.has(tokens[first]!.lower)) return false;
  return first === from || (tags[first - 1]! & (TO | MODAL | DO | HAVE | PRONOUN)) === 0;
}

/** `re-elected`, `fact-checked` */
const MAKES_VERBS: ReadonlySet<string> = new Set(
  're co pre over de mis out un under fact double cross second hand court sky fast jump force spoon ghost'.split(
    ' ',
  ),
);
