/**
 * Patterns for files as in `.gitignore`: `drafts/`, `*.draft.claim`, `/2024/**`, `!drafts/final.claim`.
 *
 * Our own matcher, since the libraries make regular expressions, which a workspace could write so that they never end. This
 * one takes at most the length of the pattern times that of the path. A test holds it against the `ignore` library.
 */

export interface FilePatterns {
  readonly rules: readonly Rule[];
}

interface Rule {
  /** `!…`: takes back what an earlier pattern matched. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** One for each folder of the path and one for the file; `undefined` is `**`, any number of folders. */
  readonly segments: readonly (Segment | undefined)[];
}

type Segment = readonly Sign[];

/** `*`, `?`, a character class, or a character. */
type Sign = '*' | '?' | CharacterClass | { readonly character: string };

interface CharacterClass {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

/** Reads patterns; what is empty or a comment matches nothing. */
export function filePatterns(patterns: readonly string[]): FilePatterns {
  return { rules: patterns.map(ruleOf).filter((rule) => rule !== undefined) };
}

/**
 * Whether the patterns match a relative path, `/` between its parts and at its end where it is a folder’s: by itself, or
 * by a folder that it lies in. The last pattern that matches decides; inside a matched folder nothing is taken back.
 */
export function matchesPatterns({ rules }: FilePatterns, path: string): boolean {
  if (rules.length === 0) return false;
  const isFolder = path.endsWith('/');
  const parts = path.split('/').filter((part) => part !== '');
  const letters = parts.map((part) => [...part]);
  for (let length = 1; length <= parts.length; length++) {
    const folder = isFolder || length < parts.length;
    const deciding = rules.findLast((rule) => matchesRule(rule, letters.slice(0, length), folder));
    if (deciding && !deciding.negated) return true;
  }
  return false;
}

function ruleOf(text: string): Rule | undefined {
  let pattern = withoutTrailingSpaces(text);
  if (pattern === '' || pattern.startsWith('#')) return undefined;
  const negated = pattern.startsWith('!');
  if (negated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith('/');
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const anywhere = !pattern.includes('/');
  const parts = pattern
    .split('/')
    .filter((part, i) => part !== '' || i > 0)
    // Git takes three stars and more for two where they are a whole part.
    .map((part) => (STARS.test(part) ? '**' : part));
  if (parts.length === 0 || parts.includes('')) return undefined;
  // `a/**` is all that lies in a, but not a itself.
  if (parts.at(-1) === '**') parts.push('*');
  const segments = parts.map((part) => (part === '**' ? undefined : segmentOf(part)));
  return { negated, foldersOnly, segments: anywhere ? [undefined, ...segments] : segments };
}

const STARS = /^\*{2,}$/;

function withoutTrailingSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ' && text[end - 2] !== '\\') end--;
  return text.slice(0, end);
}

function segmentOf(text: string): Segment {
  const letters = [...text];
  const signs: Sign[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    if (letter === '*') {
      if (signs.at(-1) !== '*') signs.push('*');
    } else if (letter === '?') {
      signs.push('?');
    } else if (letter === '[') {
      const end = classEnd(letters, i);
      signs.push(end < 0 ? { character: '[' } : classOf(letters.slice(i + 1, end)));
      if (end >= 0) i = end;
    } else {
      if (letter === '\\' && i + 1 < letters.length) i++;
      signs.push({ character: letters[i]! });
    }
  }
  return signs;
}

/** Index of the bracket that closes the class opened at `open`, or -1. A bracket right behind the opening is a member. */
function classEnd(letters: readonly string[], open: number): number {
  const first = letters[open + 1] === '!' || letters[open + 1] === '^' ? open + 2 : open + 1;
  for (let i = first; i < letters.length; i++) {
    if (letters[i] === '\\') i++;
    else if (letters[i] === ']' && i > first) return i;
  }
  return -1;
}

function classOf(letters: readonly string[]): CharacterClass {
  const negated = letters[0] === '!' || letters[0] === '^';
  const ranges: (readonly [string, string])[] = [];
  const members: { readonly letter: string; readonly isDash: boolean }[] = [];
  for (let i = negated ? 1 : 0; i < letters.length; i++) {
    const escaped = letters[i] === '\\' && i + 1 < letters.length;
    if (escaped) i++;
    members.push({ letter: letters[i]!, isDash: letters[i] === '-' && !escaped });
  }
  for (let i = 0; i < members.length; i++) {
    const from = members[i]!.letter;
    const to = members[i + 1]?.isDash ? members[i + 2]?.letter : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) i += 2;
  }
  return { negated, ranges };
}

function matchesRule(
  { foldersOnly, segments }: Rule,
  path: readonly (readonly string[])[],
  folder: boolean,
): boolean {
  if (foldersOnly && !folder) return false;
  return matchesSequence(
    segments,
    path,
    (segment) => segment === undefined,
    (segment, part) => {
      return segment !== undefined && matchesSegment(segment, part);
    },
  );
}

function matchesSegment(segment: Segment, letters: readonly string[]): boolean {
  return matchesSequence(segment, letters, (sign) => sign === '*', matchesSign);
}

function matchesSign(sign: Sign, letter: string): boolean {
  if (sign === '?') return true;
  if (sign === '*') return false;
  if ('character' in sign) return sign.character === letter;
  return sign.ranges.some(([from, to]) => from <= letter && letter <= to) !== sign.negated;
}

/**
 * Whether a row of signs, of which some stand for any number of things, matches a row of things. Where it fails it goes back
 * to the last such sign alone, for what an earlier one took is no worse than anything else that it could take.
 */
function matchesSequence<S, T>(
  signs: readonly S[],
  things: readonly T[],
  isAnyNumber: (sign: S) => boolean,
  matches: (sign: S, thing: T) => boolean,
): boolean {
  let sign = 0;
  let thing = 0;
  let wildcard = -1;
  let taken = 0;
  while (thing < things.length) {
    if (sign < signs.length && isAnyNumber(signs[sign]!)) {
      wildcard = sign++;
      taken = thing;
    } else if (sign < signs.length && matches(signs[sign]!, things[thing]!)) {
      sign++;
      thing++;
    } else if (wildcard >= 0) {
      sign = wildcard + 1;
      thing = ++taken;
    } else {
      return false;
    }
  }
  while (sign < signs.length && isAnyNumber(signs[sign]!)) sign++;
  return sign === signs.length;
}
