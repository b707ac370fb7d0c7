/**
 * Carries annotations from one version of an article onto another. A line that stands unchanged is taken over as it is, tags,
 * heads, notes and all. On changed lines each tag goes with its words: where some of them changed it is marked for review, and
 * where all are gone it is kept in a note.
 */
import {
  type Annotation,
  type DocumentModel,
  fragmentsOf,
  freeIds,
  takenIds,
  wordsOf,
} from '../../model/index.ts';
import {
  articleText,
  escapeText,
  type Line,
  type PlacedTag,
  printAttribute,
  printOpening,
  type Span,
  withTags,
} from '../../syntax/index.ts';
import { shorten } from '../naming.ts';
import { type Alignment, align } from './alignment.ts';
import { assembleFile, type NoteLine } from './assemble-file.ts';
import { carriedOffset, carriedSpans } from './carried-spans.ts';

/** A tag whose words changed, or are gone. */
export interface RebasedTag {
  readonly kind: Annotation['kind'];
  readonly id: string | undefined;
  readonly before: string;
  /** Empty where nothing is left. */
  readonly after: string;
  /** Index of the line of the new article at which it stands, or stood. */
  readonly line: number;
}

export interface Rebased {
  /** The `.claim` file whose article is the new one. */
  readonly text: string;
  /** How many tags stand as they were. */
  readonly standing: number;
  readonly changed: readonly RebasedTag[];
  readonly lost: readonly RebasedTag[];
}

export interface NewVersion {
  /** The new article, without a byte order mark. */
  readonly article: string;
  /** Its path from the `.claim` file, for `source:`; left as it is where undefined. */
  readonly source?: string;
  /** Its digest, where the file names one. */
  readonly sha256?: string;
}

/** Carries the annotations of a document onto a new version of its article. */
export function rebase(model: DocumentModel, version: NewVersion): Rebased {
  const { article } = version;
  const alignment = align(articleText(model.tree), article);
  const lines = articleLines(model);
  // A lone carriage return before a lone newline is one break once what parted them is gone: nothing can be taken over as it is.
  const isInStep = lines.length === alignment.before.length;
  const rebuilt = isInStep ? linesToRebuild(model, lines, alignment) : new Set(lines);
  const notes = notesOf(model, lines, rebuilt, alignment);

  const changed: RebasedTag[] = [];
  const lost: RebasedTag[] = [];
  const placed: PlacedTag[] = [];
  const nextId = freeIds(takenIds(model));
  const carriedOf = new Map<Annotation, Carried>();
  for (const annotation of model.annotations)
    if (annotation.pieces.some(({ line }) => rebuilt.has(line)))
      carriedOf.set(annotation, carry(model, annotation, alignment, article));
  for (const [rank, annotation] of model.annotations.entries()) {
    const carried = carriedOf.get(annotation);
    if (!carried) continue;
    if (carried.fragments.length === 0) {
      lost.push(carried.report);
      notes.push({ before: carried.report.line, text: lostNote(annotation) });
      continue;
    }
    const items = withNamed(
      annotation,
      carried.isChanged ? forReview(annotation) : itemsOf(annotation),
      claimsToName(annotation, carriedOf),
    );
    placed.push({
      kind: annotation.kind,
      id: annotation.id ?? nextId('t1'),
      items,
      fragments: carried.fragments,
      rank,
    });
    if (carried.isChanged) changed.push(carried.report);
  }
  const written = alignment.after.map(({ text }) => escapeText(text, 'outside'));
  for (const [old, index] of alignment.sameLine.entries())
    if (index >= 0 && lines[old] && !rebuilt.has(lines[old])) written[index] = lines[old].text;
  return {
    text: withTags(assembleFile(model, version, alignment.after, written, notes), placed),
    standing: model.annotations.length - changed.length - lost.length,
    changed,
    lost,
  };
}

/** The lines of the file that are lines of the article. Behind its last line break there is none, unless tags stand there. */
function articleLines({ tree }: DocumentModel): readonly Line[] {
  const lines = tree.lines.filter(({ kind, vanishes }) => kind === 'article' && !vanishes);
  const isBare = lines.length > 1 && lines.at(-1)!.text === '';
  return isBare ? lines.slice(0, -1) : lines;
}

/**
 * The lines that cannot be taken over as they are: those that changed, and all on which a tag stands that has a piece on one of
 * them, or pieces that no longer lie beside each other.
 */
function linesToRebuild(
  model: DocumentModel,
  lines: readonly Line[],
  { sameLine }: Alignment,
): ReadonlySet<Line> {
  const indexes = new Map(lines.map((line, index) => [line, index]));
  const rebuilt = new Set(lines.filter((_, index) => (sameLine[index] ?? -1) < 0));
  const onLine = new Map<Line, Annotation[]>();
  const queue = [...rebuilt];
  for (const annotation of model.annotations) {
    const own = [...new Set(annotation.pieces.map(({ line }) => line))];
    if (own.length < 2) continue;
    for (const line of own) {
      const others = onLine.get(line);
      if (others) others.push(annotation);
      else onLine.set(line, [annotation]);
    }
    const shifts = own.map((line) => (sameLine[indexes.get(line)!] ?? -1) - indexes.get(line)!);
    if (shifts.some((shift) => shift !== shifts[0])) queue.push(own[0]!);
  }
  for (let line = queue.pop(); line; line = queue.pop()) {
    rebuilt.add(line);
    for (const { pieces } of onLine.get(line) ?? [])
      for (const piece of pieces) if (!rebuilt.has(piece.line)) queue.push(piece.line);
  }
  return rebuilt;
}

interface Carried {
  readonly fragments: readonly Span[];
  readonly isChanged: boolean;
  readonly report: RebasedTag;
}

function carry(model: DocumentModel, annotation: Annotation, alignment: Alignment, article: string): Carried {
  const old = fragmentsOf(model.tree, annotation).filter(({ start, end }) => end > start);
  const fragments = apart(old.flatMap((fragment) => carriedSpans(alignment, fragment, article)));
  const before = wordsOf(annotation);
  const after = fragments.map(({ start, end }) => article.slice(start, end)).join(' ');
  const at = fragments[0]?.start ?? carriedOffset(alignment, old[0]?.start ?? 0);
  const { kind, id } = annotation;
  return {
    fragments,
    isChanged: oneLine(before) !== oneLine(after),
    report: { kind, id, before, after, line: lineAtOffset(alignment, at) },
  };
}

function apart(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter((span, i) => i === 0 || span.start >= sorted[i - 1]!.end);
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function lineAtOffset({ after }: Alignment, offset: number): number {
  const index = after.findIndex(({ end }) => offset <= end);
  return index < 0 ? Math.max(0, after.length - 1) : index;
}

/** The notes of lines that vanish, and of those that are rebuilt, each with the new line before which it goes. */
function notesOf(
  model: DocumentModel,
  lines: readonly Line[],
  rebuilt: ReadonlySet<Line>,
  alignment: Alignment,
): NoteLine[] {
  const notes: NoteLine[] = [];
  const index = new Map(lines.map((line, at) => [line, at]));
  let waiting: string[] = [];
  const newLine = (line: Line): number => {
    const old = index.get(line)!;
    const same = alignment.sameLine[old] ?? -1;
    return same >= 0
      ? same
      : lineAtOffset(alignment, carriedOffset(alignment, alignment.before[old]?.end ?? 0));
  };
  for (const line of model.tree.lines) {
    if (line.kind !== 'article') continue;
    if (line.vanishes) {
      waiting.push(line.text);
      continue;
    }
    const before = index.has(line) && alignment.before.length > 0 ? newLine(line) : alignment.after.length;
    for (const text of waiting) notes.push({ before, text });
    waiting = [];
    if (!rebuilt.has(line)) continue;
    for (const { start, end } of line.notes)
      notes.push({ before, text: line.text.slice(start, end), inline: true });
  }
  for (const text of waiting) notes.push({ before: alignment.after.length, text });
  return notes;
}

function itemsOf({ pieces }: Annotation): readonly string[] {
  const { line, tag } = pieces[0];
  return tag.head?.items.map(({ start, end }) => line.text.slice(start, end)) ?? [];
}

/**
 * The ids of the claims that a bare `>` means, where it would mean others now: one of them stands on another line, or is gone.
 * Empty where it may stay bare, and where a claim has no id that could be written.
 */
function claimsToName(
  annotation: Annotation,
  carriedOf: ReadonlyMap<Annotation, Carried>,
): readonly string[] {
  const { link } = annotation;
  if (!link || annotation.pieces[0].head.link?.references.length !== 0) return [];
  const ids = link.claims.flatMap(({ id }) => id ?? []);
  if (ids.length < link.claims.length) return [];
  const line = carriedOf.get(annotation)?.report.line;
  const areBeside = link.claims.every((claim) => {
    const carried = carriedOf.get(claim);
    return carried && carried.fragments.length > 0 && carried.report.line === line;
  });
  return areBeside ? [] : ids;
}

function withNamed(
  { kind }: Annotation,
  items: readonly string[],
  ids: readonly string[],
): readonly string[] {
  if (ids.length === 0) return items;
  if (kind === 'cue') return [ids.join(','), ...items];
  return items.map((item) => (item === '>' ? `>${ids.join(',')}` : item));
}

/** The head of a tag whose words changed: a draft again, with what it marked before. */
function forReview(annotation: Annotation): readonly string[] {
  const items = itemsOf(annotation).filter((item) => !/^(?:status|note)=/.test(item));
  const note = annotation.pieces[0].head.attributes.get('note')?.value;
  const was = `was: ${shorten(wordsOf(annotation), 300)}`;
  const marks = ['status=draft', printAttribute('note', note === undefined ? was : `${note}; ${was}`)];
  // The id of a claim comes first; a literal takes all behind it for its unit.
  return annotation.kind === 'number' ? [...marks, ...items] : [...items, ...marks];
}

function lostNote(annotation: Annotation): string {
  const tag = `${printOpening(annotation.kind, itemsOf(annotation))}${oneLine(wordsOf(annotation))}}`;
  return `{% lost in a revision of the article: ${tag.replaceAll('%}', '% }')} %}`;
}
