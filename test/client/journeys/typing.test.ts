import assert from 'node:assert/strict';
import { journey } from '../../host/journey.ts';

const article = '---\nclaimdown: 1\n---\nAllied troops could guard the ports.\nNobody said when.  ';

journey('An analyst types', { files: { 'force.claim': article } }, (step) => {
  step('opens an article by its name', async (editor) => {
    await editor.open('force.claim');
    assert.deepEqual(await editor.linesInView(), article.split('\n'));
  });

  step('types a tag, with the quotation marks of the trade', async (editor) => {
    await editor.select('could');
    await editor.press('Delete');
    await editor.type('{?could}');
    await editor.goTo(5, 1);
    await editor.type('“It’s late,” 🙂 he said. ');
    assert.equal(
      await editor.text(),
      '---\nclaimdown: 1\n---\nAllied troops {?could} guard the ports.\n“It’s late,” 🙂 he said. Nobody said when.  ',
    );
  });

  step('saves nothing but what was typed', async (editor) => {
    const before = await editor.text();
    assert.equal(await editor.save('force.claim'), before);
  });
});
