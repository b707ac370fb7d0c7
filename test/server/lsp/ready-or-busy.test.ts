/** Who asks all files waits for a few of them, and not for thousands. */
import assert from 'node:assert/strict';
import type { Background } from '../../../server/src/lsp/background.ts';
import { corpusIndex } from '../../../server/src/lsp/corpus-index.ts';
import { positionsIn } from '../../../server/src/lsp/positions.ts';
import { Session } from '../../../server/src/lsp/session.ts';
import type { ListingWorkspace } from '../../../server/src/model/workspace.ts';
import { memoryWorkspace, ROOT } from '../model/memory-workspace.ts';

function setUp(count: number) {
  const names = Array.from({ length: count }, (_, i) => `${i}.claim`);
  const memory = memoryWorkspace(
    Object.fromEntries(names.map((name) => [name, '{!c1 @author|Rents rose}.'])),
  );
  const workspace: ListingWorkspace = {
    ...memory,
    folders: [ROOT],
    async *filesBelow() {
      for (const name of names) yield `${ROOT}${name}`;
    },
  };
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let turns = 0;
  /** Work stands still once all files are found and a few of them read. */
  const background: Background = {
    turn: () => (++turns > count + 5 ? gate : Promise.resolve()),
    breath: () => Promise.resolve(),
    rest: () => {},
  };
  const index = corpusIndex(new Session(workspace, positionsIn('utf-16')), background, {
    onChange: () => {},
    onComplete: () => {},
    onYamlFound: () => {},
    onError: (error) => {
      throw error;
    },
    startProgress: () => ({ report: () => {}, end: () => {} }),
  });
  index.readAll(workspace);
  return { index, open };
}

const read = (index: ReturnType<typeof setUp>['index']): number => [...index.files()].length;

describe('readyOrBusy', () => {
  it('resolves though most of many files are still to be read', async () => {
    const { index, open } = setUp(200);
    await index.readyOrBusy();
    assert.ok(read(index) < 200);
    assert.equal(index.isComplete(), false);
    open();
    await index.ready();
    assert.equal(read(index), 200);
    await index.readyOrBusy();
  });

  it('waits for a few', async () => {
    const { index, open } = setUp(20);
    const waiting = index.readyOrBusy();
    open();
    await waiting;
    assert.equal(read(index), 20);
  });
});
