/** What is made ahead fails on its own: no request waits for it, and none is to end with it. */
import assert from 'node:assert/strict';
import { outlineAhead } from '../../../server/src/lsp/outline-ahead.ts';
import type { DocumentModel } from '../../../server/src/model/index.ts';
import { modelOf } from '../features/model-of.ts';

/** The model, and when its outline was first begun. */
function watched(model: DocumentModel, onBegin: () => void): DocumentModel {
  return {
    ...model,
    get tree() {
      onBegin();
      return model.tree;
    },
  };
}

describe('outlineAhead', () => {
  it('begins once what is at work now has ended', async () => {
    const model = await modelOf('{!c1 @author|It {?may} rain}.');
    let hasEnded = false;
    await new Promise<void>((resolve, reject) => {
      const begun = (): void => (hasEnded ? resolve() : reject(new Error('begun at once')));
      outlineAhead(watched(model, begun), reject);
      hasEnded = true;
    });
  });

  it('tells of a failure', async () => {
    const model = await modelOf('{!c1 @author|It rains}.');
    const failure = new Error('of ours');
    const broken = watched(model, () => {
      throw failure;
    });
    assert.equal(await new Promise((resolve) => outlineAhead(broken, resolve)), failure);
  });

  it('leaves a long article alone', async () => {
    const model = await modelOf('{!It {?may} rain} '.repeat(300));
    outlineAhead(
      watched(model, () => assert.fail('was begun')),
      (error) => assert.fail(String(error)),
    );
    // Timers of one length run in the order in which they were set.
    await new Promise((resolve) => setTimeout(resolve));
  });
});
