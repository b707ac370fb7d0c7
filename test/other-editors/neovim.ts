/** The language server driven by Neovim: `npm run test:neovim`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serverBundle } from '../server/lsp/language-server.ts';

if (spawnSync('nvim', ['--version']).error) {
  console.error(
    'Neovim is not there: install it from your distribution’s packages, such as `apt-get install neovim`.',
  );
  process.exit(2);
}
const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'claimdown-neovim-')));
try {
  writeFileSync(path.join(folder, 'actors.yaml'), 'bell:\n  name: Ann Bell\n');
  writeFileSync(path.join(folder, 'a.claim'), '😀 {!c1 @bell|It rains}.\n😀 {!c2 @bell|It pours\n');
  const { status, error } = spawnSync(
    'nvim',
    ['--headless', '--clean', '-n', '-S', path.join(import.meta.dirname, 'neovim.lua')],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CLAIMDOWN_SERVER: await serverBundle(), CLAIMDOWN_FOLDER: folder },
      timeout: 120_000,
    },
  );
  if (error) console.error(error.message);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
