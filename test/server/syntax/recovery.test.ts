import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type Line, parse, reparse } from '../../../server/src/syntax/index.ts';
import { notationOfLine } from './notation.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.claim'));

describe('a slip on one line changes no tag on another: each brace, bar and % taken out in turn', () => {
  it('of more than a few samples', () => assert.ok(samples.length > 5));

  for (const name of samples) {
    it(name, () => {
      const text = readFileSync(new URL(name, SAMPLES), 'utf8').replace(/^\uFEFF/, '');
      const tree = parse(text);
      let slips = 0;
      let lineIndex = 0;
      for (const { at, lineStart } of marksOf(text)) {
        while (startOf(tree.lines, lineIndex) < lineStart) lineIndex++;
        const without = text.slice(0, at) + text.slice(at + 1);
        const after = parse(without);
        assert.equal(after.lines.length, tree.lines.length);
        for (let i = 0; i < tree.lines.length; i++) {
          if (i !== lineIndex)
            assertSame(after.lines[i]!, tree.lines[i]!, `line ${i + 1} without unit ${at}`);
        }
        const again = reparse(tree, { start: at, end: at + 1, text: '' });
        assert.equal(notationOfLine(again.lines[lineIndex]!), notationOfLine(after.lines[lineIndex]!));
        slips++;
      }
      assert.ok(slips > 50, `${slips} slips`);
    }).timeout(60_000);
  }
});

/** Every brace, bar and % of a text, with the start of the line it is on. */
function* marksOf(text: string): Generator<{ at: number; lineStart: number }> {
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') lineStart = at + 1;
    else if ('{}|%'.includes(text[at]!)) yield { at, lineStart };
  }
}

const starts = new WeakMap<readonly Line[], number[]>();

function startOf(lines: readonly Line[], index: number): number {
  let known = starts.get(lines);
  if (!known) {
    known = [0];
    for (const line of lines) known.push(known.at(-1)! + line.text.length + line.lineBreak.length);
    starts.set(lines, known);
  }
  return known[index]!;
}

function assertSame(actual: Line, expected: Line, what: string): void {
  // Equal texts that were read alike are equal in all; a full comparison is for where they are not.
  if (actual.text === expected.text && actual.kind === expected.kind) {
    assert.equal(actual.tags.length, expected.tags.length, what);
    return;
  }
  assert.deepEqual(actual, expected, what);
}
