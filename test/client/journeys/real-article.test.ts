import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { journey } from '../../host/journey.ts';
import { project } from '../../host/project.ts';
import { stripped } from '../../host/strip.ts';

const raw = path.join(project, '../shared/articles/000_88a11ff35acdac9a.txt');

const [CLAIM, ACTOR, SOURCE, CUE, HEDGE, NUMBER] = [1, 2, 3, 4, 5, 6].map(
  (digit) => `Control+Shift+Digit${digit}`,
);

/** Words of the article, in the order in which they are marked, with the key for each. */
const MARKS: readonly (readonly [words: string, key: string | undefined])[] = [
  [
    'British and other European troops could be deployed to Ukrainian cities, ports and nuclear power plants to help secure the peace following any ceasefire deal with Russia',
    CLAIM,
  ],
  ['could', HEDGE],
  ['Western officials', SOURCE],
  ['have said', CUE],
  ['it would be under 30,000 personnel', CLAIM],
  ['under 30,000 personnel', NUMBER],
  ['The officials', SOURCE],
  ['signalled', CUE],
  ['Donald Trump', ACTOR],
  ['it is understood', HEDGE],
  [
    'the Royal Navy would be a good partner to help secure Ukraine’s shipping lanes along with its Nordic allies',
    CLAIM,
  ],
  ['Volodymyr Zelenskyy, the Ukrainian president', SOURCE],
  ['has already said', CUE],
  ['the deployment of any European or NATO forces in Ukraine would be “unacceptable”', CLAIM],
  ['any international security force would have to be about 110,000-strong', CLAIM],
  ['about 110,000-strong', NUMBER],
  ['Ukraine’s president', SOURCE],
  ['has previously said', CUE],
  ['discussions among European allies envisaged a contingent of between 25,000 and 30,000 personnel', CLAIM],
  ['between 25,000 and 30,000 personnel', NUMBER],
  ['the Washington Post', SOURCE],
  ['reported that', CUE],
];

if (existsSync(raw)) {
  const article = readFileSync(raw, 'utf8');
  journey('An analyst annotates a real article', { files: { 'article.txt': article } }, (step) => {
    step('starts a file from the raw text', async (editor) => {
      await editor.open('article.txt');
      await editor.command('Claimdown: New from Article');
      await editor.page.locator('.tab.active[data-resource-name="article.claim"]').waitFor();
    });

    step('gives it a title of its own', async (editor) => {
      // The first line of the article is taken for its title until somebody writes another.
      await editor.select(article.slice(0, article.indexOf('\n')));
      await editor.type('Troops for Ukraine');
      assert.match(await editor.text(), /^title: Troops for Ukraine$/m);
    });

    step('marks claims, sources, cues, hedges and figures, each by a key', async (editor) => {
      for (const [words, key] of MARKS) {
        await editor.select(words);
        await editor.pressToChange(key!);
      }
      const tags = (await editor.text()).match(/\{[!@?#>+]/g) ?? [];
      assert.equal(tags.length, MARKS.length);
    });

    step('sees the claim for which nobody stands', async (editor) => {
      const problems = await editor.problems();
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.ok(
        problems.some(({ code }) => code === 'claim-unattributed'),
        JSON.stringify(problems),
      );
      await editor.screenshot('real article problems');
    });

    step('reads of a claim who says it, how firmly and with which figures', async (editor) => {
      await editor.select('any international security force');
      const hover = await editor.hoverAtCursor('Figures');
      assert.match(hover, /Ukraine’s president/);
      assert.match(hover, /about 110,000-strong/);
      await editor.screenshot('real article hover');
      await editor.press('Escape');
    });

    step('finds the claims in the outline', async (editor) => {
      const claims = (await editor.symbols()).filter((name) => /^c\d+: /.test(name));
      assert.equal(claims.length, MARKS.filter(([, key]) => key === CLAIM).length);
      await editor.command('Explorer: Focus on Outline View');
      await editor.page.locator('.outline-pane .monaco-list-row').first().waitFor();
      await editor.screenshot('real article outline');
    });

    step('gets the article back, byte for byte', async (editor) => {
      await editor.open('article.claim');
      await editor.save('article.claim');
      assert.ok(stripped(path.join(editor.folder, 'article.claim')).equals(readFileSync(raw)));
    });
  });
}
