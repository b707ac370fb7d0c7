import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  idsNamedIn,
  idsNamedInText,
  type Name,
  nameAmong,
  nameAt,
  namesIn,
} from '../../../server/src/features/names.ts';
import { DEFAULT_CONFIG, documentModel } from '../../../server/src/model/index.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { ROOT } from '../model/memory-workspace.ts';
import { documents, runs } from '../syntax/documents.ts';
import { modelOf } from './model-of.ts';

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

  it('are found at a place on its line as among all', async () => {
    const surroundings = (await modelOf('', 'a:\n  name: word\n')).surroundings;
    fc.assert(
      fc.property(fc.constantFrom(...FRONT_MATTER), documents(), fc.nat(), (front, rest, at) => {
        const text = front + rest;
        const model = documentModel(uri, parse(text), surroundings);
        const offset = at % (text.length + 1);
        assert.deepEqual(nameAt(model, offset), nameAmong(namesIn(model), offset));
      }),
      { numRuns: 3 * runs },
    );
  });
});
