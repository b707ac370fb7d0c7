import assert from 'node:assert/strict';
import { semanticTokens } from '../../../server/src/features/semantic-tokens.ts';
import { parse } from '../../../server/src/syntax/index.ts';

/** Each token with the words that it colours. */
const ROWS: readonly (readonly [text: string, ...tokens: string[]])[] = [
  ['😀 no tag'],
  [
    '{!c1 prediction @a disputes=c2 note="x y"|b}',
    'variable declaration c1',
    'enumMember prediction',
    'class @a',
    'property disputes',
    'string c2',
    'property note',
    'string x y',
  ],
  ['😀 {@a >c1,c2|b {?possible|c}}', 'class a', 'variable c1', 'variable c2', 'enumMember possible'],
  ['{@>|b} {>said}', 'operator >'],
  ['{#25..30 men|b} {+c1 apart|c}', 'number 25..30', 'type men', 'variable c1', 'keyword apart'],
  ['{@id=x|b}{% n %}', 'property id', 'variable declaration x', 'comment {% n %}'],
  ['{!c1 ??|b}', 'variable declaration c1'],
  ['---\nclaimdown: 1\n---\n{!c1|a}\r\n{>c1|b', 'variable declaration c1', 'variable c1'],
];

describe('semantic tokens', () => {
  for (const [text, ...tokens] of ROWS)
    it(text, () => {
      const tree = parse(text);
      const found = [...semanticTokens(tree)].flatMap(([line, tokens]) =>
        tokens.map(
          ({ start, end, type, declares }) =>
            `${type}${declares ? ' declaration' : ''} ${tree.lines[line]!.text.slice(start, end)}`,
        ),
      );
      assert.deepEqual(found, tokens);
    });

  it('of a part: the lines that it touches', () => {
    const tree = parse('{!c1|a}\n{!c2|b}\n{!c3|c}');
    assert.deepEqual(
      [...semanticTokens(tree, { start: 10, end: 12 })].map(([line]) => line),
      [1],
    );
  });
});
