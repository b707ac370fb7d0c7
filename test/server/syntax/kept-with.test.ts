/** What is kept with an object is found with that object, and seen nowhere else. */
import assert from 'node:assert/strict';
import { keptWith } from '../../../server/src/syntax/index.ts';

describe('keptWith', () => {
  const lengths = keptWith<object, number | null>();
  const names = keptWith<object, string>();
  const keys: Readonly<Record<string, () => object>> = {
    'an object': () => ({ text: 'a' }),
    'a frozen one': () => Object.freeze({ text: 'a' }),
    'a list': () => ['a'],
    'a function': () => () => 'a',
  };

  for (const [name, make] of Object.entries(keys))
    it(`keeps several things with ${name}, each by itself`, () => {
      const key = make();
      assert.deepEqual([lengths.get(key), names.get(key)], [undefined, undefined]);
      lengths.set(key, 3);
      assert.deepEqual([lengths.get(key), names.get(key)], [3, undefined]);
      names.set(key, 'one');
      lengths.set(key, null);
      assert.deepEqual([lengths.get(key), names.get(key)], [null, 'one']);
      assert.equal(lengths.get(make()), undefined);
    });

  it('is neither printed, compared nor copied with it', () => {
    const key = { text: 'a' };
    lengths.set(key, 3);
    assert.deepEqual(key, { text: 'a' });
    assert.equal(JSON.stringify(key), '{"text":"a"}');
    assert.deepEqual(Reflect.ownKeys(key), ['text']);
    for (const copy of [{ ...key }, structuredClone(key)]) assert.equal(lengths.get(copy), undefined);
  });
});
