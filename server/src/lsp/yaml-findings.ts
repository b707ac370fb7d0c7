/** Findings of an open registry or configuration file itself. */
import { DEFAULT_CONFIG, type Problem, readConfig, readRegistry } from '../model/index.ts';
import type { Finding } from '../rules/rule.ts';
import { severityOf } from '../rules/severity.ts';

/** What is wrong in the YAML file, by its own text alone. Other files of that ending have no findings. */
export function yamlFindings(uri: string, text: string): readonly Finding[] {
  const severity = severityOf('config-invalid', DEFAULT_CONFIG);
  if (severity === 'off') return [];
  return problemsOf(uri, text).map((problem) => ({ ...problem, severity }));
}

function problemsOf(uri: string, text: string): readonly Problem[] {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  if (name === 'claimdown.yaml') return readConfig(text, uri).problems;
  if (name === 'actors.yaml') return readRegistry(text, uri).problems;
  return [];
}
