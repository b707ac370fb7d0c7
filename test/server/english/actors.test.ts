import assert from 'node:assert/strict';
import {
  type ActorMemory,
  type ActorMention,
  NOBODY_YET,
  readActors,
} from '../../../server/src/english/actors.ts';
import { sentences } from '../../../server/src/english/sentences.ts';
import { tokens } from '../../../server/src/english/tokens.ts';

function read(
  text: string,
  memory: ActorMemory = NOBODY_YET,
): { mentions: readonly ActorMention[]; memory: ActorMemory } {
  const cut = tokens(text);
  return readActors({ text, tokens: cut, sentences: sentences(text, cut) }, memory);
}

/** Each mention as `words: type`. */
function written(text: string): readonly string[] {
  return read(text).mentions.map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
}

function table(title: string, rows: readonly (readonly [text: string, ...mentions: string[]])[]): void {
  describe(title, () => {
    for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(written(text), expected));
  });
}

describe('actors', () => {
  table('people', [
    ['President Thabo Dlamini spoke in Pretoria.', 'President Thabo Dlamini: person'],
    [
      'Ann Hall, a professor of law, and Oskar Brell agreed.',
      'Ann Hall, a professor of law: person',
      'Oskar Brell: person',
    ],
    ['John F. Hale Jr. was there.', 'John F. Hale Jr: person'],
  ]);

  table('bodies', [
    ['The World Health Organization warned of a new strain.', 'The World Health Organization: organisation'],
    ['Sony Music sued Hall & Sons Ltd.', 'Sony Music: organisation', 'Hall & Sons Ltd: organisation'],
    [
      'The Ministry of Defence (MoD) denied it. The MoD said nothing more.',
      'The Ministry of Defence: organisation',
      'MoD: organisation',
      'The MoD: organisation',
    ],
  ]);

  table('groups', [
    ['French police and German officials met.', 'French police: group', 'German officials: group'],
  ]);

  table('nobody', [
    ['In May, the Battle of Hastings was remembered.'],
    ['The French Revolution began in 1789.'],
    ['The house was sold in March.'],
  ]);

  it('gives a shortened later mention the name of the first, its title left out, over lines', () => {
    const first = read('Sir Alan Marsh met the board. Sir Alan was late.');
    assert.deepEqual(
      first.mentions.filter(({ type }) => type === 'person').map(({ name }) => name),
      ['Alan Marsh', 'Alan Marsh'],
    );
    const later = read('Marsh left early.', first.memory).mentions[0];
    assert.deepEqual([later?.name, later?.grounds], ['Alan Marsh', 'later name']);
  });
});
