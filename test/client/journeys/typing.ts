import assert from 'node:assert/strict';
import type { Journey } from '../../host/journey.ts';
import { eventually } from '../../host/page/eventually.ts';

const article = '---\nclaimdown: 1\n---\nAllied troops will guard the ports.\nNobody said when.  ';

export const typing: Journey = {
  title: 'An analyst types',
  files: { 'force.claim': article },
  steps: (step) => {
    step('opens an article by its name', async (editor) => {
      await editor.open('force.claim');
      await editor.waitForLines(article.split('\n'));
      // Tags close themselves once the server answers.
      await eventually(editor.page, async () =>
        assert.ok((await editor.symbols()).some((name) => name.startsWith('Front matter'))),
      );
    });

    const claimed = '{!c1 @author|Allied troops will guard the ports}.';

    step('begins a tag in front of a sentence, and finds it closed behind', async (editor) => {
      await editor.goTo(4, 1);
      await editor.type('{');
      // What a tag may open with comes before the snippets, which hold several.
      const offered = await editor.completions('!');
      assert.deepEqual([...offered.slice(0, 7)].sort(), ['!', '#', '%', '+', '>', '?', '@']);
      await editor.type('!c1 @author|');
      await editor.waitForLine(4, claimed);
      await editor.waitForProblems([]);
    });

    step('takes the brace away, and sees what is missing', async (editor) => {
      await editor.press('End', 'ArrowLeft', 'Backspace');
      await editor.waitForProblems([{ code: 'tag-unclosed', line: 4, column: 1, severity: 'error' }]);
    });

    step('closes the tag, and the problem goes', async (editor) => {
      await editor.type('}');
      await editor.waitForProblems([]);
      await editor.waitForLine(4, claimed);
    });

    step('marks a hedge, with quotation marks and an emoji about', async (editor) => {
      await editor.select('will');
      await editor.press('Delete');
      await editor.type('{?possible|could}');
      await editor.goTo(5, 1);
      await editor.type('“It’s late,” 🙂 he said. ');
      assert.equal(
        await editor.text(),
        '---\nclaimdown: 1\n---\n{!c1 @author|Allied troops {?possible|could} guard the ports}.\n“It’s late,” 🙂 he said. Nobody said when.  ',
      );
      await editor.waitForProblems([]);
    });

    step('rests the mouse on the claim and reads who says it and how firmly', async (editor) => {
      const hover = await editor.hover('Allied troops', 'Certainty: possible');
      assert.match(hover, /Claim c1/);
    });

    step('asks the same of the hedge by the keyboard', async (editor) => {
      await editor.select('could');
      assert.match(await editor.hoverAtCursor('Hedge'), /possible/);
    });

    step('goes to the claim by its name', async (editor) => {
      assert.deepEqual(
        (await editor.symbols()).filter((name) => name.startsWith('c1')),
        ['c1: Allied troops could guard the ports'],
      );
      await editor.goTo(5, 1);
      await editor.goToSymbol('Allied troops');
      await editor.type('>');
      await eventually(editor.page, async () =>
        assert.match((await editor.linesInView())[3] ?? '', /^>?\{>?!c1/),
      );
      await editor.press('ControlOrMeta+KeyZ');
    });

    step('saves nothing but what was typed', async (editor) => {
      const before = await editor.text();
      assert.equal(await editor.save('force.claim'), before);
    });
  },
};
