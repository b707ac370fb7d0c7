/** What is made ahead is what would be made when asked, and fails on its own: no request waits for it, and none is to end with it. */
import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { type RangeOf, symbolsAhead, symbolsOf } from '../../../server/src/lsp/article-symbols.ts';
import { linesOfTree, positionsIn } from '../../../server/src/lsp/positions.ts';
import { type DocumentModel, documentModel } from '../../../server/src/model/index.ts';
import { reparse } from '../../../server/src/syntax/index.ts';
import { modelOf } from '../features/model-of.ts';

const ARTICLE = `---
title: Rain
---
{!c1 @author|It {?may} rain for {#3 days|three days}}.
{!c2|“It {!pours},”} {@Ann >|she} {>said}. {+c2|“And pours.”}
`;

/** The model, and how often its text was looked at. */
function watched(model: DocumentModel, onLook: () => void): DocumentModel {
  return {
    ...model,
    get tree() {
      onLook();
      return model.tree;
    },
  };
}

function rangeIn(model: DocumentModel): RangeOf {
  const lines = linesOfTree(model.tree);
  return (span) => positionsIn('utf-16').range(lines, span);
}

function unwanted(error: unknown): void {
  assert.fail(String(error));
}

describe('the symbols of an article', () => {
  let model: DocumentModel;
  let range: RangeOf;
  let expected: readonly DocumentSymbol[];

  beforeEach(async () => {
    expected = symbolsOf(await modelOf(ARTICLE), rangeIn(await modelOf(ARTICLE)));
    model = await modelOf(ARTICLE);
    range = rangeIn(model);
  });

  it('are those of the outline', () => {
    assert.deepEqual(
      expected.map(({ name, children = [] }) => [name, ...children.map((child) => child.name)]),
      [
        ['Front matter'],
        ['c1: It may rain for three days', 'may', 'three days'],
        ['c2: “It pours,” “And pours.”', 'pours'],
      ],
    );
  });

  it('are made ahead once what is at work now has ended', async () => {
    let hasEnded = false;
    let looks = 0;
    const watching = watched(model, () => {
      assert.ok(hasEnded, 'begun at once');
      looks++;
    });
    const ahead = symbolsAhead(watching, range, () => true, unwanted);
    hasEnded = true;
    await ahead;
    const before = looks;
    assert.deepEqual(symbolsOf(watching, range), expected);
    assert.ok(before > 0 && looks === before, 'made again');
  });

  it('are made to the end by who asks before they are all there', async () => {
    let left = 2;
    await symbolsAhead(model, range, () => left-- > 0, unwanted);
    assert.deepEqual(symbolsOf(model, range), expected);
  });

  it('are not made ahead where nobody wants them any more', () =>
    symbolsAhead(
      watched(model, () => assert.fail('was begun')),
      range,
      () => false,
      unwanted,
    ));

  it('of a long article are not made ahead again at each key', async () => {
    const before = await modelOf('{!It rains}.\n'.repeat(600));
    const tree = reparse(before.tree, { start: 20, end: 20, text: 'x' });
    const after = documentModel(before.uri, tree, before.surroundings);
    const looks: number[] = [];
    for (const model of [before, after]) {
      let count = 0;
      const watching = watched(model, () => count++);
      await symbolsAhead(watching, rangeIn(model), () => true, unwanted);
      looks.push(count);
    }
    assert.ok(looks[0]! > 0);
    assert.equal(looks[1], 0);
    assert.equal(symbolsOf(after, rangeIn(after)).length, 600);
  });

  it('are begun anew by who asks behind a failure, which is told', async () => {
    const failure = new Error('of ours');
    let fails = true;
    const broken = watched(model, () => {
      if (fails) throw failure;
    });
    const told: unknown[] = [];
    await symbolsAhead(
      broken,
      range,
      () => true,
      (error) => told.push(error),
    );
    assert.deepEqual(told, [failure]);
    fails = false;
    assert.deepEqual(symbolsOf(broken, range), expected);
  });
});
