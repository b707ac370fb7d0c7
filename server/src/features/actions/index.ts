/** What can be done at a place of an article, or of a registry or configuration. A new sort of action is a file beside this one and a line here. */
import { type Config, readRegistry } from '../../model/index.ts';
import type { YamlSource } from '../../model/yaml-edit.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Action, ActionMaker, ActionPlace } from './action.ts';
import { addActor } from './add-actor.ts';
import { deleteActor, deleteRegistered } from './delete-actor.ts';
import { disputeFigures } from './dispute-figures.ts';
import { escapeBrace } from './escape-brace.ts';
import { findingFixes } from './finding-fixes.ts';
import { attributeClaim, linkMention } from './link-claim.ts';
import { markSelection } from './mark-selection.ts';
import { removeAliases } from './remove-alias.ts';
import { removeReference } from './remove-reference.ts';
import { ruleSettings } from './rule-setting.ts';
import { directiveInYaml, suppress, suppression } from './suppress.ts';
import { splitTag, unwrapTag } from './unwrap-tag.ts';

export type { Action, ActionKind, ActionPlace, Change, TextOf } from './action.ts';

/** In the order in which they are offered: what mends, what silences, what writes anew. */
const MAKERS: readonly ActionMaker[] = [
  ({ findings }) => findingFixes(findings),
  escapeBrace,
  addActor,
  deleteActor,
  removeReference,
  disputeFigures,
  attributeClaim,
  linkMention,
  markSelection,
  unwrapTag,
  splitTag,
  suppress,
  ({ findings, model, root }) => ruleSettings(findings, model.surroundings.config, root),
];

export function actionsIn(place: ActionPlace): readonly Action[] {
  return MAKERS.flatMap((make) => make(place));
}

/** A registry or configuration, and what is found in it there. */
export interface YamlPlace {
  readonly uri: string;
  readonly text: string;
  readonly kind: 'registry' | 'config';
  readonly findings: readonly Finding[];
  readonly config: Config;
  readonly root: string | undefined;
}

/** Rules whose findings in a registry its directives silence: those that look at all articles. */
const SILENCED: readonly string[] = ['actor-unused', 'registry-alias-collision'];

export function actionsInYaml({ uri, text, kind, findings, config, root }: YamlPlace): readonly Action[] {
  const fixes = findingFixes(findings);
  if (kind === 'config') return fixes;
  const source: YamlSource = { text, root: readRegistry(text, uri).root };
  const silencing = findings.filter(({ rule }) => SILENCED.includes(rule));
  return [
    ...fixes,
    ...deleteRegistered(source, findings),
    ...removeAliases(source, findings),
    ...silencing.map((finding) => suppression(finding, directiveInYaml(text, finding))),
    ...ruleSettings(silencing, config, root),
  ];
}
