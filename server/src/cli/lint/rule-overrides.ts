/** What `--rule` and `--only` set over every configuration. */
import {
  type Config,
  didYouMeanWord,
  RULE_NAMES,
  type RuleSetting,
  SEVERITIES,
  type Severity,
} from '../../model/index.ts';
import { CommandError } from '../command-error.ts';

export interface RuleOverrides {
  readonly severities: Readonly<Record<string, Severity>>;
  /** The only rules that are left on; none means all. */
  readonly only: readonly string[];
}

export const NO_OVERRIDES: RuleOverrides = { severities: {}, only: [] };

/** Reads `name:severity` and names, several parted by commas. Fails with a {@link CommandError} on what is none. */
export function ruleOverrides(rules: readonly string[] = [], only: readonly string[] = []): RuleOverrides {
  const severities: Record<string, Severity> = {};
  for (const setting of words('--rule', rules)) {
    const colon = setting.indexOf(':');
    if (colon < 0)
      throw new CommandError(`--rule takes name:severity, such as claim-cycle:off; “${setting}” is none`);
    const severity = setting.slice(colon + 1);
    const known = SEVERITIES.find((each) => each === severity);
    if (!known) {
      const meant = didYouMeanWord(severity, SEVERITIES);
      throw new CommandError(
        `--rule ${setting}: “${severity}” is no severity: ${meant ? `did you mean “${meant}”?` : `it is ${SEVERITIES.join(', ')}`}`,
      );
    }
    severities[ruleName('--rule', setting.slice(0, colon))] = known;
  }
  return { severities, only: words('--only', only).map((name) => ruleName('--only', name)) };
}

/** A list that names nothing, such as that of an empty variable, would mean the opposite of what was asked for. */
function words(option: string, lists: readonly string[]): readonly string[] {
  const found = lists
    .flatMap((list) => list.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (lists.length > 0 && found.length === 0)
    throw new CommandError(`${option}: it names no rule (“claimdown rules” lists them)`);
  return found;
}

/** Whether findings of the rule are looked for, as far as the overrides say. */
export function isLookedFor({ severities, only }: RuleOverrides, rule: string): boolean {
  return rule === ALWAYS || ((only.length === 0 || only.includes(rule)) && severities[rule] !== 'off');
}

function ruleName(option: string, name: string): string {
  const names = RULE_NAMES.map((rule) => rule.name);
  if (names.includes(name)) return name;
  const meant = didYouMeanWord(name, names);
  throw new CommandError(
    `${option}: there is no rule “${name}”${meant === undefined ? ' (“claimdown rules” lists them)' : `: did you mean “${meant}”?`}`,
  );
}

/** Gives for one configuration the same with the overrides on it: always the same object, so that what is kept by it stays. */
export function ruleOverrider({ severities, only }: RuleOverrides): (config: Config) => Config {
  if (only.length === 0 && Object.keys(severities).length === 0) return (config) => config;
  const known = new WeakMap<Config, Config>();
  return (config) => {
    const made = known.get(config) ?? { ...config, rules: rulesWith(config, severities, only) };
    known.set(config, made);
    return made;
  };
}

/** A mistake in a configuration is always told: nothing that rests on it can be trusted. */
const ALWAYS = 'config-invalid';

function rulesWith(
  config: Config,
  severities: RuleOverrides['severities'],
  only: readonly string[],
): ReadonlyMap<string, RuleSetting> {
  const rules = new Map(config.rules);
  const set = (name: string, severity: Severity | undefined): void => {
    rules.set(name, { severity, options: config.rules.get(name)?.options ?? {} });
  };
  for (const [name, severity] of Object.entries(severities)) set(name, severity);
  if (only.length === 0) return rules;
  for (const { name } of RULE_NAMES) if (name !== ALWAYS && !only.includes(name)) set(name, 'off');
  // Whoever asks for a rule by name wants it, whatever the configuration says.
  for (const name of only)
    if (severities[name] === undefined && config.rules.get(name)?.severity === 'off') set(name, undefined);
  return rules;
}
