/** Hints and their acceptance: `^` is the cursor before, and `‸` where it goes next. */
import assert from 'node:assert/strict';
import { acceptHints, type HintScope } from '../../../server/src/features/accept-hints.ts';
import { type HintOptions, hintsOn } from '../../../server/src/features/hints.ts';
import { SUGGESTION_KINDS } from '../../../server/src/features/suggestions.ts';
import { applyEdits, articleText, parse } from '../../../server/src/syntax/index.ts';
import { modelOf } from './model-of.ts';

const ALL: HintOptions = { kinds: new Set(SUGGESTION_KINDS), minConfidence: 0, except: new Set() };
const ACTORS = 'berg:\n  name: Anna Berg\n  type: person\nhalvia:\n  name: Halvia\n  type: state\n';

async function accept(marked: string, scope: HintScope, options = ALL) {
  const cursor = marked.indexOf('^');
  const text = marked.replace('^', '');
  const model = await modelOf(text, ACTORS);
  const accepted = acceptHints(model, cursor, scope, options);
  const after = applyEdits(text, accepted.edits);
  assert.equal(articleText(parse(after)), articleText(parse(text)), 'the article is what it was');
  const next = accepted.next?.start;
  return {
    ...accepted,
    text: next === undefined ? after : `${after.slice(0, next)}‸${after.slice(next)}`,
  };
}

describe('accepting hints', () => {
  for (const [title, before, scope, after] of [
    [
      'marks the one at the cursor and goes to the next',
      'Rents ^could rise by 4 per cent.',
      'one',
      'Rents {?could} rise by ‸4 per cent.',
    ],
    [
      'takes the one around the cursor',
      'Rents cou^ld rise by 4 per cent.',
      'one',
      'Rents {?could} rise by ‸4 per cent.',
    ],
    ['only goes to the next where none is', '^Rents could rise.', 'one', 'Rents ‸could rise.'],
    [
      'goes on in the next lines, past notes and front matter',
      '---\ntitle: a\n---\nRents ^could rise.\n{% may %}\n\nIt may rain.',
      'one',
      '---\ntitle: a\n---\nRents {?could} rise.\n{% may %}\n\nIt ‸may rain.',
    ],
    [
      'begins again at the top',
      'It may rain.\nRents ^could rise.',
      'one',
      'It ‸may rain.\nRents {?could} rise.',
    ],
    ['is over with the last', 'Rents ^could rise.', 'one', 'Rents {?could} rise.'],
    [
      'marks a claim with source and cue',
      '^Rents will rise, Anna Berg said.',
      'one',
      '{!c1|Rents will rise}, {@>c1|Anna Berg} {>c1|said}.',
    ],
    [
      'gives a claim the next free id',
      '{!c1 @author|It rains}. ^Rents will rise, Anna Berg said.',
      'one',
      '{!c1 @author|It rains}. {!c2|Rents will rise}, {@>c2|Anna Berg} {>c2|said}.',
    ],
    [
      'makes a mention that is marked the source',
      '^Rents will rise, {@Anna Berg} said.',
      'one',
      '{!c1|Rents will rise}, {@>c1|Anna Berg} {>c1|said}.',
    ],
    [
      'adds to the link that such a mention has',
      '{!c1|Rents fell}. ^Rents will rise, {@>c1|Anna Berg} said.',
      'one',
      '{!c1|Rents fell}. {!c2|Rents will rise}, {@>c1,c2|Anna Berg} {>c2|said}.',
    ],
    [
      'puts a claim round tags that are there',
      '^Rents {?could} rise, Anna Berg said.',
      'one',
      '{!c1|Rents {?could} rise}, {@>c1|Anna Berg} {>c1|said}.',
    ],
    [
      'does not call a claim a fact that words still to be marked weaken',
      '^Anna Berg confirmed that rents could rise.',
      'one',
      '{@>c1|Anna Berg} {>c1|confirmed} {!c1|that rents ‸could rise}.',
    ],
    [
      'calls one a fact that nothing weakens',
      '^Anna Berg confirmed that rents rose.',
      'one',
      '{@>c1|Anna Berg} {>c1|confirmed} {!c1 fact|that rents rose}.',
    ],
    [
      'writes the id of an actor whom the words do not name',
      'Anna Berg left. ^Ms Berg stayed.',
      'one',
      '‸Anna Berg left. {@berg|Ms Berg} stayed.',
    ],
    [
      'accepts all of the paragraph',
      'It may rain.\nRents ^could rise by 4 per cent, Anna Berg said.\nHalvia may act.',
      'paragraph',
      'It may rain.\n{!c1|Rents {?could} rise by {#4 per cent}}, {@>c1|Anna Berg} {>c1|said}.\n‸Halvia may act.',
    ],
    [
      'accepts all of its kind',
      'It may rain 30 times.\nRents ^could rise by 4 per cent.',
      'kind',
      'It {?may} rain 30 times.\nRents {?could} rise by ‸4 per cent.',
    ],
    [
      'dismisses, and goes to the next',
      'Rents ^could rise by 4 per cent.',
      'dismiss',
      'Rents could rise by ‸4 per cent.',
    ],
    ['escapes what comes to stand in a tag', 'It took ^between 4 | and 5 days.\\', 'paragraph', undefined],
    [
      'keeps emoji and CR LF',
      '🙂🙂 Rents ^could rise.\r\nIt may.',
      'one',
      '🙂🙂 Rents {?could} rise.\r\nIt ‸may.',
    ],
  ] as const) {
    it(title, async () => {
      const { text } = await accept(before, scope);
      if (after !== undefined) assert.equal(text, after);
    });
  }

  it('does not suggest again what is dismissed, whatever is annotated beside it', async () => {
    const { keys } = await accept('Rents ^could rise by 4 per cent.', 'dismiss');
    assert.equal(keys.length, 1);
    const model = await modelOf(
      'New line.\n{!c1 @author|Rents could rise} by {#4 per cent}.\nRents could rise.',
      ACTORS,
    );
    const hints = model.tree.lines.map(
      (line) => hintsOn(model, line, { ...ALL, except: new Set(keys) }).length,
    );
    assert.deepEqual(hints, [0, 0, 1]);
  });

  it('names those whom nobody knows', async () => {
    assert.deepEqual((await accept('^Sir Keir Starmer met Anna Berg.', 'paragraph')).newActors, [
      'Sir Keir Starmer',
    ]);
  });

  it('suggests nothing in another language', async () => {
    const { keys, next } = await accept('---\nlanguage: de\n---\nRents ^could rise.', 'one');
    assert.deepEqual([keys, next], [[], undefined]);
  });
});
