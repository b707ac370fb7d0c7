/** What may come next in a head, by its tag and by what it holds already. */
import { type DocumentModel, freeIds, takenIds } from '../../model/index.ts';
import { currencyCodes } from '../../quantity/index.ts';
import { CLAIM_MODES, CLAIM_TYPES, HEDGE_TYPES, lineIndexOf, STRENGTHS } from '../../syntax/index.ts';
import { WORD_MEANINGS } from '../head-items.ts';
import { actorCompletions, type WriteActor } from './actor-completion.ts';
import { attributesOf, keyOf, valueCompletions } from './attribute-completion.ts';
import { claimCompletions } from './claim-completion.ts';
import { type CompletionItem, type Completions, NO_COMPLETIONS, type Write } from './completion-item.ts';
import type { HeadPlace } from './head-place.ts';
import type { Articles } from './other-files.ts';

/** What may stand at the place; in the making only what begins as what is typed does. */
export function headCompletions(model: DocumentModel, place: HeadPlace, articles: Articles): Completions {
  const { typed, word, hasBar } = place;
  const write = writerAt(place);
  const key = keyOf(place);
  if (key) return valueCompletions(model, place, key, write, articles);
  if (typed.startsWith('>') && (place.tag.kind === 'cue' || mayLink(place)))
    return linkCompletions(model, place, word.start + 1, write);
  const { kind } = place.tag;
  if (kind === 'claim' && typed.startsWith('@')) {
    const given = new Set(place.others.flatMap((item) => (item.kind === 'source' ? [item.id] : [])));
    const writeActor: WriteActor = (id) => write(word.start + 1, id);
    return actorCompletions(model, typed.slice(1), writeActor, (id) => !given.has(id));
  }
  const all = [...positional(model, place, write), ...furtherItems(model, place, write)];
  const items = all.filter(({ label }) => hasBar || typed === '' || label.startsWith(typed));
  const named = namedFirst(model, place, write);
  return { items: [...named.items, ...items], isComplete: named.isComplete };
}

/** Tags and actors that the tag names without a sign before them. */
function namedFirst(model: DocumentModel, place: HeadPlace, write: Write): Completions {
  const { tag, others, word, typed, hasBar } = place;
  const hasId = others.some(({ kind }) => kind === 'id');
  if (tag.kind === 'cue') return linkCompletions(model, place, word.start, write);
  if (tag.kind === 'actor' && !hasId && hasBar)
    return actorCompletions(model, typed, (id) => write(word.start, id));
  if (tag.kind !== 'more' || hasId) return NO_COMPLETIONS;
  return claimCompletions(model, {
    isOffered: ({ pieces: [{ line, tag: first }] }) =>
      line === place.line ? first.start < tag.start : isBefore(model, line, place),
    lineIndex: place.lineIndex,
    typed,
    write: (id) => write(word.start, id),
  });
}

function isBefore(model: DocumentModel, line: HeadPlace['line'], { lineIndex }: HeadPlace): boolean {
  return lineIndexOf(model.tree, line) < lineIndex;
}

/** Replaces the word from there; in a head that has no bar yet, the bar is written too where the tag is closed. */
function writerAt({ lineStart, word, tag, hasBar }: HeadPlace): Write {
  return (from, text) => {
    const bar = hasBar || !tag.closed ? '' : '|';
    const edit = { start: lineStart + from, end: lineStart + word.end, text: text + bar };
    // Before the bar, so that the next item can be typed.
    return bar ? { edit, selection: { start: text.length, end: text.length } } : { edit };
  };
}

function mayLink({ tag, others }: HeadPlace): boolean {
  return tag.kind !== 'more' && !others.some(({ kind }) => kind === 'link');
}

function linkCompletions(model: DocumentModel, place: HeadPlace, from: number, write: Write): Completions {
  const { line, cursor, word } = place;
  const list = line.text.slice(from, cursor);
  const start = from + list.lastIndexOf(',') + 1;
  const given = line.text.slice(from, word.end).split(',');
  return claimCompletions(model, {
    isOffered: (annotation) =>
      annotation.kind === 'claim' &&
      !given.slice(0, -1).includes(annotation.id!) &&
      model.annotationAt(line, place.index) !== annotation,
    lineIndex: place.lineIndex,
    typed: line.text.slice(start, cursor),
    write: (id) => write(start, id),
  });
}

/** Types, modes and strengths that the head does not give yet, and for a claim its id. */
function positional(model: DocumentModel, place: HeadPlace, write: Write): CompletionItem[] {
  const { tag, others, word } = place;
  const isGiven = (kind: string): boolean =>
    others.some((item) => item.kind === kind || (item.kind === 'attribute' && item.key === kind));
  const words = (list: readonly string[]): CompletionItem[] =>
    list.map((value) => ({
      label: value,
      kind: 'word',
      ...(WORD_MEANINGS[value] && { documentation: WORD_MEANINGS[value] }),
      ...write(word.start, value),
    }));
  switch (tag.kind) {
    case 'claim':
      return [
        ...(isGiven('id') ? [] : [newId(model, place, write)]),
        ...(isGiven('type') ? [] : words(CLAIM_TYPES)),
        ...(isGiven('mode') ? [] : words(CLAIM_MODES)),
      ];
    case 'hedge':
      return [
        ...(isGiven('hedge-type') ? [] : words(HEDGE_TYPES)),
        ...(isGiven('strength') ? [] : words(STRENGTHS)),
      ];
    case 'number':
      return others.some(({ kind }) => kind === 'literal') ? unitsOf(model, place, write) : [];
    case 'more':
      return isGiven('apart')
        ? []
        : [
            {
              label: 'apart',
              kind: 'word',
              documentation: 'This piece is a span of its own, though it touches the one before.',
              ...write(word.start, 'apart'),
            },
          ];
    default:
      return [];
  }
}

function newId(model: DocumentModel, { word }: HeadPlace, write: Write): CompletionItem {
  const id = freeIds(takenIds(model))('c1');
  return {
    label: id,
    kind: 'value',
    detail: 'a new id',
    documentation: 'An id that no tag of this file has yet, so that others can name this claim.',
    ...write(word.start, id),
  };
}

/** The unit that the words give, those of other figures of this file, the most used first, then shares and currencies. */
function unitsOf(model: DocumentModel, place: HeadPlace, write: Write): CompletionItem[] {
  const { line, index, word } = place;
  const counts = new Map<string, number>();
  const own = model.annotationAt(line, index);
  for (const figure of model.figures)
    if (figure.unit && figure !== own) counts.set(figure.unit, (counts.get(figure.unit) ?? 0) + 1);
  const details = new Map<string, string>();
  const said = unitOfWords(model, place);
  if (said !== undefined) details.set(said, 'as the words say');
  for (const [unit, count] of [...counts].sort(([, a], [, b]) => b - a).slice(0, 50))
    if (!details.has(unit))
      details.set(unit, count === 1 ? 'once in this file' : `${count} times in this file`);
  for (const [unit, detail] of [
    ['%', 'per cent'],
    ['pp', 'percentage points'],
  ] as const)
    if (!details.has(unit)) details.set(unit, detail);
  for (const code of currencyCodes) if (!details.has(code)) details.set(code, 'currency (ISO 4217)');
  return [...details].map(([unit, detail]) => ({
    label: unit,
    kind: 'unit',
    detail,
    ...write(word.start, unit),
  }));
}

/** The unit of the figure that is read in the tag's words. */
function unitOfWords(model: DocumentModel, { line, tag }: HeadPlace): string | undefined {
  return model
    .reading(line)
    .numbers.find(({ start, end }) => start < tag.articleEnd && tag.articleStart < end)?.unit;
}

/** Sources, a link and the attributes that are not given yet, those that the codebook requires first. */
function furtherItems(model: DocumentModel, place: HeadPlace, write: Write): CompletionItem[] {
  const { tag, others, word } = place;
  const items: CompletionItem[] = [];
  if (tag.kind === 'claim')
    items.push({
      label: '@',
      kind: 'sigil',
      detail: 'a source',
      documentation: 'The actor whose claim it is: `@` and its id.',
      ...goesOn(place, '@'),
    });
  if (mayLink(place) && tag.kind !== 'cue')
    items.push({
      label: '>',
      kind: 'sigil',
      detail: 'belongs to a claim',
      documentation: 'Belongs to the claims named behind it; alone, to the nearest one on the line.',
      ...write(word.start, '>'),
      goesOn: true,
    });
  const given = new Set(others.map((item) => (item.kind === 'attribute' ? item.key : item.kind)));
  for (const { key, means, required } of attributesOf(model, tag.kind)) {
    if (given.has(key)) continue;
    items.push({
      label: `${key}=`,
      kind: 'attribute',
      ...(required && { detail: 'required by the codebook' }),
      ...(means !== undefined && { documentation: means }),
      ...goesOn(place, `${key}=`),
    });
  }
  return items;
}

/** What is written where more of the same item must follow: no bar yet. */
function goesOn({ lineStart, word }: HeadPlace, text: string): Pick<CompletionItem, 'edit' | 'goesOn'> {
  return { edit: { start: lineStart + word.start, end: lineStart + word.end, text }, goesOn: true };
}
