import assert from 'node:assert/strict';
import type { Editor } from '../../host/editor.ts';
import { journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';

const ARTICLE = '{!c1 @berg|It rains}. {@Hanne Vidrik} left.\n';

/** Two folders, each with a registry and a configuration of its own, and the same article in both. */
const files = {
  'north/actors.yaml': 'berg:\n  name: Anna Berg\n',
  'north/claimdown.yaml': 'rules:\n  claim-cue-missing: off\n',
  'north/one.claim': ARTICLE,
  'south/actors.yaml': 'vidrik:\n  name: Hanne Vidrik\n',
  'south/two.claim': ARTICLE,
  'both.code-workspace': JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }),
};

/** Waits until the Problems panel lists these rules with their columns, of all files, sorted. */
async function finds(editor: Editor, expected: readonly string[]): Promise<void> {
  await eventually(editor.page, async () => {
    const problems = await editor.problems();
    assert.deepEqual(problems.map(({ code, column }) => `${code} ${column}`).sort(), expected);
  });
}

const options = { files, workspace: 'both.code-workspace', asksForTrust: true };

journey('An analyst opens two folders that are not trusted', options, (step) => {
  step('has each article checked by its own folder’s registry and configuration', async (editor) => {
    await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await editor.open('one.claim');
    await finds(editor, ['actor-unknown 23', 'actor-unknown 6', 'claim-cue-missing 1']);
  });

  step('is offered the actors of that folder', async (editor) => {
    await editor.open('two.claim');
    await editor.goTo(1, 7);
    await editor.press('Control+Space');
    const names = await editor.completions('Hanne Vidrik');
    assert.ok(!names.includes('Anna Berg'), names.join());
    await editor.screenshot('two folders');
    await editor.press('Escape');
    await editor.waitForLine(1, ARTICLE.trimEnd());
  });

  step('marks there as anywhere, since nothing in it is run', async (editor) => {
    await editor.open('one.claim');
    await editor.select('rains');
    await editor.press('Control+Shift+Digit5');
    await editor.waitForLine(1, '{!c1 @berg|It {?rains}}. {@Hanne Vidrik} left.');
    await editor.screenshot('restricted mode');
    await editor.press('ControlOrMeta+KeyZ');
    await editor.waitForLine(1, ARTICLE.trimEnd());
  });
});
