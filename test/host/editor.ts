/** VS Code for the journeys: a person at the keyboard, in functions. */
import assert from 'node:assert/strict';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Host, launchEditor } from './launch.ts';
import { acceptCompletion, listCompletions } from './page/completion.ts';
import { eventually } from './page/eventually.ts';
import { hoverAtCursor, hoverOn } from './page/hover.ts';
import { readNotification } from './page/notifications.ts';
import { peekReferences } from './page/peek.ts';
import { type Problem, readProblems } from './page/problems.ts';
import { applyFix } from './page/quick-fix.ts';
import {
  answer,
  goToLine,
  goToSymbol,
  listSymbols,
  openFile,
  runCommand,
  runTask,
} from './page/quick-input.ts';
import { renameAtCursor } from './page/rename.ts';
import { readLinesInView, readText, selectText } from './page/text.ts';
import { project } from './project.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface EditorOptions {
  readonly host: Host;
  /** Files to write into the folder before it is opened: their text by path. */
  readonly files?: Readonly<Record<string, string>> | undefined;
  /** The folder to open; without it, a fresh one, which goes with the editor. */
  readonly folder?: string | undefined;
  /** A `.code-workspace` among the files, to be opened in place of their folder. */
  readonly workspace?: string | undefined;
  readonly asksForTrust?: boolean | undefined;
  /** A `.vsix` to install, in place of the extension under development. In the Node host. */
  readonly vsix?: string | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | undefined;
  /** Pixels of a picture to one of the page. */
  readonly scale?: number | undefined;
}

export type Editor = Awaited<ReturnType<typeof openEditor>>;

/** Opens VS Code on a folder of its own. All of it, the folder included, goes with `close`. */
export async function openEditor(options: EditorOptions) {
  const fresh = options.folder === undefined ? temporaryFolder('journey') : undefined;
  const folder = fresh?.path ?? options.folder!;
  await writeFiles(folder, options.files ?? {});
  const { page, close } = await launchEditor({
    ...options,
    folder: options.workspace === undefined ? folder : path.join(folder, options.workspace),
    // As on the desktop: a file is saved when someone saves it.
    // Hints would stand among the words that the journeys read.
    settings: { 'files.autoSave': 'off', 'editor.inlayHints.enabled': 'off', ...options.settings },
  }).catch((error) => {
    fresh?.remove();
    throw error;
  });
  return {
    page,
    host: options.host,
    folder,

    /** Opens a file of the folder by the keyboard. */
    open: (file: string) => openFile(page, file),
    /** Runs a command by its title in the command palette, such as `View: Split Editor`. */
    command: (title: string) => runCommand(page, title),
    /** Answers the question that a command has put. */
    answer: (text: string) => answer(page, text),

    /** Runs a task by its name. */
    runTask: (name: string) => runTask(page, name),

    /** Types a text as it stands, key by key. */
    type: (text: string) => page.keyboard.type(text),
    /** Presses keys one after the other, such as `Control+Space` or `ControlOrMeta+KeyZ`. */
    async press(...keys: readonly string[]) {
      for (const key of keys) await page.keyboard.press(key);
    },
    /** Puts the cursor on a line and column, both counted from 1. */
    goTo: (line: number, column: number) => goToLine(page, line, column),
    /** Selects the first place where a text stands, on one line. */
    select: (text: string) => selectText(page, text),

    /** The active editor's whole text. */
    text: () => readText(page),
    /** Waits until that is its whole text. */
    waitForText: (text: string) => eventually(page, async () => assert.equal(await readText(page), text)),
    /** Presses a key and waits until the lines in view have changed. Nothing else moves the selection meanwhile. */
    async pressToChange(key: string) {
      const before = await readLinesInView(page);
      await page.keyboard.press(key);
      await eventually(page, async () => assert.notDeepEqual(await readLinesInView(page), before));
    },
    /** The lines in view, as a person sees them. */
    linesInView: () => readLinesInView(page),
    /** Settings of the folder, which take the place of those that were given before. */
    changeSettings: (settings: Readonly<Record<string, unknown>>) =>
      writeFiles(folder, { '.vscode/settings.json': JSON.stringify(settings) }),

    /** Waits until a line in view, counted from 1 at its top, reads so. */
    waitForLine: (line: number, text: string) =>
      eventually(page, async () => assert.equal((await readLinesInView(page))[line - 1], text)),
    /** Waits until the lines in view read so, from the first to the last. */
    waitForLines: (lines: readonly string[]) =>
      eventually(page, async () => assert.deepEqual(await readLinesInView(page), lines)),
    /** Saves the active editor, which must be of this file, and gives the file's text. */
    save: (file: string) => saveFile(page, path.join(folder, file)),

    /** Waits until the completions at the cursor name this one; gives all, as far as the list has room. */
    completions: (expected: string) => listCompletions(page, expected),
    /** Takes one from the list of completions that is shown. */
    complete: (label: string) => acceptCompletion(page, label),
    /** Opens the references of what stands at the cursor, in so many files; gives what the view lists. */
    peekReferences: (files: number) => peekReferences(page, files),
    /** Waits until a file is the one in front, and the cursor is at its line and column, counted from 1. */
    async waitForCursor(file: string, line: number, column?: number) {
      await page.locator(`.tab.active[data-resource-name=${JSON.stringify(file)}]`).waitFor();
      const place = column === undefined ? `Ln ${line}, ` : `Ln ${line}, Col ${column}`;
      await page.locator('.statusbar-item', { hasText: place }).waitFor();
    },

    problems: () => readProblems(page),
    /** Waits until the Problems panel lists just these, in this order. */
    waitForProblems: (expected: readonly Partial<Problem>[]) => waitForProblems(page, expected),
    /** Rests the mouse on a text in view until the hover says what is expected; gives all it says. */
    hover: (text: string, expected: string) => hoverOn(page, text, expected),
    /** The same at the cursor, by the keyboard. */
    hoverAtCursor: (expected: string) => hoverAtCursor(page, expected),
    /** The document's symbols, as `Go to Symbol in Editor` lists them. */
    symbols: () => listSymbols(page),
    goToSymbol: (name: string) => goToSymbol(page, name),
    applyFix: (title: string) => applyFix(page, title),
    /** Renames what stands at the cursor, by F2; gives the name that it had. */
    rename: (name: string) => renameAtCursor(page, name),
    /** Waits for a notification that holds these words; gives all it says, and clears them. */
    notification: (words: string) => readNotification(page, words),

    /** Takes a picture of the window; gives the file's path, in `dist/test/screenshots`. */
    screenshot: (name: string) => takeScreenshot(page, `${name}-${options.host}`),
    async close() {
      await close();
      fresh?.remove();
    },
  };
}

async function waitForProblems(page: Page, expected: readonly Partial<Problem>[]): Promise<void> {
  await eventually(page, async () => {
    const problems: readonly Problem[] = await readProblems(page);
    const asked = problems.map((problem, at) =>
      Object.fromEntries(
        Object.entries(problem).filter(([name]) => expected[at] === undefined || name in expected[at]),
      ),
    );
    assert.deepEqual(asked, expected);
  });
}

async function saveFile(page: Page, file: string): Promise<string> {
  const written = async () => (await stat(file, { bigint: true })).mtimeNs;
  const before = await written();
  await page.keyboard.press('ControlOrMeta+KeyS');
  await eventually(page, async () => assert.notEqual(await written(), before, `${file} was not saved`));
  await page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  return readFile(file, 'utf8');
}

async function takeScreenshot(page: Page, name: string): Promise<string> {
  const file = path.join(project, 'dist/test/screenshots', `${name.replace(/[^\w-]+/g, '-')}.png`);
  await page.screenshot({ path: file });
  return file;
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
