import assert from 'node:assert/strict';
import path from 'node:path';
import type { Journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';
import { stripped } from '../../host/strip.ts';

const COPIED =
  'Storm {warning}\n\nA \\{path\\} C:\\new | “it’s” {!c1|not a tag} 👩‍👩‍👧 🙂.\n{% no note %} ends in a backslash\\\n---\nשלום {';

export const copying: Journey = {
  title: 'An analyst starts from copied text',
  files: { 'readme.txt': 'x' },
  steps: (step) => {
    step('copies text with braces, backslashes and emoji, and gives it a name', async (editor) => {
      await editor.open('readme.txt');
      await editor.page.evaluate((text) => navigator.clipboard.writeText(text), COPIED);
      await editor.command('Claimdown: New from Clipboard');
      await editor.page.locator('.quick-input-widget', { hasText: 'The name of the article' }).waitFor();
      await editor.answer('storm');
      await editor.page.locator('.tab.active[data-resource-name="storm.claim"]').waitFor();
    });

    step('gets the text back by strip, to the byte', async (editor) => {
      await eventually(editor.page, async () =>
        assert.match((await editor.linesInView()).join('\n'), /title/),
      );
      assert.equal(stripped(path.join(editor.folder, 'storm.claim')).toString('utf8'), COPIED);
    });

    step('finds no problem in it', (editor) => editor.waitForProblems([]));
  },
};
