/** URIs that hold on another machine, or when the folder has moved: relative to the folder of the command. */
import { relativePath, resolveUri } from '../../model/uri.ts';
import type { Finding } from '../../rules/rule.ts';

/** Gives URIs below the folder (a URI with a closing slash) as paths from it. */
export function portableFrom(folder: string): (uri: string) => string {
  const known = new Map<string, string>();
  return (uri) => {
    if (uri.startsWith(folder)) return uri.slice(folder.length);
    const path = known.get(uri) ?? encodedPath(relativePath(folder, uri)) ?? uri;
    known.set(uri, path);
    return path;
  };
}

/** The way back. */
export function resolvedFrom(folder: string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    if (!path.startsWith('../') && !path.startsWith('file:')) return folder + path;
    const uri = known.get(path) ?? (path.startsWith('file:') ? path : climbed(folder, path));
    known.set(path, uri);
    return uri;
  };
}

function encodedPath(path: string | undefined): string | undefined {
  return path?.split('/').map(encodeURIComponent).join('/');
}

function climbed(folder: string, path: string): string {
  return resolveUri(folder, path.split('/').map(decodeURIComponent).join('/')) ?? path;
}

/** The findings with each URI in them changed by `map`. */
export function mapFindings(findings: readonly Finding[], map: (uri: string) => string): readonly Finding[] {
  return findings.some(namesFiles) ? findings.map((finding) => mapFinding(finding, map)) : findings;
}

/** Whether a finding names another file. */
function namesFiles({ related = [], fixes = [] }: Finding): boolean {
  return related.some(({ uri }) => uri !== undefined) || fixes.some(({ uri }) => uri !== undefined);
}

function mapFinding(finding: Finding, map: (uri: string) => string): Finding {
  const mapped = <T extends { readonly uri?: string }>(each: T): T =>
    each.uri === undefined ? each : { ...each, uri: map(each.uri) };
  return {
    ...finding,
    ...(finding.related ? { related: finding.related.map(mapped) } : {}),
    ...(finding.fixes ? { fixes: finding.fixes.map(mapped) } : {}),
  };
}
