/** The browser in which the tests open VS Code. */
import { type Browser, chromium as playwright } from 'playwright-core';
import { chromium } from './cache.ts';

/**
 * Starts the browser that CLAIMDOWN_CHROME names, else npm's Chromium where that runs, else the machine's own
 * Chrome, Edge or Chromium. Rejects with a sentence for people where there is none.
 */
export async function startBrowser(): Promise<Browser> {
  // The processes' end is seen to in processes.ts; Playwright ends the browser when this process exits.
  const shared = {
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-domain-reliability',
      '--no-pings',
      '--no-default-browser-check',
    ],
  };
  const named = process.env['CLAIMDOWN_CHROME'];
  if (named) return playwright.launch({ ...shared, executablePath: named });
  const carried = await chromium();
  if (carried) {
    return playwright.launch({
      ...shared,
      args: [...shared.args, '--no-zygote'],
      executablePath: carried.executable,
      env: { ...process.env, ...carried.environment },
    });
  }
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    const browser = await playwright.launch({ ...shared, channel }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error(
    'The editor tests need a browser, and no Chrome, Edge or Chromium was found. ' +
      'Install one, or name its executable in CLAIMDOWN_CHROME.',
  );
}
