import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { generatedPages } from './pages.ts';

describe('docs/rules', () => {
  it('is what the rules say (else run: npm run docs)', async () => {
    const pages = generatedPages();
    for (const [path, text] of pages) assert.equal(await readFile(path, 'utf8'), text, path);
    const files = (await readdir('docs/rules')).map((name) => `docs/rules/${name}`);
    assert.deepEqual(files.sort(), [...pages.keys()].sort());
  });
});
