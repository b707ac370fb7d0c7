/**
 * Keeps tags closed while they are typed. One that is begun in front of words is closed behind those that it would mark: those
 * that the software would suggest, else a word; of a claim, the sentence. Before a space editors pair braces themselves. A
 * closing brace typed inside a tag is its new end, and takes the place of the old one.
 */
import type { DocumentModel } from '../model/index.ts';
import {
  applyEdits,
  articleSlice,
  fromArticleInLine,
  type Line,
  lineIndexOf,
  lineStart,
  parse,
  SIGILS,
  type Span,
  type Tag,
  type TextEdit,
  wrapInLine,
} from '../syntax/index.ts';
import { atOffset } from './at-offset.ts';
import { wordAt } from './word-at.ts';

/** What may be typed last: a sigil, the bar that ends a head, or the brace that ends a tag. */
export const CLOSING_CHARACTERS: readonly string[] = [...Object.values(SIGILS), '|', '}'];

/** The edits that keep the tags closed round a file offset at which that character was typed just before. Sorted. */
export function closeTags(model: DocumentModel, offset: number, typed: string): readonly TextEdit[] {
  if (!CLOSING_CHARACTERS.includes(typed)) return [];
  return typed === '}' ? dropFormerBrace(model, offset) : closeTypedTag(model, offset);
}

/**
 * The edits that close the tag whose sigil, or bar, was typed just before the file offset: none where it is closed, where no
 * words follow, and where the article text would not stay what it was before the tag was begun. Sorted; none touches the offset.
 */
function closeTypedTag(model: DocumentModel, offset: number): readonly TextEdit[] {
  const { line, lineStart: from, offset: at } = atOffset(model, offset);
  const tag = typedTag(line, at);
  if (!tag || !/\S/u.test(line.text[at] ?? ' ')) return [];
  const before = lineOf(line.text.slice(0, tag.start) + line.text.slice(at));
  if (unclosed(line) <= unclosed(before)) return [];
  const words = wordsToMark(model, line, tag, offset);
  const edits = words && closing(before, tag, words, at - tag.start);
  if (!edits || edits.some(({ start }) => start <= at)) return [];
  const after = lineOf(applyEdits(line.text, edits));
  if (unclosed(after) > unclosed(before) || articleOf(after) !== articleOf(before)) return [];
  return edits.map(({ start, end, text }) => ({ start: start + from, end: end + from, text }));
}

/**
 * The edit that takes the old closing brace of a tag away, where a brace typed just before the offset has closed the tag and
 * left the old one closing nothing. The article text is then what it was before the brace was typed.
 */
function dropFormerBrace(model: DocumentModel, offset: number): readonly TextEdit[] {
  const { line, lineStart: from, offset: at } = atOffset(model, offset);
  const tag = line.kind === 'article' ? line.tags.find(({ end, closed }) => closed && end === at) : undefined;
  if (!tag) return [];
  const before = lineOf(line.text.slice(0, at - 1) + line.text.slice(at));
  const former = before.tags.find(({ start }) => start === tag.start);
  if (!former?.closed || strays(line) <= strays(before)) return [];
  // One further on than it was before the new one stood there.
  const start = former.contentEnd + 1;
  const edit = { start, end: start + 1, text: '' };
  const after = lineOf(applyEdits(line.text, [edit]));
  if (strays(after) > strays(before) || unclosed(after) > unclosed(before)) return [];
  if (articleOf(after) !== articleOf(before)) return [];
  return [{ start: from + start, end: from + start + 1, text: '' }];
}

/** The tag whose content begins at the offset, just behind its sigil or behind a head in which nothing is wrong. */
function typedTag(line: Line, at: number): Tag | undefined {
  if (line.kind === 'front-matter') return undefined;
  const tag = line.tags.find(({ contentStart }) => contentStart === at);
  return tag?.head?.items.some(({ kind }) => kind === 'invalid') ? undefined : tag;
}

function lineOf(text: string): Line {
  return parse(text).lines[0]!;
}

function unclosed({ problems }: Line): number {
  return problems.filter(({ rule }) => rule === 'tag-unclosed').length;
}

function strays({ problems }: Line): number {
  return problems.filter(({ rule }) => rule === 'brace-stray').length;
}

function articleOf(line: Line): string {
  return articleSlice(line, 0, line.text.length);
}

/** Closes a tag round the words, or round those of them that it can take in one piece; relative to the line as typed. */
function closing(
  before: Line,
  { kind, start }: Tag,
  { end }: Span,
  typed: number,
): readonly TextEdit[] | undefined {
  const newTag = { kind, items: [], id: '' };
  const first = wrapInLine(before, { start, end: end - typed }, newTag)?.pieces[0];
  if (first?.start !== start) return undefined;
  const edits = wrapInLine(before, first, newTag)!.edits;
  const opening = edits.findIndex(({ start: at, text }) => at === start && text.startsWith('{'));
  // What else stands at that place, or before it, would change how what was typed is read.
  return edits
    .filter((_, index) => index !== opening)
    .map((edit) => ({ start: edit.start + typed, end: edit.end + typed, text: edit.text }));
}

/** The words from the tag's content on, relative to the line; undefined where none begins there. */
function wordsToMark(model: DocumentModel, line: Line, tag: Tag, offset: number): Span | undefined {
  const found = suggestedEnd(model, line, tag);
  if (found !== undefined) return { start: tag.contentStart, end: found };
  if (tag.kind === 'claim' || tag.kind === 'more') return sentenceFrom(model, line, tag);
  const word = wordAt(model.tree, offset);
  const from = lineStart(model.tree, lineIndexOf(model.tree, line));
  return word && word.start <= offset && offset < word.end
    ? { start: tag.contentStart, end: word.end - from }
    : undefined;
}

/** Where the words end that would be suggested for such a tag there; relative to the line. */
function suggestedEnd(model: DocumentModel, line: Line, { kind, articleStart }: Tag): number | undefined {
  const found = suggestedSpans(model, line, kind).find(({ start }) => start === articleStart);
  return found && fromArticleInLine(line, found.end, 'before');
}

function suggestedSpans(model: DocumentModel, line: Line, kind: Tag['kind']): readonly Span[] {
  const reading = model.reading(line);
  switch (kind) {
    case 'claim':
    case 'more':
      return reading.claims.flatMap(({ fragments }) => fragments);
    case 'cue':
      return reading.claims.flatMap(({ cue }) => cue);
    case 'actor':
      return [...reading.actors, ...reading.names];
    case 'hedge':
      return reading.hedges.flatMap(({ fragments }) => fragments);
    case 'number':
      return reading.numbers;
  }
}

/** The rest of the sentence, without the stop that ends it. */
function sentenceFrom(
  model: DocumentModel,
  line: Line,
  { contentStart, articleStart }: Tag,
): Span | undefined {
  const { text, sentences } = model.reading(line);
  const sentence = sentences.find(({ end }) => end > articleStart);
  if (!sentence) return undefined;
  const words = text.slice(articleStart, sentence.end).replace(/[.!?…]+$/u, '');
  return words === ''
    ? undefined
    : { start: contentStart, end: fromArticleInLine(line, articleStart + words.length, 'before') };
}
