import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Editor } from '../../host/editor.ts';
import { journey } from '../../host/journey.ts';
import { stripped } from '../../host/strip.ts';

// Our own prose; the towns and their people are invented.
const RAW =
  'Ferries may stop, the mayor said. 🙂\n\nShe had met Hanne Vidrik.\nThe harbour office was told.\n';
const ANSWERED = 'Ferries will run, Hanne Vidrik said.\n';

const files = {
  'actors.yaml':
    'askevar:\n  name: Joren Askevar\n  type: person\nberg:\n  name: Anna Berg\n  type: person\n  roles: government\n  country: NO\nvidrik:\n  name: Hanne Vidrik\n  type: person\n',
  'ferries.txt': RAW,
  'ferries.claim': `---\nclaimdown: 1\nsource: ferries.txt\n---\n${RAW.replace('Hanne Vidrik', '{@Hanne Vidrik}')}`,
  'answer.claim': `{!c1 @vidrik disputes=ferries.claim#c1|Ferries will run}, {@Hanne Vidrik} {>c1|said}.\n`,
  'third.claim': '{@berg|She} left. {@Joren Askevar} stayed. {@vidrik|He} slept.\n',
};

journey('An analyst names who speaks, and goes where others are', { files }, (step) => {
  const articleOf = (editor: Editor, file: string) =>
    stripped(path.join(editor.folder, file)).toString('utf8');

  step('types @ in a head, and the actor of this article comes first', async (editor) => {
    await editor.open('ferries.claim');
    // Another article answers a claim that is not marked yet.
    await editor.waitForProblems([{ code: 'claim-unknown' }]);
    await editor.goTo(5, 1);
    await editor.type('{!c1 @');
    const names = await editor.completions('Hanne Vidrik');
    assert.deepEqual(names.slice(0, 3), ['Hanne Vidrik', 'Joren Askevar', 'Anna Berg']);
    await editor.screenshot('complete an actor');
    // Asked for by the key, the list holds snippets too, behind whom the head may name.
    await editor.press('Escape', 'Control+Space');
    assert.deepEqual((await editor.completions('Hanne Vidrik')).slice(0, 3), names.slice(0, 3));
    await editor.type('ber');
    await editor.complete('Anna Berg');
    await editor.type('|');
    // The tag closes itself behind the clause.
    await editor.waitForLine(5, '{!c1 @berg|Ferries may stop}, the mayor said. 🙂');
    // Who speaks stands above the claim once its head is read.
    await editor.page.locator('.codelens-decoration', { hasText: 'c1 · Anna Berg' }).waitFor();
  });

  step('names the actor behind words that are selected, which stay as they are', async (editor) => {
    await editor.select('the mayor');
    await editor.pressToChange('Control+Shift+Digit2');
    await editor.page.locator('.statusbar-item', { hasText: 'Ln 5, Col 43' }).waitFor();
    await editor.press('Control+Space');
    await editor.completions('Anna Berg');
    await editor.screenshot('complete an actor over a selection');
    await editor.complete('Anna Berg');
    await editor.waitForLine(5, '{!c1 @berg|Ferries may stop}, {@berg|the mayor} said. 🙂');
    const text = await editor.save('ferries.claim');
    assert.equal(
      text,
      files['ferries.claim'].replace(
        'Ferries may stop, the mayor',
        '{!c1 @berg|Ferries may stop}, {@berg|the mayor}',
      ),
    );
    assert.equal(articleOf(editor, 'ferries.claim'), RAW);
  });

  step('peeks from an entry of the registry at all that name the actor', async (editor) => {
    await editor.open('actors.yaml');
    await editor.select('vidrik:');
    await editor.press('ArrowLeft');
    const rows = await editor.peekReferences(4);
    for (const file of ['actors.yaml', 'answer.claim', 'ferries.claim', 'third.claim'])
      assert.ok(
        rows.some((row) => row.startsWith(file)),
        `${file} in ${rows.join(' / ')}`,
      );
    await editor.screenshot('peek references');
    await editor.press('Escape');
    await editor.waitForText(files['actors.yaml']);
  });

  step('follows the source to the raw article', async (editor) => {
    await editor.open('ferries.claim');
    await editor.select('ferries.txt');
    await editor.press('ArrowLeft');
    await editor.command('Open Link');
    await editor.waitForCursor('ferries.txt', 1);
    await editor.waitForText(RAW);
  });

  step('follows a link to the claim of another article', async (editor) => {
    await editor.open('answer.claim');
    await editor.select('ferries.claim#c1');
    await editor.press('ArrowLeft');
    await editor.command('Open Link');
    await editor.waitForCursor('ferries.claim', 5, 1);
    await editor.open('answer.claim');
    await editor.select('ferries.claim#c1');
    await editor.press('ArrowLeft', 'F12');
    await editor.waitForCursor('ferries.claim', 5);
    await editor.screenshot('follow a link');
    assert.equal(await readFile(path.join(editor.folder, 'answer.claim'), 'utf8'), files['answer.claim']);
    assert.equal(articleOf(editor, 'answer.claim'), ANSWERED);
  });
});
