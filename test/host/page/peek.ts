/** The peek view: places elsewhere, shown within the text. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Opens the references of what stands at the cursor and gives the files and lines that the view lists. */
export async function peekReferences(page: Page, files: number): Promise<readonly string[]> {
  const tree = page.locator('.reference-zone-widget .ref-tree');
  // Before the server has answered for the file, the key does nothing.
  await eventually(page, async () => {
    await page.keyboard.press('Shift+F12');
    await tree.locator('.monaco-list-row').first().waitFor({ timeout: 3000 });
  });
  const named = tree.locator('.monaco-list-row .reference-file');
  await eventually(page, async () => assert.equal(await named.count(), files));
  const rows = await tree.locator('.monaco-list-row').allInnerTexts();
  return rows.map((text) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim());
}
