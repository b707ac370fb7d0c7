/**
 * From Claimdown to brat: the article's text and standoff records. What records have no place for stands in remarks of ours on
 * the tags; records that an import kept are written back as they were, while the tags still say what they said.
 */
import { type Annotation, type DocumentModel, fragmentsOf, wordsOf } from '../../model/index.ts';
import { articleText, type CodePoints, codePoints, type Span } from '../../syntax/index.ts';
import { type KeptRecord, keptIn, remarksIn } from './kept-data.ts';
import { OWN_LABELS, OWN_RELATIONS } from './mapping.ts';
import { attributesOf, relationsIn, statementsOf } from './model-statements.ts';
import type { BratOffsets } from './offsets.ts';
import { OPENING_REMARK, printHeadOnly } from './openings.ts';
import { type BratRecord, printEntity, readRecords, wordsOfFragments } from './records.ts';
import { belongs, hasNote, relates, says } from './statements.ts';
import { unsaidItems } from './unsaid-items.ts';

export interface BratExport {
  /** The `.txt` file. */
  readonly text: string;
  /** The `.ann` file. */
  readonly annotations: string;
  readonly records: number;
  /** What brat has no place for, each in words with its number: `2 notes`. */
  readonly leftOut: readonly string[];
}

/** The records of a document. Offsets count what `offsets` says; a byte order mark is no part of the text. */
export function exportBrat(model: DocumentModel, offsets: BratOffsets): BratExport {
  const article = articleText(model.tree);
  const points = codePoints(article);
  const { records: kept, foreign } = keptIn(model.tree);
  const { ids, nextId } = numbered(model, kept);
  const place = (span: Span): Span =>
    offsets === 'utf16' ? span : { start: points.fromUtf16(span.start), end: points.fromUtf16(span.end) };

  const statements = statementsOf(model, ids);
  const said = keptStanding(kept, ids, statements);
  const lines: string[] = [];
  const labels = new Map(said.labels.map((each) => [each.id, each]));
  for (const [annotation, id] of ids) lines.push(entityLine(id, annotation));
  for (const { id, label, fragments } of said.texts) {
    const spans = fragments.map((span) => inUtf16(points, span));
    lines.push(printEntity(id, label, spans.map(place), wordsOfFragments(article, spans)));
  }
  for (const record of said.others) lines.push(record.text);

  const known = new Set(ids.values());
  const openings = new Map(
    [...ids].map(([annotation, id]) => [annotation, unsaidItems(annotation, id, known, said.statements)]),
  );
  for (const { relation, from, to } of relationsIn(model)) {
    // A cue that came from brat alone, without a relation, gets none because a claim is near.
    if (from.kind === 'cue' && !openings.get(from) && from.pieces[0].head.link?.references.length === 0)
      continue;
    const [first, second] = [ids.get(from), ids.get(to)];
    if (first === undefined || second === undefined) continue;
    const statement = relation === 'link' ? belongs(first, second) : relates(first, relation, second);
    if (said.statements.has(statement)) continue;
    lines.push(`${nextId('R')}\t${OWN_RELATIONS[relation]} Arg1:${first} Arg2:${second}\t`);
  }
  for (const [annotation, id] of ids) {
    const piece = annotation.pieces[0];
    for (const { label, value, item } of attributesOf(piece))
      if (!said.statements.has(says(id, item))) lines.push(`${nextId('A')}\t${label} ${id} ${value}`);
    const note = piece.head.attributes.get('note')?.value;
    if (note !== undefined && !said.statements.has(hasNote(id, note)))
      lines.push(`${nextId('#')}\tAnnotatorNotes ${id}\t${note}`);
    lines.push(...normalisation(annotation, id, nextId));
    const unsaid = openings.get(annotation);
    if (unsaid) lines.push(`${nextId('#')}\t${OPENING_REMARK} ${id}\t${printHeadOnly(unsaid)}`);
  }
  return {
    text: article,
    annotations: lines.map((line) => `${line}\n`).join(''),
    records: lines.length,
    leftOut: leftOut(model, ids.size, foreign, said.stale),
  };

  function entityLine(id: string, annotation: Annotation): string {
    const label = labels.get(id);
    const marked = fragmentsOf(model.tree, annotation).flatMap((span) => withoutLineBreaks(article, span));
    const exact = label?.fragments.map((span) => inUtf16(points, span));
    const spans = exact && isSameButSpaces(article, exact, marked) ? exact : marked;
    const name = label?.tag === annotation.kind ? label.label : OWN_LABELS[annotation.kind];
    return printEntity(id, name, spans.map(place), wordsOfFragments(article, spans));
  }
}

/** The ids of brat for the tags, and a way to further ones. Tags that came from brat keep theirs. */
function numbered(
  model: DocumentModel,
  kept: readonly KeptRecord[],
): { readonly ids: ReadonlyMap<Annotation, string>; readonly nextId: (letter: string) => string } {
  const taken = new Set(kept.map(({ brat }) => brat.split('\t')[0]!));
  for (const id of model.byId.keys()) taken.add(id);
  const last = new Map<string, number>();
  const nextId = (letter: string): string => {
    let number = (last.get(letter) ?? 0) + 1;
    while (taken.has(`${letter}${number}`)) number++;
    last.set(letter, number);
    return `${letter}${number}`;
  };
  const ids = new Map<Annotation, string>();
  for (const annotation of model.annotations) {
    const { id } = annotation;
    if (!hasWords(annotation)) continue;
    const isKept = id !== undefined && /^T[1-9]\d*$/.test(id) && model.byId.get(id)?.[0] === annotation;
    ids.set(annotation, isKept ? id : nextId('T'));
  }
  return { ids, nextId };
}

function hasWords(annotation: Annotation): boolean {
  return /\S/u.test(wordsOf(annotation));
}

interface Standing {
  /** Of text that a tag marks. */
  readonly labels: readonly {
    readonly id: string;
    readonly label: string;
    readonly tag: string;
    /** In code points; empty where the tag alone tells. */
    readonly fragments: readonly Span[];
  }[];
  /** Text that no tag marks; offsets in code points. */
  readonly texts: readonly {
    readonly id: string;
    readonly label: string;
    readonly fragments: readonly Span[];
  }[];
  readonly others: readonly BratRecord[];
  /** What they say, so that it need not be said again. */
  readonly statements: ReadonlySet<string>;
  /** How many were kept that hold no longer. */
  readonly stale: number;
}

/** The kept records that still hold: the tags say what they said, and what they name is there. */
function keptStanding(
  kept: readonly KeptRecord[],
  ids: ReadonlyMap<Annotation, string>,
  statements: ReadonlySet<string>,
): Standing {
  const tagged = new Set(ids.values());
  const labels: Standing['labels'][number][] = [];
  const texts: Standing['texts'][number][] = [];
  const stated = new Set<string>();
  const holding: KeptRecord[] = [];
  let stale = 0;
  for (const record of kept) {
    const [id = '', label = ''] = record.brat.split('\t');
    if (record.tag === undefined) {
      if (record.says?.every((statement) => statements.has(statement)) ?? true) holding.push(record);
      else stale++;
      continue;
    }
    if (!tagged.has(id)) {
      stale++;
      continue;
    }
    const [name = ''] = label.split(' ');
    const read = readRecords(record.brat).records[0];
    labels.push({
      id,
      label: name,
      tag: record.tag,
      fragments: read?.kind === 'entity' ? read.fragments : [],
    });
    for (const statement of record.says ?? []) if (statements.has(statement)) stated.add(statement);
  }
  // Records of tags stand in for the text that the others name.
  const standIns = [...tagged].map((id) => `${id}\tText 0 1\t`);
  const { records, faults } = readRecords([...standIns, ...holding.map(({ brat }) => brat)].join('\n'));
  const says = new Map(holding.map(({ brat, says }) => [brat, says ?? []]));
  const others: BratRecord[] = [];
  for (const record of records) {
    if (record.line <= standIns.length) continue;
    if (record.kind === 'entity') texts.push(record);
    else others.push(record);
    for (const statement of says.get(record.text) ?? []) stated.add(statement);
  }
  return { labels, texts, others, statements: stated, stale: stale + faults.length };
}

/**
 * A span without the white space round line breaks at its ends, which a piece without words on another line can give it; none
 * where no words are left.
 */
function withoutLineBreaks(text: string, { start, end }: Span): readonly Span[] {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (from < to && /\s/u.test(text[to - 1]!)) to--;
  if (from === to) return [];
  const hasBreak = (span: string): boolean => /[\r\n]/.test(span);
  return [
    {
      start: hasBreak(text.slice(start, from)) ? from : start,
      end: hasBreak(text.slice(to, end)) ? to : end,
    },
  ];
}

function inUtf16(points: CodePoints, { start, end }: Span): Span {
  return { start: points.toUtf16(start), end: points.toUtf16(end) };
}

/** Whether two lists of spans mark the same words, white space aside. */
function isSameButSpaces(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  const words = (spans: readonly Span[]): string => {
    const sorted = [...spans].sort((one, other) => one.start - other.start);
    let marked = '';
    for (const { start, end } of sorted)
      for (let i = start; i < end; i++) if (/\S/u.test(text[i] ?? ' ')) marked += ` ${i}`;
    return marked;
  };
  return a.length > 0 && words(a) === words(b);
}

function normalisation(annotation: Annotation, id: string, nextId: (letter: string) => string): string[] {
  if (annotation.kind !== 'actor' || annotation.resolution.kind !== 'known') return [];
  const { wikidata, name } = annotation.resolution.actor;
  return wikidata ? [`${nextId('N')}\tReference ${id} Wikidata:${wikidata}\t${name}`] : [];
}

function leftOut(model: DocumentModel, exported: number, foreign: number, stale: number): string[] {
  const pieces = model.annotations.flatMap((each) => each.pieces.slice(1));
  const counts: readonly (readonly [number, string])[] = [
    [remarksIn(model.tree), 'note'],
    [model.frontMatter.actors.length, 'actor of the front matter'],
    [foreign, 'note of other data'],
    [stale, 'kept record that the tags no longer bear out'],
    [model.annotations.length - exported, 'tag without words'],
    [model.orphans.length, 'piece that continues nothing'],
    [pieces.filter(({ head }) => head.attributes.size > 0).length, 'remark on a piece'],
  ];
  return counts.filter(([count]) => count > 0).map(([count, what]) => `${count} × ${what}`);
}
