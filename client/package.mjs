// Packs the extension into a .vsix: what `files` in package.json names, less the command line, and a manifest
// with only what VS Code reads. `--out` names the file.
//
// That manifest has no "type": VS Code would take the web bundle for an ES module, which its web worker host
// does not load, and with a name in .cjs VS Code 1.91 would not find it.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import vsce from '@vscode/vsce';
import { glob } from 'tinyglobby';

const project = path.resolve(import.meta.dirname, '..');
const stage = path.join(project, 'dist/vsix');
const {
  type: _type,
  bin: _bin,
  scripts: _scripts,
  devDependencies: _devDependencies,
  ...manifest
} = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
// The command line stays out, and with it the server as a process of its own, for other editors: here it is a thread.
const elsewhere = [
  'dist/cli.cjs',
  'dist/commands.cjs',
  'dist/server.cjs',
  // The bundles carry what they need of these.
  'server/schemas',
  'server/mappings',
];
const files = manifest.files.filter((file) => !elsewhere.includes(file));
const { values } = parseArgs({
  options: { out: { type: 'string', default: `${manifest.name}-${manifest.version}.vsix` } },
});

await rm(stage, { recursive: true, force: true });
for (const file of await glob(files, { cwd: project })) {
  await cp(path.join(project, file), path.join(stage, file));
}
await writeFile(path.join(stage, 'package.json'), JSON.stringify({ ...manifest, files }, null, 2));
await vsce.createVSIX({
  cwd: stage,
  packagePath: path.resolve(values.out),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
