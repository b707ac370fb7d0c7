/** Actors that no registry knows yet, as a file's own front matter gives them. */
import { applyEdits, lineStarts, parse } from '../syntax/index.ts';

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

/** The front matter lines for new actors, without a key that is there already. */
export function actorLines(actors: readonly NewActor[]): readonly string[] {
  if (actors.length === 0) return [];
  return [
    'actors:',
    ...actors.flatMap(({ id, name, type }) => [
      `  ${id}:`,
      `    name: ${JSON.stringify(name)}`,
      `    type: ${type}`,
    ]),
  ];
}

/** Puts lines before the closing fence of the front matter of a file that has some. */
export function withFrontMatterLines(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  const tree = parse(text);
  if (tree.frontMatterLines === 0) return text;
  const lineBreak = tree.lines[0]!.lineBreak || '\n';
  const start = lineStarts(tree)[tree.frontMatterLines - 1]!;
  return applyEdits(text, [{ start, end: start, text: lines.map((line) => line + lineBreak).join('') }]);
}
