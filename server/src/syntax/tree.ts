/**
 * The tree of a document: lines, each with its tags, notes and problems.
 *
 * A line is the unit. All offsets in it are UTF-16 units relative to the line, ends exclusive, so that a line's node serves
 * unchanged wherever the line stands, and what was worked out from it can be kept by its identity.
 * Tags stand in one flat list in the order of their opening braces, so that a walk is a loop at any depth.
 */
import type { Head } from './head.ts';
import type { TagKind } from './vocabulary.ts';

export interface Span {
  /** First unit. */
  readonly start: number;
  /** Behind the last unit. */
  readonly end: number;
}

export type SyntaxRule =
  | 'tag-unclosed'
  | 'tag-unknown'
  | 'tag-empty'
  | 'note-unclosed'
  | 'head-invalid'
  | 'brace-stray'
  | 'bar-stray'
  | 'front-matter-invalid';

/** A change of text that mends something: `text` takes the place of the span. */
export interface TextEdit extends Span {
  readonly text: string;
}

export interface SyntaxProblem extends Span {
  readonly rule: SyntaxRule;
  readonly message: string;
  readonly fix?: {
    readonly title: string;
    readonly safe: boolean;
    /** Whether words of a head become words of the article by it. */
    readonly changesArticle?: true;
    readonly edits: readonly TextEdit[];
  };
}

export interface Tag extends Span {
  readonly kind: TagKind;
  readonly head: Head | undefined;
  /** Behind the head's bar, or behind the sigil where there is no head. */
  readonly contentStart: number;
  /** At the closing brace, or at the end of the line where the tag is not closed. */
  readonly contentEnd: number;
  readonly closed: boolean;
  /** The span of the content in the line's article text. */
  readonly articleStart: number;
  readonly articleEnd: number;
  /** Index of the enclosing tag in the line's `tags`, or -1. */
  readonly parent: number;
  /** Index behind the last tag inside this one: its descendants are those from its own index + 1 up to here. */
  readonly after: number;
}

export interface Note extends Span {
  /** A remark to readers, or machine data (`{%= … %}`). */
  readonly kind: 'remark' | 'data';
  /** What stands between the delimiters. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly closed: boolean;
}

export type LineBreak = '' | '\n' | '\r\n' | '\r';

export interface Line {
  readonly kind: 'article' | 'front-matter';
  /** Without the line break. */
  readonly text: string;
  readonly lineBreak: LineBreak;
  readonly tags: readonly Tag[];
  readonly notes: readonly Note[];
  /** Spans of `text` that are not article text, as start, end, start, end …: sorted, apart, never empty. */
  readonly removed: readonly number[];
  readonly problems: readonly SyntaxProblem[];
  /** Holds notes and white space alone: the article has no such line, nor its line break. */
  readonly vanishes: boolean;
  /** Length of the article text of this line, its line break included. */
  readonly articleLength: number;
}

export interface Tree {
  readonly lines: readonly Line[];
  /** How many of the first lines are front matter, both fences included; 0 where there is none. */
  readonly frontMatterLines: number;
  /** The problem of front matter that is opened and never closed. Its span is that of the first line. */
  readonly frontMatterProblem: SyntaxProblem | undefined;
}

/** The file's whole text. */
export function textOf(tree: Tree): string {
  let text = '';
  for (const line of tree.lines) text += line.text + line.lineBreak;
  return text;
}

/** Index of the innermost tag of the line whose span holds `offset` (its two ends included), or -1. */
export function innermostTag(line: Line, offset: number): number {
  let found = -1;
  let i = 0;
  while (i < line.tags.length) {
    const tag = line.tags[i]!;
    if (tag.start > offset) break;
    if (offset <= tag.end) {
      found = i;
      i++;
    } else {
      i = tag.after;
    }
  }
  return found;
}
