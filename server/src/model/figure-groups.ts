/** The figures that a corpus compares across its files, in groups of one quantity, unit and date. */
import { disputedBy } from './disputes.ts';
import type { FigureFacts, FileFacts } from './facts.ts';
import { type FigureOrder, figureOrder } from './figure-conflicts.ts';
import { figureKey } from './figure-key.ts';

/** A figure by where it is kept: what stands there may move in its file without changing its group. */
export interface FigureReference {
  readonly uri: string;
  /** Index in the figures of the file. */
  readonly index: number;
  readonly literal: string;
}

export interface FigureGroups {
  /** The keys of the groups to which figures of the file belong, each once. */
  readonly keysOf: (facts: FileFacts) => readonly string[];
  /** The files (URIs) with figures in the group. */
  readonly filesIn: (key: string) => Iterable<string>;
  /** The figures of the group in order, worked out when it is first asked for after a change. */
  readonly order: (key: string) => FigureOrder<FigureReference>;
  /** Takes a file from its former groups to its new ones. Gives the keys of those that changed. */
  readonly move: (uri: string, from: FileFacts | undefined, to: FileFacts | undefined) => readonly string[];
}

interface Group {
  /** The figures of each file (URI). */
  readonly files: Map<string, readonly FigureReference[]>;
  order: FigureOrder<FigureReference> | undefined;
}

export function figureGroups(): FigureGroups {
  const groups = new Map<string, Group>();
  return {
    keysOf: (facts) => [...formsOf(facts).keys()],
    filesIn: (key) => groups.get(key)?.files.keys() ?? [],
    order(key) {
      const group = groups.get(key);
      if (!group) return new Map();
      // By file, so that of equals the same one is named whatever was read first.
      group.order ??= figureOrder(
        [...group.files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, figures]) => figures),
      );
      return group.order;
    },
    move(uri, from, to) {
      const [before, after] = [formsOf(from), formsOf(to)];
      const changed: string[] = [];
      for (const key of before.keys()) if (!after.has(key)) changed.push(key);
      for (const [key, form] of after) if (before.get(key) !== form) changed.push(key);
      for (const key of changed) {
        const group = groups.get(key) ?? { files: new Map(), order: undefined };
        groups.set(key, group);
        group.order = undefined;
        if (after.has(key)) group.files.set(uri, figuresIn(to, key));
        else group.files.delete(uri);
        if (group.files.size === 0) groups.delete(key);
      }
      return changed;
    },
  };
}

function figuresIn(facts: FileFacts | undefined, key: string): readonly FigureReference[] {
  return (facts?.figures ?? []).flatMap((figure, index) =>
    figure.shared && figureKey(figure) === key ? [{ uri: facts!.uri, index, literal: figure.literal }] : [],
  );
}

const NO_FORMS: ReadonlyMap<string, string> = new Map();
const formsOfFile = new WeakMap<FileFacts, ReadonlyMap<string, string>>();

/** For each group to which the file belongs, all of the file that the others of the group may notice, as text. */
function formsOf(facts: FileFacts | undefined): ReadonlyMap<string, string> {
  if (!facts?.figures.some((figure) => figure.shared)) return NO_FORMS;
  const known = formsOfFile.get(facts);
  if (known) return known;
  const forms = new Map<string, string>();
  facts.figures.forEach((figure, index) => {
    if (!figure.shared) return;
    const key = figureKey(figure);
    forms.set(key, `${forms.get(key) ?? ''}${index} ${figure.literal} ${claimsForm(facts, figure)}\n`);
  });
  formsOfFile.set(facts, forms);
  return forms;
}

/** Which claims the figure belongs to, and which they dispute. */
function claimsForm(facts: FileFacts, { claims }: FigureFacts): string {
  const ids = claims.map((claim) => facts.claims[claim]?.id ?? '');
  const disputed = claims.flatMap((claim) => [...disputedBy(facts, claim)]);
  return `${ids.join(',')} ${disputed.join(',')}`;
}
