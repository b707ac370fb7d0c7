/** The menu of fixes at the cursor. */
import type { Page } from 'playwright-core';

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
  await page.keyboard.press('ControlOrMeta+Period');
  await entries(page).filter({ hasText: title }).first().click();
  await entries(page).first().waitFor({ state: 'hidden' });
}

function entries(page: Page) {
  return page.locator('.action-widget .monaco-list-row.action');
}
