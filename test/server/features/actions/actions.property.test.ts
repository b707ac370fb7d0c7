import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Action, actionsIn } from '../../../../server/src/features/actions/index.ts';
import { type DocumentModel, documentModel } from '../../../../server/src/model/index.ts';
import { safeEdits } from '../../../../server/src/rules/fix.ts';
import { fixAll } from '../../../../server/src/rules/fix-all.ts';
import { check } from '../../../../server/src/rules/runner.ts';
import { applyEdits, articleText, parse } from '../../../../server/src/syntax/index.ts';
import { ROOT } from '../../model/memory-workspace.ts';
import { documents, runs } from '../../syntax/documents.ts';
import { modelOf } from '../model-of.ts';

const REGISTRY = 'a:\n  name: Anna Berg\nx:\n  name: Zelensky\n  aliases: [Berg]\n';

/** Some say that what looked like a tag, or a head, was the article’s own all along. */
function restoresWords({ title, finding }: Action): boolean {
  if (title === 'Escape the brace: it is the article’s own') return true;
  return finding?.rule === 'head-invalid' && title === 'Escape the bar';
}

function withText(model: DocumentModel, text: string): DocumentModel {
  return documentModel(model.uri, parse(text), model.surroundings);
}

/** The article with an action's edits of it. */
async function afterAction(text: string, { changes }: Action): Promise<string> {
  const all = typeof changes === 'function' ? await changes(() => Promise.resolve(undefined)) : changes;
  const own = all.flatMap((change) => ('edits' in change && change.uri === undefined ? [change.edits] : []));
  return own.reduce((before, edits) => applyEdits(before, edits), text);
}

describe('actions', () => {
  it('keep the article text', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), fc.nat(), fc.nat(8), async (text, at, length) => {
        const model = await modelOf(text, REGISTRY);
        const start = at % (text.length + 1);
        const selection = { start, end: Math.min(text.length, start + length) };
        const findings = check(model).findings.filter(
          (finding) => finding.start <= selection.end && selection.start <= finding.end,
        );
        for (const action of actionsIn({ model, selection, findings, root: ROOT, facts: () => undefined })) {
          if (restoresWords(action)) continue;
          const after = await afterAction(text, action);
          assert.equal(articleText(parse(after)), articleText(model.tree), `${action.title}: ${after}`);
        }
      }),
      { numRuns: 3 * runs },
    );
  });

  it('silence what they say they silence, and nothing is silenced in vain', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), async (text) => {
        const model = await modelOf(text, REGISTRY);
        const before = check(model).findings;
        for (const finding of before.slice(0, 4)) {
          const place = {
            model,
            selection: finding,
            findings: [finding],
            root: undefined,
            facts: () => undefined,
          };
          const action = actionsIn(place).find(({ title }) => title.startsWith('Silence '));
          if (!action) continue;
          const after = check(withText(model, await afterAction(text, action))).findings;
          const count = (all: typeof before): number =>
            all.filter(({ rule, message }) => rule === finding.rule && message === finding.message).length;
          assert.ok(count(after) < count(before), action.title);
          const unused = (all: typeof before): number =>
            all.filter(({ rule }) => rule === 'suppression-unused').length;
          assert.equal(unused(after), unused(before), action.title);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('all safe fixes', () => {
  it('keep the article text, and leave nothing safe to mend', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), async (text) => {
        const model = await modelOf(text, REGISTRY);
        const { edits, model: fixed } = fixAll(model);
        const after = applyEdits(text, edits);
        assert.equal(articleText(parse(after)), articleText(model.tree));
        assert.deepEqual(safeEdits(check(withText(model, after)).findings), []);
        assert.equal(articleText(fixed.tree), articleText(model.tree));
      }),
      { numRuns: 2 * runs },
    );
  });
});
