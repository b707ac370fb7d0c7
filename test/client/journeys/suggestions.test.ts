import assert from 'node:assert/strict';
import path from 'node:path';
import type { Editor } from '../../host/editor.ts';
import { journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';
import { stripped } from '../../host/strip.ts';

// Our own prose; the town and its people are invented.
const ARTICLE =
  'Bridge to close for nine weeks\n\nThe old bridge at Tolm could be shut for nine weeks, Hanne Vidrik said on Monday. 🙂\n\n“It may take longer,” she added. Some 12,000 drivers use it each day.\n\nRepairs might cost £2.3m.\n\nSir Aldous Dunmere said the town must pay.\n';

/** Waits until a line of the article reads so, whole lines as they are wrapped. */
async function reads(editor: Editor, text: string): Promise<void> {
  await eventually(editor.page, async () => {
    const seen = (await editor.linesInView()).join('');
    assert.ok(seen.includes(text), `“${text}” should be in “${seen}”`);
  });
}

journey(
  'An analyst accepts suggestions',
  {
    files: { 'actors.yaml': 'vidrik:\n  name: Hanne Vidrik\n  type: person\n' },
    viewport: { width: 1600, height: 900 },
  },
  (step) => {
    let before = '';

    step('pastes a raw article into a new file', async (editor) => {
      await editor.open('actors.yaml');
      await editor.page.evaluate((text) => navigator.clipboard.writeText(text), ARTICLE);
      await editor.command('Claimdown: New from Clipboard');
      await editor.answer('bridge');
      await reads(editor, 'The old bridge at Tolm could be shut');
      before = await editor.text();
    });

    step('sees faint hints, and reads on what grounds', async (editor) => {
      const hover = await editor.hover('could', 'Hedge?');
      assert.match(hover, /modal verb/);
      assert.match(hover, /Accept.*Dismiss/);
      assert.match(await editor.hover('Vidrik', 'Actor?'), /registry|name|vidrik/i);
      await editor.screenshot('suggestions shown');
    });

    step('accepts a claim with its source and cue by one key, and is taken to the next', async (editor) => {
      await editor.select('The old bridge');
      await editor.press('ArrowLeft', 'Alt+Enter');
      await reads(
        editor,
        '{!c1|The old bridge at Tolm could be shut for nine weeks}, {@>c1|Hanne Vidrik} {>c1|said',
      );
      await editor.waitForCursor('bridge.claim', 11, 29);
      await editor.press('Alt+Enter');
      await reads(editor, '{?could} be shut for nine weeks}');
      await editor.waitForCursor('bridge.claim', 11, 50);
      await editor.press('Alt+Enter');
      await reads(editor, '{?could} be shut for {#nine weeks}}');
    });

    step('dismisses one, and it stays dismissed', async (editor) => {
      await editor.select('12,000 drivers');
      await editor.press('ArrowLeft', 'Alt+Delete');
      // Taken to the next one, in the last paragraph.
      await editor.waitForCursor('bridge.claim', 15, 9);
      await editor.select('Some 12,000');
      await editor.press('ArrowLeft', 'Shift+Alt+Enter');
      await reads(editor, '{?may} take longer');
      assert.ok((await editor.linesInView()).join('').includes(' Some 12,000 drivers use'));
    });

    step('accepts all of a kind', async (editor) => {
      await editor.select('might');
      await editor.press('ArrowLeft', 'Control+Alt+Enter');
      await reads(editor, 'Repairs {?might} cost £2.3m.');
      await editor.waitForCursor('bridge.claim', 15, 23);
      await editor.press('Alt+Enter');
      await reads(editor, 'Repairs {?might} cost {#£2.3m}.');
    });

    step('marks somebody new, and adds him to the registry', async (editor) => {
      await editor.select('Sir Aldous');
      await editor.press('ArrowLeft', 'Alt+Enter');
      await reads(editor, '{@>c3|Sir Aldous Dunmere} {>c3|said} {!c3|the town must pay}.');
      // VS Code shows no toasts while it is driven by tests; the offer waits among the notifications.
      await editor.command('Notifications: Show Notifications');
      const offer = editor.page.locator('.notifications-center .notification-list-item', {
        hasText: 'Sir Aldous Dunmere is in no registry yet',
      });
      await offer.locator('.monaco-button', { hasText: 'Add to Registry' }).click();
      await eventually(editor.page, async () => {
        const codes = (await editor.problems()).map(({ code }) => code);
        assert.ok(!codes.includes('actor-unknown'), codes.join());
      });
    });

    step('saves the article without a changed word, and has it linted', async (editor) => {
      await editor.save('bridge.claim');
      assert.equal(stripped(path.join(editor.folder, 'bridge.claim')).toString('utf8'), ARTICLE);
      // What is left: a hedge in the article's own voice, that weighs on no claim yet.
      await eventually(editor.page, async () => {
        const codes = (await editor.problems()).map(({ code }) => code);
        assert.ok(codes.includes('hedge-outside-claim'), codes.join());
        assert.ok(!codes.some((code) => code.startsWith('tag-') || code.startsWith('head-')), codes.join());
      });
      await editor.screenshot('suggestions accepted');
    });

    step('takes all of it back, as often as the key is pressed, and does it again', async (editor) => {
      const done = await editor.text();
      const often = (key: string) => Array.from({ length: 40 }, () => key);
      await editor.press(...often('ControlOrMeta+KeyZ'));
      // The key that is pressed too often does not take back that there is a file.
      await editor.waitForText(before);
      await editor.press(...often('ControlOrMeta+KeyY'));
      await editor.waitForText(done);
    });
  },
);
