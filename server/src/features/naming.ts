/** Short, readable names of annotations, for outlines, hovers and messages. */
import { type Annotation, type Claim, type ClaimSource, wordsOf } from '../model/index.ts';

/** Words of the article cut to about `length` UTF-16 units, at a space and never inside a character. */
export function shorten(words: string, length = 60): string {
  const line = (UNEVEN.test(words) ? words.replace(/\s+/gu, ' ') : words).trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  let end = space > length / 2 ? space : length;
  const code = line.charCodeAt(end - 1);
  if (code >= 0xd800 && code <= 0xdbff) end--;
  while (end > 0 && LOOSE.test(line[end - 1]!)) end--;
  return `${line.slice(0, end)}…`;
}

/** What is not left at the end of words that are cut. */
const LOOSE = /[\s,;:.–-]/u;
/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/u;

/** “c1: We need guarantees…”, or the words alone where there is no id. */
export function nameOf(annotation: Annotation, length?: number): string {
  const words = shorten(wordsOf(annotation), length) || '(no words)';
  return annotation.id === undefined ? words : `${annotation.id}: ${words}`;
}

/** The name of a source: the actor’s, else the words of its mention, else the id that resolves to none. */
export function sourceName(source: ClaimSource): string {
  if (source.actor) return source.actor.name;
  if (source.id === 'author') return 'the article itself';
  if (source.id === 'unnamed')
    return source.mention ? `${shorten(wordsOf(source.mention), 40)} (unnamed)` : 'unnamed';
  return source.mention ? shorten(wordsOf(source.mention), 40) : `@${source.id}`;
}

/** Who makes a claim, in one phrase. */
export function sourcesOf(claim: Claim): string {
  return claim.sources.length === 0 ? 'nobody named' : claim.sources.map(sourceName).join(', ');
}
