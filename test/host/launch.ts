/** VS Code with the extension in it, opened in a browser that this process drives. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { editorServer, oldestVSCode } from './cache.ts';
import { startOldestVSCode } from './oldest-vscode.ts';
import { project } from './project.ts';
import { startVSCodeServer } from './vscode-server.ts';
import { webExtension } from './web-extension.ts';
import { startWebFront } from './web-front.ts';

/** The two places where VS Code runs extensions: a Node process, or a web worker of the page. */
export const hosts = ['node', 'web'] as const;
export type Host = (typeof hosts)[number];

export interface LaunchOptions {
  /** `oldest` is the web worker host of the oldest VS Code supported; it opens a folder in memory. */
  readonly host: Host | 'oldest';
  /** The folder to open, or a `.code-workspace` file, as an absolute path. */
  readonly folder: string;
  /** Whether VS Code asks whether the folder is to be trusted, as it does on the desktop. */
  readonly asksForTrust?: boolean | undefined;
  /** A `.vsix` to install, in place of the extension under development. In the Node host. */
  readonly vsix?: string | undefined;
  /** A `.vsix` of another extension, to install beside the one under development. In the Node host. */
  readonly beside?: string | undefined;
  /** A file to open in it at once, as an absolute path. */
  readonly file?: string | undefined;
  /** The user's settings, besides those that keep VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** The module that holds the `run()` of tests inside the extension host, relative to the project. */
  readonly tests?: string | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | undefined;
  /** Pixels of a picture to one of the page. */
  readonly scale?: number | undefined;
  /** Called before the page loads. */
  readonly prepare?: ((page: Page) => Promise<void>) | undefined;
}

export interface LaunchedEditor {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Opens VS Code on a folder and waits until its workbench stands. All of it ends with `close`. */
export async function launchEditor(options: LaunchOptions): Promise<LaunchedEditor> {
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const address = await serve(options, undo);
    const browser = await startBrowser();
    undo.push(() => browser.close());
    const page = await openPage(browser, options);
    await page.goto(address);
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts what serves VS Code and gives the address to open; `undo` takes what ends it again. */
async function serve(options: LaunchOptions, undo: (() => Promise<void>)[]): Promise<string> {
  if (options.host === 'oldest') {
    const oldest = await startOldestVSCode(await oldestVSCode(), await webExtension(options.tests));
    undo.push(oldest.stop);
    return `http://127.0.0.1:${oldest.port}/`;
  }
  const server = await startVSCodeServer(await editorServer(), options.settings, {
    ...options,
    vsix: options.vsix ?? options.beside,
    bare: true,
  });
  undo.push(server.stop);
  if (options.host === 'node') return editorAddress(server.port, server.token, options);
  const front = await startWebFront(server.port, await webExtension(options.tests));
  undo.push(front.stop);
  return editorAddress(front.port, server.token, options);
}

/**
 * The address that opens a folder in VS Code's server with the extension at work. In the web host the
 * extension comes with the page, by way of the front.
 */
export function editorAddress(
  port: number,
  token: string,
  options: Pick<LaunchOptions, 'folder' | 'file' | 'host' | 'tests' | 'vsix'>,
): string {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${urlPath(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (options.file !== undefined) payload.push(['openFile', remote(options.file)]);
  if (options.host === 'node' && options.vsix === undefined)
    payload.push(['extensionDevelopmentPath', remote(project)]);
  if (options.host === 'node' && options.tests !== undefined) {
    payload.push(['extensionTestsPath', remote(path.join(project, options.tests))]);
  }
  // Escaped no more than a link in a terminal needs.
  const escaped = (text: string) => encodeURIComponent(text).replace(/%(?:2C|2F|3A)/g, decodeURIComponent);
  const opened = options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = { tkn: token, [opened]: urlPath(options.folder), payload: JSON.stringify(payload) };
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${escaped(value)}`);
  return `http://127.0.0.1:${port}/?${pairs.join('&')}`;
}

async function openPage(browser: Browser, options: LaunchOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // Nothing leaves this machine.
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  // tsx wraps inner functions in a helper of its own, which those that run in the page would miss.
  await context.addInitScript('globalThis.__name ??= (value) => value;');
  const page = await context.newPage();
  await options.prepare?.(page);
  return page;
}

/** A file's path as it stands in an address: with `/`, also where a drive's letter comes first. */
function urlPath(file: string): string {
  const slashes = file.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}
