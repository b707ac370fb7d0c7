/** The menu of fixes at the cursor. */
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** The titles of the fixes offered at the cursor; leaves the menu closed. */
export async function listFixes(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('ControlOrMeta+Period');
  const titles = entries(page).locator('.title');
  await titles.first().waitFor();
  const names = await titles.allInnerTexts();
  await page.keyboard.press('Escape');
  await entries(page).first().waitFor({ state: 'hidden' });
  return names.map((name) => name.replaceAll('\u00a0', ' ').trim());
}

/** Applies the fix of that title at the cursor. */
export async function applyFix(page: Page, title: string): Promise<void> {
  const entry = entries(page).filter({ hasText: title }).first();
  // Until what stands there has been checked, the menu lacks it.
  await eventually(page, async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Period');
    await entry.waitFor({ timeout: 3000 });
  });
  await entry.click();
  await entries(page).first().waitFor({ state: 'hidden' });
}

function entries(page: Page) {
  return page.locator('.action-widget .monaco-list-row.action');
}
