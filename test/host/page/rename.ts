/** Renaming what stands at the cursor, as F2 does. */
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Types a new name over the one that is shown, and waits until it is taken. Gives the name that was shown. */
export async function renameAtCursor(page: Page, name: string): Promise<string> {
  const box = page.locator('.rename-box');
  const input = box.locator('.rename-input').first();
  // Before the server has answered for the file, the key does nothing.
  await eventually(page, async () => {
    await page.keyboard.press('F2');
    await input.waitFor({ timeout: 2000 });
  });
  const before = await input.inputValue();
  await input.fill(name);
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
  return before;
}
