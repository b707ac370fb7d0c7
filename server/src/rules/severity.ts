/** How severe a rule's findings are under a configuration. */
import { type Config, ruleNamed, type Severity } from '../model/index.ts';

/** The configured severity of a rule, else its default. */
export function severityOf(name: string, config: Config): Severity {
  return config.rules.get(name)?.severity ?? ruleNamed(name)?.severity ?? 'warning';
}
