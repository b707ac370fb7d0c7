import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addHeadItem,
  applyEdits,
  articleText,
  changeKind,
  escapeArticle,
  escapeText,
  lineStarts,
  needsFrontMatter,
  parse,
  printTag,
  setHead,
  split,
  TAG_KINDS,
  type Tree,
  unwrap,
  wrap,
} from '../../../server/src/syntax/index.ts';
import { documents, runs } from './documents.ts';

/** What must survive an edit that is not about them: the article, and how many tags of each kind cover which of its words. */
function tagsOf(tree: Tree): string[] {
  return tree.lines.flatMap((line, i) =>
    line.tags.map(
      (tag) =>
        `${i} ${tag.kind} ${tag.articleStart}-${tag.articleEnd} ${line.text.slice(tag.start, tag.contentStart)}`,
    ),
  );
}

describe('wrap', () => {
  it('leaves the article text and the tags that were there, and adds its pieces', () => {
    fc.assert(
      fc.property(documents(), fc.nat(), fc.nat(), fc.boolean(), (text, a, b, withHead) => {
        const before = parse(text);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const result = wrap(
          before,
          { start, end },
          { kind: 'claim', items: withHead ? ['zz9'] : [], id: 'zz9' },
        );
        if (!result) return;
        const after = parse(applyEdits(text, result.edits));
        assert.equal(articleText(after), articleText(before));
        const added = tagsOf(after);
        for (const tag of tagsOf(before)) {
          const at = added.indexOf(tag);
          assert.notEqual(at, -1, `lost ${tag}`);
          added.splice(at, 1);
        }
        assert.equal(added.length, result.pieces.length);
        let last = 0;
        for (const piece of result.pieces) {
          assert.ok(piece.start >= last && piece.end > piece.start, 'pieces in order and apart');
          last = piece.end;
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('unwrap, split, addHeadItem', () => {
  it('leave the article text as it was', () => {
    fc.assert(
      fc.property(documents(), fc.nat(), fc.nat(), (text, which, where) => {
        const tree = parse(text);
        const all = tree.lines.flatMap((line, i) => line.tags.map((tag) => ({ line, i, tag })));
        const chosen = all[which % Math.max(all.length, 1)];
        if (!chosen) return;
        const { line, i, tag } = chosen;
        const from = lineStarts(tree)[i]!;
        const article = articleText(tree);
        const unwrapped = unwrap(tree, i, tag);
        if (unwrapped) {
          const after = parse(applyEdits(text, unwrapped));
          assert.equal(articleText(after), article);
          assert.equal(
            after.lines.reduce((n, l) => n + l.tags.length, 0),
            all.length - 1,
          );
        }
        const parted = split(tree, i, tag, from + (where % (line.text.length + 1)), 'zz9');
        if (parted) {
          const after = parse(applyEdits(text, parted));
          assert.equal(articleText(after), article);
          assert.equal(
            after.lines.reduce((n, l) => n + l.tags.length, 0),
            all.length + 1,
          );
        }
        const item = addHeadItem(line, tag, 'note=x');
        const after = parse(applyEdits(text, [{ ...item, start: item.start + from, end: item.end + from }]));
        assert.equal(articleText(after), article);
      }),
      { numRuns: runs },
    );
  });
});

describe('setHead, changeKind', () => {
  const heads = fc.constantFrom([], ['zz9'], ['note="x y"', '>c1'], ['wrong!', 'items'], ['']);
  const kinds = fc.constantFrom(...TAG_KINDS);
  it('change one tag and leave the article text and the other tags', () => {
    fc.assert(
      fc.property(documents(), fc.nat(), heads, kinds, (text, which, items, kind) => {
        const tree = parse(text);
        const all = tree.lines.flatMap((line, i) => line.tags.map((tag) => ({ line, i, tag })));
        const chosen = all[which % Math.max(all.length, 1)];
        if (!chosen) return;
        const { line, i, tag } = chosen;
        const from = lineStarts(tree)[i]!;
        for (const edit of [setHead(line, tag, items), changeKind(tag, kind)]) {
          const edited = applyEdits(text, [{ ...edit, start: edit.start + from, end: edit.end + from }]);
          const after = parse(edited);
          assert.equal(articleText(after), articleText(tree));
          const isOther = (_: string, at: number): boolean => at !== all.indexOf(chosen);
          assert.deepEqual(tagsOf(after).filter(isOther), tagsOf(tree).filter(isOther));
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('escapeText', () => {
  it('reads back as the text, without tags, notes or problems', () => {
    fc.assert(
      fc.property(documents(), (article) => {
        const body = escapeArticle(article);
        const tree = parse(needsFrontMatter(article) ? `---\n---\n${body}` : body);
        assert.equal(articleText(tree), article);
        assert.deepEqual(
          tree.lines.flatMap((line) => [...line.tags, ...line.notes, ...line.problems]),
          [],
        );
      }),
      { numRuns: runs },
    );
  });

  it('inside a tag likewise', () => {
    fc.assert(
      fc.property(documents(), (article) => {
        const text = article.replace(/[\r\n]/g, ' ');
        if (!/\S/u.test(text)) return;
        const tree = parse(printTag('claim', [], text));
        assert.equal(articleText(tree), text);
        assert.deepEqual(tree.lines[0]!.problems, []);
        assert.equal(tree.lines[0]!.tags.length, 1);
        assert.equal(parse(`{!${escapeText(text, 'inside', '}')}}`).lines[0]!.tags.length, 1);
      }),
      { numRuns: runs },
    );
  });
});
