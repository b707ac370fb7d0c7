import assert from 'node:assert/strict';
import type { Editor } from '../../host/editor.ts';
import type { Journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';

const weather = 'It rained.\u2028It snowed.\u2029\n';
// Quick Open looks for files of the folder once: what comes later it may not find for a while.
const files = { 'rents.claim': '{!c1 @author|Rents rise}.\n\n', 'weather.claim': weather };

export const pasting: Journey = {
  title: 'An analyst pastes from elsewhere',
  files,
  steps: (step) => {
    const paste = async ({ page }: Editor, text: string) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('ControlOrMeta+KeyV');
    };

    step('braces of what was copied stand for themselves', async (editor) => {
      await editor.open('rents.claim');
      await eventually(editor.page, async () =>
        assert.ok((await editor.symbols()).some((name) => name.startsWith('c1'))),
      );
      await editor.goTo(2, 1);
      await paste(editor, '😀 The law {as amended} C:\\{x}');
      await editor.waitForLine(2, '😀 The law \\{as amended\\} C:\\\\\\{x\\}');
      await editor.waitForProblems([]);
    });

    step('what was copied from an article stays as it is', async (editor) => {
      await editor.goTo(1, 1);
      await editor.press('Shift+End', 'ControlOrMeta+KeyC');
      await editor.goTo(3, 1);
      await editor.press('ControlOrMeta+KeyV');
      await editor.waitForLine(3, '{!c1 @author|Rents rise}.');
    });

    step(
      'the unusual line ends of web pages are the article’s, and nobody asks to take them out',
      async (editor) => {
        await editor.open('weather.claim');
        await editor.goTo(1, 1);
        await editor.press('ControlOrMeta+Shift+Digit5');
        // VS Code draws each as a character that it cannot show.
        await editor.waitForLine(1, '{?It} rained.\uFFFDIt snowed.\uFFFD');
        assert.equal(await editor.save('weather.claim'), weather.replace('It', '{?It}'));
      },
    );
  },
};
