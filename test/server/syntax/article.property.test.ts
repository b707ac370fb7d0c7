import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  articleText,
  codePoints,
  decode,
  encode,
  fromArticle,
  lineStarts,
  parse,
  toArticle,
} from '../../../server/src/syntax/index.ts';
import { documents, runs } from './documents.ts';

describe('offsets between file and article', () => {
  it('name the same characters in both directions', () => {
    fc.assert(
      fc.property(documents(), (text) => {
        const tree = parse(text);
        const article = articleText(tree);
        for (let offset = 0; offset < article.length; offset++) {
          const at = fromArticle(tree, offset, 'after');
          assert.equal(text[at], article[offset], `unit ${offset} stands at ${at}`);
          assert.equal(toArticle(tree, at), offset);
          const end = fromArticle(tree, offset + 1, 'before');
          assert.equal(end, at + 1);
          assert.equal(toArticle(tree, end), offset + 1);
        }
      }),
      { numRuns: runs },
    );
  });

  it('keep their order', () => {
    fc.assert(
      fc.property(documents(), (text) => {
        const tree = parse(text);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const next = toArticle(tree, offset);
          assert.ok(next >= last);
          last = next;
        }
        assert.equal(last, articleText(tree).length);
      }),
      { numRuns: runs },
    );
  });

  it('give each tag the words it marks', () => {
    fc.assert(
      fc.property(documents(), (text) => {
        const tree = parse(text);
        tree.lines.forEach((line, i) => {
          for (const tag of line.tags) {
            const start = lineStarts(tree)[i]!;
            assert.equal(
              toArticle(tree, start + tag.contentStart) - toArticle(tree, start),
              tag.articleStart,
            );
            assert.equal(toArticle(tree, start + tag.contentEnd) - toArticle(tree, start), tag.articleEnd);
          }
        });
      }),
      { numRuns: runs },
    );
  });
});

describe('codePoints', () => {
  it('counts as for … of does', () => {
    fc.assert(
      fc.property(documents(), (text) => {
        const map = codePoints(text);
        let offset = 0;
        let count = 0;
        for (const character of text) {
          assert.equal(map.fromUtf16(offset), count);
          assert.equal(map.toUtf16(count), offset);
          offset += character.length;
          count++;
        }
        assert.equal(map.fromUtf16(offset), count);
        assert.equal(map.toUtf16(count), offset);
      }),
      { numRuns: runs },
    );
  });
});

describe('decode', () => {
  it('gives back what was encoded, byte for byte', () => {
    fc.assert(
      fc.property(documents(), fc.boolean(), (text, byteOrderMark) => {
        const bytes = encode(text.replaceAll('\uD83D', '?'), byteOrderMark);
        const decoded = decode(bytes);
        assert.ok(decoded.ok);
        assert.deepEqual(encode(decoded.text, decoded.byteOrderMark), bytes);
      }),
      { numRuns: runs },
    );
  });

  for (const [bytes, message] of [
    [[0x61, 0x62, 0x63, 0xe9], 'not UTF-8: byte 0xE9 at offset 3'],
    [[0x61, 0xc0, 0xaf], 'not UTF-8: byte 0xC0 at offset 1'],
    [[0xed, 0xa0, 0x80], 'not UTF-8: byte 0xED at offset 0'],
    [[0xff, 0xfe, 0x61, 0x00], 'not UTF-8: the file is UTF-16 (little-endian); save it as UTF-8'],
    [[0x25, 0x50, 0x00, 0x01], 'not a text file: byte 0x00 at offset 2'],
  ] as const) {
    it(`says: ${message}`, () => {
      assert.deepEqual(decode(Uint8Array.from(bytes)), { ok: false, message });
    });
  }
});
