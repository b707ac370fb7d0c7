/** Turns runs of capitals, and registry names, into mentions of people, bodies, states and peoples. */
import { classesOf } from '../grammar/lexicon.ts';
import { PLURAL } from '../grammar/word-classes.ts';
import type { Token } from '../tokens.ts';
import { kindOf, type RunKind } from './kinds.ts';
import { actorByForm, actorByHead, type NamedActor } from './memory.ts';
import { idsOf, type LineReader, NO_IDS, note, push, textOf } from './mentions.ts';
import { BODY_HEAD, GROUP, nameWord, ROLE } from './name-words.ts';
import type { ActorType, NameMatch, Names } from './names.ts';
import { appositionEnd, groupStart, headAfter, phraseStart } from './phrases.ts';
import { isCapital, type Run, runAt } from './runs.ts';

/** The registry's names in the line, in order, and the registry itself. */
export interface RegistryNames {
  readonly names: Names | undefined;
  readonly matches: readonly NameMatch[];
}

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
  const before = tokens[index - 1]?.lower;
  const afterPlace = reader.placeEnd === index - 1 && (before === 'and' || before === ',' || before === 'or');
  const canBegin = isCapital(tokens[index]) || tokens[index]!.lower === 'al';
  const run = canBegin ? runAt(text, tokens, index, opens, reader.titleCase, afterPlace) : undefined;
  if (run === undefined) {
    const named = matches[match];
    if (named?.from !== index) return index;
    pushRegistered(reader, registry, named, least);
    return named.to;
  }
  const kind = kindOf(tokens, run);
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
  if (ids.length === 1) note(reader, { name, type, id, short: shortForms(name, type), head: undefined });
}

/** A surname of several words: `van der Leyen`, `bin Salman`. */
const SURNAME = / ((?:de|van|von|bin|al|der|di|da|la|le|el|del) .*)$/;

/** Surname and given name: the forms by which a person is named later. */
function shortForms(name: string, type: ActorType): readonly string[] {
  const first = name.indexOf(' ');
  if (type !== 'person' || first < 0) return NO_IDS;
  const given = name.slice(0, first);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const surname = SURNAME.exec(name)?.[1];
  return surname === undefined ? [last, given] : [last, surname, given];
}

function pushRun(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  if (kind.type !== 'people' && kind.type !== 'role' && pushNamedGroup(reader, run, kind, least)) return;
  switch (kind.type) {
    case 'person':
      pushPerson(reader, run, kind, least, NO_IDS);
      return;
    case 'people':
      pushPeople(reader, run, kind, least);
      return;
    case 'role':
      pushRole(reader, run, kind, least);
      return;
    case 'state':
      pushState(reader, run.from, run.to, run, kind, least);
      return;
    case 'organisation':
      pushBody(reader, run, kind, least);
      return;
    default:
      pushStatesInside(reader, run, kind, least);
  }
}

/** `the Asad regime`, `Hezbollah fighters`: a name and, at once, a noun for those who act together. */
function pushNamedGroup(reader: LineReader, run: Run, kind: RunKind, least: number): boolean {
  const head = headAfter(reader.tokens, run.to);
  if (head < 0 || (nameWord(reader.tokens[head - 1]!.lower) & GROUP) === 0) return false;
  pushGroup(reader, run, head, least, 'a name and a noun for a group');
  if (kind.type === 'organisation' && kind.confidence >= 0.6) {
    note(reader, {
      name: textOf(reader, run.from, run.to),
      type: 'organisation',
      id: undefined,
      short: NO_IDS,
      head: undefined,
    });
  }
  return true;
}

function pushGroup(reader: LineReader, run: Run, to: number, least: number, why: string): void {
  push(reader, groupStart(reader.tokens, run.from, least), to, {
    type: 'group',
    name: textOf(reader, run.from, to),
    alias: '',
    grounds: 'group',
    ids: NO_IDS,
    why,
    confidence: 0.65,
  });
}

/** Of a run that names no actor itself, the states are named: `UK-France` in `the UK-France relationship`. */
function pushStatesInside(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  if (run.known.length < 2) return;
  for (const name of run.known)
    if (name.kind === 'state') pushState(reader, name.from, name.to, run, kind, least);
}

function pushPerson(
  reader: LineReader,
  run: Run,
  kind: RunKind,
  least: number,
  registered: readonly string[],
): void {
  const { tokens } = reader;
  const bare = textOf(reader, kind.nameFrom, run.to);
  const earlier = personMeant(reader, run, kind, bare);
  const later = earlier !== undefined && earlier.name !== bare;
  const ids = registered.length > 0 ? registered : idsOf(earlier);
  const from = phraseStart(tokens, run.from, least);
  const to = appositionEnd(tokens, run.to);
  push(reader, from, to, {
    type: 'person',
    name: earlier?.name ?? bare,
    alias: textOf(reader, honorific(tokens, run.from, kind.nameFrom), run.to),
    grounds: registered.length > 0 ? 'registry' : later ? 'later name' : 'name',
    ids,
    why: later ? `short for ${earlier.name}, named before` : kind.why,
    confidence: earlier === undefined ? kind.confidence : Math.max(kind.confidence, 0.85),
  });
  if (kind.confidence < 0.5) return;
  note(reader, {
    name: earlier?.name ?? bare,
    type: 'person',
    id: ids[0],
    short: earlier === undefined ? shortForms(bare, 'person') : NO_IDS,
    head: roleHead(tokens, from, kind.nameFrom) ?? roleHead(tokens, run.to, to),
  });
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'sir dame lord lady baroness baron king queen prince princess pope'.split(' '),
);

/** Where a person's name begins as it is written down: at `Sir`, but behind `Foreign Minister`. */
function honorific(tokens: readonly Token[], from: number, nameFrom: number): number {
  return nameFrom - 1 >= from && HONORIFICS.has(tokens[nameFrom - 1]!.lower) ? nameFrom - 1 : nameFrom;
}

/** The noun of the role among the tokens `from`..`to`: president, minister. */
function roleHead(tokens: readonly Token[], from: number, to: number): string | undefined {
  let head: string | undefined;
  for (let at = from; at < to; at += 1) {
    const { lower } = tokens[at]!;
    if ((nameWord(lower) & ROLE) === 0) continue;
    head = lower === 'minister' && tokens[at - 1]?.lower === 'prime' ? 'prime minister' : lower;
    const next = tokens[at + 1]?.lower;
    if (next === 'of' || next === 'for' || next === 'to') break;
  }
  return head;
}

/** The person named before whom a name means: the same name, the surname alone or after a title, the given name after `Sir`. */
function personMeant(reader: LineReader, run: Run, kind: RunKind, bare: string): NamedActor | undefined {
  const meant = actorByForm(reader.memory, bare);
  if (meant === undefined || meant.type !== 'person') return undefined;
  return meant.name === bare || run.to - kind.nameFrom <= 3 ? meant : undefined;
}

/** `Russian troops`, `the Ukrainian president`, `Syrians`, `Ukrainian` alone before another noun. */
function pushPeople(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const of = run.known[0]!.of;
  const head = headAfter(tokens, run.to);
  const headBits = head < 0 ? 0 : nameWord(tokens[head - 1]!.lower);
  if ((headBits & GROUP) !== 0) {
    pushGroup(reader, run, head, least, 'nationality and a noun for a group');
    return;
  }
  if ((headBits & ROLE) !== 0 && !isCapital(tokens[head])) {
    const meant = actorByHead(reader.memory, roleHead(tokens, run.to, head) ?? '');
    if (meant !== undefined) {
      push(reader, phraseStart(tokens, run.from, least), head, {
        type: 'person',
        name: meant.name,
        alias: '',
        grounds: 'role',
        ids: idsOf(meant),
        why: `role of ${meant.name}, named before`,
        confidence: 0.6,
      });
      return;
    }
  }
  const last = tokens[run.to - 1]!.lower;
  const plural = (classesOf(last) & PLURAL) !== 0 || /(?:men|women|people)$/.test(last);
  const written = textOf(reader, run.from, run.to);
  if (!plural && of === written) return;
  push(reader, plural ? groupStart(tokens, run.from, least) : run.from, run.to, {
    type: plural ? 'group' : 'state',
    name: of,
    alias: written,
    grounds: 'name',
    ids: NO_IDS,
    why: plural ? 'a people by its name' : kind.why,
    confidence: plural ? 0.6 : 0.5,
  });
}

/** `The Foreign Secretary`, capitals and no name: the person named with that role, else a person by office. */
function pushRole(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const head = roleHead(tokens, run.from, run.to);
  const meant = head === undefined ? undefined : actorByHead(reader.memory, head);
  push(reader, phraseStart(tokens, run.from, least), run.to, {
    type: 'person',
    name: meant?.name ?? textOf(reader, run.from, run.to),
    alias: '',
    grounds: 'role',
    ids: idsOf(meant),
    why: meant === undefined ? kind.why : `office of ${meant.name}, named before`,
    confidence: kind.confidence,
  });
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
  push(reader, phraseStart(reader.tokens, from, least), to, {
    type: 'state',
    name: run.known.find((name) => name.from === from)?.of ?? written,
    alias: written,
    grounds: 'name',
    ids: NO_IDS,
    why: kind.type === 'state' ? kind.why : 'state',
    confidence: kind.type === 'state' ? kind.confidence : 0.5,
  });
}

function pushBody(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const written = textOf(reader, run.from, run.to);
  const whole = run.known[0];
  const known = whole?.from === run.from && whole.to === run.to ? whole.of : undefined;
  const earlier = actorByForm(reader.memory, written);
  const later = earlier !== undefined && earlier.name !== written;
  const name = known ?? earlier?.name ?? written;
  const type = earlier?.type ?? 'organisation';
  push(reader, phraseStart(tokens, run.from, least), run.to, {
    type,
    name,
    alias: written,
    grounds: later ? 'later name' : 'name',
    ids: idsOf(earlier),
    why: later ? `short for ${earlier.name}, named before` : kind.why,
    confidence: earlier === undefined ? kind.confidence : Math.max(0.8, kind.confidence),
  });
  if (kind.confidence < 0.5) return;
  const head = tokens[run.joint > 0 ? run.joint - 1 : run.to - 1]!.lower;
  const acronym = bracketedAcronym(reader, run);
  note(reader, {
    name,
    type,
    id: undefined,
    short: acronym === undefined ? NO_IDS : [acronym],
    head: (nameWord(head) & BODY_HEAD) === 0 ? undefined : head,
  });
}

/** `Food and Agriculture Organization (FAO)`: the letters in brackets stand for the words before. */
function bracketedAcronym(reader: LineReader, run: Run): string | undefined {
  const { tokens } = reader;
  if (tokens[run.to]?.lower !== '(' || tokens[run.to + 2]?.lower !== ')') return undefined;
  const { letterCase } = tokens[run.to + 1]!;
  if (letterCase !== 'upper' && letterCase !== 'mixed') return undefined;
  return textOf(reader, run.to + 1, run.to + 2);
}
