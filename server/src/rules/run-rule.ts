/** How any one rule is run: with which options, and what becomes of its failure. */
import type { Config, Problem } from '../model/index.ts';
import type { Found, Options, Rule } from './rule.ts';

/** The options of a rule as configured, over its defaults. */
export function optionsOf(rule: Rule, config: Config): Options {
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) options[name] = option.default;
  return { ...options, ...config.rules.get(rule.name)?.options };
}

/** The order of findings in a text. */
export function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A finding that names the rule and asks for a report takes the place of what a crashed rule would have found. */
export function attempt(rule: Rule, run: () => readonly Found[]): readonly Found[] {
  try {
    return run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        start: 0,
        end: 0,
        message: `The rule ${rule.name} failed on this file (${message}). The other rules were checked. Please report it, with the file if you may.`,
      },
    ];
  }
}
