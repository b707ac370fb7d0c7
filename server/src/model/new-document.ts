/** A raw article as a `.claim` file: escaped, with its front matter begun. */
import { escapeArticle } from '../syntax/index.ts';
import { yamlText } from './yaml-text.ts';

export interface NewDocument {
  /** What the front matter gives, in this order; empty values are left for the analyst to fill in. */
  readonly fields: readonly (readonly [key: string, value: string])[];
}

/** The text of a `.claim` file whose article text is `article`, to the unit. */
export function newDocument(article: string, { fields }: NewDocument): string {
  const lineBreak = lineBreakOf(article);
  const head = [
    '---',
    'claimdown: 1',
    // Behind an empty field stays a space, so that its value can be typed at once.
    ...fields.map(([key, value]) => `${key}: ${value === '' ? '' : yamlText(value)}`),
    '---',
  ];
  return head.join(lineBreak) + lineBreak + escapeArticle(article);
}

/** The line break that the article itself uses first. */
function lineBreakOf(article: string): string {
  return /\r\n|\r|\n/.exec(article)?.[0] ?? '\n';
}

/** The first line with words, as a title: at most 200 UTF-16 units of it. */
export function titleOf(article: string): string {
  const line = /\S[^\r\n]*/u.exec(article)?.[0].trim() ?? '';
  if (line.length <= 200) return line;
  const cut = line.slice(0, 200).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.replace(/\s+\S*$/u, '')}…`;
}
