/** Keys and values of registries, configurations and front matter, by their JSON Schemas. */
import { type Actor, readRegistry } from '../../model/index.ts';
import { actorsSchema, configSchema, type Schema } from '../../model/schemas.ts';
import { describeValue, schemasAt } from '../../model/yaml-place.ts';
import { type CompletionItem, type Completions, MOST_ITEMS, NO_COMPLETIONS } from './completion-item.ts';
import { type YamlContext, yamlContext } from './yaml-context.ts';

/** The completions in a YAML file of that name; none in one that is neither registry nor configuration. */
export function yamlCompletion(name: string, text: string, offset: number): Completions {
  if (name === 'claimdown.yaml') return completionBySchema(configSchema(), text, offset);
  if (name === 'actors.yaml')
    return completionBySchema(actorsSchema(), text, offset, 0, () => readRegistry(text, name).actors);
  return NO_COMPLETIONS;
}

/**
 * The completions at an offset of YAML that follows a schema. `base` is added to the offsets of what is given back; `actors` are
 * those that may be named as bodies to which others belong.
 */
export function completionBySchema(
  schema: Schema,
  text: string,
  offset: number,
  base = 0,
  actors: () => Iterable<Actor> = () => [],
): Completions {
  const context = yamlContext(text, offset);
  if (!context) return NO_COMPLETIONS;
  const keysAbove = context.path.filter((step) => typeof step === 'string');
  if (keysAbove.at(-1) === 'member-of') return bodies(actors(), keysAbove.at(-2), context, base);
  const schemas = schemasAt(schema, context.path);
  const items =
    context.kind === 'key'
      ? [...keys(schemas, context, base), ...(context.isItem ? values(schemas, context, base) : [])]
      : values(schemas, context, base);
  return { items, isComplete: true };
}

function bodies(
  actors: Iterable<Actor>,
  member: string | undefined,
  context: YamlContext,
  base: number,
): Completions {
  const items: CompletionItem[] = [];
  for (const { id, name, type } of actors) {
    if (id === member || type === 'person') continue;
    if (items.length >= MOST_ITEMS) return { items, isComplete: false };
    items.push({
      label: id,
      kind: 'actor',
      detail: name,
      filterText: `${id} ${name}`,
      edit: editOf(context, base, id),
    });
  }
  return { items, isComplete: true };
}

function editOf({ word }: YamlContext, base: number, text: string): CompletionItem['edit'] {
  return { start: base + word.start, end: base + word.end, text };
}

function keys(schemas: readonly Schema[], context: YamlContext, base: number): CompletionItem[] {
  const items = new Map<string, CompletionItem>();
  for (const { properties = {}, propertyNames, required } of schemas) {
    const named = propertyNames?.enum?.map((key) => [String(key), undefined] as const) ?? [];
    for (const [key, schema] of [...Object.entries(properties), ...named]) {
      if (context.siblings.has(key) || items.has(key)) continue;
      const description = schema?.description ?? describeValue([propertyNames ?? {}], key);
      items.set(key, {
        label: key,
        kind: 'key',
        ...(required?.includes(key) && { detail: 'required' }),
        ...(description !== undefined && { documentation: description }),
        edit: editOf(context, base, `${key}: `),
        goesOn: true,
      });
    }
  }
  return [...items.values()].sort(
    (a, b) => Number(b.detail === 'required') - Number(a.detail === 'required'),
  );
}

function values(schemas: readonly Schema[], context: YamlContext, base: number): CompletionItem[] {
  const items = new Map<string, CompletionItem>();
  for (const schema of schemas) {
    const allowed = schema.type === 'boolean' ? ['true', 'false'] : (schema.enum ?? []).map(String);
    for (const value of allowed) {
      if (items.has(value)) continue;
      const description = describeValue([schema], value);
      items.set(value, {
        label: value,
        kind: 'value',
        ...(description !== undefined && { documentation: description }),
        edit: editOf(context, base, value),
      });
    }
  }
  return [...items.values()];
}
