/** What the menus offer, held against the keys. */
import assert from 'node:assert/strict';
import manifest from '../../package.json' with { type: 'json' };

const { keybindings, menus } = manifest.contributes;

const writes = ({ when }: { readonly when: string }): boolean => when.includes('!editorReadonly');

describe('menus', () => {
  const writing = keybindings.filter(writes).map(({ command }) => command);
  for (const menu of ['commandPalette', 'editor/context'] as const)
    it(`offer nothing that writes where the article can only be read: ${menu}`, () => {
      assert.ok(writing.length > 0);
      const offered = menus[menu].filter(({ command }) => writing.includes(command));
      assert.deepEqual(
        offered.filter((offer) => !writes(offer)),
        [],
      );
    });
});
