/** Whatever is suggested and written in, the article stays what it was, and what is written reads back without a fault. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { preAnnotated } from '../../../server/src/features/pre-annotation.ts';
import { SUGGESTION_KINDS } from '../../../server/src/features/suggestions.ts';
import {
  documentModel,
  loadSurroundings,
  newDocument,
  type Surroundings,
} from '../../../server/src/model/index.ts';
import { articleText, parse, type Tree } from '../../../server/src/syntax/index.ts';
import { memoryWorkspace, ROOT } from '../model/memory-workspace.ts';
import { documents, runs } from '../syntax/documents.ts';

const URI = `${ROOT}article.claim`;
const ACTORS =
  'berg:\n  name: Anna Berg\n  aliases: [Ms Berg]\n  type: person\nhalvia:\n  name: Halvia\n  type: state\n';
const ALL = { kinds: new Set(SUGGESTION_KINDS), minConfidence: 0 };

const PROSE = [
  'Western officials have said',
  ' Anna Berg, the president of Halvia, said ',
  ' according to Ms Berg',
  'the Harbour Post reported that officials believed ',
  ' it could rise by 4 per cent',
  'about 25,000 to 30,000 personnel',
  ' reportedly ',
  'it is understood that ',
  ' if rents fall',
  '£2.3bn|',
  '“We may go,” ',
  ' she added. ',
  ' denied ',
  ' Sir Keir Starmer ',
  'one in five {',
  '}',
  '\\',
  '\\}',
  '|',
  '🙂',
  '👩🏽‍⚕️ ',
  'e\u0301 ',
  ', ',
  '. ',
  '\n',
  '\r\n',
  '\r',
  '---\n',
  '\uD83D',
  'שלום ',
] as const;

const prose = fc.array(fc.constantFrom(...PROSE), { maxLength: 30 }).map((parts) => parts.join(''));
const mixed = fc
  .array(fc.oneof(fc.constantFrom(...PROSE), documents(4)), { maxLength: 25 })
  .map((parts) => parts.join(''));

function faults(tree: Tree): readonly string[] {
  return tree.lines.flatMap(({ problems }) => problems.map(({ rule }) => rule)).sort();
}

function suggested(text: string, surroundings: Surroundings): string {
  return preAnnotated(documentModel(URI, parse(text), surroundings), ALL);
}

describe('an article with all suggestions written in', () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await loadSurroundings(URI, parse(''), memoryWorkspace({ 'actors.yaml': ACTORS }));
  });

  const raw = (article: string): void => {
    const tree = parse(suggested(newDocument(article, { fields: [['title', '']] }), surroundings));
    assert.equal(articleText(tree), article);
    assert.deepEqual(faults(tree), []);
    const { byId, orphans } = documentModel(URI, tree, surroundings);
    assert.deepEqual(orphans, []);
    for (const [id, tags] of byId) assert.equal(tags.length, 1, `${id} is given once`);
  };

  it('is the article that it was, whatever stands in it', () => {
    fc.assert(fc.property(prose, raw), { numRuns: runs });
  });

  it('keeps all tags that were in it, and has no new fault', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const before = parse(text);
        const after = parse(suggested(text, surroundings));
        assert.equal(articleText(after), articleText(before));
        // A stray brace that comes to stand in a tag is escaped; one before a tag is called by another name.
        assert.ok(faults(after).length <= faults(before).length, `${faults(after)} after ${faults(before)}`);
        const heads = (tree: Tree): string[] =>
          tree.lines.flatMap(({ text, tags }) => tags.map((tag) => text.slice(tag.start, tag.contentStart)));
        const left = heads(after);
        for (const head of heads(before)) {
          const at = left.indexOf(head);
          assert.ok(at >= 0, `${head} is still there`);
          left.splice(at, 1);
        }
      }),
      { numRuns: runs },
    );
  });

  it('is written once: what was accepted is not suggested again', () => {
    fc.assert(
      fc.property(prose, (article) => {
        const once = suggested(newDocument(article, { fields: [] }), surroundings);
        const figures = (text: string) => text.split('{#').length;
        assert.equal(figures(suggested(once, surroundings)), figures(once));
      }),
      { numRuns: runs },
    );
  });

  const articles = path.resolve(import.meta.dirname, '../../../../shared/articles');
  for (const name of existsSync(articles) ? readdirSync(articles) : [])
    it(`is the real article ${name}`, () => raw(readFileSync(path.join(articles, name), 'utf8')));
});
