/** Accepts the hint at the cursor, or others with it, and tells where the next one stands. */
import { type DocumentModel, freeIds, resolveActor, takenIds } from '../model/index.ts';
import {
  addHeadItem,
  type Line,
  lineAt,
  lineIndexOf,
  type Span,
  startOfLine,
  type TextEdit,
} from '../syntax/index.ts';
import { type Hint, type HintOptions, hintsOn, isTellable } from './hints.ts';
import { markEdits } from './mark-edits.ts';
import { speakersOf } from './open-suggestions.ts';
import { type Naming, suggestedMarks } from './suggested-marks.ts';
import type { Suggestion } from './suggestions.ts';
import { sharing } from './tag-nesting.ts';
import { taggedClaims } from './weighing-hedges.ts';

/** Which hints are meant: the one at the cursor, all of its paragraph, all of its kind in the file; or none, but its dismissal. */
export const HINT_SCOPES = ['one', 'paragraph', 'kind', 'dismiss'] as const;
export type HintScope = (typeof HINT_SCOPES)[number];

export interface Accepted {
  /** In file offsets, sorted; those at one place in their order. */
  readonly edits: readonly TextEdit[];
  /** Keys of the hints that were accepted, or dismissed. */
  readonly keys: readonly string[];
  /** Where the next hint stands in the text after the edits: behind the cursor, else from the top; undefined where none is left. */
  readonly next: Span | undefined;
  /** Names that were marked and that neither the file nor the registry knows. */
  readonly newActors: readonly string[];
}

/** `cursor` is a file offset. Where no hint is there, nothing is accepted, and only the next is told. */
export function acceptHints(
  model: DocumentModel,
  cursor: number,
  scope: HintScope,
  options: HintOptions,
): Accepted {
  const line = model.tree.lines[lineAt(model.tree, cursor)]!;
  const onLine = hintsOn(model, line, options);
  const target = hintAt(onLine, cursor);
  if (!target && scope !== 'paragraph') {
    return { edits: [], keys: [], next: nextHint(model, line, cursor, options, []), newActors: [] };
  }
  const chosen = chosenOf(model, scope, target, onLine, options);
  const keys = chosen.map(({ key }) => key);
  const edits: TextEdit[] = [];
  const naming = namingIn(model);
  const accepted = byLine(scope === 'dismiss' ? [] : chosen);
  for (const [each, hints] of accepted) edits.push(...editsOn(model, each, hints, naming));
  const passed =
    scope === 'paragraph' ? startOfLine(model.tree, line) + line.text.length : (target?.start ?? cursor);
  const next = nextHint(model, line, passed, options, chosen);
  return { edits, keys, next: next && moved(next, edits), newActors: newNames(model, accepted) };
}

/** At the start of hints the outermost of them, so that a claim is accepted with its source; elsewhere the innermost. */
function hintAt(hints: readonly Hint[], cursor: number): Hint | undefined {
  const starting = hints.find(({ start }) => start === cursor);
  if (starting) return starting;
  let found: Hint | undefined;
  for (const hint of hints) {
    if (hint.start > cursor || cursor > hint.end) continue;
    if (!found || hint.end - hint.start < found.end - found.start) found = hint;
  }
  return found;
}

function chosenOf(
  model: DocumentModel,
  scope: HintScope,
  target: Hint | undefined,
  onLine: readonly Hint[],
  options: HintOptions,
): readonly Hint[] {
  if (scope === 'paragraph') return onLine;
  if (!target) return [];
  if (scope !== 'kind') return [target];
  const kinds = new Set([target.kind]);
  return model.tree.lines.flatMap((line) => hintsOn(model, line, { ...options, kinds }));
}

function byLine(hints: readonly Hint[]): ReadonlyMap<Line, readonly Hint[]> {
  const lines = new Map<Line, Hint[]>();
  for (const hint of hints) {
    const list = lines.get(hint.line);
    if (list) list.push(hint);
    else lines.set(hint.line, [hint]);
  }
  return lines;
}

function editsOn(
  model: DocumentModel,
  line: Line,
  hints: readonly Hint[],
  naming: Naming,
): readonly TextEdit[] {
  const mentions = line.tags.filter((_, index) => model.annotationAt(line, index)?.kind === 'actor');
  const isMention = sharing(
    mentions.map(({ articleStart, articleEnd }) => ({ start: articleStart, end: articleEnd })),
  );
  const { marks, links } = suggestedMarks(
    model.reading(line),
    withSpeakers(model, line, hints),
    naming,
    isMention,
    taggedClaims(model, line),
  );
  const edits = [...markEdits(line, marks)];
  for (const { start, end, claims } of links) {
    const tag = mentions.find((each) => each.articleStart < end && each.articleEnd > start)!;
    const link = tag.head?.items.find((item) => item.kind === 'link');
    const list = claims.join(',');
    if (!link) edits.push(addHeadItem(line, tag, `>${list}`));
    else if (link.references.length > 0) edits.push({ start: link.end, end: link.end, text: `,${list}` });
  }
  const from = startOfLine(model.tree, line);
  return edits
    .map((edit) => ({ start: edit.start + from, end: edit.end + from, text: edit.text }))
    .sort((a, b) => a.start - b.start);
}

function namingIn(model: DocumentModel): Naming {
  const { frontMatter, surroundings } = model;
  const named = (words: string): string | undefined => {
    const actors = resolveActor(words, frontMatter.actors, surroundings.registry);
    return actors.length === 1 ? actors[0]!.id : undefined;
  };
  return {
    nextId: freeIds(takenIds(model)),
    actorNamed: named,
    actorItems({ ids, grounds }, words) {
      const id = ids.length === 1 ? ids[0] : undefined;
      if (id !== undefined) return named(words) === id ? [] : [id];
      return ids.length > 0 || grounds === 'name' || grounds === 'later name' || grounds === 'registry'
        ? []
        : ['unnamed'];
    },
  };
}

/** What is accepted, and who speaks in its claims: that is brought along. A pronoun that nobody can tell names nobody. */
function withSpeakers(model: DocumentModel, line: Line, hints: readonly Hint[]): readonly Suggestion[] {
  const suggestions = hints.map(({ suggestion }) => suggestion);
  return [...suggestions, ...speakersOf(model, line, suggestions, true).filter(isTellable)];
}

function newNames(model: DocumentModel, chosen: ReadonlyMap<Line, readonly Hint[]>): readonly string[] {
  const names = [...chosen].flatMap(([line, hints]) =>
    withSpeakers(model, line, hints).flatMap((suggestion) => {
      if (suggestion.kind !== 'actor' || suggestion.finding.ids.length > 0) return [];
      const { grounds } = suggestion.finding;
      if (grounds !== 'name' && grounds !== 'later name') return [];
      return [model.reading(line).text.slice(suggestion.start, suggestion.end)];
    }),
  );
  return [...new Set(names)];
}

/** The first hint behind a place that is not among those done with; after the last one, the first of the file. */
function nextHint(
  model: DocumentModel,
  line: Line,
  passed: number,
  options: HintOptions,
  done: readonly Hint[],
): Span | undefined {
  const { lines } = model.tree;
  const keys = new Set(done.map(({ key }) => key));
  const isDone = (hint: Hint): boolean => keys.has(hint.key) || done.some((each) => brings(each, hint));
  const first = lineIndexOf(model.tree, line);
  for (let i = 0; i <= lines.length; i++) {
    const index = (first + i) % lines.length;
    const each = lines[index]!;
    const next = hintsOn(model, each, options).find(
      (hint) => !isDone(hint) && (i > 0 || hint.start >= passed) && (i < lines.length || hint.start < passed),
    );
    if (next) return { start: next.start, end: next.end };
  }
  return undefined;
}

/** Whether accepting the one marks the words of the other: a claim its source. */
function brings(done: Hint, hint: Hint): boolean {
  return (
    done.kind === 'claim' &&
    hint.kind === 'actor' &&
    done.line === hint.line &&
    done.parts.some(({ role, start, end }) => role === 'source' && start <= hint.start && hint.end <= end)
  );
}

function moved({ start, end }: Span, edits: readonly TextEdit[]): Span {
  let by = 0;
  for (const edit of edits) {
    // What is opened at the same place stands before the words.
    if (edit.start > start) break;
    by += edit.text.length - (edit.end - edit.start);
  }
  return { start: start + by, end: end + by };
}
