import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';

const files = {
  'a.claim': '😀 {!c1 @author|Rents {?may|rise}} again.\n{% a note %}\nSo \\{it\\} is.\n',
  'b.claim': '{!c1 @author|It rains}.\n',
};

journey('A reader looks at the article alone', { files }, (step) => {
  const dimmed = (page: Page) =>
    page
      .locator('.editor-group-container.active .view-lines span[class*="ced-"]')
      .evaluateAll((spans) =>
        spans.filter((span) => getComputedStyle(span).opacity === '0.3').map((span) => span.textContent),
      );

  step('copies it without tags', async ({ page, open }) => {
    await open('a.claim');
    await eventually(page, async () => {
      await page.keyboard.press('Control+Shift+Digit8');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, '😀 Rents rise again.\nSo {it} is.\n');
    });
  });

  step('dims heads, in each editor that comes into view, and no longer', async ({ page, open }) => {
    await page.keyboard.press('Control+Shift+Digit0');
    await eventually(page, async () => assert.ok((await dimmed(page)).length > 0));
    await open('b.claim');
    await eventually(page, async () =>
      assert.equal((await dimmed(page)).join('').replaceAll('\u00a0', ' '), '{!c1 @author|}'),
    );
    await page.keyboard.press('Control+Shift+Digit0');
    await eventually(page, async () => assert.deepEqual(await dimmed(page), []));
  });
});
