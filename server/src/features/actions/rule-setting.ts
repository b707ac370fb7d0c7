/** Turns a rule off for the whole corpus, in its configuration. */
import { type Config, readConfig } from '../../model/index.ts';
import { resolveUri } from '../../model/uri.ts';
import { addAtTop, addUnder } from '../../model/yaml-edit.ts';
import { valueAt } from '../../model/yaml-tree.ts';
import type { Finding } from '../../rules/rule.ts';
import type { TextEdit } from '../../syntax/index.ts';
import type { Action, Change, TextOf } from './action.ts';

/**
 * An action for each rule among the findings. `config` is what holds for the file; `root` is the folder (URI with a closing
 * slash) in which a configuration is begun where there is none, undefined where none can be.
 */
export function ruleSettings(
  findings: readonly Finding[],
  config: Config,
  root: string | undefined,
): readonly Action[] {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  const uri = config.uri ?? (root && resolveUri(root, 'claimdown.yaml'));
  if (uri === undefined) return [];
  return rules.map((finding) => ({
    title: `Turn ${finding.rule} off for the whole corpus, in claimdown.yaml`,
    kind: 'quickfix',
    finding,
    isPreferred: false,
    changes: (textOf) => turnOff(finding.rule, uri, textOf),
  }));
}

async function turnOff(rule: string, uri: string, textOf: TextOf): Promise<readonly Change[]> {
  const text = await textOf(uri);
  if (text === undefined) return [{ uri, text: `rules:\n  ${rule}: off\n` }];
  const edit = offIn(text, uri, rule);
  return edit ? [{ uri, edits: [edit] }] : [];
}

/** The edit that sets the rule to “off”; undefined where the configuration is too broken for one. */
export function offIn(text: string, uri: string, rule: string): TextEdit | undefined {
  const { root } = readConfig(text, uri);
  const source = { text, root };
  if (root?.kind !== 'map') return addAtTop(source, ['rules', [[rule, OFF]]]);
  const rules = valueAt(root, 'rules');
  const entry = rules?.kind === 'map' ? rules.entries.find(({ key }) => key.text === rule) : undefined;
  if (!entry) return addUnder(source, root, 'rules', [rule, OFF]);
  const { value } = entry;
  if (value.kind !== 'map')
    return { start: value.start, end: value.end, text: separated(text, value.start, 'off') };
  const severity = valueAt(value, 'severity');
  if (!severity)
    return addUnder(source, rules as Extract<typeof rules, { kind: 'map' }>, rule, ['severity', OFF]);
  return { start: severity.start, end: severity.end, text: separated(text, severity.start, 'off') };
}

const OFF = { word: 'off' } as const;

/** A value directly behind its colon gets a space. */
function separated(text: string, at: number, value: string): string {
  return text[at - 1] === ':' ? ` ${value}` : value;
}
