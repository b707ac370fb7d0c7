import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../server/src/model/index.ts';
import { newDocument, titleOf } from '../../../server/src/model/new-document.ts';
import { check } from '../../../server/src/rules/runner.ts';
import { articleText, parse } from '../../../server/src/syntax/index.ts';
import { modelOf } from '../features/model-of.ts';
import { documents, runs } from '../syntax/documents.ts';

const begun = (article: string) =>
  newDocument(article, {
    fields: [
      ['title', titleOf(article)],
      ['url', ''],
      ['published', ''],
      ['source', 'a.txt'],
    ],
  });

describe('newDocument', () => {
  it('begins the front matter and escapes the article', () => {
    assert.equal(
      begun('Rain {today}\n\nIt rains.\n'),
      '---\nclaimdown: 1\ntitle: "Rain {today}"\nurl: \npublished: \nsource: a.txt\n---\nRain \\{today\\}\n\nIt rains.\n',
    );
  });

  it('keeps to the line breaks of the article', () => {
    assert.equal(newDocument('a\r\nb', { fields: [] }), '---\r\nclaimdown: 1\r\n---\r\na\r\nb');
    assert.equal(newDocument('', { fields: [] }), '---\nclaimdown: 1\n---\n');
  });

  it('gives an article that is that text, and nothing to find', async () => {
    const article = 'Rain: “30 %” | today\n\nIt {?rains} \\o/.\n';
    const model = await modelOf(
      newDocument(article, {
        fields: [
          ['title', titleOf(article)],
          ['url', ''],
        ],
      }),
    );
    assert.equal(articleText(model.tree), article);
    assert.deepEqual(check(model).findings, []);
  });

  it('writes titles that YAML reads as they are', () => {
    for (const title of [
      'true',
      '12',
      '2025-02-20',
      'a: b',
      '# a',
      '- a',
      '“a”',
      "it's",
      '"a" b',
      'a #b',
      '{a}',
      '@a',
      '*a',
      '&a',
      '~',
      'é 😀',
      'null',
      '1e3',
      '0x1F',
      'No',
      'a\\b',
      '\u0085a',
      '\u007f',
    ])
      assert.equal(readFrontMatter(parse(begun(`${title}\n`))).title?.value, titleOf(title), title);
  });

  it('keeps any article', () => {
    fc.assert(
      fc.property(documents(), (article) => {
        const tree = parse(begun(article));
        assert.equal(articleText(tree), article);
        assert.deepEqual(
          tree.lines.flatMap((line) => [...line.tags, ...line.notes]),
          [],
        );
      }),
      { numRuns: runs },
    );
  });
});

describe('titleOf', () => {
  const cases: readonly (readonly [article: string, title: string])[] = [
    ['Rain\nIt rains.', 'Rain'],
    ['\n \t\r\n  Rain  \r\nIt rains.', 'Rain'],
    ['', ''],
    [' \n', ''],
    [`${'word '.repeat(60)}end`, `${'word '.repeat(39)}word…`],
    ['😀'.repeat(150), `${'😀'.repeat(100)}…`],
    [`a${'😀'.repeat(150)}`, `a${'😀'.repeat(99)}…`],
  ];
  for (const [article, title] of cases) {
    it(JSON.stringify(article.slice(0, 30)), () => assert.equal(titleOf(article), title));
  }
});
