/** The structure of registries, configurations and front matter: what their outline lists, what folds, and what a selection grows to. */
import type { Actor } from '../model/index.ts';
import type { YamlEntry, YamlNode } from '../model/yaml-tree.ts';
import { indexAt, type Span } from '../syntax/index.ts';
import type { Fold } from './folding.ts';
import type { OutlineItem } from './outline.ts';

/** Nobody nests deeper by hand, and editors draw no more. */
const DEEPEST = 8;

/** The keys of YAML, nested as they stand. */
export function outlineOfYaml(root: YamlNode | undefined, depth = 0): readonly OutlineItem[] {
  if (root?.kind !== 'map' || depth === DEEPEST) return [];
  return root.entries.map((entry) => ({
    name: entry.key.text || '…',
    detail: entry.value.kind === 'scalar' ? entry.value.text : '',
    kind: 'key',
    span: spanOf(entry),
    selection: { start: entry.key.start, end: entry.key.end },
    // What an alias stands for is elsewhere.
    children: outlineOfYaml(entry.value, depth + 1).filter(
      ({ span }) => entry.start <= span.start && span.end <= entry.end,
    ),
  }));
}

/** The actors of a registry, or of front matter, by name. */
export function outlineOfActors(actors: readonly Actor[]): readonly OutlineItem[] {
  return actors.map(({ id, name, type, place }) => ({
    name,
    detail: [id, type].filter(Boolean).join(' · '),
    kind: 'actor',
    span: place.entry,
    selection: place.key,
    children: [],
  }));
}

/** Entries and items over several lines, and runs of comments. `starts` are those of the file's lines. */
export function foldsOfYaml(
  root: YamlNode | undefined,
  comments: readonly Span[],
  starts: Uint32Array,
): readonly Fold[] {
  const folds = new Map<number, Fold>();
  const pending: YamlNode[] = root ? [root] : [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const inside: readonly (YamlEntry | YamlNode)[] =
      node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items : [];
    for (const each of inside) {
      const startLine = indexAt(starts, each.start);
      const endLine = indexAt(starts, Math.max(each.start, each.end - 1));
      // The first to open on a line is the outermost.
      if (endLine > startLine && !folds.has(startLine))
        folds.set(startLine, { startLine, endLine, kind: 'entry' });
      pending.push('key' in each ? each.value : each);
    }
  }
  return [...folds.values(), ...runsOf(comments, starts)].sort((a, b) => a.startLine - b.startLine);
}

function runsOf(comments: readonly Span[], starts: Uint32Array): readonly Fold[] {
  const lines = comments.map(({ start }) => indexAt(starts, start));
  const folds: Fold[] = [];
  let first = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (lines[i] === lines[i - 1]! + 1) continue;
    if (i - 1 > first) folds.push({ startLine: lines[first]!, endLine: lines[i - 1]!, kind: 'notes' });
    first = i;
  }
  return folds;
}

/** Keys, values, entries and what holds them, from the innermost to all. */
export function spansAround(root: YamlNode | undefined, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let node = root;
  for (let depth = 0; node && depth < 4 * DEEPEST; depth++) {
    spans.unshift(spanOf(node));
    const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
    if (node.kind === 'scalar') break;
    if (node.kind === 'list') {
      node = node.items.find(holds);
      continue;
    }
    const entry: YamlEntry | undefined = node.entries.find(holds);
    if (!entry) break;
    spans.unshift(spanOf(entry));
    if (holds(entry.key)) {
      spans.unshift(spanOf(entry.key));
      break;
    }
    node = holds(entry.value) ? entry.value : undefined;
  }
  return spans;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
