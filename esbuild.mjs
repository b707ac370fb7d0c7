// Builds the five bundles that are published: the extension and the server, each for Node and for the
// browser, and the command line. `--dev` adds source maps and leaves names readable, `--watch` builds again
// whenever a source changes.
import { readFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';
import { build, context } from 'esbuild';

const options = new Set(argv.slice(2));
const unknown = [...options].filter((option) => option !== '--dev' && option !== '--watch');
if (unknown.length > 0) {
  console.error(`Unknown option: ${unknown.join(' ')}. Known are --dev and --watch.`);
  exit(2);
}
const watch = options.has('--watch');
const dev = watch || options.has('--dev');
const manifest = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

const shared = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  charset: 'utf8',
  define: { 'process.env.CLAIMDOWN_VERSION': JSON.stringify(manifest.version) },
  legalComments: 'none',
  logLevel: 'warning',
  minify: !dev,
  sourcemap: dev,
};

// Node bundles end in .cjs because the package itself is of type "module" and VS Code 1.91 loads
// extensions by `require`. The web bundle ends in .js: to any other name its web worker host adds that.
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20.9' };
const browser = { ...shared, platform: 'browser', target: 'es2022' };

/** Leaves the language server to its own bundle, which `claimdown lsp` loads: nobody else waits for it to be read. */
const serverApart = {
  name: 'server-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/lsp\/node\.ts$/ }, () => ({ path: './server.cjs', external: true }));
  },
};

const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['client/src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server.cjs' },
  {
    ...browser,
    entryPoints: ['server/src/lsp/browser.ts'],
    outfile: 'dist/server.web.js',
    format: 'iife',
  },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.cjs', plugins: [serverApart] },
];

if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => context({ ...bundle, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
