/** VS Code's one input at the top: files, commands, lines, symbols. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Opens a file of the folder by its name, as Ctrl+P does, and waits until it can be typed into. */
export async function openFile(page: Page, file: string): Promise<void> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const tab = page.locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`);
  await openQuickInput(page, 'ControlOrMeta+KeyP');
  await fill(page, file);
  await choose(page, rowNamed(page, name));
  await closed(page);
  await tab.waitFor();
  await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
}

/** Runs a command by its title, as it stands in the command palette; the command may put a question at once. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const typed = `>${title}`;
  await openQuickInput(page, 'F1');
  await fill(page, typed);
  await choose(page, rowNamed(page, title));
  await eventually(page, async () => {
    const asks = (await input(page).isVisible()) && (await input(page).inputValue()) === typed;
    assert.ok(!asks, `“${title}” should have been taken`);
  });
}

/** Puts the cursor on a line and column, both counted from 1. */
export async function goToLine(page: Page, line: number, column: number): Promise<void> {
  await openQuickInput(page, 'ControlOrMeta+KeyP');
  await fill(page, `:${line}:${column}`);
  await input(page).press('Enter');
  await closed(page);
}

/**
 * The symbols of the document in the order in which VS Code offers them, as many as the list has room for;
 * leaves the list closed. Waits until there is a symbol.
 */
export async function listSymbols(page: Page): Promise<readonly string[]> {
  await openQuickInput(page, 'ControlOrMeta+Shift+KeyO');
  // A row without an icon is VS Code's own remark that there are no symbols yet.
  const labels = rows(page)
    .filter({ has: page.locator('.codicon') })
    .locator('.label-name');
  await labels.first().waitFor();
  const names = await labels.allInnerTexts();
  await page.keyboard.press('Escape');
  await closed(page);
  return names.map((name) => name.replaceAll('\u00a0', ' ').trim());
}

/** Goes to the first symbol whose name contains the text. */
export async function goToSymbol(page: Page, name: string): Promise<void> {
  await openQuickInput(page, 'ControlOrMeta+Shift+KeyO');
  await rows(page).first().waitFor();
  await fill(page, `@${name}`);
  await choose(page, rows(page).filter({ hasText: name }));
  await closed(page);
}

/** Answers the question a command has put, and waits until it is taken. */
export async function answer(page: Page, text: string): Promise<void> {
  await fill(page, text);
  await input(page).press('Enter');
  await closed(page);
}

/** Runs a task by its name. */
export async function runTask(page: Page, name: string): Promise<void> {
  await openQuickInput(page, 'ControlOrMeta+KeyP');
  await fill(page, `task ${name}`);
  await choose(page, rowNamed(page, name));
  await closed(page);
}

async function openQuickInput(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await input(page).waitFor();
}

/** The text takes the place of what stands in the input. */
async function fill(page: Page, text: string): Promise<void> {
  await input(page).fill(text);
}

/** Goes down to a row and takes it. By the pointer another might be hit: the list still sorts itself as more is found. */
async function choose(page: Page, row: Locator): Promise<void> {
  await row.first().waitFor();
  await eventually(page, async () => {
    if (await row.and(page.locator('.focused')).isVisible()) return;
    await input(page).press('ArrowDown');
    throw new Error('The row should have been reached.');
  });
  await input(page).press('Enter');
}

async function closed(page: Page): Promise<void> {
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

function input(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-box input');
}

/** The rows whose label is just this text. */
function rowNamed(page: Page, name: string): Locator {
  const exactly = new RegExp(`^\\s*${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*$`);
  return rows(page).filter({ has: page.locator('.label-name', { hasText: exactly }) });
}

function rows(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
}
