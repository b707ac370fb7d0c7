/** Putting a file together: front matter, the lines of the new article, and the notes between and behind them. */
import type { DocumentModel } from '../../model/index.ts';
import { applyEdits, endsInLoneBackslash, needsFrontMatter, type TextEdit } from '../../syntax/index.ts';
import type { TextLine } from './alignment.ts';
import type { NewVersion } from './rebase.ts';

/** Notes and the line of the new article before which they stand, the number of lines for its end. */
export interface NoteLine {
  readonly before: number;
  readonly text: string;
  /** Whether it stood within a line: it then stands at the end of that line, where this has words. */
  readonly inline?: true;
}

/** The file without the tags of its rebuilt lines. `written` are the lines of the article as they stand in the file. */
export function assembleFile(
  model: DocumentModel,
  version: NewVersion,
  lines: readonly TextLine[],
  written: readonly string[],
  notes: readonly NoteLine[],
): string {
  const { article } = version;
  const own = new Map<number, string[]>();
  const inline = new Map<number, string[]>();
  const add = (map: Map<number, string[]>, line: number, text: string): void => {
    const others = map.get(line);
    if (others) others.push(text);
    else map.set(line, [text]);
  };
  const endsInBreak = lines.length === 0 || lines.at(-1)!.end < article.length;
  for (const { before, text, inline: isInline } of notes) {
    const hasWords = /\S/u.test(lines[before]?.text ?? '');
    if (isInline && hasWords) add(inline, before, text);
    // Behind a last line that does not end, nothing can stand on a line of its own.
    else add(own, endsInBreak ? before : Math.min(before, lines.length - 1), text);
  }
  const lineBreak = /\r\n|\n|\r/.exec(article)?.[0] ?? '\n';
  const pieces = [frontMatterOf(model, version, lineBreak)];
  for (const [index, line] of lines.entries()) {
    for (const note of own.get(index) ?? []) pieces.push(note + lineBreak);
    const behind = (inline.get(index) ?? []).join('');
    const guard = behind !== '' && endsInLoneBackslash(written[index]!) ? '\\' : '';
    const end = lines[index + 1]?.start ?? article.length;
    const all = written[index]! + guard + behind + article.slice(line.end, end);
    pieces.push(parted(pieces.pop()!, all), all);
  }
  const last = (own.get(lines.length) ?? []).join(lineBreak);
  return pieces.join('') + last;
}

/** A piece so that it stays apart from the next: a carriage return of ours and a newline of the article are two breaks. */
function parted(piece: string, next: string): string {
  return piece.endsWith('\r') && next.startsWith('\n') ? `${piece.slice(0, -1)}\n` : piece;
}

function frontMatterOf({ tree, frontMatter }: DocumentModel, version: NewVersion, lineBreak: string): string {
  const text = tree.lines
    .slice(0, tree.frontMatterLines)
    .map((line) => line.text + (line.lineBreak || lineBreak))
    .join('');
  if (text === '') return needsFrontMatter(version.article) ? `---${lineBreak}---${lineBreak}` : '';
  const edits: TextEdit[] = [];
  for (const key of ['source', 'sha256'] as const) {
    const field = frontMatter[key];
    const value = version[key];
    if (field && value !== undefined) edits.push({ ...field.span, text: yamlValue(value) });
  }
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}

function yamlValue(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u.test(value) ? value : JSON.stringify(value);
}
