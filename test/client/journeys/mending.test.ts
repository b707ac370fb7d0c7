import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Editor } from '../../host/editor.ts';
import { journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';
import { stripped } from '../../host/strip.ts';

const files = {
  'actors.yaml': '# The people we quote\nzelenski:\n  name: Volodymyr Zelensky\n  aliases: [Zelensky]\n',
  'one.claim': '{!c1 @zelenski|Kyiv needs guarantees}, {>he said}. {@Zelensky} left.\n',
  'two.claim': '“Now,” {!c1 @zelenski fact|it is time}, {>he said}.\n',
  'three.claim':
    '{!c1 @author|Rents | rose | again}.\n{% claimdown-disable-next-line actor-unknown -- gone %}\nSo it is.\n',
  'four.claim': '{!c1 @Zelenskij|Kyiv is ready}, {>he said}.\n',
  'five.claim': '{@Ms Berg} agreed.\n',
};

/** On save, all that is safe to mend is mended. */
const settings = {
  '[claimdown]': { 'editor.codeActionsOnSave': { 'source.fixAll': 'explicit' } },
};

/** Waits until the Problems panel lists a finding of the rule, in whatever file; or none. */
async function reports(editor: Editor, rule: string, expected: boolean): Promise<void> {
  await eventually(editor.page, async () => {
    const problems = await editor.problems();
    assert.equal(
      problems.some(({ code }) => code === rule),
      expected,
    );
  });
}

journey('A reviewer mends', { files, settings }, (step) => {
  const articleOf = (editor: Editor, file: string) =>
    stripped(path.join(editor.folder, file)).toString('utf8');
  const onDisk = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');

  step('renames an actor, and all files follow', async (editor) => {
    await editor.open('one.claim');
    await editor.select('zelenski');
    assert.equal(await editor.rename('zelensky'), 'zelenski');
    await eventually(editor.page, async () => {
      assert.equal(
        await onDisk(editor.folder, 'actors.yaml'),
        files['actors.yaml'].replace('zelenski:', 'zelensky:'),
      );
      assert.equal(
        await onDisk(editor.folder, 'two.claim'),
        files['two.claim'].replace('@zelenski', '@zelensky'),
      );
    });
    await editor.waitForLine(1, files['one.claim'].replace('@zelenski', '@zelensky').trimEnd());
    assert.equal(articleOf(editor, 'one.claim'), 'Kyiv needs guarantees, he said. Zelensky left.\n');
    assert.equal(articleOf(editor, 'two.claim'), '“Now,” it is time, he said.\n');
  });

  step('is told why a name cannot be had', async (editor) => {
    await editor.open('two.claim');
    await editor.select('c1');
    await editor.rename('fact');
    assert.match(await editor.notification('type, mode or strength'), /“fact”/);
    await editor.waitForText(await onDisk(editor.folder, 'two.claim'));
  });

  step('takes the fix that is offered', async (editor) => {
    await editor.open('four.claim');
    await editor.select('Zelenskij');
    await editor.applyFix('Change to “zelensky”');
    assert.equal(await editor.save('four.claim'), files['four.claim'].replace('@Zelenskij', '@zelensky'));
    assert.equal(articleOf(editor, 'four.claim'), 'Kyiv is ready, he said.\n');
  });

  step('saves, and all that is safe to mend is mended', async (editor) => {
    await editor.open('three.claim');
    await editor.press('End');
    await editor.type(' ');
    assert.equal(await editor.save('three.claim'), '{!c1 @author|Rents \\| rose \\| again}. \nSo it is.\n');
    // But for the space that was typed.
    assert.equal(articleOf(editor, 'three.claim'), 'Rents | rose | again. \nSo it is.\n');
  });

  step('silences a finding, and writes why', async (editor) => {
    await editor.open('three.claim');
    await editor.goTo(2, 1);
    await editor.type('{@Nobody} ');
    await reports(editor, 'actor-unknown', true);
    await editor.goTo(2, 4);
    await editor.applyFix('Silence actor-unknown here, with a reason');
    await eventually(editor.page, async () =>
      assert.match(await editor.text(), /claimdown-disable-next-line/),
    );
    await editor.type('a name in passing');
    assert.equal(
      await editor.save('three.claim'),
      '{!c1 @author|Rents \\| rose \\| again}. \n{% claimdown-disable-next-line actor-unknown -- a name in passing %}\n{@Nobody} So it is.\n',
    );
  });

  step('adds an actor to the registry, which keeps its comments', async (editor) => {
    await editor.open('five.claim');
    await reports(editor, 'actor-unknown', true);
    await editor.select('Ms Berg');
    await editor.applyFix('Add Ms Berg (ms-berg, person) to the registry');
    // As after any fix, what it wrote elsewhere is there to be looked at, and saved.
    await editor.open('actors.yaml');
    await eventually(editor.page, async () =>
      assert.equal(
        await editor.text(),
        '# The people we quote\nzelensky:\n  name: Volodymyr Zelensky\n  aliases: [Zelensky]\nms-berg:\n  name: Ms Berg\n  type: person\n',
      ),
    );
  });
});
