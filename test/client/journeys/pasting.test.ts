import assert from 'node:assert/strict';
import type { Editor } from '../../host/editor.ts';
import { journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';

const files = { 'a.claim': '{!c1 @author|Rents rise}.\n\n' };

journey('An analyst pastes from elsewhere', { files }, (step) => {
  const paste = async ({ page }: Editor, text: string) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('ControlOrMeta+KeyV');
  };
  const lineBecomes = (editor: Editor, line: number, text: string) =>
    eventually(editor.page, async () => assert.equal((await editor.linesInView())[line - 1], text));

  step('braces of what was copied stand for themselves', async (editor) => {
    await editor.open('a.claim');
    await eventually(editor.page, async () =>
      assert.ok((await editor.symbols()).some((name) => name.startsWith('c1'))),
    );
    await editor.goTo(2, 1);
    await paste(editor, '😀 The law {as amended} C:\\{x}');
    await lineBecomes(editor, 2, '😀 The law \\{as amended\\} C:\\\\\\{x\\}');
    await editor.waitForProblems([]);
  });

  step('what was copied from an article stays as it is', async (editor) => {
    await editor.goTo(1, 1);
    await editor.press('Shift+End', 'ControlOrMeta+KeyC');
    await editor.goTo(3, 1);
    await editor.press('ControlOrMeta+KeyV');
    await lineBecomes(editor, 3, '{!c1 @author|Rents rise}.');
  });
});
