/** The language and nothing else: reading it, its article text, and writing it. */
export * from './annotate.ts';
export * from './article.ts';
export { endsInLoneBackslash, isEscapable } from './characters.ts';
export { joinEdits } from './edit-rounds.ts';
export { applyEdits } from './edits.ts';
export * from './encoding.ts';
export { barsIn } from './guards.ts';
export { type Head, type HeadItem, type Reference, referencesIn } from './head.ts';
export { unescapeHead } from './head-word.ts';
export { type KeptWith, keptWith } from './kept-with.ts';
export {
  articleStarts,
  indexAt,
  lineAt,
  lineIndexOf,
  lineStart,
  lineStarts,
  startOfLine,
} from './line-places.ts';
export { nestedPieces } from './nesting.ts';
export { parse } from './parse.ts';
export * from './placed-tags.ts';
export * from './print.ts';
export * from './reparse.ts';
export * from './tree.ts';
export * from './vocabulary.ts';
export * from './wrap.ts';
