/** The text of the active editor: seen, selected, saved. */
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

const activeEditor = '.editor-group-container.active .monaco-editor';

/** Selects the first place after the start of the document where the text stands, on one line. */
export async function selectText(page: Page, text: string): Promise<void> {
  // A file that has just been opened may not have the keyboard yet.
  await page.locator(`${activeEditor}.focused`).waitFor();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+KeyF');
  const find = page.locator(`${activeEditor} .find-widget.visible`);
  const input = find.locator('.find-part textarea').first();
  // A search for what was searched before would not move.
  await input.fill('');
  await input.fill(text);
  // From the start of the document on, the first match is the one selected.
  await find
    .locator('.matchesCount')
    .filter({ hasText: /^1 of / })
    .waitFor();
  // What else is open over the text, such as the help for a head, takes the key first.
  await eventually(page, async () => {
    await page.keyboard.press('Escape');
    await find.waitFor({ state: 'hidden', timeout: 2000 });
  });
  await page.locator(`${activeEditor}.focused`).waitFor();
}

/** The whole text, by way of the clipboard; the selection stays as it was. */
export async function readText(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+KeyA');
  await page.keyboard.press('ControlOrMeta+KeyC');
  await page.keyboard.press('ControlOrMeta+KeyU');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The lines in view as a person sees them: a wrapped line is several. */
export async function readLinesInView(page: Page): Promise<readonly string[]> {
  return page
    .locator(`${activeEditor} .view-lines`)
    .evaluate((lines) =>
      [...lines.querySelectorAll<HTMLElement>('.view-line')]
        .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
        .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')),
    );
}

/** The middle of where a text stands in view, in pixels of the page. Rejects when it is not in view. */
export async function placeOf(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = await page.locator(`${activeEditor} .view-lines`).evaluate((lines, wanted) => {
    for (const line of lines.querySelectorAll('.view-line')) {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const start = nodes
        .map((node) => node.data)
        .join('')
        .replaceAll('\u00a0', ' ')
        .indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      let passed = 0;
      for (const node of nodes) {
        const from = start - passed;
        const to = from + wanted.length;
        if (from >= 0 && from < node.length) range.setStart(node, from);
        if (to > 0 && to <= node.length) range.setEnd(node, to);
        passed += node.length;
      }
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, text);
  if (!place) throw new Error(`“${text}” is not in view.`);
  return place;
}
