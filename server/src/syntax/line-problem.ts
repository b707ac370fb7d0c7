/** What can be wrong in a line outside heads, in the analyst's words, each with its fix where there is one. */
import type { Span, SyntaxProblem } from './tree.ts';

function escapeFix(at: number, what: 'brace' | 'bar', safe: boolean): NonNullable<SyntaxProblem['fix']> {
  return { title: `Escape the ${what}`, safe, edits: [{ start: at, end: at, text: '\\' }] };
}

/** `closing` is what closes the tag if written at `end`. */
export function tagUnclosed(start: number, end: number, closing: string): SyntaxProblem {
  return {
    rule: 'tag-unclosed',
    message:
      'This tag is not closed on its line: add } where it ends. A tag never runs over a line break; continue it on the next line with {+id|…}.',
    start,
    end: start + 2,
    fix: {
      title: 'Close the tag at the end of the line',
      safe: false,
      edits: [{ start: end, end, text: closing }],
    },
  };
}

export function tagUnknown(at: number, sigil: string): SyntaxProblem {
  return {
    rule: 'tag-unknown',
    message: `“{${sigil}” opens no tag: tags open with {! {@ {? {# {> or {+, notes with {%. If the brace belongs to the article, escape it: write \\{.`,
    start: at,
    end: at + 2,
    fix: escapeFix(at, 'brace', false),
  };
}

export function tagEmpty(tag: Span): SyntaxProblem {
  return {
    rule: 'tag-empty',
    message: 'This tag marks no words: put it round the words it is for, or delete it.',
    start: tag.start,
    end: tag.end,
  };
}

export function braceStray(at: number, brace: '{' | '}'): SyntaxProblem {
  return {
    rule: 'brace-stray',
    message:
      brace === '{'
        ? 'This brace opens no tag. If it belongs to the article, escape it: write \\{.'
        : 'This brace closes nothing. If it belongs to the article, escape it: write \\}; otherwise delete it.',
    start: at,
    end: at + 1,
    fix: escapeFix(at, 'brace', false),
  };
}

export function barStray(at: number): SyntaxProblem {
  return {
    rule: 'bar-stray',
    message:
      'A bar inside a tag ends its head, and this one comes too late for that. If it belongs to the article, escape it: write \\|.',
    start: at,
    end: at + 1,
    fix: escapeFix(at, 'bar', true),
  };
}

export function noteUnclosed(at: number, line: string): SyntaxProblem {
  return {
    rule: 'note-unclosed',
    message: 'This note is not closed on its line: add %} where it ends.',
    start: at,
    end: at + 2,
    fix: {
      title: 'Close the note at the end of the line',
      safe: false,
      edits: [{ start: line.length, end: line.length, text: line.endsWith(' ') ? '%}' : ' %}' }],
    },
  };
}

export function pieceUnnamed(start: number, end: number): SyntaxProblem {
  return {
    rule: 'head-invalid',
    message: 'A piece must say which tag it continues: write its id and a bar, as in {+c1|…}.',
    start,
    end,
  };
}
