import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { CLAIM_MODES, CLAIM_TYPES, HEDGE_TYPES, STRENGTHS } from '../../server/src/syntax/index.ts';
import { loadGrammar, tokenize } from './tokens.ts';

const WORDS = [
  ['!', 'keyword.other.type', CLAIM_TYPES],
  ['!', 'keyword.other.mode', CLAIM_MODES],
  ['?', 'keyword.other.hedge-type', HEDGE_TYPES],
  ['?', 'keyword.other.strength', STRENGTHS],
] as const;

describe('colours of words of the language', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const [sigil, scope, words] of WORDS) {
    for (const word of words) {
      it(`{${sigil}${word}|x}`, () => {
        const [line] = tokenize(grammar, `{${sigil}${word}|x}`);
        const token = line!.tokens.find(({ start }) => start === 2);
        assert.equal(token?.scopes.at(-1), scope);
        assert.equal(token?.end, 2 + word.length);
      });
    }
  }
});
