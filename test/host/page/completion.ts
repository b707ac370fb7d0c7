/** The list of completions at the cursor. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Waits for a list that names something, and gives what it names, the most likely first, as many as it has room for. */
export async function listCompletions(page: Page, expected: string): Promise<readonly string[]> {
  let labels: readonly string[] = [];
  await eventually(page, async () => {
    labels = (await rows(page).locator('.label-name').allInnerTexts()).map(plain);
    assert.ok(labels.includes(expected), `“${expected}” should be among ${labels.join(', ') || 'nothing'}`);
  });
  return labels;
}

/** Takes the completion of that label from the list that is shown, by the keyboard. */
export async function acceptCompletion(page: Page, label: string): Promise<void> {
  const labels = await listCompletions(page, label);
  const focused = async () => (await focusedName(page).textContent()) ?? '';
  for (let at = labels.indexOf(plain(await focused())); at < labels.indexOf(label); at++)
    await page.keyboard.press('ArrowDown');
  await eventually(page, async () => assert.equal(plain(await focused()), label));
  await page.keyboard.press('Enter');
  await rows(page).first().waitFor({ state: 'hidden' });
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}

function rows(page: Page) {
  return page.locator('.suggest-widget.visible .monaco-list-row');
}

function focusedName(page: Page) {
  return rows(page).and(page.locator('.focused')).locator('.label-name');
}
