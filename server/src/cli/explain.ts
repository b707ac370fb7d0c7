/** `claimdown explain`: a rule's page, on the terminal. */
import { didYouMean, ruleNamed } from '../model/index.ts';
import { RULES } from '../rules/index.ts';
import { rulePage } from '../rules/page.ts';
import { isColourful } from './colour.ts';
import { CommandError } from './command-error.ts';
import { CLEAN } from './exit-code.ts';
import { writeOut } from './output.ts';
import { terminalPage } from './terminal-page.ts';

/** Prints what the rule of that name reports, why it matters, and how to mend or silence it. */
export async function explain(name: string): Promise<number> {
  const rule = RULES.find((each) => each.name === name);
  if (rule) await writeOut(terminalPage(rulePage(rule), { colour: isColourful('stdout') }));
  else await writeOut(`${name}\n\n${meaningOf(name)} This version does not check it yet.\n`);
  return CLEAN;
}

function meaningOf(name: string): string {
  const known = ruleNamed(name);
  if (known) return known.means;
  const names = RULES.map((rule) => rule.name);
  const meant = didYouMean(name, names);
  throw new CommandError(
    meant === undefined
      ? `There is no rule “${name}”. The rules are: ${names.join(', ')}.`
      : `There is no rule “${name}”: did you mean “${meant}”?`,
  );
}
