/**
 * Standoff records as brat writes them in `.ann` files: one a line, of an id, what it says, and for text its words.
 * Source of the format: the page “Standoff format” of brat's own documentation. Offsets are whatever unit the file counts in.
 */
import type { Span } from '../../syntax/index.ts';

interface RecordBase {
  /** Empty for an equivalence, which has none. */
  readonly id: string;
  /** Number of the line in the file, from 1. */
  readonly line: number;
  /** As it stands in the file, without its line break. */
  readonly text: string;
}

/** A stretch of text, or several, with a label (`T`). Also the trigger of an event. */
export interface BratEntity extends RecordBase {
  readonly kind: 'entity';
  readonly label: string;
  /** In the order of the record. */
  readonly fragments: readonly Span[];
  readonly words: string;
}

export interface BratArgument {
  readonly role: string;
  readonly target: string;
}

/** A relation between two annotations (`R`). */
export interface BratRelation extends RecordBase {
  readonly kind: 'relation';
  readonly label: string;
  readonly args: readonly BratArgument[];
}

/** An event: a trigger with its arguments (`E`). */
export interface BratEvent extends RecordBase {
  readonly kind: 'event';
  readonly label: string;
  readonly trigger: string;
  readonly args: readonly BratArgument[];
}

/** Annotations that mean the same (`*`). */
export interface BratEquivalence extends RecordBase {
  readonly kind: 'equivalence';
  readonly label: string;
  readonly members: readonly string[];
}

/** An attribute, with a value or as a flag (`A`, and `M` in old files). */
export interface BratAttribute extends RecordBase {
  readonly kind: 'attribute';
  readonly label: string;
  readonly target: string;
  readonly value: string | undefined;
}

/** An entry of a knowledge base that an annotation means (`N`). */
export interface BratNormalisation extends RecordBase {
  readonly kind: 'normalisation';
  readonly label: string;
  readonly target: string;
  /** `Wikidata:Q1`. */
  readonly reference: string;
  readonly name: string;
}

/** A remark on an annotation (`#`). */
export interface BratRemark extends RecordBase {
  readonly kind: 'remark';
  readonly label: string;
  readonly target: string;
  readonly words: string;
}

export type BratRecord =
  | BratEntity
  | BratRelation
  | BratEvent
  | BratEquivalence
  | BratAttribute
  | BratNormalisation
  | BratRemark;

/** What is wrong with a record, in words that say what to do. */
export interface BratFault {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly message: string;
}

export interface BratRecords {
  readonly records: readonly BratRecord[];
  readonly faults: readonly BratFault[];
}

/**
 * Reads a `.ann` file. Never throws: a line that is no record is a fault, and the others are read. `place` looks at each
 * record of text, and gives it in the offsets of the article, or says what is wrong with it.
 */
export function readRecords(
  file: string,
  place: (entity: BratEntity) => BratEntity | string = (entity) => entity,
): BratRecords {
  const read: BratRecord[] = [];
  const faults: BratFault[] = [];
  const lines = new Map<string, number>();
  file.split(/\r\n|\n|\r/).forEach((text, index) => {
    const line = index + 1;
    if (text.trim() === '') return;
    const written = recordOf(text, line);
    const record = typeof written === 'object' && written.kind === 'entity' ? place(written) : written;
    if (typeof record === 'string') {
      faults.push({ line, message: record });
      return;
    }
    const first = record.id === '' ? undefined : lines.get(record.id);
    if (first !== undefined) {
      faults.push({
        line,
        message: `the id ${record.id} is given on line ${first} already: give it another`,
      });
      return;
    }
    lines.set(record.id, line);
    read.push(record);
  });
  const records = withTargets(read, faults);
  return { records, faults: faults.sort((a, b) => a.line - b.line) };
}

function recordOf(text: string, line: number): BratRecord | string {
  const [id = '', said = '', ...rest] = text.split('\t');
  const base = { id: id === '*' ? '' : id, line, text };
  const words = said.split(' ').filter((word) => word !== '');
  const label = words[0];
  if (label === undefined) return 'a tab must stand between the id and what the record says';
  if (id === '*') return { ...base, kind: 'equivalence', label, members: words.slice(1) };
  if (!/^(?:[TREAMN]\d+|#\d+)$/.test(id)) return unknownId(id);
  switch (id[0]) {
    case 'T':
      return entityOf(base, said, rest.join('\t'));
    case 'R':
      return relationOf(base, label, words.slice(1));
    case 'E':
      return eventOf(base, words);
    case 'N':
      if (words.length < 3)
        return 'a normalisation names its kind, its target and a reference, as “N1⇥Reference T1 Wikidata:Q1⇥name”';
      return {
        ...base,
        kind: 'normalisation',
        label,
        target: words[1]!,
        reference: words.slice(2).join(' '),
        name: rest.join('\t'),
      };
    case '#':
      if (words.length < 2) return 'a remark names its kind and its target, as “#1⇥AnnotatorNotes T1⇥words”';
      return { ...base, kind: 'remark', label, target: words[1]!, words: rest.join('\t') };
    default:
      if (words.length < 2) return 'an attribute names what it belongs to, as “A1⇥Negation T1”';
      return {
        ...base,
        kind: 'attribute',
        label,
        target: words[1]!,
        value: words.length > 2 ? words.slice(2).join(' ') : undefined,
      };
  }
}

function unknownId(id: string): string {
  return `“${id.slice(0, 40)}” is no id of a record: T, R, E, A, M, N or # with a number, or *`;
}

type Base = Pick<RecordBase, 'id' | 'line' | 'text'>;

function entityOf(base: Base, said: string, words: string): BratEntity | string {
  const space = said.indexOf(' ');
  const label = said.slice(0, space < 0 ? said.length : space);
  const fragments: Span[] = [];
  for (const written of said.slice(label.length).trim().split(';')) {
    const [, from, to] = /^(\d{1,15}) +(\d{1,15})$/.exec(written.trim()) ?? [];
    if (from === undefined || to === undefined)
      return 'a text record gives its label and offsets, as “T1⇥Person 0 5” or, in several parts, “T1⇥Person 0 5;9 14”';
    const span = { start: Number(from), end: Number(to) };
    if (span.start >= span.end)
      return `offsets ${span.start} to ${span.end} hold no text: the end must lie behind the start`;
    fragments.push(span);
  }
  const sorted = [...fragments].sort((a, b) => a.start - b.start);
  const overlap = sorted.findIndex((span, i) => i > 0 && span.start < sorted[i - 1]!.end);
  if (overlap > 0) return `its parts overlap at offset ${sorted[overlap]!.start}`;
  return { ...base, kind: 'entity', label, fragments, words };
}

function relationOf(base: Base, label: string, written: readonly string[]): BratRelation | string {
  const args = written.map(argumentOf);
  if (args.length !== 2 || args.includes(undefined))
    return 'a relation has two arguments, as “R1⇥Origin Arg1:T1 Arg2:T2”';
  return { ...base, kind: 'relation', label, args: args as BratArgument[] };
}

function eventOf(base: Base, words: readonly string[]): BratEvent | string {
  const [first, ...args] = words.map(argumentOf);
  if (!first || args.includes(undefined))
    return 'an event has a trigger and arguments, as “E1⇥Report:T1 Reporter:T2”';
  return { ...base, kind: 'event', label: first.role, trigger: first.target, args: args as BratArgument[] };
}

function argumentOf(written: string): BratArgument | undefined {
  const colon = written.indexOf(':');
  if (colon <= 0 || colon === written.length - 1) return undefined;
  return { role: written.slice(0, colon), target: written.slice(colon + 1) };
}

/** Ids that a record names. */
export function targetsOf(record: BratRecord): readonly string[] {
  switch (record.kind) {
    case 'entity':
      return [];
    case 'relation':
      return record.args.map(({ target }) => target);
    case 'event':
      return [record.trigger, ...record.args.map(({ target }) => target)];
    case 'equivalence':
      return record.members;
    default:
      return [record.target];
  }
}

/** The records without those that name what is not there, nor those that name these in turn. */
function withTargets(records: readonly BratRecord[], faults: BratFault[]): readonly BratRecord[] {
  const ids = new Set(records.map(({ id }) => id));
  const naming = new Map<string, BratRecord[]>();
  for (const record of records) {
    for (const target of targetsOf(record)) {
      const others = naming.get(target);
      if (others) others.push(record);
      else naming.set(target, [record]);
    }
  }
  const lost = new Set<BratRecord>();
  const missing = [...naming.keys()].filter((id) => !ids.has(id));
  for (let id = missing.pop(); id !== undefined; id = missing.pop()) {
    for (const record of naming.get(id) ?? []) {
      if (lost.has(record)) continue;
      lost.add(record);
      faults.push({
        line: record.line,
        message: `it names ${id}, which is no record of the file, or none that can be read`,
      });
      if (record.id !== '') missing.push(record.id);
    }
  }
  return records.filter((record) => !lost.has(record));
}

/** The record of a stretch of text. */
export function printEntity(id: string, label: string, fragments: readonly Span[], words: string): string {
  const offsets = fragments.map(({ start, end }) => `${start} ${end}`).join(';');
  return `${id}\t${label} ${offsets}\t${words}`;
}

/** The words of fragments as brat writes them: parted by spaces, line breaks as spaces. */
export function wordsOfFragments(text: string, fragments: readonly Span[]): string {
  return fragments.map(({ start, end }) => text.slice(start, end).replace(/[\r\n]/g, ' ')).join(' ');
}
