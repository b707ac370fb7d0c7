/** What may be written at the cursor: sigils behind a brace, and in heads whatever may come next. Nothing in prose. */

import { nameForm } from '../model/actor-names.ts';
import { type Actor, type DocumentModel, wordsOf } from '../model/index.ts';
import { frontMatterSchema } from '../model/schemas.ts';
import { indexAt, type Line, lineStarts, SIGILS, TAG_KINDS, type TagKind } from '../syntax/index.ts';
import {
  actorCompletions,
  actorsForWords,
  anyActorFor,
  type WriteActor,
} from './completion/actor-completion.ts';
import { type CompletionItem, type Completions, NO_COMPLETIONS } from './completion/completion-item.ts';
import { headCompletions } from './completion/head-completion.ts';
import { type HeadPlace, headPlace } from './completion/head-place.ts';
import { type Articles, NO_ARTICLES } from './completion/other-files.ts';
import { completionBySchema } from './completion/yaml-completion.ts';
import { TAG_MEANINGS } from './head-items.ts';

/** The completions at a file offset of an article. Each edit keeps the article's words, but for the word being typed. */
export function completion(
  model: DocumentModel,
  offset: number,
  articles: Articles = NO_ARTICLES,
): Completions {
  const starts = lineStarts(model.tree);
  const lineIndex = indexAt(starts, offset);
  const line = model.tree.lines[lineIndex]!;
  if (line.kind === 'front-matter') return frontMatterCompletion(model, offset);
  const sigils = sigilCompletions(line, starts[lineIndex]!, offset - starts[lineIndex]!);
  if (sigils) return sigils;
  const place = headPlace(model, offset);
  if (!place) return completionsBehind(model, line, starts[lineIndex]!, offset - starts[lineIndex]!);
  return isMention(place) ? mentionCompletions(model, place) : headCompletions(model, place, articles);
}

/** Whether it is an actor's tag without a head, in which words of the article and an id typed cannot be told apart. */
function isMention({ tag, hasBar, inWords, others }: HeadPlace): boolean {
  return tag.kind === 'actor' && !hasBar && (inWords || !others.some(({ kind }) => kind === 'id'));
}

/** Right behind a mention whose words do not tell who is meant, as the key that marks leaves the cursor: who it may be. */
function completionsBehind(model: DocumentModel, line: Line, lineStart: number, cursor: number): Completions {
  const index = line.tags.findIndex(({ kind, closed, end }) => kind === 'actor' && closed && end === cursor);
  const mention = index < 0 ? undefined : model.annotationAt(line, index);
  if (mention?.kind !== 'actor' || mention.pieces[0].head.actor || mention.pieces.length > 1)
    return NO_COMPLETIONS;
  const { kind } = mention.resolution;
  if (kind !== 'unknown' && kind !== 'ambiguous') return NO_COMPLETIONS;
  const tag = line.tags[index]!;
  const from = tag.start + 2;
  const rest = line.text.slice(from, cursor);
  return anyActorFor(model, wordsOf(mention), rest, (id) => {
    const text = `${id}${tag.head ? ' ' : '|'}${rest}`;
    return { edit: { start: lineStart + from, end: lineStart + cursor, text } };
  });
}

/** Keys and values of the front matter, between its fences. */
function frontMatterCompletion(model: DocumentModel, offset: number): Completions {
  const { tree, frontMatter, surroundings } = model;
  const starts = lineStarts(tree);
  const base = starts[1]!;
  const end = starts[tree.frontMatterLines - 1]!;
  if (offset < base || offset >= end) return NO_COMPLETIONS;
  const lines = tree.lines.slice(1, tree.frontMatterLines - 1);
  const text = lines.map((line) => line.text + line.lineBreak).join('');
  const actors = () => [...frontMatter.actors, ...surroundings.registry.actors.values()];
  return completionBySchema(frontMatterSchema(), text, offset - base, base, actors);
}

/** The tags that a brace just typed may open; undefined where there is none. */
function sigilCompletions(line: Line, lineStart: number, cursor: number): Completions | undefined {
  const { text } = line;
  const brace = cursor - 1;
  const stray = line.problems.some(
    ({ rule, start }) => start === brace && (rule === 'brace-stray' || rule === 'tag-unknown'),
  );
  if (text[brace] !== '{' || !stray) return undefined;
  const at = lineStart + cursor;
  const tags = TAG_KINDS.map(
    (kind: TagKind): CompletionItem => ({
      label: SIGILS[kind],
      kind: 'sigil',
      detail: kind,
      documentation: TAG_MEANINGS[kind],
      edit: { start: at, end: at, text: SIGILS[kind] },
      goesOn: true,
    }),
  );
  const note: CompletionItem = {
    label: '%',
    kind: 'sigil',
    detail: 'note',
    documentation: 'A note: a remark of the annotator’s, which is no part of the article.',
    edit: { start: at, end: at, text: text[cursor] === '}' ? '%  %' : '%  %}' },
    selection: { start: 2, end: 2 },
  };
  return { items: [...tags, note], isComplete: true };
}

/**
 * Actors in a tag that has no head yet. What is typed in front of the article's words is taken for a name begun, and an id
 * with its bar takes its place; where it may be the article's own words, they stay as the content behind the id.
 */
function mentionCompletions(model: DocumentModel, place: HeadPlace): Completions {
  const { line, tag, cursor, lineStart } = place;
  const words = line.text.slice(tag.contentStart, cursor);
  const start = lineStart + tag.contentStart;
  const end = lineStart + cursor;
  const rest = tag.closed ? line.text.slice(cursor, tag.contentEnd) : undefined;
  const write: WriteActor = (id, actor) => {
    const kept = isArticles(words, rest, actor) ? words : '';
    const text = `${id}|${kept}`;
    // A word that was perhaps only typed to find the actor is selected, so that the next key replaces it.
    const from = kept !== '' && rest === '' ? text.length - kept.length : text.length;
    return { edit: { start, end, text }, selection: { start: from, end: text.length } };
  };
  const found = actorCompletions(model, words, write);
  return found.items.length > 0 || !tag.closed ? found : actorsForWords(model, words, write);
}

/**
 * Whether the words before the cursor are more likely the article's than typed to find an actor. In a tag that is not closed
 * yet they were typed just now, unless they name the actor in full; `rest` is what follows them in one that is closed.
 */
function isArticles(words: string, rest: string | undefined, actor: Actor | undefined): boolean {
  if (words === '') return false;
  const form = nameForm(words);
  if (/\s/u.test(words) || actor?.name === form || actor?.aliases.includes(form)) return true;
  if (rest === undefined) return false;
  if (rest === '') return true;
  const whole = (words + (/^[\p{L}\p{M}\p{Nd}]*/u.exec(rest)?.[0] ?? '')).toLowerCase();
  const isOneWord = whole.length > words.length;
  return isOneWord && [actor?.name, ...(actor?.aliases ?? [])].some((name) => hasWord(name, whole));
}

function hasWord(name: string | undefined, word: string): boolean {
  return name?.toLowerCase().split(/\s+/u).includes(word) === true;
}
