/** VS Code's Problems panel. */
import type { Page } from 'playwright-core';

/** A problem as the panel shows it. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'info';
  /** Who found it: the server, or a task. */
  readonly source: string;
  /** The rule's name. */
  readonly code: string;
  readonly message: string;
  /** Counted from 1, as is the column. */
  readonly line: number;
  readonly column: number;
}

/**
 * What the panel lists now for all files, top to bottom, as far as it has room. It is opened if need be; the
 * editor keeps the focus.
 */
export async function readProblems(page: Page): Promise<readonly Problem[]> {
  const panel = page.locator('.markers-panel');
  if (!(await panel.isVisible())) {
    await page.keyboard.press('ControlOrMeta+Shift+KeyM');
    await panel.waitFor();
    await page.keyboard.press('ControlOrMeta+Digit1');
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }
  return panel.locator('.monaco-list-row:has(.marker-icon)').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) =>
        (row.querySelector(selector)?.textContent ?? '').replaceAll('\u00a0', ' ');
      const place = /(\d+)\D+(\d+)/.exec(text('.marker-line'));
      const icon = row.querySelector('.marker-icon')?.classList;
      return {
        severity: icon?.contains('error') ? 'error' : icon?.contains('warning') ? 'warning' : 'info',
        source: text('.marker-source'),
        code: text('.marker-code'),
        message: text('.marker-message'),
        line: Number(place?.[1]),
        column: Number(place?.[2]),
      };
    }),
  );
}
