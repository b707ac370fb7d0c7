/**
 * A tree in a line of text, so that tests can be tables of text in, tree out.
 *
 *     {!c1|It {?could}} go        (claim[id‹c1›] It could (hedge could))
 *
 * A tag is (kind[head] article text, then what it holds); `[` and `]` are missing where it has no head, and ` …` stands
 * before the `)` of one that is not closed. An item of a head is its kind and, in ‹ ›, the very text at its span;
 * behind `→` what it means, where that is not what it says. Notes are %remark and %data. Behind ` ✗` stand the problems:
 * rule and, in ‹ ›, the text at its span. A line that vanishes is marked so, and front matter as `---`.
 */
import {
  articleSlice,
  type HeadItem,
  type Line,
  type Note,
  parse,
  type Reference,
  type Span,
  type Tag,
  type Tree,
} from '../../../server/src/syntax/index.ts';

/** The tree of a text, one line of notation for each of its lines. */
export function notation(text: string): string {
  const tree = parse(text);
  const problem = tree.frontMatterProblem ? ` ✗ ${tree.frontMatterProblem.rule}` : '';
  return tree.lines.map(notationOfLine).join('\n') + problem;
}

/** The problems of a tree, as `rule‹text at its span›`. */
export function problemsOf(tree: Tree): string[] {
  return tree.lines.flatMap((line) => line.problems.map(({ rule, ...at }) => `${rule}${quote(line, at)}`));
}

export function notationOfLine(line: Line): string {
  if (line.kind === 'front-matter') return `--- ${line.text}`;
  const parts = [...nodes(line, 0, line.tags.length, { start: 0, end: line.text.length })];
  if (line.vanishes) parts.push('vanishes');
  for (const { rule, ...at } of line.problems) parts.push(`✗ ${rule}${quote(line, at)}`);
  return parts.join(' ');
}

/** The tags of a stretch of the line's list that are not in one another, and the notes of a span that are in none of them. */
function nodes(line: Line, from: number, to: number, span: Span): string[] {
  const found: { start: number; text: string }[] = [];
  for (let i = from; i < to; i = line.tags[i]!.after) {
    found.push({ start: line.tags[i]!.start, text: notationOfTag(line, i) });
  }
  const isIn = (outer: Span, note: Note): boolean => note.start >= outer.start && note.end <= outer.end;
  for (const note of line.notes) {
    const isDeeper = line.tags.slice(from, to).some((tag) => isIn(tag, note));
    if (isIn(span, note) && !isDeeper) found.push({ start: note.start, text: notationOfNote(line, note) });
  }
  return found.toSorted((a, b) => a.start - b.start).map(({ text }) => text);
}

function notationOfTag(line: Line, index: number): string {
  const tag: Tag = line.tags[index]!;
  const head = tag.head ? `[${tag.head.items.map((item) => notationOfItem(line, item)).join(' ')}]` : '';
  const words = articleSlice(line, tag.contentStart, tag.contentEnd);
  const inside = nodes(line, index + 1, tag.after, { start: tag.contentStart, end: tag.contentEnd });
  const parts = [`${tag.kind}${head}`, ...(words === '' ? [] : [words]), ...inside];
  return `(${parts.join(' ')}${tag.closed ? '' : ' …'})`;
}

function notationOfNote(line: Line, note: Note): string {
  const text = line.text.slice(note.textStart, note.textEnd);
  return `(%${note.kind} ‹${text}›${note.closed ? '' : ' …'})`;
}

function notationOfItem(line: Line, item: HeadItem): string {
  const at = quote(line, item);
  switch (item.kind) {
    case 'id':
    case 'source':
      return item.kind + at + meaning(line, item, item.kind === 'source' ? `@${item.id}` : item.id);
    case 'type':
    case 'mode':
    case 'hedge-type':
    case 'strength':
      return item.kind + at + meaning(line, item, item.value);
    case 'link':
    case 'cue-claims':
      return `${item.kind}${at}${references(line, item.references)}`;
    case 'literal':
    case 'unit':
    case 'invalid':
      return item.kind + at + meaning(line, item, item.text);
    case 'apart':
      return `${item.kind}${at}`;
    case 'attribute': {
      const key = quote(line, item.keySpan) + meaning(line, item.keySpan, item.key);
      const value = quote(line, item.valueSpan) + meaning(line, item.valueSpan, item.value);
      return `attribute${at}(${key}=${value})`;
    }
  }
}

function references(line: Line, list: readonly Reference[]): string {
  return `(${list.map((reference) => quote(line, reference) + meaning(line, reference, reference.id)).join(' ')})`;
}

function quote(line: Line, { start, end }: Span): string {
  return `‹${line.text.slice(start, end)}›`;
}

function meaning(line: Line, { start, end }: Span, text: string): string {
  return line.text.slice(start, end) === text ? '' : `→${text}`;
}
