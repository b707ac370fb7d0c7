/** The hover of the active editor. */
import type { Page } from 'playwright-core';
import { placeOf } from './text.ts';

/** Rests the mouse on a text in view and gives what the hover says once it is there, a line for each line. */
export async function hoverOn(page: Page, text: string): Promise<string> {
  await hideHover(page);
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x, y, { steps: 2 });
  return readHover(page);
}

/** The same for the place of the cursor, by the keyboard. */
export async function hoverAtCursor(page: Page): Promise<string> {
  await hideHover(page);
  await page.keyboard.press('ControlOrMeta+KeyK');
  await page.keyboard.press('ControlOrMeta+KeyI');
  return readHover(page);
}

async function readHover(page: Page): Promise<string> {
  const content = hover(page).locator('.hover-contents:not(:has-text("Loading..."))');
  await content.first().waitFor();
  return (await content.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ').trim();
}

/** Takes the mouse to a place where it rests on nothing. */
async function hideHover(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await hover(page).waitFor({ state: 'hidden' });
}

function hover(page: Page) {
  return page.locator('.monaco-resizable-hover .monaco-hover');
}
