/** What is read line by line, each line with the state that the line before hands on. */
import { type KeptWith, type Line, lineIndexOf, type Tree } from '../syntax/index.ts';

/** One reading of prose that carries something over lines. */
export interface Carrying<State, Found> {
  readonly start: State;
  readonly read: (line: Line, state: State) => { readonly found: Found; readonly state: State };
  /** Whether two states tell a line the same. */
  readonly same: (one: State, other: State) => boolean;
}

export interface Kept<State, Found> {
  readonly before: State;
  readonly found: Found;
  readonly after: State;
}

/** Readings of lines from version to version of a document, by the lines' nodes. */
export type KeptReadings<State, Found> = KeptWith<Line, Kept<State, Found>>;

/**
 * Gives what was found on a line of the tree. Lines are read in order and as far as somebody asks. After an edit the lines
 * before it are as they were; those behind it are read again only until the state comes out as it did before.
 */
export function carriedReadings<State, Found>(
  tree: Tree,
  { start, read, same }: Carrying<State, Found>,
  kept: KeptReadings<State, Found>,
): (line: Line) => Found | undefined {
  let next = tree.frontMatterLines;
  let state = start;
  return (line) => {
    const index = lineIndexOf(tree, line);
    for (; next <= index; next++) {
      const each = tree.lines[next]!;
      // The article has no such line.
      if (each.vanishes) continue;
      const known = kept.get(each);
      if (known && (known.before === state || same(known.before, state))) {
        state = known.after;
        continue;
      }
      const fresh = read(each, state);
      // Where nothing changed for the lines to come, they are told so by the very state that they know.
      const after = known && same(known.after, fresh.state) ? known.after : fresh.state;
      kept.set(each, { before: state, found: fresh.found, after });
      state = after;
    }
    return kept.get(line)?.found;
  };
}
