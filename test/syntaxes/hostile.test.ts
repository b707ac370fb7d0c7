import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { INITIAL, loadGrammar, tokenize } from './tokens.ts';

/** VS Code does not colour lines of 20,000 units and more. */
const LENGTH = 19_000;

/** A line opens with the first text, is filled with the second and ends in the third. */
const LINES: readonly (readonly [opening: string, filling: string, ending: string])[] = [
  ['', '{!', ''],
  ['', '{!{@{?{#{>{+', ''],
  ['', '{!x}', ''],
  ['', '{!|', ''],
  ['', '{!c1|', ''],
  ['', '|', ''],
  ['{!', '|', ''],
  ['', '{', ''],
  ['', '}', ''],
  ['', '{$', ''],
  ['', '\\{!', ''],
  ['{!', '\\', ''],
  ['{!', 'a', '|x}'],
  ['{!', 'a', '!|x}'],
  ['{!', 'a ', '|x}'],
  ['{!', 'a=', '|x}'],
  ['{!', '@', '|x}'],
  ['{!', '>', '|x}'],
  ['{!', ' ', '|x}'],
  ['{!', ' > ', '|x}'],
  ['{!note=', '"', '|x}'],
  ['{!note="', '\\"', '|x}'],
  ['{!supports=', 'a,', '|x}'],
  ['{!supports=', 'a', '|x}'],
  ['{#', '1', 'x|x}'],
  ['{#', '1..', '|x}'],
  ['{#', '-', '|x}'],
  ['{>', 'c1,', '|x}'],
  ['', '{%', ''],
  ['', '{% x %}', ''],
  ['{%', ' ', ''],
  ['{% claimdown-disable ', 'a-', ''],
  ['{% claimdown-disable ', '-- ', ''],
  ['{%= ', '"', ''],
  ['{%= "', '\\"', ''],
  ['{%= ', '1e', ''],
  ['{!', '🪖', ''],
];

describe('colours of hostile lines', () => {
  let grammar: IGrammar;
  let slowest = 0;
  let steepest = 0;
  before(async () => {
    grammar = await loadGrammar();
  });
  after(() => {
    const [time, ratio] = [slowest.toFixed(0), steepest.toFixed(1)];
    console.log(`    At most ${time} ms a line, and ${ratio} times the time for twice the line.`);
  });

  for (const [opening, filling, ending] of LINES) {
    it(`${opening}${filling}${filling}…${ending}`, () => {
      const whole = milliseconds(grammar, lineOf(opening, filling, ending, LENGTH));
      const half = milliseconds(grammar, lineOf(opening, filling, ending, LENGTH / 2));
      slowest = Math.max(slowest, whole);
      steepest = Math.max(steepest, whole / half);
      const [, below] = tokenize(grammar, `${lineOf(opening, filling, ending, 500)}\n{!c1|x} y`);
      assert.deepEqual(
        below!.tokens.map(({ start, end, scopes }) => [start, end, scopes.at(-1)]),
        [
          [0, 2, 'punctuation.definition.tag.begin.claim'],
          [2, 4, 'variable.other.constant.id'],
          [4, 5, 'punctuation.definition.tag.head.claim'],
          [5, 6, 'string.unquoted.claim'],
          [6, 7, 'punctuation.definition.tag.end.claim'],
          [7, 9, 'text'],
        ],
      );
    });
  }

  it('nests as deep as tags are opened', () => {
    const [line] = tokenize(grammar, '{!'.repeat(200));
    assert.equal(line!.tokens.length, 200);
    line!.tokens.forEach(({ start, end, scopes }, depth) => {
      assert.deepEqual([start, end], [2 * depth, 2 * depth + 2]);
      assert.equal(scopes.filter((scope) => scope === 'string.unquoted.claim').length, depth);
    });
  });

  it('leaves bars of the article alone', () => {
    const [line] = tokenize(grammar, '|'.repeat(LENGTH));
    assert.deepEqual(line!.tokens, [{ start: 0, end: LENGTH, scopes: ['text'] }]);
  });
});

function lineOf(opening: string, filling: string, ending: string, length: number): string {
  return opening + filling.repeat(Math.floor(length / filling.length)) + ending;
}

/**
 * The shortest of five times that a line takes, in the form in which editors ask for colours: lists of scopes would cost
 * depth by depth. Fails where the line leaves anything open.
 */
function milliseconds(grammar: IGrammar, line: string): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    const { ruleStack, stoppedEarly } = grammar.tokenizeLine2(line, INITIAL);
    shortest = Math.min(shortest, performance.now() - start);
    assert.equal(stoppedEarly, false);
    assert.equal(ruleStack.depth, 1);
  }
  return shortest;
}
