/** A rule's page in Markdown: for `docs/rules`, for `claimdown explain`, and for whoever follows a diagnostic's link. */
import { DEFAULT_CONFIG, ruleNamed } from '../model/index.ts';
import type { Example, Rule } from './rule.ts';
import { severityOf } from './severity.ts';

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  safe: 'A safe fix is applied by “fix all”.',
  offered: 'Fixes are offered for choice, or applied where they are certain.',
  none: 'It has no automatic fix.',
};

/** The page of one rule, with a closing line break. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.name}`,
    ruleNamed(rule.name)?.means ?? '',
    `Default severity: **${severityOf(rule.name, DEFAULT_CONFIG)}**. ${FIXES[rule.fix]}`,
    '## Why it matters',
    rule.why,
    ...(rule.scope === 'prose'
      ? ['It reads English, and is silent where the front matter’s `language` is another.']
      : []),
    '## Wrong',
    ...rule.wrong.map((example) => exampleBlock(example)),
    '## Right',
    ...rule.right.map((example) => exampleBlock(example)),
    ...optionsOf(rule),
    '## Silencing it',
    `Set it to \`off\` in \`claimdown.yaml\`, or silence it in one place, with the reason:`,
    block(`{% claimdown-disable-next-line ${rule.name} -- the reason %}`, ''),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleBlock({ text, actors, config, source, files }: Example): string {
  const blocks = [block(text, 'claimdown')];
  if (actors) blocks.push('with `actors.yaml`:', block(actors, 'yaml'));
  if (config) blocks.push('with `claimdown.yaml`:', block(config, 'yaml'));
  if (source) blocks.push('with the source `article.txt`:', block(source, 'text'));
  for (const [path, other] of Object.entries(files ?? {}))
    blocks.push(`with \`${path}\` beside it:`, block(other, 'claimdown'));
  return blocks.join('\n\n');
}

function block(text: string, language: string): string {
  return `\`\`\`${language}\n${text.replace(/\r?\n$/, '')}\n\`\`\``;
}

function optionsOf(rule: Rule): string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const rows = options.map(
    ([name, option]) => `- \`${name}\` (default \`${JSON.stringify(option.default)}\`): ${option.means}`,
  );
  return ['## Options', rows.join('\n')];
}

/** The list of all rules, for the folder of the pages. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const means = ruleNamed(rule.name)?.means ?? '';
    return `| [${rule.name}](${rule.name}.md) | ${severityOf(rule.name, DEFAULT_CONFIG)} | ${rule.fix} | ${means} |`;
  });
  return `# Rules\n\n| rule | severity | fix | reports |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}
