import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rebase } from '../../../../server/src/features/rebase/rebase.ts';
import { articleText, parse } from '../../../../server/src/syntax/index.ts';
import { documents, runs } from '../../syntax/documents.ts';
import { modelOf } from '../model-of.ts';

interface Row {
  readonly name: string;
  readonly file: string;
  readonly article: string;
  readonly result: string;
  /** Kind, and words before and after, of what changed or is lost. */
  readonly changed?: readonly string[];
  readonly lost?: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'an unchanged article',
    file: '---\ntitle: A\n---\n{% n %}\n{!c1 @a|Rain {?may}  fall}.{% m %}\r\n\r\n{+c1|x} 😀',
    article: 'Rain may  fall.\r\n\r\nx 😀',
    result: '---\ntitle: A\n---\n{% n %}\r\n{!c1 @a|Rain {?may}  fall}.{% m %}\r\n\r\n{+c1|x} 😀',
  },
  {
    name: 'lines that moved take their tags and notes along',
    file: '{!c1|First came the long dry summer}.\n{% on the flood %}\n{!c2|Then came the flood of March}.\n',
    article: 'Then came the flood of March.\nFirst came the long dry summer.\n',
    result:
      '{% on the flood %}\n{!c2|Then came the flood of March}.\n{!c1|First came the long dry summer}.\n',
  },
  {
    name: 'words before, between and behind tags that stand',
    file: '{!c1|The dam holds {#2 billion} litres}, {@x >|she} {>said}.',
    article: 'Late on Friday: The dam holds 2 billion litres, she firmly said yesterday.',
    result: 'Late on Friday: {!c1|The dam holds {#2 billion} litres}, {@x >|she} firmly {>said} yesterday.',
  },
  {
    name: 'a paragraph that was cut in two',
    file: 'Harbour\n\n{!c1|Dues rise by {#4%}}, {@x >|the board} {>said}.\n\n{!c2 @x|Cranes cost money}.\n',
    article: 'Harbour\n\nDues rise by 4%,\n\nthe board said.\n\nCranes cost money.\n',
    result:
      'Harbour\n\n{!c1|Dues rise by {#4%}},\n\n{@x >c1|the board} {>c1|said}.\n\n{!c2 @x|Cranes cost money}.\n',
  },
  {
    name: 'a paragraph that was cut between a cue and its claim',
    file: '{!c1|Dues rise}, {@x >c1|she} added. {@board >|The board} {>offered} {!c2|a rebate of two crowns}.\n',
    article: 'Dues rise, she added. The board offered\na rebate of two crowns.\n',
    result:
      '{!c1|Dues rise}, {@x >c1|she} added. {@board >c2|The board} {>c2|offered}\n{!c2|a rebate of two crowns}.\n',
  },
  {
    name: 'a claim that is gone, beside another',
    file: '{!c1|Dues rise}. {@board >|The board} {>offered} {!c2|a rebate}.\n',
    article: 'Dues rise. The board offered.\n',
    result:
      '{% lost in a revision of the article: {!c2|a rebate} %}\n{!c1|Dues rise}. {@board >c2|The board} {>c2|offered}.\n',
    lost: ['claim: a rebate'],
  },
  {
    name: 'two paragraphs, each of which was cut in two',
    file: 'Harbour\n\n{!c1|Dues rise by {#4%}}, {@x >c1|the board} {>c1|said}.\n\n{!c2 @x|Cranes cost money}. {!c3 @x|Steel is dear}.\n\nEnd.',
    article: 'Harbour\n\nDues rise by 4%,\n\nthe board said.\n\nCranes cost money.\n\nSteel is dear.\n\nEnd.',
    result:
      'Harbour\n\n{!c1|Dues rise by {#4%}},\n\n{@x >c1|the board} {>c1|said}.\n\n{!c2 @x|Cranes cost money}.\n\n{!c3 @x|Steel is dear}.\n\nEnd.',
  },
  {
    name: 'lines that stand as they were, with every mistake in them',
    file: '{!c1 @|The vote {?could| go}\n\n{>}{@} {;so} a } b {!c2 @x|c | d}\n\nOne more.\n',
    article: 'The vote  go\n\n {;so} a } b c | d\n\nTwo more.\n',
    result: '{!c1 @|The vote {?could| go}\n\n{>}{@} {;so} a } b {!c2 @x|c | d}\n\nTwo more.\n',
  },
  {
    name: 'two paragraphs that became one',
    file: 'Harbour\n\n{!c1|Dues rise by {#4%}}.\n\n{@x >c1|The board} {>c1|said} so.\n\nCranes cost money.\n',
    article: 'Harbour\n\nDues rise by 4%. The board said so.\n\nCranes cost money.\n',
    result: 'Harbour\n\n{!c1|Dues rise by {#4%}}. {@x >c1|The board} {>c1|said} so.\n\nCranes cost money.\n',
  },
  {
    name: 'white space of another kind and width',
    file: '{!c1|Dues rise by {#10 per cent} in May}, {@x >|the board} {>said}.',
    article: 'Dues  rise by 10\u00a0per cent in\tMay, the  board said.',
    result: '{!c1|Dues  rise by {#10\u00a0per cent} in\tMay}, {@x >|the  board} {>said}.',
  },
  {
    name: 'a figure that was corrected, and the claim round it',
    file: '{!c1 fact|Some {#30000|30,000} men are there}.',
    article: 'Some 35,000 men are there.',
    result:
      '{!c1 fact status=draft note="was: Some 30,000 men are there"|Some {#status=draft note="was: 30,000" 30000|35,000} men are there}.',
    changed: ['claim: Some 30,000 men are there → Some 35,000 men are there', 'number: 30,000 → 35,000'],
  },
  {
    name: 'a tag whose words are gone',
    file: 'It {?could possibly} rain by {#100%}, {!c1 note="my 100%\\}"|as nobody there denied}.',
    article: 'It rains.',
    result:
      '{% lost in a revision of the article: {?could possibly} %}\n{% lost in a revision of the article: {#100% } %}\n{% lost in a revision of the article: {!c1 note="my 100%\\}"|as nobody there denied} %}\nIt rains.',
    lost: ['hedge: could possibly', 'number: 100%', 'claim: as nobody there denied'],
  },
  {
    name: 'a claim in pieces, of which one is on a changed line',
    file: '{!c1|One of the lines stands as it was}\n{+c1|and this other one does not at all}.\nEnd.',
    article: 'One of the lines stands as it was\nand this second one does not at all.\nEnd.',
    result:
      '{!c1 status=draft note="was: One of the lines stands as it was and this other one does not at all"|One of the lines stands as it was}\n{+c1|and this second one does not at all}.\nEnd.',
    changed: [
      'claim: One of the lines stands as it was and this other one does not at all → One of the lines stands as it was\nand this second one does not at all',
    ],
  },
  {
    name: 'braces, bars and backslashes, and notes within a changed line',
    file: 'a \\{b\\} {!c1|c \\| d}{% why %} e\\',
    article: 'a {b} c | d e f\\',
    result: 'a \\{b\\} {!c1|c \\| d} e f\\\\{% why %}',
  },
  {
    name: 'a carriage return and a newline that only a tag parted',
    file: '\r{+c1|}\n{!c1|b}',
    article: '\r\nb c',
    result: '\r\n{!c1|b} c',
  },
  {
    name: 'a note before an empty line, where breaks are carriage returns and newlines',
    file: 'a\n{% why %}\n\nb',
    article: 'x\ra\n\nb',
    result: 'x\ra\n{% why %}\n\nb',
  },
  {
    name: 'front matter that ends in a carriage return, before a newline',
    file: '---\rtitle: x\r---\ra',
    article: '\na',
    result: '---\rtitle: x\r---\n\na',
  },
  {
    name: 'source and digest',
    file: '---\nsource: "old one.txt"\nsha256: abc\n---\nx',
    article: 'x',
    result: '---\nsource: new.txt\nsha256: def\n---\nx',
  },
  {
    name: 'source and digest in lines of their own',
    file: '---\nsource: |\n  old.txt\nsha256: >-\n  abc\ntitle: A\n---\nx',
    article: 'x',
    result: '---\nsource: new.txt\nsha256: def\ntitle: A\n---\nx',
  },
  {
    name: 'a stray backslash in a head leaves the bar what it is',
    file: '{#\\ |x}',
    article: 'y',
    result: '{#status=draft note="was: x" \\ |y}',
    changed: ['number: x → y'],
  },
  {
    name: 'an article that has become a fence',
    file: '{!c1|x}',
    article: '---\nx',
    result: '---\n---\n---\n{!c1|x}',
  },
];

const WORDS = 'all berths of the harbour '.repeat(4).trim();

describe('rebase', () => {
  for (const { name, file, article, result, changed = [], lost = [] } of ROWS)
    it(name, async () => {
      const rebased = rebase(await modelOf(file), { article, source: 'new.txt', sha256: 'def' });
      assert.equal(rebased.text, result);
      assert.deepEqual(
        rebased.changed.map(({ kind, before, after }) => `${kind}: ${before} → ${after}`),
        changed,
      );
      assert.deepEqual(
        rebased.lost.map(({ kind, before }) => `${kind}: ${before}`),
        lost,
      );
    });

  // A step for each line that takes as long as what came before would outlast the time that a test has.
  it('a hundred thousand lines, some of which changed', async () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, i) => `{!c${i} @x|Dues rise by {#${i}}} at ${WORDS}.\r`,
    );
    const article = lines.map((line, i) =>
      i % 100 === 0 ? `Dues may rise by ${i} at ${WORDS}.\r` : articleText(parse(line)),
    );
    const rebased = rebase(await modelOf(lines.join('')), { article: article.join('') });
    assert.equal(articleText(parse(rebased.text)), article.join(''));
    assert.deepEqual([rebased.standing, rebased.changed.length, rebased.lost.length], [199_000, 1000, 0]);
  });

  it('gives the new article to the unit, whatever the two were, and every tag an account', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), documents(), fc.boolean(), async (text, other, isRelated) => {
        const model = await modelOf(text);
        const old = articleText(model.tree);
        const article = isRelated ? old.slice(0, old.length / 2) + other + old.slice(old.length / 2) : other;
        const { text: result, standing, changed, lost } = rebase(model, { article });
        assert.equal(articleText(parse(result)), article);
        assert.equal(standing + changed.length + lost.length, model.annotations.length);
      }),
      { numRuns: runs },
    );
  });
});
