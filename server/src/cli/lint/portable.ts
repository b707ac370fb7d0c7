/** Results with URIs that hold on another machine, as shards carry them. */
import type { Examined, Result } from './examined.ts';
import { plainResult } from './packed-result.ts';
import { mapFindings } from './portable-uris.ts';

/** The result with each URI in it changed by `map`, and without its report, which names paths. */
export function mapUris(result: Result, map: (uri: string) => string): Result {
  if (result.kind !== 'examined') return { ...result, uri: map(result.uri) };
  const { report: _, source, ...plain } = plainResult(result);
  const { facts, findings } = plain;
  const mapped: Examined = {
    ...plain,
    uri: map(result.uri),
    facts: { ...facts, uri: map(facts.uri), registries: facts.registries.map(map) },
    findings: mapFindings(findings, map),
  };
  return source === undefined ? mapped : { ...mapped, source: map(source) };
}
