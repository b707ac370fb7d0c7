/** Writes the language: escapes, heads and tags. What is written reads back as what was meant. */
import { endsInLoneBackslash, isEscapable } from './characters.ts';
import { SIGILS, type TagKind } from './vocabulary.ts';

/**
 * Article text as it stands in a `.claim` file. Inside a tag bars are escaped as well. A backslash is escaped only where it
 * would otherwise escape what follows; `next` is the character that will follow the text, where it is known.
 */
export function escapeText(text: string, place: 'inside' | 'outside', next = ''): string {
  if (!/[{}|\\]/.test(text)) return text;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const following = i + 1 < text.length ? text.charCodeAt(i + 1) : next.charCodeAt(0);
    const mustEscape =
      char === '{' ||
      char === '}' ||
      (char === '|' && place === 'inside') ||
      (char === '\\' && isEscapable(following));
    result += mustEscape ? `\\${char}` : char;
  }
  return result;
}

/** A whole raw article as the body of a `.claim` file, line breaks as they are. */
export function escapeArticle(article: string): string {
  return escapeText(article, 'outside');
}

/** Whether a file of this article must have front matter, lest the article's own first line be taken for its fence. */
export function needsFrontMatter(article: string): boolean {
  return /^---(?:\r\n|\r|\n|$)/.test(article);
}

/** The value of an attribute: in quotes where it holds spaces or a quotation mark, or is empty. */
export function printValue(value: string): string {
  const escaped = value.replace(/[\r\n]+/g, ' ').replace(/[{}|\\]/g, '\\$&');
  return /[\s\u0085"]/u.test(escaped) || escaped === '' ? `"${escaped.replaceAll('"', '\\"')}"` : escaped;
}

/** One `key=value` item of a head. */
export function printAttribute(key: string, value: string): string {
  return `${key}=${printValue(value)}`;
}

/** What opens a tag: brace, sigil, and the head with its bar where there are items. */
export function printOpening(kind: TagKind, items: readonly string[] = []): string {
  const head = items.filter((item) => item !== '').join(' ');
  if (head === '') return `{${SIGILS[kind]}`;
  // A stray backslash, as half-typed heads hold it, would make the bar one of the text.
  return `{${SIGILS[kind]}${head}${endsInLoneBackslash(head) ? ' ' : ''}|`;
}

/** A whole tag round article text that holds no tags. */
export function printTag(kind: TagKind, items: readonly string[], text: string): string {
  return `${printOpening(kind, items)}${escapeText(text, 'inside', '}')}}`;
}
