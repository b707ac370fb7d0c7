/** What the reading of heads goes on: the line, the word under way, and what the head has given so far. */
import { forget, type Given, noneGiven } from './given-names.ts';
import type { HeadItem } from './head.ts';
import type { Fault } from './head-problem.ts';
import { newWord, readWords, unescapeHead, type Word } from './head-word.ts';
import { type KnownWord, knowWord, wordAt } from './known-words.ts';
import type { Span, SyntaxProblem } from './tree.ts';
import type { TagKind } from './vocabulary.ts';

/** Reads the heads of a line, one after the other. All offsets count from where the line begins. */
export interface HeadReader {
  /** What the line is a part of, and where it begins in that. */
  text: string;
  base: number;
  /** Where wrong items are reported. */
  problems: SyntaxProblem[];
  kind: TagKind;
  /** The word under way. */
  readonly word: Word;
  /** Whether the head has given its own id, and a link. */
  hasId: boolean;
  hasLink: boolean;
  /** The names of what else a head may give once. */
  readonly given: Given;
  readonly sources: Given;
}

/** A reader of no line yet. */
export function newHeadReader(): HeadReader {
  return {
    text: '',
    base: 0,
    problems: [],
    kind: 'claim',
    word: newWord(),
    hasId: false,
    hasLink: false,
    given: noneGiven(),
    sources: noneGiven(),
  };
}

/** Sets the reader to the line that begins at `base` in `text`; it reports to `problems`. */
export function readHeadsOf(reader: HeadReader, text: string, base: number, problems: SyntaxProblem[]): void {
  reader.text = text;
  reader.base = base;
  reader.problems = problems;
}

/** Sets the reader to a head from `start` to `end`, of a tag of that kind. */
export function beginHead(reader: HeadReader, kind: TagKind, start: number, end: number): void {
  readWords(reader.word, reader.text, reader.base, start, end);
  reader.kind = kind;
  reader.hasId = false;
  reader.hasLink = false;
  forget(reader.given);
  forget(reader.sources);
}

/** A piece of the line. */
export function slice({ text, base }: HeadReader, start: number, end: number): string {
  return text.slice(base + start, base + end);
}

/** The character of the head at that offset. */
export function code({ word }: HeadReader, at: number): number | undefined {
  return word.codes[at - word.origin];
}

/** A piece of the word under way, with its escapes undone. */
export function wordText(reader: HeadReader, start: number, end: number): string {
  const raw = slice(reader, start, end);
  return reader.word.hasBackslash ? unescapeHead(raw) : raw;
}

/** A piece of the word under way, its escapes undone, with what it may be. */
export function knownWord(
  reader: HeadReader,
  start: number,
  end: number,
  hasBackslash = reader.word.hasBackslash,
): KnownWord {
  if (hasBackslash) return knowWord(wordText(reader, start, end));
  const { word, text, base } = reader;
  return wordAt(word.codes, start - word.origin, end - start, text, base + start);
}

/** The word under way, with what it may be. */
export function ownWord(reader: HeadReader): KnownWord {
  return knownWord(reader, reader.word.start, reader.word.end);
}

/** Keeps a wrong item as `invalid`, and reports it. */
export function refuse(reader: HeadReader, { start, end }: Span, { message, fix }: Fault): HeadItem {
  const problem = { rule: 'head-invalid', message, start, end } as const;
  reader.problems.push(fix ? { ...problem, fix } : problem);
  return { kind: 'invalid', text: slice(reader, start, end), start, end };
}
