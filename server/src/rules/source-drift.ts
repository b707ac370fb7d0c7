import type { DocumentModel } from '../model/index.ts';
import { articleText, fromArticle } from '../syntax/index.ts';
import type { FileRule, Found } from './rule.ts';

export const sourceDrift: FileRule = {
  name: 'source-drift',
  scope: 'file',
  why: 'The article text of a `.claim` file is what its source says, character for character; that is why conclusions drawn from it can be trusted. `source:` names the raw article, `sha256:` the digest of its text. The first difference is reported where it stands.',
  wrong: [
    {
      text: '---\nsource: article.txt\n---\nRents rose sharply.',
      source: 'Rents rose.',
      at: [' '],
    },
  ],
  right: [{ text: '---\nsource: article.txt\n---\n{!c1 @author|Rents rose}.', source: 'Rents rose.' }],
  fix: 'none',
  check(model) {
    return [...fromSource(model), ...fromDigest(model)];
  },
};

function fromSource(model: DocumentModel): Found[] {
  const { source } = model.surroundings;
  const field = model.frontMatter.source;
  if (source.kind === 'none' || !field) return [];
  if (source.kind === 'unreadable') {
    return [
      { ...field.span, message: `The source “${field.value}” could not be compared: ${source.message}.` },
    ];
  }
  const article = articleText(model.tree);
  if (article === source.text) return [];
  if (unbroken(article) === unbroken(source.text)) {
    return [
      {
        ...field.span,
        message: `Only ${endings(article, source.text)} differ from “${field.value}”: the words are the same. Restore the line endings, or save the source anew.`,
      },
    ];
  }
  return [firstDifference(model, article, source.text, field.value)];
}

function unbroken(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

function endings(article: string, source: string): string {
  const alike = article.replace(/\r\n?/g, '\n') === source.replace(/\r\n?/g, '\n');
  const finalOnly = article.replace(/(?:\r\n|\r|\n)$/, '') === source.replace(/(?:\r\n|\r|\n)$/, '');
  if (alike) return 'line endings';
  return finalOnly ? 'final line breaks' : 'line endings and the final line break';
}

function firstDifference(model: DocumentModel, article: string, source: string, name: string): Found {
  let at = 0;
  while (at < article.length && article.charCodeAt(at) === source.charCodeAt(at)) at++;
  // Never between the halves of one character.
  if (at > 0 && (isLow(article.charCodeAt(at)) || isLow(source.charCodeAt(at)))) at--;
  const length = at < article.length ? (article.codePointAt(at)! > 0xffff ? 2 : 1) : 0;
  const start = fromArticle(model.tree, at, 'after');
  const end = length > 0 ? fromArticle(model.tree, at + length, 'before') : start;
  const { line, column } = placeIn(source, at);
  return {
    start,
    end: Math.max(start, end),
    message: `The article text differs from “${name}” from here on: ${shown(article, at)} here, ${shown(source, at)} there (line ${line}, column ${column}). Restore the words of the source.`,
  };
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function shown(text: string, at: number): string {
  if (at >= text.length) return 'the end of the text';
  const words = text.slice(at, at + 24).replace(/[\uD800-\uDBFF]$/u, '');
  return `“${words.replace(/\r\n|\r|\n/g, '⏎')}”`;
}

/** Line and column, from 1, of an offset in the raw source. */
function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  const last = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return { line: breaks + 1, column: at - last };
}

function fromDigest(model: DocumentModel): Found[] {
  const field = model.frontMatter.sha256;
  const { articleDigest } = model.surroundings;
  if (!field || articleDigest === undefined || field.value.toLowerCase() === articleDigest) return [];
  // Where the source itself could be compared, that difference says more.
  if (model.surroundings.source.kind === 'text' && fromSource(model).length > 0) return [];
  return [
    {
      ...field.span,
      message:
        'The digest of the article text is another: words were changed since it was taken. Restore them, or write the new digest if the change is meant.',
      fixes: [
        {
          title: 'Write the digest of the article text',
          safe: false,
          edits: [{ ...field.span, text: articleDigest }],
        },
      ],
    },
  ];
}
