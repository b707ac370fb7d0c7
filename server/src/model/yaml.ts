/**
 * Reads YAML text into its tree, and says what is wrong with it.
 *
 * What is plain is read by our own reader, entry by entry at the top; an entry that is not, by the `yaml` library, by itself:
 * so an error in one takes nothing from the others, and stays where it is.
 */
import type { Span } from '../syntax/index.ts';
import { readYamlByLibrary } from './yaml-library.ts';
import { lineEnd, lineFeed } from './yaml-lines.ts';
import { plainKeyEnd, readPlainEntry } from './yaml-plain.ts';
import { repeatedKeys } from './yaml-repeated-keys.ts';
import type { YamlDocument, YamlEntry, YamlProblem } from './yaml-tree.ts';

/** Reads one YAML document. Never throws; time is linear in the text. `base` is added to all offsets. */
export function readYaml(text: string, base = 0): YamlDocument {
  // A carriage return alone ends a line of an article, but none of YAML.
  const plain = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  return readEntries(plain, base) ?? readYamlByLibrary(plain, base);
}

/** Reads a map entry by entry; undefined where the text is something else, or has to be read whole. */
function readEntries(text: string, base: number): YamlDocument | undefined {
  const comments: Span[] = [];
  const problems: YamlProblem[] = [];
  const entries: YamlEntry[] = [];
  const first = nextEntry(text, 0);
  if (first === text.length || !readPreamble(text, first, base, comments)) return undefined;
  for (let at = first; at < text.length; ) {
    const plain = readPlainEntry(text, at, text.length, base, comments);
    if (plain && (plain.next === text.length || plainKeyEnd(text, plain.next, text.length) >= 0)) {
      entries.push(plain.entry);
      at = plain.next;
      continue;
    }
    if (plain) dropFrom(comments, base + at);
    const end = nextEntry(text, lineFeed(text, at) + 1);
    const stretch = text.slice(at, end);
    // An anchor may serve aliases in other entries.
    if (/[&*]/.test(stretch)) return undefined;
    const read = readYamlByLibrary(stretch, base + at);
    if (read.root?.kind !== 'map') return undefined;
    for (const entry of read.root.entries) entries.push(entry);
    for (const problem of read.problems) problems.push(problem);
    for (const comment of read.comments) comments.push(comment);
    at = end;
  }
  const reported = new Set(problems.map(({ start }) => start));
  for (const repeated of repeatedKeys(entries)) if (!reported.has(repeated.start)) problems.push(repeated);
  problems.sort((a, b) => a.start - b.start);
  const root = { kind: 'map', entries, start: base + first, end: entries.at(-1)!.end } as const;
  return { root, problems, comments };
}

function dropFrom(comments: Span[], start: number): void {
  while (comments.length > 0 && comments.at(-1)!.start >= start) comments.pop();
}

/** Start of the first line, from the start of one, that starts with a plain key, not indented; or the text’s length. */
function nextEntry(text: string, from: number): number {
  let line = Math.min(from, text.length);
  while (line < text.length && plainKeyEnd(text, line, text.length) < 0)
    line = Math.min(lineFeed(text, line) + 1, text.length);
  return line;
}

/** Whether nothing but empty lines, comments and one `---` stand before the first entry. */
function readPreamble(text: string, end: number, base: number, comments: Span[]): boolean {
  let opened = false;
  for (let line = 0; line < end; line = lineFeed(text, line) + 1) {
    const content = text.slice(line, lineEnd(text, line));
    const [, fence, space, comment] = /^(---)?( *)(#.*)?$/.exec(content) ?? [undefined];
    if (space === undefined || (fence && (opened || (comment && space === '')))) return false;
    opened ||= fence !== undefined;
    if (comment)
      comments.push({
        start: base + line + content.length - comment.length,
        end: base + line + content.length,
      });
  }
  return true;
}
