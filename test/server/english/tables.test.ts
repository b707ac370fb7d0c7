import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';

const SOURCES = new URL('../../../server/src/', import.meta.url);

describe('tables', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.table.ts'),
  );

  it('are there', () => assert.ok(files.length > 0));

  for (const file of files)
    it(`${file}: bundles carry it as JSON, in which nothing of it is lost`, async () => {
      const tables: Record<string, unknown> = { ...(await import(new URL(file, SOURCES).href)) };
      assert.deepEqual(JSON.parse(JSON.stringify(tables)), tables);
    });
});
