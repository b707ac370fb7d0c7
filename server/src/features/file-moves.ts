/** Keeps what names files right when files or folders get other places: references to claims, raw articles, registries, configurations. */
import {
  type Config,
  type ConfigFile,
  headReadings,
  namedByAttribute,
  readFrontMatter,
} from '../model/index.ts';
import { canonicalUri, relativePath, resolveReference, resolveUri } from '../model/uri.ts';
import { referenceTo } from '../model/uri-reference.ts';
import { yamlText } from '../model/yaml-text.ts';
import {
  type Line,
  lineStarts,
  referencesIn,
  type Span,
  type TextEdit,
  type Tree,
  textOf,
} from '../syntax/index.ts';
import { valueWithin } from './line-names.ts';

/** A file, or a folder with all in it. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where a file (canonical URI) stands after the moves. */
export type Moved = (uri: string) => string;

/** Files and folders by their URIs, however written. Of moves within each other the innermost counts. */
export function movedBy(moves: readonly Move[]): Moved {
  const sorted = moves
    .map(({ from, to }) => ({ from: bare(from), to: bare(to) }))
    .sort((a, b) => b.from.length - a.from.length);
  return (uri) => {
    const move = sorted.find(({ from }) => uri === from || uri.startsWith(`${from}/`));
    return move ? move.to + uri.slice(move.from.length) : uri;
  };
}

/** The URI of a file or folder in its one form, without a closing slash. */
function bare(uri: string): string {
  return canonicalUri(uri).replace(/\/$/, '');
}

/** The edits of an article that keep its references to claims of other files, and its `source`, right. Offsets of it as it is. */
export function editsOfArticle(tree: Tree, uri: string, config: Config, moved: Moved): readonly TextEdit[] {
  const own = canonicalUri(uri);
  const starts = lineStarts(tree);
  const { source } = readFrontMatter(tree);
  const edits = source ? sourceEdits(tree, source.value, source.span, own, moved) : [];
  tree.lines.forEach((line, index) => {
    if (line.tags.length === 0 || !line.text.includes('#')) return;
    for (const { start, end, text } of referenceEdits(line, own, config, moved))
      edits.push({ start: start + starts[index]!, end: end + starts[index]!, text });
  });
  return edits;
}

function sourceEdits(tree: Tree, value: string, span: Span, own: string, moved: Moved): TextEdit[] {
  const path = newPath(value, resolveUri, own, moved);
  if (path === undefined) return [];
  return [
    { start: span.start, end: span.end, text: quotedAs(textOf(tree).slice(span.start, span.end), path) },
  ];
}

/** References that name other files, value by value. */
function referenceEdits(line: Line, own: string, config: Config, moved: Moved): readonly TextEdit[] {
  return headReadings(line).flatMap(({ attributes }, index) =>
    [...attributes.values()].flatMap(({ key, value, valueSpan }) => {
      if (!value.includes('#') || namedByAttribute(line.tags[index]!.kind, key, config) !== 'tags') return [];
      let changed = false;
      const isExact = value.length === valueSpan.end - valueSpan.start;
      const edits: TextEdit[] = [];
      const parts = referencesIn(value, valueSpan).map(({ id, start }) => {
        const hash = id.indexOf('#');
        const path = hash > 0 ? newPath(id.slice(0, hash), resolveReference, own, moved) : undefined;
        if (path === undefined) return id;
        changed = true;
        const text = referenceTo(path);
        edits.push({ start, end: start + hash, text });
        return text + id.slice(hash);
      });
      if (!changed || isExact) return edits;
      return [
        { start: valueSpan.start, end: valueSpan.end, text: valueWithin(line, valueSpan, parts.join(',')) },
      ];
    }),
  );
}

/** The edits of a configuration that keep the registries and configurations that it names right. `text` is its own. */
export function editsOfConfig(file: ConfigFile, text: string, moved: Moved): readonly TextEdit[] {
  const own = canonicalUri(file.uri);
  return [...file.extends, ...(file.actors ?? [])]
    .flatMap((entry) => {
      const path = newPath(entry.path, resolveUri, own, moved);
      if (path === undefined) return [];
      const { start, end } = entry;
      return [{ start, end, text: quotedAs(text.slice(start, end), path) }];
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * The path that leads to the same file when all has moved; undefined where the one that is written still does, or leads to
 * no file at all.
 */
function newPath(
  path: string,
  resolve: (base: string, path: string) => string | undefined,
  own: string,
  moved: Moved,
): string | undefined {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path)) return undefined;
  const target = resolve(own, path);
  if (target === undefined) return undefined;
  const [ownAfter, targetAfter] = [moved(own), moved(target)];
  if (ownAfter === own && targetAfter === target) return undefined;
  if (resolve(ownAfter, path) === targetAfter) return undefined;
  return relativePath(ownAfter, targetAfter);
}

/** A text in YAML in the quotation marks of the one before. */
function quotedAs(before: string, value: string): string {
  if (before.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  return before.startsWith('"') ? JSON.stringify(value) : pathText(value);
}

/** A path is plain YAML also where it begins with dots. */
function pathText(path: string): string {
  const [, dots = '', rest = ''] = /^((?:\.\.\/)*)(.*)$/s.exec(path) ?? [];
  const printed = yamlText(rest);
  return dots !== '' && printed === rest ? dots + rest : yamlText(path);
}
