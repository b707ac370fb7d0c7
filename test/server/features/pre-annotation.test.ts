/** What is suggested, written into files: text in, text out. */
import assert from 'node:assert/strict';
import { preAnnotated } from '../../../server/src/features/pre-annotation.ts';
import { SUGGESTION_KINDS, type SuggestionKind } from '../../../server/src/features/suggestions.ts';
import { articleText, parse } from '../../../server/src/syntax/index.ts';
import { modelOf } from './model-of.ts';

const ACTORS = 'berg:\n  name: Anna Berg\n  type: person\n';

async function annotated(text: string, only: readonly SuggestionKind[] = SUGGESTION_KINDS, least = 0) {
  const model = await modelOf(text, ACTORS);
  const after = preAnnotated(model, { kinds: new Set(only), minConfidence: least });
  assert.equal(articleText(parse(after)), articleText(parse(text)), 'the article is what it was');
  return after;
}

describe('an article with what is suggested', () => {
  for (const [title, before, after] of [
    [
      'hedges in a source weigh on its claim',
      'Some officials say rents rose.',
      '{@unnamed >c1|{?>c1|Some} officials} {>c1|say} {!c1|rents rose}.',
    ],
    [
      'a hedge that holds the cue weighs on its claim',
      'It is understood that rents rose.',
      '{?>c1|It {>c1|is understood}} {!c1 @unnamed|that rents rose}.',
    ],
    [
      'words beside each other that hide who speaks are one hedge',
      'Some critics say rents rose.',
      '{?>c1|{@unnamed >c1|Some critics} {>c1|say}} {!c1|rents rose}.',
    ],
    [
      'an adverb before a sentence weighs on the claim that follows',
      'Allegedly, Anna Berg said that rents rose.',
      '{?>c1|Allegedly}, {@>c1|Anna Berg} {>c1|said} {!c1|that rents rose}.',
    ],
    [
      'but not on one that comes later in the sentence',
      'Reportedly, the ship sank, and Anna Berg said it was old.',
      '{?Reportedly}, the ship sank, and {@>c1|Anna Berg} {>c1|said} {!c1|it was old}.',
    ],
    [
      'a claim that is tagged already is weighed on, too',
      '{?Perhaps}. {@unnamed >c7|Some officials} {>c7|say} {!c7|rents rose}.',
      '{?Perhaps}. {@unnamed >c7|{?>c7|Some} officials} {>c7|say} {!c7|rents rose}.',
    ],
  ] as const)
    it(title, async () => assert.equal(await annotated(before, ['claim', 'hedge']), after));

  it('names who speaks where actors are not asked for, and marks nobody else', async () => {
    assert.equal(
      await annotated('Anna Berg said Halvia would act.', ['claim']),
      '{@>c1|Anna Berg} {>c1|said} {!c1|Halvia would act}.',
    );
  });

  it('names who speaks, however unsure others must be', async () => {
    assert.equal(
      await annotated('Hanne Vidrik said it rains.', ['claim'], 0.5),
      '---\nactors:\n  hanne-vidrik:\n    name: Hanne Vidrik\n    type: person\n---\n{@>c1|Hanne Vidrik} {>c1|said} {!c1|it rains}.',
    );
  });

  it('gives somebody new an entry with all his names, and an id only where the words do not tell', async () => {
    assert.equal(
      await annotated('Sir Aldous Dunmere left. Sir Aldous was late. He ran.', ['actor']),
      '---\nactors:\n  aldous-dunmere:\n    name: Aldous Dunmere\n    aliases: [Sir Aldous Dunmere, Sir Aldous]\n    type: person\n---\n' +
        '{@Sir Aldous Dunmere} left. {@Sir Aldous} was late. {@aldous-dunmere|He} ran.',
    );
  });

  for (const [title, head, expected] of [
    [
      'adds to the actors of the file, in their style',
      '---\nactors: # ours\n    berg2:\n        name: "Bo Berg"\n    # last\ntitle: x\n---\n',
      '---\nactors: # ours\n    berg2:\n        name: "Bo Berg"\n    hanne-vidrik:\n        name: Hanne Vidrik\n        type: person\n    # last\ntitle: x\n---\n',
    ],
    [
      'adds to actors in braces',
      '---\nactors: {berg2: {name: Bo Berg}}\n---\n',
      '---\nactors: {berg2: {name: Bo Berg}, hanne-vidrik: {name: Hanne Vidrik, type: person}}\n---\n',
    ],
    [
      'adds to an empty list of actors',
      '---\r\nactors:\r\ntitle: x\r\n---\r\n',
      '---\r\nactors:\r\n  hanne-vidrik:\r\n    name: Hanne Vidrik\r\n    type: person\r\ntitle: x\r\n---\r\n',
    ],
    [
      'gives the next free id where the file has taken one',
      '---\nactors:\n  hanne-vidrik:\n    name: H.\n---\n',
      '---\nactors:\n  hanne-vidrik:\n    name: H.\n  hanne-vidrik-2:\n    name: Hanne Vidrik\n    type: person\n---\n',
    ],
    ['leaves front matter that is broken as it is', '---\nactors: [a\n---\n', '---\nactors: [a\n---\n'],
  ] as const)
    it(title, async () => {
      const after = await annotated(`${head}Hanne Vidrik left.\n`, ['actor']);
      assert.equal(after.slice(0, after.lastIndexOf('---') + 3), expected.trimEnd());
    });
});
