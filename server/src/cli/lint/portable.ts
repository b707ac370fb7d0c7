/** Results with URIs that hold on another machine, or when the folder has moved: relative to the folder of the command. */
import { relativePath, resolveUri } from '../../model/uri.ts';
import type { Examined, Result } from './examined.ts';
import { plainResult } from './packed-result.ts';

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

/** The result with each URI in it changed by `map`. */
export function mapUris(result: Result, map: (uri: string) => string): Result {
  if (result.kind !== 'examined') return { ...result, uri: map(result.uri) };
  const plain = plainResult(result);
  const { facts, findings, source } = plain;
  const mapped: Examined = {
    ...plain,
    uri: map(result.uri),
    facts: { ...facts, uri: map(facts.uri), registries: facts.registries.map(map) },
    findings: findings.map((finding) => ({
      ...finding,
      ...(finding.related
        ? {
            related: finding.related.map((each) =>
              each.uri === undefined ? each : { ...each, uri: map(each.uri) },
            ),
          }
        : {}),
      ...(finding.fixes
        ? { fixes: finding.fixes.map((fix) => (fix.uri === undefined ? fix : { ...fix, uri: map(fix.uri) })) }
        : {}),
    })),
  };
  return source === undefined ? mapped : { ...mapped, source: map(source) };
}
