/** Edits of registries, and of actors in front matter. */
import type { TextEdit } from '../syntax/index.ts';
import { addEntry } from './yaml-edit.ts';
import { yamlText } from './yaml-text.ts';
import { valueAt, type YamlNode } from './yaml-tree.ts';

/**
 * The edits that write an actor's id down as its name, where the entry gives none: under another id it would have another
 * name, and mentions would find it no more. `actors` is the map of entries, with offsets of `text`.
 */
export function nameKept(text: string, actors: YamlNode | undefined, id: string): readonly TextEdit[] {
  const entry = actors?.kind === 'map' ? actors.entries.find(({ key }) => key.text === id) : undefined;
  if (!entry) return [];
  const { value, key } = entry;
  if (value.kind === 'map') {
    const name = valueAt(value, 'name');
    if (name && !(name.kind === 'scalar' && name.text.trim() === '')) return [];
    return name ? [] : [addEntry({ text, root: actors }, value, ['name', id])];
  }
  if (value.kind !== 'scalar' || value.text.trim() !== '') return [];
  // An entry that is a key alone: what follows the colon stays where it is.
  const colon = text.indexOf(':', key.end) + 1;
  return colon === 0 ? [] : [{ start: colon, end: colon, text: ` {name: ${yamlText(id)}}` }];
}
