import assert from 'node:assert/strict';
import fc from 'fast-check';
import { idsNamedIn, idsNamedInText, type Name } from '../../../server/src/features/names.ts';
import { DEFAULT_CONFIG } from '../../../server/src/model/index.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { ROOT } from '../model/memory-workspace.ts';
import { documents, runs } from '../syntax/documents.ts';

const uri = `${ROOT}a.claim`;
const FRONT_MATTER = [
  '',
  '---\n---\n',
  '---\r\nactors:\r\n  a: {name: A, member-of: [x]}\r\n---\r\n',
  '---\ntitle: c1\n---\n',
];

describe('names', () => {
  it('are the same from the text of a file as from its tree', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FRONT_MATTER),
        documents(),
        fc.constantFrom('c1', 'a', 'c2'),
        (front, rest, id) => {
          const text = front + rest;
          const ofId = (names: readonly Name[]) =>
            names
              .filter(({ named }) => named.id === id)
              .map(({ named, span, role }) => `${named.kind} ${named.uri} ${span.start}-${span.end} ${role}`)
              .sort();
          const fromTree = ofId(idsNamedIn(parse(text), uri, DEFAULT_CONFIG, () => true));
          assert.deepEqual(ofId(idsNamedInText(text, uri, DEFAULT_CONFIG, [id])), fromTree);
        },
      ),
      { numRuns: 3 * runs },
    );
  });
});
