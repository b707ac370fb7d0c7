import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  escapeArticle,
  escapeText,
  needsFrontMatter,
  parse,
  printAttribute,
  printOpening,
  printTag,
  printValue,
} from '../../../server/src/syntax/index.ts';
import { documents, runs } from './documents.ts';

describe('escapeText', () => {
  for (const [text, inside, outside] of [
    ['plain, 5 < 6', 'plain, 5 < 6', 'plain, 5 < 6'],
    ['{a}', '\\{a\\}', '\\{a\\}'],
    ['a | b', 'a \\| b', 'a | b'],
    ['C:\\dir', 'C:\\dir', 'C:\\dir'],
    ['\\{', '\\\\\\{', '\\\\\\{'],
    ['\\\\share', '\\\\\\share', '\\\\\\share'],
    ['\\|', '\\\\\\|', '\\\\|'],
  ] as const) {
    it(text, () => {
      assert.equal(escapeText(text, 'inside'), inside);
      assert.equal(escapeText(text, 'outside'), outside);
    });
  }

  it('escapes a last backslash where a brace will follow', () => {
    assert.equal(escapeText('{a\\', 'inside', '}'), '\\{a\\\\');
    assert.equal(escapeText('a\\', 'inside', '}'), 'a\\\\');
    assert.equal(escapeText('a\\', 'inside', ' '), 'a\\');
  });
});

describe('needsFrontMatter', () => {
  for (const [article, needs] of [
    ['---', true],
    ['---\na', true],
    ['---\r\na', true],
    ['---\ra', true],
    ['---a', false],
    ['a\n---\n', false],
    ['', false],
  ] as const) {
    it(JSON.stringify(article), () => assert.equal(needsFrontMatter(article), needs));
  }
});

describe('printValue', () => {
  for (const [value, printed] of [
    ['x', 'x'],
    ['two words', '"two words"'],
    ['', '""'],
    ['say "so"', '"say \\"so\\""'],
    ['a|b', 'a\\|b'],
    ['{a}', '\\{a\\}'],
    ['a\\b', 'a\\\\b'],
    ['a\u0085b', '"a\u0085b"'],
    ['a\u00a0b', '"a\u00a0b"'],
    ['a\r\nb', '"a b"'],
    ['a=b', 'a=b'],
  ] as const) {
    it(JSON.stringify(value), () => assert.equal(printValue(value), printed));
  }
});

describe('printTag', () => {
  for (const [printed, expected] of [
    [printTag('claim', [], 'a'), '{!a}'],
    [printTag('claim', ['c1', 'fact'], 'a|b'), '{!c1 fact|a\\|b}'],
    [printTag('actor', [''], 'a\\'), '{@a\\\\}'],
    [printOpening('more', ['c1', 'apart']), '{+c1 apart|'],
    [printOpening('number', ['\\']), '{#\\ |'],
    [printOpening('cue'), '{>'],
    [printAttribute('note', 'a b'), 'note="a b"'],
  ] as const) {
    it(expected, () => assert.equal(printed, expected));
  }
});

describe('what is printed', () => {
  it('as an attribute reads back as its key and value', () => {
    fc.assert(
      fc.property(documents(), fc.constantFrom('note', 'topic', 'ключ'), (text, key) => {
        const value = text.replace(/[\r\n]+/g, ' ');
        for (const items of [[printAttribute(key, value)], ['c1', printAttribute(key, value), '@a']]) {
          const line = parse(printTag('claim', items, 'x')).lines[0]!;
          assert.deepEqual(line.problems, []);
          const attribute = line.tags[0]!.head!.items.find((item) => item.kind === 'attribute')!;
          assert.deepEqual([attribute.key, attribute.value], [key, value]);
          assert.equal(line.tags[0]!.head!.items.length, items.length);
        }
      }),
      { numRuns: runs },
    );
  });

  it('as the body of a file has no tags', () => {
    fc.assert(
      fc.property(documents(), (article) => {
        const tree = parse(`---\n---\n${escapeArticle(article)}`);
        assert.ok(tree.lines.every((line) => line.tags.length === 0 && line.problems.length === 0));
      }),
      { numRuns: runs },
    );
  });
});
