/** `claimdown rules`: all rules, as a table or as data. */
import { ruleNamed } from '../model/index.ts';
import { RULES } from '../rules/index.ts';
import { CLEAN } from './exit-code.ts';
import { writeOut } from './output.ts';
import { printTable } from './table.ts';

export interface RulesOptions {
  readonly format: 'table' | 'json';
}

/** Prints each rule with its severity, what it looks at, whether it has fixes, and what it reports. */
export async function rules({ format }: RulesOptions): Promise<number> {
  const listed = RULES.map(({ name, scope, fix, options }) => {
    const { severity, means } = ruleNamed(name)!;
    // How what is found is kept is nobody's business here.
    const looksAt = scope === 'runner' || scope === 'tags' ? 'file' : scope;
    return { name, severity, scope: looksAt, fix, means, options: options ?? {} };
  });
  if (format === 'json') {
    await writeOut(`${JSON.stringify({ version: 1, rules: listed }, undefined, 2)}\n`);
    return CLEAN;
  }
  const rows = listed.map(({ name, severity, scope, fix, means }) => [name, severity, scope, fix, means]);
  await writeOut(printTable(['rule', 'severity', 'scope', 'fix', 'reports'], rows));
  return CLEAN;
}
