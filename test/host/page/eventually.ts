import type { Page } from 'playwright-core';

/**
 * Asks until the check throws no more, at most 20 seconds; then its last error stands. For conditions that no
 * element of the page shows.
 */
export async function eventually(page: Page, check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      // A frame of the page: what is waited for can only come with one.
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
}
