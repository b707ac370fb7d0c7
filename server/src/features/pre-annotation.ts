/** An article with what was found in it written in as tags, for an analyst to go through. What is tagged already is left alone. */
import type { ActorMention } from '../english/actors.ts';
import {
  type DocumentModel,
  documentModel,
  freeIds,
  resolveActor,
  takenIds,
  withOwnActors,
} from '../model/index.ts';
import { applyEdits, type Line, parse, textOf } from '../syntax/index.ts';
import { type ArticleActors, articleActors } from './article-actors.ts';
import { markEdits } from './mark-edits.ts';
import { type OpenOptions, openSuggestions, speakersOf } from './open-suggestions.ts';
import { type Naming, suggestedMarks } from './suggested-marks.ts';
import type { Suggestion } from './suggestions.ts';
import { taggedClaims } from './weighing-hedges.ts';

export type PreAnnotationOptions = Omit<OpenOptions, 'mayLink'>;

/**
 * The file with all suggestions that are open written in. Actors whom neither registry nor front matter knows are added to
 * the file’s own. Linear in its length.
 */
export function preAnnotated(model: DocumentModel, options: PreAnnotationOptions): string {
  const found = new Map<Line, readonly Suggestion[]>();
  for (const line of model.tree.lines) {
    const suggestions = openSuggestions(model, line, { ...options, mayLink: false });
    if (suggestions.length > 0)
      found.set(line, [...suggestions, ...speakersOf(model, line, suggestions, false)]);
  }
  const actors = articleActors(model);
  noteActors(model, found, actors);
  const fresh = actors.fresh();
  if (fresh.length === 0) return marked(model, found, namingIn(model, actors));
  // Whether a name says by itself who is meant is known once all actors are.
  const knowing = withText(model, withOwnActors(textOf(model.tree), fresh));
  const text = withOwnActors(marked(model, found, namingIn(knowing, actors)), fresh);
  if (!options.kinds.has('actor')) return text;
  return withMentionsOf(new Set(fresh.map(({ id }) => id)), withText(model, text), options, actors);
}

type Found = ReadonlyMap<Line, readonly Suggestion[]>;

function withText({ uri, surroundings }: DocumentModel, text: string): DocumentModel {
  return documentModel(uri, parse(text), surroundings);
}

function marked(model: DocumentModel, found: Found, naming: Naming): string {
  let text = '';
  for (const line of model.tree.lines) {
    const suggestions = found.get(line) ?? [];
    const { marks } = suggestedMarks(
      model.reading(line),
      suggestions,
      naming,
      () => false,
      taggedClaims(model, line),
    );
    text += applyEdits(line.text, markEdits(line, marks)) + line.lineBreak;
  }
  return text;
}

/** Those who will be marked: of the actors in a claim’s source, only who speaks. */
function noteActors(model: DocumentModel, found: Found, actors: ArticleActors): void {
  const noting: Naming = {
    nextId: (like) => like,
    actorNamed: () => undefined,
    actorItems(mention, words) {
      actors.note(mention, words);
      return [];
    },
  };
  for (const [line, suggestions] of found)
    suggestedMarks(model.reading(line), suggestions, noting, () => false);
}

/** `model` is one of the same article whose front matter has the actors. */
function namingIn(model: DocumentModel, actors: ArticleActors): Naming {
  const isNamedBy = (words: string, id: string): boolean => {
    const named = resolveActor(words, model.frontMatter.actors, model.surroundings.registry);
    return named.length === 1 && named[0]!.id === id;
  };
  return {
    nextId: freeIds(takenIds(model)),
    actorNamed: actors.idOf,
    actorItems({ ids, name }: ActorMention, words) {
      const id = actors.idOf(name) ?? ids[0];
      if (id === undefined) return ['unnamed'];
      // What the words say by themselves need not be said again.
      return isNamedBy(words, id) ? [] : [id];
    },
  };
}

/** Names that were no more than words before their actor was known, as in a headline. */
function withMentionsOf(
  ids: ReadonlySet<string>,
  model: DocumentModel,
  options: PreAnnotationOptions,
  actors: ArticleActors,
): string {
  const found = new Map<Line, readonly Suggestion[]>();
  const wanted = { ...options, kinds: new Set(['actor' as const]), mayLink: false };
  for (const line of model.tree.lines)
    found.set(
      line,
      openSuggestions(model, line, wanted).filter(
        (each) =>
          each.kind === 'actor' &&
          each.finding.grounds === 'registry' &&
          each.finding.ids.length === 1 &&
          ids.has(each.finding.ids[0]!),
      ),
    );
  return marked(model, found, namingIn(model, actors));
}
