/**
 * `npm run screenshot`: opens a sample in VS Code, with the outline beside it and a hover over it, and keeps the
 * picture for the README.
 *
 *     npm run screenshot -- --file=with-findings.claim --line=15 --hover='{!c1' --expect='Claim' --problems
 *
 * `--line` is the line that stands in the middle, `--hover` a text in view, and `--expect` what the hover must
 * say before the picture is taken.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openEditor } from './editor.ts';
import { project } from './project.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'security-guarantees.claim' },
    line: { type: 'string', default: '46' },
    hover: { type: 'string', default: '{!c6' },
    expect: { type: 'string', default: 'Claim' },
    problems: { type: 'boolean', default: false },
    out: { type: 'string', default: 'docs/images/editor.png' },
  },
});
const out = path.resolve(project, values.out);
const editor = await openEditor({
  host: 'node',
  folder: path.join(project, 'samples'),
  viewport: { width: 1200, height: 750 },
  scale: 1,
  settings: { 'editor.minimap.enabled': false, 'editor.cursorBlinking': 'solid' },
});
try {
  await editor.open(values.file);
  if (values.problems) await editor.problems();
  await editor.command('Explorer: Focus on Outline View');
  // The files make room for the outline.
  await editor.page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  await editor.page.locator('.outline-pane .monaco-list-row').first().waitFor();
  await editor.press('ControlOrMeta+Digit1');
  await editor.goTo(Number(values.line), 1);
  // Lenses make room for themselves, so what the mouse shall rest on is sought only when they are there.
  await editor.page.locator('.codelens-decoration a, .codelens-decoration span').first().waitFor();
  await editor.goTo(Number(values.line), 1);
  await editor.hover(values.hover, values.expect);
  // A hover that is still fading in is hard to read.
  await editor.page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
  );
  await mkdir(path.dirname(out), { recursive: true });
  await editor.page.screenshot({ path: out });
} finally {
  await editor.close();
}
console.log(path.relative(process.cwd(), out));
