/** Findings of a registry or configuration file itself, which rest on the files that it names. */
import {
  type Config,
  DEFAULT_CONFIG,
  type Problem,
  readConfig,
  readRegistry,
  type Surroundings,
} from '../model/index.ts';
import { canonicalUri, resolveUri } from '../model/uri.ts';
import { checkRegistry } from '../rules/corpus-runner.ts';
import { safeEdits } from '../rules/fix.ts';
import type { Finding } from '../rules/rule.ts';
import { byPlace } from '../rules/run-rule.ts';
import { severityOf } from '../rules/severity.ts';
import { applyEdits, joinEdits, type TextEdit } from '../syntax/index.ts';
import type { OpenYaml } from './open-documents.ts';
import type { Session } from './session.ts';

/** What is wrong in an open YAML file. Files that are neither a configuration nor a registry have no findings. */
export async function yamlFindings(
  session: Session,
  { uri, text }: Pick<OpenYaml, 'uri' | 'text'>,
): Promise<readonly Finding[]> {
  // What an article beside it would rest on: that tells also what is wrong between this file and others.
  const beside = await session.surroundingsOfNew(resolveUri(uri, 'article.claim') ?? uri);
  const known = beside.problems.get(canonicalUri(uri));
  const alone = asFindings(known ?? problemsAlone(uri, text), beside.config);
  const across = await findingsOfRegistry(session, canonicalUri(uri), beside);
  return across.length > 0 ? [...alone, ...across].sort(byPlace) : alone;
}

/** What is wrong in a registry in the sight of all articles, once they have been read. */
async function findingsOfRegistry(
  { index }: Session,
  uri: string,
  { registry, config }: Surroundings,
): Promise<readonly Finding[]> {
  const file = registry.files.find((each) => each.uri === uri);
  if (!file || !index?.isComplete()) return [];
  await index.current();
  return checkRegistry(file, registry, index.corpus, config);
}

/** A fix may bring forth another, but not for ever. */
const MOST_ROUNDS = 10;

/** The edits of all safe fixes of an open YAML file, and of those that they bring forth. */
export async function fixedYaml(session: Session, { uri, text }: OpenYaml): Promise<readonly TextEdit[]> {
  const rounds = [safeEdits(await yamlFindings(session, { uri, text }))];
  let fixed = applyEdits(text, rounds[0]!);
  while (rounds.at(-1)!.length > 0 && rounds.length < MOST_ROUNDS) {
    const edits = safeEdits(asFindings(problemsAlone(uri, fixed)));
    rounds.push(edits);
    fixed = applyEdits(fixed, edits);
  }
  return joinEdits(rounds);
}

/** Problems of a registry or configuration in the severity that a configuration gives them. */
export function asFindings(
  problems: readonly Problem[],
  config: Config = DEFAULT_CONFIG,
): readonly Finding[] {
  return problems.flatMap((problem) => {
    const severity = severityOf(problem.rule, config);
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
}

/** What is wrong in a file by its own text alone. */
function problemsAlone(uri: string, text: string): readonly Problem[] {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  if (name === 'claimdown.yaml') return readConfig(text, uri).problems;
  if (name === 'actors.yaml') return readRegistry(text, uri).problems;
  return [];
}
