/** What VS Code has to say to a person. */
import type { Page } from 'playwright-core';
import { runCommand } from './quick-input.ts';

/** Opens the list of notifications, waits for one that holds the words, gives all it says, and closes the list. */
export async function readNotification(page: Page, words: string): Promise<string> {
  await runCommand(page, 'Notifications: Show Notifications');
  const list = page.locator('.notifications-center');
  const message = list.locator('.notification-list-item-message').filter({ hasText: words }).first();
  await message.waitFor();
  const text = ((await message.textContent()) ?? '').replaceAll('\u00a0', ' ').trim();
  await runCommand(page, 'Notifications: Clear All Notifications');
  await list.waitFor({ state: 'hidden' });
  return text;
}
