/** Turns runs of capitals, and registry names, into mentions of people, bodies, states and peoples. */
import { classesOfWord } from '../grammar/lexicon.ts';
import { AUXILIARY, DETERMINER, PREPOSITION, PRONOUN } from '../grammar/word-classes.ts';
import { isListedWord } from '../grammar/word-grammar.ts';
import type { Token } from '../tokens.ts';
import { pushBody } from './bodies.ts';
import { isCapital } from './capitals.ts';
import { pushNamedGroup } from './groups.ts';
import { kindOf } from './kinds.ts';
import { actorByForm, genderOf, isNoActor, isShared, mayMean } from './memory.ts';
import { type LineReader, NO_IDS, note, noteOther, push, textOf } from './mentions.ts';
import { CALENDAR, NAME_WORD, nameBits } from './name-words.ts';
import type { NameMatch, Names } from './names.ts';
import { pushPerson, pushRole, shortForms } from './people.ts';
import { pushPeople } from './peoples.ts';
import { phraseStart } from './phrases.ts';
import { kind as kindFor, type RunKind } from './run-kind.ts';
import { type Run, runAt } from './runs.ts';
import { doesSomething, isSubject } from './surroundings.ts';

/** The registry's names in the line, in order, and the registry itself. */
export interface RegistryNames {
  readonly names: Names | undefined;
  readonly matches: readonly NameMatch[];
}

const GOES_ON: ReadonlySet<string> = new Set(['and', ',', 'or']);

/**
 * Reads the name that begins at `index`; gives the token after it, or `index` where there is none. `match` is the first
 * registry name at or behind `index`.
 */
export function readName(
  reader: LineReader,
  registry: RegistryNames,
  match: number,
  index: number,
  opens: boolean,
  least: number,
): number {
  const { text, tokens } = reader;
  const { matches } = registry;
  const afterPlace = reader.placeEnd === index - 1 && GOES_ON.has(tokens[index - 1]?.lower ?? '');
  const canBegin = tokens[index]!.kind === 'word' && tokens[index]!.lower !== 'i';
  let run = canBegin ? runAt(text, tokens, index, opens, reader.titleCase, afterPlace) : undefined;
  // `Things Trump says`: an ordinary word that opens the sentence, and somebody named before.
  if (
    run !== undefined &&
    opens &&
    run.to === index + 2 &&
    isListedWord(tokens[index]!.word) &&
    isOf(reader, index + 1, run.to)
  )
    return index;
  const before = canBegin ? kindNamedBefore(reader, index, run, opens) : undefined;
  if (before !== undefined) run ??= runOfOne(reader, index, opens);
  if (run === undefined) {
    const named = matches[match];
    if (named?.from !== index) return index;
    pushRegistered(reader, registry, named, least);
    return named.to;
  }
  const kind = before ?? kindOf(tokens, run);
  if (run.inPlace) reader.placeEnd = run.to;
  // A registry name that covers the name itself gives the run its id; others stand inside it, or reach beyond it.
  let end = run.to;
  let covered = false;
  for (let at = match; at < matches.length && matches[at]!.from < run.to; at += 1) {
    const named = matches[at]!;
    const coversName = named.to >= run.to && named.from <= Math.max(kind.nameFrom, run.from);
    if (coversName && kind.type === 'person' && named.from > run.from) {
      pushPerson(reader, run, kind, least, named.ids);
    } else {
      pushRegistered(reader, registry, named, least);
    }
    if (coversName) covered = true;
    if (named.to > end) end = named.to;
  }
  if (!covered) pushRun(reader, run, kind, least);
  return end;
}

/** Whether a name at `index` is the form of a person or body named before; `run` is what the capitals there amount to. */
function kindNamedBefore(
  reader: LineReader,
  index: number,
  run: Run | undefined,
  opens: boolean,
): RunKind | undefined {
  if (run?.inPlace) return undefined;
  const { text, tokens, memory } = reader;
  const to = run?.to ?? index + 1;
  if (!mayMean(memory, text, tokens[index]!.start, tokens[to - 1]!.end)) return undefined;
  const meant = actorByForm(memory, textOf(reader, index, to));
  if (meant === undefined || (run !== undefined && run.known.length > 0 && meant.type !== 'person'))
    return undefined;
  if (meant.type !== 'person' && meant.type !== 'organisation') return undefined;
  if (meant.type === 'person' && isShared(memory, textOf(reader, index, to), meant)) return undefined;
  const before = kindFor(meant.type, 0.85, 'named before', index);
  if (run !== undefined && run.to > index + 1) return before;
  const { word } = tokens[index]!;
  // `May`, `Will`, `Young`: of a word that can be another, what follows decides.
  const isWord =
    (nameBits(word) & CALENDAR) !== 0 ||
    (classesOfWord(word) & (AUXILIARY | PRONOUN | DETERMINER | PREPOSITION)) !== 0;
  if (!isWord && !(opens && isListedWord(word))) return before;
  const next = tokens[index + 1]?.lower;
  if (next === "'s" || doesSomething(tokens, index + 1)) return before;
  return !isWord && (next === ',' || isSubject(tokens, index + 1)) ? before : undefined;
}

function isOf(reader: LineReader, from: number, to: number): boolean {
  const meant = actorByForm(reader.memory, textOf(reader, from, to));
  return meant?.type === 'person' && (nameBits(reader.tokens[from - 1]!.word) & NAME_WORD) === 0;
}

function runOfOne(reader: LineReader, index: number, opensSentence: boolean): Run {
  const bits = [nameBits(reader.tokens[index]!.word)];
  const { text } = reader;
  return { from: index, to: index + 1, opensSentence, known: [], joint: -1, inPlace: false, text, bits };
}

function pushRegistered(reader: LineReader, registry: RegistryNames, named: NameMatch, least: number): void {
  const { ids } = named;
  const id = ids[0]!;
  const type = registry.names?.typeOf(id) ?? 'organisation';
  const name = textOf(reader, named.from, named.to);
  push(reader, phraseStart(reader.tokens, named.from, least), named.to, {
    type,
    name,
    alias: name,
    grounds: 'registry',
    ids,
    why: ids.length === 1 ? `name of ${id}` : `name of ${ids.join(' or ')}`,
    confidence: ids.length === 1 ? 0.97 : 0.6,
  });
  if (ids.length === 1)
    note(reader, { name, type, id, short: shortForms(name, type), head: undefined, gender: genderOf(name) });
}

function pushRun(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  if (kind.type !== 'people' && kind.type !== 'role' && pushNamedGroup(reader, run, kind, least)) return;
  switch (kind.type) {
    case 'person':
      pushPerson(reader, run, kind, least, NO_IDS);
      pushBodyServed(reader, run, kind.nameFrom, least);
      return;
    case 'people':
      pushPeople(reader, run, kind, least);
      return;
    case 'role':
      pushRole(reader, run, kind, least);
      pushBodyServed(reader, run, run.to, least);
      return;
    case 'state':
      pushState(reader, run.from, run.to, run, kind, least);
      return;
    case 'organisation':
      if (kind.confidence < SURE && isNoActor(reader.memory, textOf(reader, run.from, run.to))) return;
      pushBody(reader, run, kind, least);
      return;
    default:
      if (run.known.length === 0 && isSurelyOther(reader.tokens, run, kind))
        noteOther(reader, textOf(reader, run.from, run.to));
      pushKnownInside(reader, run, kind, least);
      pushBodyServed(reader, run, run.to, least);
  }
}

/** A body less sure than this is none where its name was that of a place or a thing before. */
const SURE = 0.65;

/** Tells whether a name is that of a place or a thing so surely that it is one later on, too. */
function isSurelyOther(tokens: readonly Token[], run: Run, kind: RunKind): boolean {
  if (kind.confidence >= 0.7) return true;
  return kind.type === 'place' && /^(?:in|near)$/.test(tokens[run.from - 1]?.lower ?? '');
}

/** The body of which somebody is said to be an officer: `President of the European Commission`. */
function pushBodyServed(reader: LineReader, run: Run, to: number, least: number): void {
  if (run.joint < 0 || run.joint >= to) return;
  const { tokens, text } = reader;
  const from = tokens[run.joint + 1]?.lower === 'the' ? run.joint + 2 : run.joint + 1;
  if (!isCapital(tokens[from])) return;
  const body = runAt(text, tokens, from, false, reader.titleCase, false);
  if (body === undefined || body.to > to) return;
  const kind = kindOf(tokens, body);
  if (kind.type === 'organisation' && kind.confidence >= SURE) pushBody(reader, body, kind, least);
}

/** Of a run that names no actor itself, those in it: the states of `the UK-France relationship`, Google of `Google Science Fair`. */
function pushKnownInside(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  const first = run.known[0];
  if (first?.kind === 'body' && first.from === run.from && first.to < run.to) {
    pushBody(
      reader,
      { ...run, to: first.to, joint: -1, known: [first] },
      kindFor('organisation', 0.6, 'known body', run.from),
      least,
    );
    return;
  }
  if (run.known.length < 2) return;
  for (const name of run.known)
    if (name.kind === 'state') pushState(reader, name.from, name.to, run, kind, least);
}

function pushState(
  reader: LineReader,
  from: number,
  to: number,
  run: Run,
  kind: RunKind,
  least: number,
): void {
  const written = textOf(reader, from, to);
  // `a US base`: no state has that article, which is the noun's behind it.
  const isOfNoun = /^an?$/.test(reader.tokens[from - 1]?.lower ?? '');
  push(reader, isOfNoun ? from : phraseStart(reader.tokens, from, least), to, {
    type: 'state',
    name: run.known.find((name) => name.from === from)?.of ?? written,
    alias: written,
    grounds: 'name',
    ids: NO_IDS,
    why: kind.type === 'state' ? kind.why : 'state',
    confidence: kind.type === 'state' ? kind.confidence : 0.5,
  });
}
