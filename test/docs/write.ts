/** Writes the generated pages: `npm run docs`. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { generatedPages } from './pages.ts';

const pages = generatedPages();
await mkdir('docs/rules', { recursive: true });
for (const name of await readdir('docs/rules')) {
  if (!pages.has(`docs/rules/${name}`)) await rm(`docs/rules/${name}`);
}
for (const [path, text] of pages) await writeFile(path, text);
