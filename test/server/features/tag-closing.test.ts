import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closeTags } from '../../../server/src/features/tag-closing.ts';
import { applyEdits, articleText, parse } from '../../../server/src/syntax/index.ts';
import { documents, runs } from '../syntax/documents.ts';
import { modelOf } from './model-of.ts';

/** A text with the cursor at ‸, just behind what was typed, and what becomes of it; undefined where it stays. */
const ROWS: readonly (readonly [typed: string, closed: string | undefined])[] = [
  // The words that would be suggested.
  ['{?‸It is understood that rain falls.', '{?‸It is understood} that rain falls.'],
  ['{#‸between 25,000 and 30,000 troops left.', '{#‸between 25,000 and 30,000 troops} left.'],
  ['{@‸Anna Berg said it rains.', '{@‸Anna Berg} said it rains.'],
  ['Officials {>‸have said that it rains.', 'Officials {>‸have said} that it rains.'],
  ['Officials said {!‸that it rains.', 'Officials said {!‸that it rains}.'],
  ['{!‸It could rain, officials said.', '{!‸It could rain}, officials said.'],
  // A word, or the rest of the sentence.
  ['It {?‸rains.', 'It {?‸rains}.'],
  ['😀 {@‸שלום! עולם', '😀 {@‸שלום}! עולם'],
  ['{!‸It rains. It pours.\r\n', '{!‸It rains}. It pours.\r\n'],
  ['{!‸It rains', '{!‸It rains}'],
  // Behind a head.
  ['{!c1 @author|‸It rains.', '{!c1 @author|‸It rains}.'],
  ['It {?possible|‸could rain.', 'It {?possible|‸could} rain.'],
  ['It {?maybe perhaps|‸could rain.', undefined],
  // Inside other tags: the brace that was taken is given back.
  ['{!c1|It {?‸could rain}.', '{!c1|It {?‸could} rain}.'],
  ['{!c1|It {!‸could rain} now.', '{!c1|It {!‸could rain}} now.'],
  ['{!c1|It {?‸could rain.', '{!c1|It {?‸could} rain.'],
  ['{!‸It {?could} rain.', '{!‸It {?could} rain}.'],
  ['{!‸{?Could} it rain?', '{!‸{?Could} it rain}?'],
  // Bars of the article stay its own.
  ['{!‸Rain | snow falls', undefined],
  // Closed already, or nothing to close round.
  ['{!‸}', undefined],
  ['{!‸} It rains', undefined],
  ['{?‸could} rain', undefined],
  ['{! ‸It rains', undefined],
  ['{!‸ It rains', undefined],
  ['{!‸', undefined],
  ['{!c1|‸', undefined],
  ['It rains!‸ Who knows?', undefined],
  ['a | ‸b', undefined],
  ['{% {!‸It rains %}', undefined],
  ['\\{!‸It rains', undefined],
  ['---\ntitle: {!‸It rains\n---\n', undefined],
  ['{@anna >‸c1|she', undefined],
  // A brace inside a tag is its new end.
  ['{!c1|It rains}‸, he said}.', '{!c1|It rains}‸, he said.'],
  ['{!c1|It {?cou}‸ld} rain}.', '{!c1|It {?cou}‸ld rain}.'],
  ['{!c1|It }‸{?could} rain}.', '{!c1|It }‸{?could} rain.'],
  ['{!c1|It {?could}‸}}.', '{!c1|It {?could}‸}.'],
  ['{!c1|It {?could}‸ rain}.', undefined],
  ['{!c1|It rains}‸', undefined],
  ['It rains}‸ and {!pours}', undefined],
  ['{!c1|It \\{rains}‸\\} so}', '{!c1|It \\{rains}‸\\} so'],
];

const close = async (typed: string) => {
  const text = typed.replace('‸', '');
  const offset = typed.indexOf('‸');
  const edits = closeTags(await modelOf(text), offset, text[offset - 1] ?? '');
  return { text, offset, edits, closed: applyEdits(text, edits) };
};

describe('closing of tags as they are typed', () => {
  for (const [typed, expected] of ROWS)
    it(JSON.stringify(typed), async () => {
      const { edits, closed, offset } = await close(typed);
      const shown = edits.length === 0 ? undefined : `${closed.slice(0, offset)}‸${closed.slice(offset)}`;
      assert.equal(shown, expected);
    });

  it('leaves the article as it was before the tag was begun, and the cursor where it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents(),
        fc.nat(),
        fc.constantFrom('{!', '{@', '{?', '{#', '{>', '{+', '{!c1|', '{+c1|'),
        async (document, place, opening) => {
          const at = place % (document.length + 1);
          const { edits, closed, offset } = await close(
            `${document.slice(0, at)}${opening}‸${document.slice(at)}`,
          );
          // In a line that opens front matter, what is typed changes more than the tag.
          fc.pre(parse(document).frontMatterLines === 0);
          if (edits.length === 0) return;
          assert.ok(edits.every(({ start }) => start > offset));
          assert.equal(articleText(parse(closed)), articleText(parse(document)));
          const problems = (text: string) =>
            parse(text)
              .lines.flatMap((line) => line.problems)
              .filter(({ rule }) => rule === 'tag-unclosed');
          assert.equal(problems(closed).length, problems(document).length);
        },
      ),
      { numRuns: runs },
    );
  });

  it('moves the end of a tag and leaves the article as it was', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), fc.nat(), async (document, place) => {
        const at = place % (document.length + 1);
        const { edits, closed } = await close(`${document.slice(0, at)}}‸${document.slice(at)}`);
        if (edits.length > 0) assert.equal(articleText(parse(closed)), articleText(parse(document)));
      }),
      { numRuns: runs },
    );
  });
});
