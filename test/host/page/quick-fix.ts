/** The menu of fixes at the cursor. */
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/**
 * Applies the fix of that title at the cursor. The menu is asked for again, as a person presses the key again, until it holds the
 * fix: it lacks it until what stands there has been checked; and no menu comes where VS Code meanwhile asks the same by itself, for
 * its light bulb, because the cursor moved a moment before or findings came.
 */
export async function applyFix(page: Page, title: string): Promise<void> {
  const entries = page.locator('.action-widget .monaco-list-row.action');
  const entry = entries.filter({ hasText: title }).first();
  await eventually(page, async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Period');
    await entry.waitFor({ timeout: 3000 });
  });
  await entry.click();
  await entries.first().waitFor({ state: 'hidden' });
}
