import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportBrat } from '../../../../server/src/formats/brat/export-brat.ts';
import { importBrat } from '../../../../server/src/formats/brat/import-brat.ts';
import { usualMapping } from '../../../../server/src/formats/brat/mapping.ts';
import { bareModel } from '../../../../server/src/formats/brat/model-statements.ts';
import { type DocumentModel, fragmentsOf } from '../../../../server/src/model/index.ts';
import { articleText } from '../../../../server/src/syntax/index.ts';
import { documents, runs } from '../../syntax/documents.ts';

/** Kind, head items and words of each tag that marks any. Where a tag of several lines begins inside another, they may change places. */
function annotations(model: DocumentModel): readonly unknown[] {
  const article = articleText(model.tree);
  return model.annotations
    .map((annotation) => {
      const { line, tag } = annotation.pieces[0];
      const items = tag.head?.items.map(({ start, end }) => line.text.slice(start, end)) ?? [];
      const fragments = fragmentsOf(model.tree, annotation).flatMap(({ start, end }) => {
        // Pieces without words mark nothing, and the line break before one is nobody's.
        const words = article.slice(start, end);
        const lead = words.slice(0, words.length - words.trimStart().length);
        const tail = words.trim() === '' ? '' : words.slice(words.trimEnd().length);
        if (words.trim() === '') return [];
        const from = /[\r\n]/.test(lead) ? start + lead.length : start;
        const to = /[\r\n]/.test(tail) ? end - tail.length : end;
        return from < to ? [[from, to]] : [];
      });
      return { kind: annotation.kind, items: items.join(' '), fragments };
    })
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    .filter(({ fragments }) => fragments.some(([start, end]) => /\S/u.test(article.slice(start, end))));
}

describe('brat, there and back', () => {
  for (const offsets of ['codepoint', 'utf16'] as const)
    it(`gives the same text and annotations of any document, in offsets of ${offsets}`, async () => {
      await fc.assert(
        fc.asyncProperty(documents(), async (text) => {
          const model = bareModel(text);
          const { text: article, annotations: standoff } = exportBrat(model, offsets);
          assert.equal(article, articleText(model.tree));
          const back = await importBrat(article, standoff, { mapping: usualMapping(), offsets });
          assert.deepEqual(back.faults, []);
          const again = bareModel(back.text);
          assert.equal(articleText(again.tree), article);
          assert.deepEqual(annotations(again), annotations(model));
        }),
        { numRuns: runs },
      );
    });
});
