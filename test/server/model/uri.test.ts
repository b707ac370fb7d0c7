import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import {
  canonicalUri,
  isWithin,
  parentOf,
  relativePath,
  resolveReference,
  resolveUri,
} from '../../../server/src/model/uri.ts';

describe('canonicalUri', () => {
  for (const [given, expected] of [
    ['file:///a/b.claim', 'file:///a/b.claim'],
    ['file:///C:/a/b.claim', 'file:///c%3A/a/b.claim'],
    ['file:///c%3a/a/b.claim', 'file:///c%3A/a/b.claim'],
    ["file:///a b/it's (1)!.claim", 'file:///a%20b/it%27s%20%281%29%21.claim'],
    ['file:///a/é.claim', 'file:///a/%C3%A9.claim'],
    ['file:///a/%c3%a9.claim', 'file:///a/%C3%A9.claim'],
    ['file:///a/100%.claim', 'file:///a/100%25.claim'],
    ['file:///a/./b//c/../d/', 'file:///a/b/d/'],
    ['file:///', 'file:///'],
    ['vscode-vfs://github/o/r/x.claim?ref=1', 'vscode-vfs://github/o/r/x.claim'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ] as const)
    it(given, () => equal(canonicalUri(given), expected));
});

describe('parentOf', () => {
  for (const [uri, expected] of [
    ['file:///a/b.claim', 'file:///a/'],
    ['file:///a/b/', 'file:///a/'],
    ['file:///a', 'file:///'],
    ['file:///', undefined],
    ['vscode-vfs://github/o/r/x.claim', 'vscode-vfs://github/o/r/'],
    ['untitled:Untitled-1', undefined],
  ] as const)
    it(uri, () => equal(parentOf(uri), expected));
});

describe('resolveUri', () => {
  for (const [base, path, expected] of [
    ['file:///a/b.claim', 'raw/x.txt', 'file:///a/raw/x.txt'],
    ['file:///a/b.claim', './x.txt', 'file:///a/x.txt'],
    ['file:///a/b.claim', '../x.txt', 'file:///x.txt'],
    ['file:///a/b.claim', '..', 'file:///'],
    ['file:///a/b.claim', '../../x.txt', undefined],
    ['file:///a/b.claim', '/x.txt', undefined],
    ['file:///a/b.claim', '', undefined],
    ['file:///a/', 'x.txt', 'file:///a/x.txt'],
    ['file:///a/b.claim', 'no #1, 50% {x}|é.txt', 'file:///a/no%20%231%2C%2050%25%20%7Bx%7D%7C%C3%A9.txt'],
    ['file:///a/b.claim', 'a%20b.txt', 'file:///a/a%2520b.txt'],
    ['file:///a/b.claim', '\ud800.txt', 'file:///a/%EF%BF%BD.txt'],
    ['untitled:Untitled-1', 'x.txt', undefined],
  ] as const)
    it(`${base} and ${JSON.stringify(path)}`, () => equal(resolveUri(base, path), expected));
});

describe('resolveReference', () => {
  for (const [reference, expected] of [
    ['a%20b.claim', 'file:///a/a%20b.claim'],
    ['a b.claim', 'file:///a/a%20b.claim'],
    ['100%.claim', 'file:///a/100%25.claim'],
    ['%2e%2e/x.claim', 'file:///x.claim'],
  ] as const)
    it(reference, () => equal(resolveReference('file:///a/b.claim', reference), expected));
});

describe('relativePath', () => {
  for (const [from, to, expected] of [
    ['file:///a/b.claim', 'file:///a/c d.txt', 'c d.txt'],
    ['file:///a/b.claim', 'file:///a%20b/c.txt', '../a b/c.txt'],
    ['file:///a/', 'file:///a/b/c%23.txt', 'b/c#.txt'],
    ['file:///a/', 'file:///a/', './'],
    ['file:///a/b.claim', 'vscode-vfs://github/a/b', undefined],
    ['untitled:x', 'file:///a', undefined],
  ] as const)
    it(`${from} to ${to}`, () => equal(relativePath(from, to), expected));

  it('is undone by resolveUri', () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^\.\.?$|\//.test(text));
    const uri = fc.array(segment, { minLength: 1 }).map((path) => resolveUri('file:///', path.join('/'))!);
    fc.assert(
      fc.property(uri, uri, (from, to) => {
        deepEqual(resolveUri(from, relativePath(from, to)!), to);
      }),
    );
  });
});

describe('isWithin', () => {
  for (const [uri, root, expected] of [
    ['file:///a/b/c.claim', 'file:///a/', true],
    ['file:///a/', 'file:///a/', true],
    ['file:///a', 'file:///a/', true],
    ['file:///ab/c.claim', 'file:///a/', false],
    ['file:///a/../b.claim', 'file:///a/', false],
    ['file:///C:/x/y.claim', 'file:///c%3A/x', true],
    ['untitled:x', 'file:///', false],
  ] as const)
    it(`${uri} in ${root}: ${expected}`, () => equal(isWithin(uri, root), expected));
});
