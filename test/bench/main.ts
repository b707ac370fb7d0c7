/** `npm run bench -- NAME…` measures what `targets.md` asks of the project; without a name it says which there are. */
import { argv, exit } from 'node:process';

interface Bench {
  readonly title: string;
  readonly load: () => Promise<{ readonly run: () => Promise<void> }>;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  lint: { title: 'the command line, against markdownlint-cli2 and itself', load: () => import('./lint.ts') },
  parse: { title: 'full parse and reparse, against commonmark.js', load: () => import('./parse.ts') },
  english: { title: 'reading English, beside wink-nlp', load: () => import('./english.ts') },
  edit: {
    title: 'open, ask and type in one file, beside other language servers',
    load: () => import('./edit.ts'),
  },
  index: { title: 'memory and typing with 50,000 files indexed', load: () => import('./corpus-index.ts') },
  activation: {
    title: 'starting the extension in VS Code, beside one that does nothing',
    load: () => import('./activation.ts'),
  },
  rename: { title: 'rename over 10,000 files, against reading them', load: () => import('./rename.ts') },
};

const names = argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (names.length === 0 || unknown.length > 0) {
  for (const name of unknown) console.error(`There is no benchmark “${name}”.`);
  console.error('Benchmarks:');
  for (const [name, { title }] of Object.entries(BENCHES)) console.error(`  ${name.padEnd(12)}${title}`);
  exit(2);
}
for (const name of names) {
  const { run } = await BENCHES[name]!.load();
  await run();
}
