/** Takes an actor out of the front matter, or a registry: one whom nothing names, or who hides another. */
import type { DocumentModel } from '../../model/index.ts';
import { removeEntry, type YamlSource } from '../../model/yaml-edit.ts';
import type { YamlMap } from '../../model/yaml-tree.ts';
import type { Finding } from '../../rules/rule.ts';
import { type TextEdit, textOf } from '../../syntax/index.ts';
import type { Action, ActionMaker } from './action.ts';

const RULES: readonly string[] = ['actor-unused', 'actor-hidden'];

/** Of the front matter. */
export const deleteActor: ActionMaker = ({ model, findings }) =>
  findings
    .filter(({ rule }) => RULES.includes(rule))
    .map((finding) =>
      deletion(finding, async () => {
        const edit = withoutOwnActor(model, finding);
        return edit ? [{ edits: [edit] }] : [];
      }),
    );

function deletion(finding: Finding, changes: Action['changes']): Action {
  return { title: 'Delete this entry', kind: 'quickfix', finding, isPreferred: false, changes };
}

function withoutOwnActor(
  { tree, frontMatter: { root } }: DocumentModel,
  { start }: Finding,
): TextEdit | undefined {
  if (root?.kind !== 'map') return undefined;
  const source = { text: textOf(tree), root };
  const actors = root.entries.find(({ key }) => key.text === 'actors');
  if (actors?.value.kind !== 'map') return undefined;
  // A key without any entry would say nothing.
  if (actors.value.entries.length === 1) return removeEntry(source, root, actors);
  return entryAt(source, actors.value, start);
}

/** Of a registry. */
export function deleteRegistered(source: YamlSource, findings: readonly Finding[]): readonly Action[] {
  const { root } = source;
  if (root?.kind !== 'map') return [];
  return findings.flatMap((finding) => {
    const edit = RULES.includes(finding.rule) ? entryAt(source, root, finding.start) : undefined;
    return edit ? [deletion(finding, [{ edits: [edit] }])] : [];
  });
}

function entryAt(source: YamlSource, map: YamlMap, start: number): TextEdit | undefined {
  const entry = map.entries.find(({ key }) => key.start === start);
  return entry && removeEntry(source, map, entry);
}
