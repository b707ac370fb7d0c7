/** Writes many new tags on one line at once. */
import {
  fromArticleInLine,
  type Line,
  type Span,
  type TagKind,
  type TextEdit,
  wrapInLine,
} from '../syntax/index.ts';

/** A tag to be written, in offsets of the line's article text. */
export interface Mark extends Span {
  readonly kind: TagKind;
  /** Items of its head, as written. */
  readonly items: readonly string[];
  /** Its id where it comes to stand in pieces; of a piece, what it continues. */
  readonly id: string;
}

/** Outer kinds first, where two tags stand on the same words. */
const ORDER: Readonly<Record<TagKind, number>> = { claim: 0, more: 0, cue: 1, actor: 2, number: 3, hedge: 4 };

/**
 * The edits (relative to the line, sorted) that write all marks. They may nest in each other; one that crosses another is
 * written in pieces. None may cross a tag that is there.
 */
export function markEdits(line: Line, marks: readonly Mark[]): readonly TextEdit[] {
  const waiting = [...marks].sort(outerFirst);
  const open: number[] = [];
  const edits: TextEdit[] = [];
  for (let next = 0; next < waiting.length; next++) {
    let mark = waiting[next]!;
    while (open.length > 0 && open.at(-1)! <= mark.start) open.pop();
    const limit = open.at(-1) ?? Number.POSITIVE_INFINITY;
    if (mark.end > limit) {
      const { id, kind, items, end } = mark;
      insert(waiting, next + 1, { kind: 'more', start: limit, end, items: [id], id });
      const isNamed = kind === 'claim' || kind === 'more';
      mark = { ...mark, end: limit, items: isNamed ? items : [`id=${id}`, ...items] };
    }
    const start = fromArticleInLine(line, mark.start, 'after');
    const end = fromArticleInLine(line, mark.end, 'before');
    const wrapped = end > start ? wrapInLine(line, { start, end }, mark) : undefined;
    if (!wrapped) continue;
    edits.push(...wrapped.edits);
    open.push(mark.end);
  }
  return inOrder(edits);
}

function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || ORDER[a.kind] - ORDER[b.kind];
}

/** Puts the rest of a mark where it belongs in the order; it comes from the end of one that is open, so it is not far. */
function insert(marks: Mark[], from: number, mark: Mark): void {
  let at = from;
  while (at < marks.length && outerFirst(marks[at]!, mark) < 0) at++;
  marks.splice(at, 0, mark);
}

/** At one place a closing brace comes first, then what opens, the outer before the inner, then the escape of what follows. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  const rank = ({ text }: TextEdit): number => (text === '}' ? 0 : text === '\\' ? 2 : 1);
  const sorted = [...edits].sort((a, b) => a.start - b.start || rank(a) - rank(b));
  // Each tag round a bar asks for its escape, and one is enough.
  return sorted.filter((edit, i) => {
    const before = sorted[i - 1];
    return !(edit.text === '\\' && before?.text === '\\' && before.start === edit.start);
  });
}
