/** What a selection grows to, step by step: word, tag content, tag, the tags round it, sentence, paragraph, article. */
import { sentences } from '../english/sentences.ts';
import type { DocumentModel } from '../model/index.ts';
import { readYaml } from '../model/yaml.ts';
import {
  articleSlice,
  fromArticleInLine,
  indexAt,
  innermostTag,
  type Line,
  lineStarts,
  type Span,
} from '../syntax/index.ts';
import { wordAt } from './word-at.ts';
import { spansAround } from './yaml-structure.ts';

/** Editors nest no deeper. */
const DEEPEST = 60;

/** Spans of the file that hold the offset, each within the next, none twice. */
export function selectionRanges({ tree, frontMatter }: DocumentModel, offset: number): readonly Span[] {
  const starts = lineStarts(tree);
  const index = indexAt(starts, offset);
  const line = tree.lines[index]!;
  const from = starts[index]!;
  const inLine = Math.min(offset - from, line.text.length);
  const spans: Span[] = [
    ...tagsRound(line, inLine),
    ...sentenceOf(line, inLine),
    { start: 0, end: line.text.length },
  ];
  const word = wordAt(tree, offset);
  const inFile = spans.map(({ start, end }) => ({ start: start + from, end: end + from }));
  if (word) inFile.unshift(word);
  if (line.kind === 'front-matter') inFile.unshift(...spansAround(frontMatter.root, offset));
  const first = starts[tree.frontMatterLines] ?? 0;
  const end = starts[tree.lines.length - 1]! + tree.lines.at(-1)!.text.length;
  if (offset < first) inFile.push({ start: 0, end: first });
  else inFile.push({ start: Math.min(first, end), end });
  return growing([...inFile, { start: 0, end }]);
}

function* tagsRound(line: Line, offset: number): Generator<Span> {
  let tag = line.tags[innermostTag(line, offset)];
  for (let depth = 0; tag && depth < DEEPEST / 2; depth++) {
    const item = tag.head?.items.find(({ start, end }) => start <= offset && offset <= end);
    if (item) yield item;
    if (tag.head && offset < tag.contentStart) yield tag.head;
    else yield { start: tag.contentStart, end: tag.contentEnd };
    yield { start: tag.start, end: tag.end };
    tag = line.tags[tag.parent];
  }
}

/** The sentence of the article round an offset, widened to the tags that it cuts. */
function* sentenceOf(line: Line, offset: number): Generator<Span> {
  if (line.kind === 'front-matter') return;
  for (const { start, end } of sentences(articleSlice(line, 0, line.text.length))) {
    let from = fromArticleInLine(line, start, 'before');
    let to = fromArticleInLine(line, end, 'after');
    if (offset < from || offset > to) continue;
    for (const tag of line.tags) {
      if (tag.start < from && tag.end > from) from = tag.start;
      if (tag.start < to && tag.end > to) to = tag.end;
    }
    yield { start: from, end: to };
    return;
  }
}

/** The same in a registry or configuration. */
export function selectionRangesInYaml(text: string, offset: number): readonly Span[] {
  return growing([...spansAround(readYaml(text).root, offset), { start: 0, end: text.length }]);
}

/** The spans that hold those before them, without repetitions. */
function growing(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans) {
    const last = result.at(-1);
    if (last && (start > last.start || end < last.end || (start === last.start && end === last.end)))
      continue;
    result.push({ start, end });
  }
  return result;
}
