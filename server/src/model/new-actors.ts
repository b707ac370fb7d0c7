/** Actors that no registry knows yet, as a file's own front matter gives them. */
import { applyEdits, parse, startOfLine, type TextEdit, type Tree, textOf } from '../syntax/index.ts';
import { readFrontMatter } from './front-matter.ts';
import { addAtTop, addUnder, type YamlPair } from './yaml-edit.ts';

/** An actor of the article that no registry knows: it is written into the front matter. */
export interface NewActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: string;
}

/** A free id made of the letters and digits of a name: `western-officials` of “the Western officials’”. */
export function newActorId(name: string, taken: { readonly has: (id: string) => boolean }): string {
  const stem =
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’']s?\b/gu, '')
      .replace(/^(?:the|a|an)\s+/u, '')
      .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')
      .replace(/^[^\p{L}]+|-+$/gu, '')
      .slice(0, 40)
      .replace(/[\uD800-\uDBFF]$|-+$/gu, '') || 'actor';
  let id = stem;
  for (let n = 2; taken.has(id) || id === 'author' || id === 'unnamed'; n++) id = `${stem}-${n}`;
  return id;
}

/** An actor as an entry of a registry, or of a file’s own `actors`. */
export function actorEntry({ id, name, aliases, type }: NewActor): YamlPair {
  const others = aliases.length === 0 ? [] : [['aliases', { list: aliases }] as const];
  return [id, [['name', name], ...others, ['type', type]]];
}

/**
 * The edit that adds entries to the file’s own `actors`, which is begun where it is not there yet, as is the front matter.
 * Undefined where what stands there is too broken to add to.
 */
export function addOwnActors(tree: Tree, entries: readonly YamlPair[]): TextEdit | undefined {
  const [first, ...rest] = entries;
  if (!first || tree.frontMatterProblem) return undefined;
  const lineBreak = tree.lines[0]!.lineBreak || '\n';
  const begun = (): string =>
    addAtTop({ text: '', root: undefined }, ['actors', entries])!.text.replaceAll('\n', lineBreak);
  if (tree.frontMatterLines === 0)
    return { start: 0, end: 0, text: `---${lineBreak}${begun()}---${lineBreak}` };
  const { root } = readFrontMatter(tree);
  if (root && root.kind !== 'map') return undefined;
  if (root?.entries.some(({ key }) => key.text === 'actors')) {
    // What adds to YAML knows lines by their line feeds.
    const fence = tree.lines.slice(0, tree.frontMatterLines);
    if (fence.some((line) => line.lineBreak === '\r')) return undefined;
    return addUnder({ text: textOf(tree), root }, root, 'actors', first, ...rest);
  }
  const fence = startOfLine(tree, tree.lines[tree.frontMatterLines - 1]!);
  return { start: fence, end: fence, text: begun() };
}

/** The file with new actors among its own; as it was where they cannot be added. */
export function withOwnActors(text: string, actors: readonly NewActor[]): string {
  const edit = addOwnActors(parse(text), actors.map(actorEntry));
  return edit ? applyEdits(text, [edit]) : text;
}
