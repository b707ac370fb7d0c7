/** Turns runs of capitals into mentions of people: by name, or by the office they hold. */
import type { Token } from '../tokens.ts';
import { actorByForm, actorByHead, genderOf, isShared, type NamedActor } from './memory.ts';
import { idsOf, type LineReader, NO_IDS, note, push, textOf } from './mentions.ts';
import { MAN, nameBits, nameWord, ROLE, WOMAN } from './name-words.ts';
import type { ActorType } from './names.ts';
import { appositionEnd, phraseStart } from './phrases.ts';
import type { RunKind } from './run-kind.ts';
import type { Run } from './runs.ts';

/** A surname of several words: `van der Leyen`, `bin Salman`. */
const SURNAME = / ((?:de|van|von|bin|al|der|di|da|la|le|el|del) .*)$/;

/** Surname and given name: the forms by which a person is named later. */
export function shortForms(name: string, type: ActorType): readonly string[] {
  const first = name.indexOf(' ');
  if (type !== 'person' || first < 0) return NO_IDS;
  const given = name.slice(0, first);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const surname = SURNAME.exec(name)?.[1] ?? doubleSurname(name, first);
  return surname === undefined ? [last, given] : [last, surname, given];
}

/** `García Márquez` of Gabriel García Márquez: what stands behind the given name. */
function doubleSurname(name: string, first: number): string | undefined {
  const rest = name.slice(first + 1);
  const space = rest.indexOf(' ');
  return space > 1 && !rest.includes('.') && rest.length < 40 ? rest : undefined;
}

export function pushPerson(
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
    gender: genderOf(bare) || genderOfTitle(tokens, run.from, kind.nameFrom),
  });
}

/** By the title right before the name; that of the `Lord Chancellor Ann Hall` is Chancellor. */
function genderOfTitle(tokens: readonly Token[], from: number, nameFrom: number): number {
  return nameFrom > from ? nameBits(tokens[nameFrom - 1]!.word) & (MAN | WOMAN) : 0;
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'sir dame lord lady baroness baron king queen prince princess pope'.split(' '),
);

/** Where a person's name begins as it is written down: at `Sir`, but behind `Foreign Minister`. */
function honorific(tokens: readonly Token[], from: number, nameFrom: number): number {
  return nameFrom - 1 >= from && HONORIFICS.has(tokens[nameFrom - 1]!.lower) ? nameFrom - 1 : nameFrom;
}

/** The noun of the role among the tokens `from`..`to`: president, minister. */
export function roleHead(tokens: readonly Token[], from: number, to: number): string | undefined {
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
  if (isShared(reader.memory, bare, meant)) return undefined;
  return meant.name === bare || run.to - kind.nameFrom <= 3 ? meant : undefined;
}

/** `The Foreign Secretary`, capitals and no name: the person named with that role, else a person by office. */
export function pushRole(reader: LineReader, run: Run, kind: RunKind, least: number): void {
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
