/** The attributes of a tag, and what may stand behind the `=` of each: by specification and codebook. */
import type { CodebookAttribute, CodebookValue, DocumentModel } from '../../model/index.ts';
import { ATTRIBUTES, printValue, type TagKind } from '../../syntax/index.ts';
import { WORD_MEANINGS } from '../head-items.ts';
import { actorCompletions } from './actor-completion.ts';
import { claimCompletions } from './claim-completion.ts';
import { type CompletionItem, type Completions, NO_COMPLETIONS, type Write } from './completion-item.ts';
import type { HeadPlace } from './head-place.ts';
import { type Articles, otherFiles } from './other-files.ts';

interface KnownAttribute {
  readonly key: string;
  readonly means: string | undefined;
  readonly value: CodebookValue;
  readonly labels: ReadonlyMap<string, string>;
  readonly required: boolean;
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** The attributes of a tag by specification and codebook: those required first, then the codebook's own. */
export function attributesOf(model: DocumentModel, kind: TagKind): readonly KnownAttribute[] {
  const codebook = model.surroundings.config.codebook[kind] ?? [];
  const own = codebook.map(({ key, description, value, labels, required }: CodebookAttribute) => ({
    key,
    means: description,
    value,
    labels,
    required,
  }));
  const keys = new Set(own.map(({ key }) => key));
  const ofLanguage = ATTRIBUTES[kind].flatMap(({ key, means, value }) =>
    keys.has(key) ? [] : [{ key, means, value, labels: NO_LABELS, required: false }],
  );
  return [
    ...own.filter(({ required }) => required),
    ...own.filter(({ required }) => !required),
    ...ofLanguage,
  ];
}

/** The key before the `=` in the word under the cursor. */
export function keyOf({ typed }: HeadPlace): string | undefined {
  return /^(\p{L}[\p{L}\p{M}\p{Nd}_-]*)=/u.exec(typed)?.[1];
}

/** The values that an attribute may have: words of the specification or the codebook, actors, claims, what others have. */
export function valueCompletions(
  model: DocumentModel,
  place: HeadPlace,
  key: string,
  write: Write,
  articles: Articles,
): Completions {
  const attribute = attributesOf(model, place.tag.kind).find((each) => each.key === key);
  const from = place.word.start + key.length + 1;
  const value = place.line.text.slice(from, place.cursor);
  // What stands in quotation marks is free words.
  if (!attribute || value.startsWith('"')) return NO_COMPLETIONS;
  const start = from + value.lastIndexOf(',') + 1;
  const typed = place.line.text.slice(start, place.cursor);
  switch (attribute.value.kind) {
    case 'one-of': {
      const items = attribute.value.values.map((each): CompletionItem => {
        const means = attribute.labels.get(each) ?? WORD_MEANINGS[each];
        return {
          label: each,
          kind: 'value',
          ...(means && { documentation: means }),
          ...write(from, printValue(each)),
        };
      });
      return { items, isComplete: true };
    }
    case 'actor': {
      const at = typed.startsWith('@') ? 1 : 0;
      return actorCompletions(model, typed.slice(at), (id) => write(start, `@${id}`));
    }
    case 'claims':
    case 'reference': {
      const anyTag = attribute.value.kind === 'reference';
      const own = claimCompletions(model, {
        isOffered: (annotation) =>
          (annotation.kind === 'claim' || anyTag) &&
          model.annotationAt(place.line, place.index) !== annotation,
        lineIndex: place.lineIndex,
        typed,
        write: (id) => write(start, id),
      });
      const { lineStart, word } = place;
      const others = otherFiles(model, articles, {
        typed,
        anyTag,
        write: (reference) => write(start, reference),
        begin: (path) => ({ edit: { start: lineStart + start, end: lineStart + word.end, text: path } }),
      });
      return {
        items: [...own.items, ...others.items],
        isComplete: own.isComplete && others.isComplete,
      };
    }
    case 'text':
      return usedValues(model, place, key, (each) => write(from, printValue(each)));
    default:
      return NO_COMPLETIONS;
  }
}

/** Values that other tags of the file give the same attribute: what is counted, topics, bases. */
function usedValues(
  model: DocumentModel,
  { tag }: HeadPlace,
  key: string,
  write: (value: string) => Pick<CompletionItem, 'edit' | 'selection'>,
): Completions {
  if (key === 'note') return NO_COMPLETIONS;
  const own = tag.kind === 'number' && key === 'of' ? model.surroundings.config.quantities : [];
  const values = new Map<string, number>(own.map((value) => [value, 0]));
  for (const { kind, pieces } of model.annotations) {
    if (kind !== tag.kind) continue;
    const value = pieces[0].head.attributes.get(key)?.value;
    if (value) values.set(value, (values.get(value) ?? 0) + 1);
  }
  const items = [...values]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 50)
    .map(([value]): CompletionItem => ({ label: value, kind: 'value', ...write(value) }));
  return { items, isComplete: true };
}
