/**
 * Finds the people, bodies, states and groups that a line of prose names: those of a registry by its names, others by title,
 * form and gazetteer, and later mentions of both. See section 7 of the specification for which words are marked.
 */

import { isPlaceHere, kindOf, type RunKind } from './actors/kinds.ts';
import type { KnownName } from './actors/known-names.ts';
import { type ActorMemory, actorByForm, actorByHead, type NamedActor, remember } from './actors/memory.ts';
import { BODY_HEAD, GROUP, nameWord, ROLE, SPEAKER_PRONOUN, SURE_TITLE, TITLE } from './actors/name-words.ts';
import type { ActorType, NameMatch, Names } from './actors/names.ts';
import { appositionEnd, groupStart, headAfter, phraseStart } from './actors/phrases.ts';
import { isCapital, isTitleCase, type Run, runAt } from './actors/runs.ts';
import { classesOf } from './grammar/lexicon.ts';
import { NOUN, PLURAL, PREPOSITION } from './grammar/word-classes.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

export { type ActorMemory, NOBODY_YET } from './actors/memory.ts';
export { type ActorType, compileNames, type NameEntry, type Names } from './actors/names.ts';

/** How a mention was told: by the registry, by its own form, or as a later mention of an actor named before. */
export type Grounds = 'registry' | 'name' | 'later name' | 'role' | 'group' | 'pronoun';

/** A mention of an actor: UTF-16 offsets into the line, the end exclusive. */
export interface ActorMention extends Span {
  readonly type: ActorType;
  /** The name all mentions of this actor share: the fullest by which the article has named it so far. */
  readonly name: string;
  readonly grounds: Grounds;
  /** The registry's ids of that name: one where it is known, several where it is ambiguous. */
  readonly ids: readonly string[];
  readonly why: string;
  /** 0 to 1; what stands below a half is a guess that a reader would often refuse. */
  readonly confidence: number;
}

export interface ActorsRead {
  readonly mentions: readonly ActorMention[];
  readonly memory: ActorMemory;
}

/** A line of article text as the other readers of this room have read it. */
export interface ReadLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

interface Reader extends ReadLine {
  readonly names: Names | undefined;
  readonly titleCase: boolean;
  readonly found: ActorMention[];
  memory: ActorMemory;
  /** The token after the last name that was a place where it stood, or -1. */
  placeEnd: number;
}

/**
 * The actors of one line, by start, outer before inner. `memory` is what the line before handed on; `names` the registry's.
 * Linear in the line's length.
 */
export function readActors(line: ReadLine, memory: ActorMemory, names?: Names): ActorsRead {
  const { text, tokens, sentences } = line;
  const reader: Reader = { ...line, names, titleCase: isTitleCase(tokens), found: [], memory, placeEnd: -1 };
  const matches = names === undefined ? NO_MATCHES : names.find(text, tokens);
  let match = 0;
  let sentence = 0;
  let sentenceEnd = sentences[0]?.end ?? text.length;
  let least = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.start >= sentenceEnd) {
      while (sentence < sentences.length && token.start >= sentences[sentence]!.end) sentence += 1;
      sentenceEnd = sentences[sentence]?.end ?? text.length;
      least = index;
    }
    while (match < matches.length && matches[match]!.from < index) match += 1;
    const named = matches[match]?.from === index;
    if (token.letterCase === 'lower' && !named) {
      if (nameWord(token.lower) !== 0) readSmallWord(reader, index, least);
    } else if (token.kind === 'word' || named) {
      if (token.letterCase === 'capitalised' && readPronoun(reader, index)) continue;
      const next = readName(reader, index, opensName(tokens, index, least), least, matches, match);
      if (next > index) index = next - 1;
    }
  }
  reader.found.sort((one, other) => one.start - other.start || other.end - one.end);
  noteSpeaker(reader);
  return { mentions: reader.found, memory: reader.memory };
}

const NO_MATCHES: readonly NameMatch[] = [];

/** Tells whether a word has its capital because it opens a sentence, or stands behind a mark as if it did. */
function opensName(tokens: readonly Token[], index: number, least: number): boolean {
  if (index === least) return true;
  const token = tokens[index]!;
  const before = tokens[index - 1]!;
  return before.kind === 'punctuation' && before.end === token.start && OPENING.has(before.lower);
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', "'", '‘', ':', '(', '[', '•', '–', '—', '-']);

/** A line that ends in `said:` gives its speaker to the lines that follow. */
function noteSpeaker(reader: Reader): void {
  const { tokens, found } = reader;
  const last = tokens[tokens.length - 1];
  if (last?.lower !== ':' || !SAYING_BEFORE_COLON.has(tokens[tokens.length - 2]?.lower ?? '')) return;
  const person = found.findLast((mention) => mention.type === 'person');
  if (person !== undefined && person.name !== reader.memory.speaker)
    reader.memory = { ...reader.memory, speaker: person.name };
}

const SAYING_BEFORE_COLON: ReadonlySet<string> = new Set(
  'said says saying stated added commented wrote statement responded replied'.split(' '),
);

/** `I`, `we`, `he`: offered as mentions of somebody named before, and only then. */
function readPronoun(reader: Reader, index: number): boolean {
  const { lower } = reader.tokens[index]!;
  if (lower !== 'i' && lower !== 'we' && lower !== 'he' && lower !== 'she') return false;
  pushPronoun(reader, index, lower);
  return true;
}

function pushPronoun(reader: Reader, index: number, lower: string): void {
  const { actors, speaker } = reader.memory;
  const meant =
    lower === 'we' ? actors[actors.length - 1] : actors.findLast((actor) => actor.type === 'person');
  const name = lower === 'i' || lower === 'we' ? (speaker ?? meant?.name) : meant?.name;
  if (name === undefined) return;
  const plural = lower === 'we';
  push(reader, index, index + 1, {
    type: plural ? 'group' : 'person',
    name,
    grounds: 'pronoun',
    ids: meant === undefined || meant.name !== name ? [] : idsOf(meant),
    why: `“${lower}” ${plural ? 'with' : 'for'} ${name}, named before`,
    confidence: lower === 'i' || plural ? 0.5 : 0.4,
  });
}

/** Reads the name that begins at `index`; gives the token after it, or `index` where there is none. */
function readName(
  reader: Reader,
  index: number,
  opens: boolean,
  least: number,
  matches: readonly NameMatch[],
  match: number,
): number {
  const { text, tokens } = reader;
  const before = tokens[index - 1]?.lower;
  const afterPlace = reader.placeEnd === index - 1 && (before === 'and' || before === ',' || before === 'or');
  const run =
    isCapital(tokens[index]) || tokens[index]!.lower === 'al'
      ? runAt(text, tokens, index, opens, reader.titleCase, afterPlace)
      : undefined;
  if (run === undefined) {
    const named = matches[match];
    if (named?.from !== index) return index;
    pushMatch(reader, named, least);
    return named.to;
  }
  const kind = kindOf(tokens, run);
  if (isPlaceHere(tokens, run)) reader.placeEnd = run.to;
  // A registry name that covers the name itself gives the run its id; others stand inside it, or reach beyond it.
  let end = run.to;
  let covered = false;
  for (let at = match; at < matches.length && matches[at]!.from < run.to; at += 1) {
    const named = matches[at]!;
    const coversName = named.to >= run.to && named.from <= Math.max(kind.nameFrom, run.from);
    if (coversName && kind.type === 'person' && named.from > run.from) {
      pushPerson(reader, run, kind, least, named.ids);
    } else {
      pushMatch(reader, named, least);
    }
    if (coversName) covered = true;
    if (named.to > end) end = named.to;
  }
  if (!covered) pushRun(reader, run, kind, least);
  return end;
}

function pushMatch(reader: Reader, named: NameMatch, least: number): void {
  const { text, tokens, names } = reader;
  const from = phraseStart(tokens, named.from, least);
  const id = named.ids[0]!;
  const type = names?.typeOf(id) ?? 'organisation';
  const name = text.slice(named.start, named.end);
  push(reader, from, named.to, {
    type,
    name,
    grounds: 'registry',
    ids: named.ids,
    why: named.ids.length === 1 ? `name of ${id}` : `name of ${named.ids.join(' or ')}`,
    confidence: named.ids.length === 1 ? 0.97 : 0.6,
  });
  if (named.ids.length === 1) noteActor(reader, { name, type, id, short: shortForms(name, type) });
}

function push(reader: Reader, from: number, to: number, mention: Omit<ActorMention, 'start' | 'end'>): void {
  const { tokens } = reader;
  reader.found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, ...mention });
}

function noteActor(reader: Reader, actor: NamedActor): void {
  reader.memory = remember(reader.memory, actor);
}

/** Surname, given name with a title: the forms by which a person is named later. */
function shortForms(name: string, type: ActorType): readonly string[] {
  if (type !== 'person') return [];
  const words = name.split(/[\s]+/).filter((word) => word !== '');
  const last = words[words.length - 1];
  if (last === undefined || words.length < 2) return [];
  const particleAt = words.findIndex(
    (word, at) => at > 0 && /^(?:de|van|von|bin|al|der|di|da|la|le|el|del)$/.test(word),
  );
  const surname = particleAt > 0 ? words.slice(particleAt).join(' ') : last;
  return [...new Set([last, surname, words[0]!])];
}

function pushRun(reader: Reader, run: Run, kind: RunKind, least: number): void {
  if (kind.type !== 'people' && kind.type !== 'role' && pushNamedGroup(reader, run, kind, least)) return;
  switch (kind.type) {
    case 'person':
      pushPerson(reader, run, kind, least, []);
      return;
    case 'people':
      pushPeople(reader, run, kind, least);
      return;
    case 'role':
      pushRole(reader, run, kind, least);
      return;
    case 'state':
      pushState(reader, run, kind, least);
      return;
    case 'organisation':
      pushBody(reader, run, kind, least);
      return;
    default:
      pushKnownInside(reader, run, least);
  }
}

/** `the Asad regime`, `Hezbollah fighters`: a name and, at once, a noun for those who act together. */
function pushNamedGroup(reader: Reader, run: Run, kind: RunKind, least: number): boolean {
  const { tokens } = reader;
  const head = headAfter(tokens, run.to, tokens.length);
  if (head === undefined || (head.bits & GROUP) === 0) return false;
  push(reader, groupStart(tokens, run.from, least), head.to, {
    type: 'group',
    name: textOf(reader, run.from, head.to),
    grounds: 'group',
    ids: [],
    why: 'a name and a noun for a group',
    confidence: 0.65,
  });
  if (kind.type === 'organisation' && kind.confidence >= 0.6) {
    noteActor(reader, { name: textOf(reader, run.from, run.to), type: 'organisation', short: [] });
  }
  return true;
}

/** Of a run that is no actor itself, the states and nationalities inside are: `Russian` in `the Russian Grand Prix`. */
function pushKnownInside(reader: Reader, run: Run, least: number): void {
  for (const name of run.known) {
    if (name.kind === 'state' && run.known.length > 1)
      pushState(
        reader,
        { ...run, from: name.from, to: name.to },
        { type: 'state', confidence: 0.4, why: 'state', nameFrom: name.from },
        least,
      );
  }
}

function pushPerson(reader: Reader, run: Run, kind: RunKind, least: number, ids: readonly string[]): void {
  const { text, tokens } = reader;
  const bare = text.slice(tokens[kind.nameFrom]!.start, tokens[run.to - 1]!.end);
  const earlier = personMeant(reader, run, kind, bare);
  const name = earlier?.name ?? bare;
  const from = phraseStart(tokens, run.from, least);
  const to = appositionEnd(tokens, run.to, tokens.length);
  const id = ids.length > 0 ? ids : earlier?.id !== undefined ? [earlier.id] : [];
  const later = earlier !== undefined && earlier.name !== bare;
  push(reader, from, to, {
    type: 'person',
    name,
    grounds: ids.length > 0 ? 'registry' : later ? 'later name' : 'name',
    ids: id,
    why: later ? `short for ${earlier.name}, named before` : kind.why,
    confidence: later || earlier !== undefined ? Math.max(kind.confidence, 0.85) : kind.confidence,
  });
  if (kind.confidence >= 0.5) {
    const head = roleHead(tokens, from, kind.nameFrom) ?? roleHead(tokens, run.to, to);
    noteActor(reader, {
      name,
      type: 'person',
      short: earlier === undefined ? shortForms(bare, 'person') : [],
      ...(head === undefined ? {} : { head }),
      ...(id[0] === undefined ? {} : { id: id[0] }),
    });
  }
}

/** The noun of the role among the tokens `from`..`to`: president, minister. */
function roleHead(tokens: readonly Token[], from: number, to: number): string | undefined {
  let head: string | undefined;
  for (let at = from; at < to; at += 1) {
    const { lower } = tokens[at]!;
    if ((nameWord(lower) & ROLE) === 0) continue;
    head = lower === 'minister' && tokens[at - 1]?.lower === 'prime' ? 'prime minister' : lower;
    if (tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'for' || tokens[at + 1]?.lower === 'to')
      break;
  }
  return head;
}

/** The person named before whom a name means: the same name, the surname alone or after a title, the given name after `Sir`. */
function personMeant(reader: Reader, run: Run, kind: RunKind, bare: string): NamedActor | undefined {
  const meant = actorByForm(reader.memory, bare);
  if (meant === undefined || meant.type !== 'person') return undefined;
  if (meant.name === bare) return meant;
  return run.to - kind.nameFrom <= 3 ? meant : undefined;
}

function pushPeople(reader: Reader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const name: KnownName = run.known[0]!;
  const head = headAfter(tokens, run.to, tokens.length);
  const lastWord = tokens[run.to - 1]!;
  if (head !== undefined && (head.bits & GROUP) !== 0) {
    const from = groupStart(tokens, run.from, least);
    push(reader, from, head.to, {
      type: 'group',
      name: textOf(reader, run.from, head.to),
      grounds: 'group',
      ids: [],
      why: 'nationality and a noun for a group',
      confidence: 0.65,
    });
    return;
  }
  if (head !== undefined && (head.bits & ROLE) !== 0) {
    const role = tokens[head.to - 1]!.lower;
    const meant = actorByHead(
      reader.memory,
      role === 'minister' && tokens[head.to - 2]?.lower === 'prime' ? 'prime minister' : role,
    );
    if (meant !== undefined && !isCapital(tokens[head.to])) {
      push(reader, phraseStart(tokens, run.from, least), head.to, {
        type: 'person',
        name: meant.name,
        grounds: 'role',
        ids: idsOf(meant),
        why: `role of ${meant.name}, named before`,
        confidence: 0.6,
      });
      return;
    }
  }
  const plural = (classesOf(lastWord.lower) & PLURAL) !== 0 || /(?:men|women|people)$/.test(lastWord.lower);
  if (plural) {
    push(reader, groupStart(tokens, run.from, least), run.to, {
      type: 'group',
      name: name.of,
      grounds: 'name',
      ids: [],
      why: 'a people by its name',
      confidence: 0.6,
    });
  } else if (name.of !== textOf(reader, run.from, run.to)) {
    push(reader, run.from, run.to, {
      type: 'state',
      name: name.of,
      grounds: 'name',
      ids: [],
      why: kind.why,
      confidence: 0.5,
    });
  }
}

function textOf(reader: Reader, from: number, to: number): string {
  return reader.text.slice(reader.tokens[from]!.start, reader.tokens[to - 1]!.end);
}

function idsOf(actor: NamedActor): readonly string[] {
  return actor.id === undefined ? [] : [actor.id];
}

/** `The Foreign Secretary`, capitals and no name: the person named with that role, else a person by office. */
function pushRole(reader: Reader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const head = roleHead(tokens, run.from, run.to);
  const meant = head === undefined ? undefined : actorByHead(reader.memory, head);
  push(reader, phraseStart(tokens, run.from, least), run.to, {
    type: 'person',
    name: meant?.name ?? textOf(reader, run.from, run.to),
    grounds: 'role',
    ids: meant === undefined ? [] : idsOf(meant),
    why: meant === undefined ? kind.why : `office of ${meant.name}, named before`,
    confidence: kind.confidence,
  });
}

function pushState(reader: Reader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const known = run.known.find((name) => name.from === run.from);
  const name = known?.of ?? textOf(reader, run.from, run.to);
  push(reader, phraseStart(tokens, run.from, least), run.to, {
    type: 'state',
    name,
    grounds: 'name',
    ids: [],
    why: kind.why,
    confidence: kind.confidence,
  });
}

function pushBody(reader: Reader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const written = textOf(reader, run.from, run.to);
  const known = run.known[0]?.from === run.from && run.known[0].to === run.to ? run.known[0].of : undefined;
  const earlier = actorByForm(reader.memory, written);
  const head = tokens[run.to - 1]!.lower;
  const name = known ?? earlier?.name ?? written;
  push(reader, phraseStart(tokens, run.from, least), run.to, {
    type: earlier?.type ?? 'organisation',
    name,
    grounds: earlier !== undefined && earlier.name !== written ? 'later name' : 'name',
    ids: earlier === undefined ? [] : idsOf(earlier),
    why:
      earlier !== undefined && earlier.name !== written
        ? `short for ${earlier.name}, named before`
        : kind.why,
    confidence: earlier !== undefined ? Math.max(0.8, kind.confidence) : kind.confidence,
  });
  if (kind.confidence < 0.5) return;
  const joinHead = run.joint > 0 ? tokens[run.joint - 1]!.lower : head;
  const acronym = bracketedAcronym(reader, run);
  noteActor(reader, {
    name,
    type: earlier?.type ?? 'organisation',
    short: acronym === undefined ? [] : [acronym],
    ...((nameWord(joinHead) & BODY_HEAD) !== 0 ? { head: joinHead } : {}),
  });
}

/** `Food and Agriculture Organization (FAO)`: the letters in brackets begin the words before. */
function bracketedAcronym(reader: Reader, run: Run): string | undefined {
  const { tokens, text } = reader;
  if (tokens[run.to]?.lower !== '(' || tokens[run.to + 2]?.lower !== ')') return undefined;
  const token = tokens[run.to + 1]!;
  if (token.letterCase !== 'upper' && token.letterCase !== 'mixed') return undefined;
  return text.slice(token.start, token.end);
}

/** Reads a word in small letters that tells something about names: `the ministry`, `officials`, `we`. */
function readSmallWord(reader: Reader, index: number, least: number): void {
  const { tokens } = reader;
  const token = tokens[index]!;
  const bits = nameWord(token.lower);
  if ((bits & SPEAKER_PRONOUN) !== 0) {
    pushPronoun(reader, index, token.lower);
    return;
  }
  if ((bits & (GROUP | ROLE | BODY_HEAD)) === 0) return;
  const before = tokens[index - 1];
  if (before === undefined) return;
  if ((bits & (ROLE | BODY_HEAD)) !== 0 && before.lower === 'the') {
    const meant = actorByHead(reader.memory, token.lower);
    if (meant !== undefined && !isCapital(tokens[index + 1]) && tokens[index + 1]?.lower !== 'of') {
      push(reader, index - 1, index + 1, {
        type: meant.type,
        name: meant.name,
        grounds: meant.type === 'person' ? 'role' : 'later name',
        ids: idsOf(meant),
        why: `“the ${token.lower}” of ${meant.name}, named before`,
        confidence: 0.6,
      });
      return;
    }
  }
  if (token.lower === 'minister' && before.lower === 'prime' && tokens[index - 2]?.lower === 'the') {
    const meant = actorByHead(reader.memory, 'prime minister');
    if (meant !== undefined && !isCapital(tokens[index + 1])) {
      push(reader, index - 2, index + 1, {
        type: 'person',
        name: meant.name,
        grounds: 'role',
        ids: idsOf(meant),
        why: `office of ${meant.name}, named before`,
        confidence: 0.6,
      });
      return;
    }
  }
  const community = token.lower === 'community' && before.lower === 'international';
  if ((bits & GROUP) !== 0 && (community || isStrongGroup(tokens, index))) {
    const from = groupStart(tokens, index, least);
    const last = reader.found[reader.found.length - 1];
    if (last === undefined || last.end <= tokens[from]!.start) {
      push(reader, from, index + 1, {
        type: 'group',
        name: textOf(reader, from, index + 1),
        grounds: 'group',
        ids: [],
        why: 'a noun for people who act together',
        confidence: 0.5,
      });
    }
  }
}

const STRONG_GROUPS: ReadonlySet<string> = new Set(
  'officials authorities ministers troops police rebels militants insurgents jihadists terrorists separatists militia militias fighters protesters demonstrators government regime opposition military army coalition civilians refugees soldiers citizens migrants allies backers lawmakers diplomats senators politicians prosecutors'.split(
    ' ',
  ),
);

/** Tells whether a noun for a group stands alone as one: not before another noun it modifies (`police car`). */
function isStrongGroup(tokens: readonly Token[], index: number): boolean {
  if (!STRONG_GROUPS.has(tokens[index]!.lower)) return false;
  const next = tokens[index + 1];
  if (next === undefined || next.kind !== 'word') return next?.lower !== '-';
  if (isCapital(next)) return false;
  const classes = classesOf(next.lower);
  return next.lower === "'s" || (classes & NOUN) === 0 || (classes & PREPOSITION) !== 0;
}

export { SURE_TITLE, TITLE };
