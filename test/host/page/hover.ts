/** The hover of the active editor. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import { placeOf } from './text.ts';

/**
 * Rests the mouse on a text in view, waits until the hover says what is expected, and gives all it says. Its
 * parts come one after the other, so that there is nothing else to wait for.
 */
export async function hoverOn(page: Page, text: string, expected: string): Promise<string> {
  await hideHover(page);
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x, y, { steps: 2 });
  return readHover(page, expected);
}

/** The same for the place of the cursor, by the keyboard. */
export async function hoverAtCursor(page: Page, expected: string): Promise<string> {
  await hideHover(page);
  await page.keyboard.press('ControlOrMeta+KeyK');
  await page.keyboard.press('ControlOrMeta+KeyI');
  return readHover(page, expected);
}

async function readHover(page: Page, expected: string): Promise<string> {
  let text = '';
  await eventually(page, async () => {
    const parts = await hover(page).locator('.hover-contents').allInnerTexts();
    text = parts.join('\n').replaceAll('\u00a0', ' ').trim();
    assert.ok(text.includes(expected), `the hover should say “${expected}”, and says “${text}”`);
  });
  return text;
}

/** Takes the mouse to a place where it rests on nothing. */
async function hideHover(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await hover(page).waitFor({ state: 'hidden' });
}

function hover(page: Page) {
  return page.locator('.monaco-resizable-hover .monaco-hover');
}
