/** `--print-config`: what holds for one file, as JSON, with where it comes from. */
import { RULE_NAMES } from '../../model/index.ts';
import { severityOf } from '../../rules/severity.ts';
import { parse } from '../../syntax/index.ts';
import { type LintContext, shownUri } from './context.ts';

/** Without its last line break. */
export async function effectiveConfigText(uri: string, context: LintContext): Promise<string> {
  const { config, registry, problems } = await context.surroundingsOf(uri, parse(''));
  const rules = RULE_NAMES.map(({ name }) => {
    const options = config.rules.get(name)?.options ?? {};
    const severity = severityOf(name, config);
    return [name, Object.keys(options).length === 0 ? severity : { severity, options }] as const;
  });
  const { hedges, numbers, quantities, scale, ignore } = config;
  return JSON.stringify(
    {
      config: config.uri === undefined ? null : shownUri(context, config.uri),
      actors: registry.files.map(({ uri: file }) => shownUri(context, file)),
      rules: Object.fromEntries(rules),
      ignore,
      quantities,
      scale: scale ?? null,
      hedges,
      numbers,
      codebook: Object.fromEntries(
        Object.entries(config.codebook).map(([tag, attributes]) => [
          tag,
          attributes.map((each) => ({ ...each, labels: Object.fromEntries(each.labels) })),
        ]),
      ),
      problems: [...problems].flatMap(([file, found]) =>
        found.map(({ message }) => `${shownUri(context, file)}: ${message}`),
      ),
    },
    undefined,
    2,
  );
}
