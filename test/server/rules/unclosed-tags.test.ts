/** A tag that is still being typed is one mistake, at its brace: nothing is asked of what it seems to hold. */
import assert from 'node:assert/strict';
import { checkText } from './check-text.ts';

const actors = 'berg:\n  name: Anna Berg\n';

describe('a tag that is not closed', () => {
  for (const text of [
    '{@Ferries stopped, the mayor said.',
    '{@berg >Ferries stopped, the mayor said.',
    '{?Ferries stopped.',
    '{?>Ferries stopped.',
    '{#Ferries stopped.',
    '{!Ferries stopped, the mayor said.',
    '{!c1 @Ferries stopped.',
    '{!c1 @berg Ferries stopped.',
    '{!c1 @berg|Ferries stopped.',
    '{>Ferries stopped.',
    '{!c1 @author|Ferries stopped}, {!c2 @author|bridges closed} {>they said.',
  ])
    it(text, async () => {
      const { findings } = await checkText({ text, actors });
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['tag-unclosed'],
      );
    });

  it('keeps what is found in others', async () => {
    const { findings } = await checkText({
      text: '{!Ferries stopped {@Nobody} left.\n{!Rents rose}.',
      actors,
    });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['tag-unclosed', 'actor-unknown', 'claim-unattributed'],
    );
  });
});
