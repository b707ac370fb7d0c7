/** Which rules a configuration leaves on, with their severities and options: worked out once for all lines and files that it holds for. */
import type { Config } from '../model/index.ts';
import { RULES } from './index.ts';
import { acrossFiles, type Finding, type Options, type Rule } from './rule.ts';
import { optionsOf } from './run-rule.ts';
import { severityOf } from './severity.ts';

/** A rule that is on. */
export interface RuleOn<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Finding['severity'];
  readonly options: Options;
}

/** By scope, each in the order of all rules. */
export interface RulesOn {
  readonly line: readonly RuleOn<Extract<Rule, { scope: 'line' }>>[];
  readonly prose: readonly RuleOn<Extract<Rule, { scope: 'prose' }>>[];
  readonly tags: readonly RuleOn<Extract<Rule, { scope: 'tags' }>>[];
  readonly file: readonly RuleOn<Extract<Rule, { scope: 'file' }>>[];
  /** Those that see something across files. */
  readonly across: readonly RuleOn[];
}

const known = new WeakMap<Config, RulesOn>();

export function rulesFor(config: Config): RulesOn {
  const kept = known.get(config);
  if (kept) return kept;
  const on = RULES.flatMap((rule): readonly RuleOn[] => {
    const severity = severityOf(rule.name, config);
    return severity === 'off' ? [] : [{ rule, severity, options: optionsOf(rule, config) }];
  });
  const of = <S extends Rule['scope']>(scope: S) =>
    on.filter(({ rule }) => rule.scope === scope) as unknown as readonly RuleOn<
      Extract<Rule, { scope: S }>
    >[];
  const fresh: RulesOn = {
    line: of('line'),
    prose: of('prose'),
    tags: of('tags'),
    file: of('file'),
    across: on.filter(({ rule }) => acrossFiles(rule) !== undefined),
  };
  known.set(config, fresh);
  return fresh;
}
