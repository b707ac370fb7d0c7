/** Takes a name out of a registry that two actors share. */
import { removeAmong, removeEntry, type YamlSource } from '../../model/yaml-edit.ts';
import { valueAt, type YamlEntry, type YamlScalar } from '../../model/yaml-tree.ts';
import type { Finding } from '../../rules/rule.ts';
import type { TextEdit } from '../../syntax/index.ts';
import type { Action } from './action.ts';

export function removeAliases(source: YamlSource, findings: readonly Finding[]): readonly Action[] {
  const { root } = source;
  if (root?.kind !== 'map') return [];
  return findings.flatMap((finding): Action[] => {
    if (finding.rule !== 'registry-alias-collision') return [];
    const entry = root.entries.find(({ start, end }) => start <= finding.start && finding.end <= end);
    const edit = entry && withoutAlias(source, entry, finding.start);
    if (!edit) return [];
    const title = `Take this name away from ${entry.key.text}`;
    return [{ title, kind: 'quickfix', finding, isPreferred: false, changes: [{ edits: [edit] }] }];
  });
}

/** Undefined where the name is the actor's own, which it must have. */
function withoutAlias(source: YamlSource, { value }: YamlEntry, start: number): TextEdit | undefined {
  if (value.kind !== 'map') return undefined;
  const aliases = valueAt(value, 'aliases');
  const holder = value.entries.find(({ key }) => key.text === 'aliases');
  if (!aliases || !holder) return undefined;
  if (aliases.kind === 'scalar')
    return aliases.start === start ? removeEntry(source, value, holder) : undefined;
  if (aliases.kind !== 'list') return undefined;
  const index = aliases.items.findIndex((item) => item.start === start);
  if (index < 0) return undefined;
  if (aliases.items.length === 1) return removeEntry(source, value, holder);
  if (source.text[aliases.start] === '[') return removeAmong(aliases.items, index);
  return wholeLine(source.text, aliases.items[index] as YamlScalar);
}

function wholeLine(text: string, { start, end }: YamlScalar): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to + 1, text: '' };
}
