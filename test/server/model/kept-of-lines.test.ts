/** What is looked for line by line is looked for anew where an edit changed the line, and nowhere else. */
import assert from 'node:assert/strict';
import { documentModel, keptOfLines, loadSurroundings, wordsOf } from '../../../server/src/model/index.ts';
import { parse, reparse } from '../../../server/src/syntax/index.ts';
import { memoryWorkspace, ROOT } from './memory-workspace.ts';

describe('keptOfLines', () => {
  it('keeps what was found on lines that stay the same, wherever they stand', async () => {
    const looked: string[] = [];
    const hedgesIn = keptOfLines(({ line, annotations }) => {
      looked.push(line.text);
      return annotations.filter(({ kind }) => kind === 'hedge');
    });
    const uri = `${ROOT}a.claim`;
    const tree = parse('{?may} 😀\nno tag\n{#3} only\n{?could} {?might}\n');
    const surroundings = await loadSurroundings(uri, tree, memoryWorkspace({}));
    const wordsIn = (of: typeof tree) => hedgesIn(documentModel(uri, of, surroundings)).map(wordsOf);
    assert.deepEqual(wordsIn(tree), ['may', 'could', 'might']);
    assert.deepEqual(looked.splice(0), ['{?may} 😀', '{#3} only', '{?could} {?might}']);
    const edited = reparse(tree, { start: 0, end: 0, text: 'It {?should}\nor ' });
    assert.deepEqual(wordsIn(edited), ['should', 'may', 'could', 'might']);
    assert.deepEqual(looked, ['It {?should}', 'or {?may} 😀']);
  });
});
