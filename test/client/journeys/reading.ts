import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';

const files = {
  'rents-rise.claim': '😀 {!c1 @author|Rents {?possible|may} rise} again.\n{% a note %}\nSo \\{it\\} is.\n',
  'rain.claim': '{!c1 @author|It rains}.\n',
};

export const reading: Journey = {
  title: 'A reader looks at the article alone',
  files,
  steps: (step) => {
    const dimmed = (page: Page) =>
      page
        .locator('.editor-group-container.active .view-lines span[class*="ced-"]')
        .evaluateAll((spans) =>
          spans.filter((span) => getComputedStyle(span).opacity === '0.3').map((span) => span.textContent),
        );

    step('copies it without tags', async ({ page, open }) => {
      await open('rents-rise.claim');
      await eventually(page, async () => {
        await page.keyboard.press('Control+Shift+Digit8');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, '😀 Rents may rise again.\nSo {it} is.\n');
      });
    });

    step('dims heads, in each editor that comes into view, and no longer', async (editor) => {
      const { page, open } = editor;
      const plain = '😀 {!c1 @author|Rents {?possible|may} rise} again.';
      const hinted = plain.replace('rise', 'risepossible');
      await editor.changeSettings({ 'editor.inlayHints.enabled': 'on' });
      await editor.waitForLine(1, hinted);
      await page.keyboard.press('Control+Shift+Digit0');
      await eventually(page, async () => assert.ok((await dimmed(page)).length > 0));
      // What hints add is no part of the article.
      await editor.waitForLine(1, plain);
      await editor.screenshot('heads dimmed');
      await open('rain.claim');
      await eventually(page, async () =>
        assert.equal((await dimmed(page)).join('').replaceAll('\u00a0', ' '), '{!c1 @author|}'),
      );
      await page.keyboard.press('Control+Shift+Digit0');
      await eventually(page, async () => assert.deepEqual(await dimmed(page), []));
      await open('rents-rise.claim');
      await editor.waitForLine(1, hinted);
      await editor.changeSettings({});
      await editor.waitForLine(1, plain);
    });
  },
};
