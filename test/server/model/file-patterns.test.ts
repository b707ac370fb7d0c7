import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import ignore from 'ignore';
import { filePatterns, matchesPatterns } from '../../../server/src/model/file-patterns.ts';
import { runs } from '../syntax/documents.ts';

describe('file patterns', () => {
  for (const [patterns, path, expected] of [
    ['*.claim', 'a/b.claim', true],
    ['*.claim', 'a/b.txt', false],
    ['/*.claim', 'a/b.claim', false],
    ['drafts/', 'x/drafts/a.claim', true],
    ['drafts/', 'drafts', false],
    ['drafts/', 'drafts/', true],
    ['drafts/*', 'x/drafts/a.claim', false],
    ['drafts/**', 'drafts/', false],
    ['drafts/**', 'drafts/a/b.claim', true],
    ['a/**/b.claim', 'a/b.claim', true],
    ['a/**/b.claim', 'a/x/y/b.claim', true],
    ['**/b', 'b', true],
    ['202[34]/*', '2023/a.claim', true],
    ['202[!34]/*', '2023/a.claim', false],
    ['202[a-z0-3]/*', '2023/a.claim', true],
    ['?.claim', '😀.claim', true],
    ['\\*.claim', '*.claim', true],
    ['\\*.claim', 'a.claim', false],
    ['a[b', 'a[b', true],
    ['drafts !drafts/a.claim', 'drafts/a.claim', true],
    ['drafts/* !drafts/a.claim', 'drafts/a.claim', false],
    ['', 'a', false],
    ['#a', '#a', false],
    ['/', 'a', false],
  ] as const)
    it(`${patterns} and ${path}`, () =>
      equal(matchesPatterns(filePatterns(patterns.split(' ')), path), expected));

  it('agree with the ignore library', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 })
      .filter((text) => !/^\.+$/.test(text));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const part = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[!a]'),
        minLength: 1,
        maxLength: 4,
      }),
      fc.constant('**'),
    );
    const pattern = fc
      .tuple(
        fc.constantFrom('', '!', '/'),
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '/'),
      )
      .map(([start, parts, end]) => start + parts.join('/') + end);
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), path, (patterns, file) => {
        const library = ignore({ ignorecase: false }).add(patterns);
        equal(matchesPatterns(filePatterns(patterns), file), library.ignores(file));
      }),
      { numRuns: 4 * runs },
    );
  });

  it('take no more than the square of their length', () => {
    const hostile = filePatterns([`${'*a'.repeat(2000)}b`, `${'**/a/'.repeat(500)}b`]);
    equal(matchesPatterns(hostile, `${'a'.repeat(4000)}${'/a'.repeat(1000)}`), false);
  });
});
