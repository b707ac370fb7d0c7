// Builds the bundles that are published: the extension and the server, each for Node and for the browser, and
// the command line, which is a small one that starts a large one. `--dev` adds source maps and leaves names
// readable, `--watch` builds again whenever a source changes, `--outdir` names another folder than dist.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { build, context } from 'esbuild';

const { watch, dev, outdir } = optionsGiven();
const manifest = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

function optionsGiven() {
  const options = {
    dev: { type: 'boolean' },
    watch: { type: 'boolean' },
    outdir: { type: 'string', default: 'dist' },
  };
  try {
    const { dev, watch, outdir } = parseArgs({ options }).values;
    return { watch, dev: watch || dev, outdir: path.resolve(import.meta.dirname, outdir) };
  } catch (error) {
    console.error(`${error.message}\nKnown are --dev, --watch and --outdir.`);
    exit(2);
  }
}

/** Leaves the example sentences of the hedge entries out: they are there to be read and tested, and are a third of the lexicon. */
const withoutExamples = {
  name: 'without-examples',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]english[\\/]hedges[\\/]entries[\\/][^\\/]+\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8'))
        .replace(/^ {4}(?:hedge|plain): \[(?:.*\],|\n(?: {6}.*\n)* {4}\],)$/gm, '')
        .replace(/^ {4}plain: .*,$|, plain: '[^'\n]*'(?= \})/gm, ''),
      loader: 'ts',
    }));
  },
};

/**
 * A module `….table.ts` exports what is worked out from lists by which it is written, as data that JSON can carry. In bundles
 * stands what came out: working it out would take longer than checking an article.
 */
const tablesWorkedOut = {
  name: 'tables-worked-out',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.table\.ts$/ }, async ({ path: file }) => {
      const { outputFiles, metafile } = await build({
        entryPoints: [file],
        absWorkingDir: import.meta.dirname,
        bundle: true,
        format: 'iife',
        globalName: 'tables',
        metafile: true,
        plugins: [withoutExamples],
        write: false,
      });
      const tables = runInNewContext(`${outputFiles[0].text}; tables`, {}, { filename: file });
      const lines = Object.entries(tables).map(([name, table]) => {
        // In ASCII, of which V8 keeps a byte a character.
        const json = JSON.stringify(table).replace(/[^\0-\x7f]/g, escaped);
        return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});`;
      });
      const watchFiles = Object.keys(metafile.inputs).map((input) => path.join(import.meta.dirname, input));
      return { contents: lines.join('\n'), loader: 'js', watchFiles };
    });
  },
};

/** Of the manifest, the bundles carry the version and nothing else. */
const onlyVersion = {
  name: 'only-version',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]package\.json$/ }, (file) =>
      path.dirname(file.path) === import.meta.dirname
        ? { contents: JSON.stringify({ version: manifest.version }), loader: 'json' }
        : undefined,
    );
  },
};

const shared = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  charset: 'utf8',
  define: { 'process.env.CLAIMDOWN_VERSION': JSON.stringify(manifest.version) },
  legalComments: 'none',
  logLevel: 'warning',
  minify: !dev,
  plugins: [onlyVersion, tablesWorkedOut, withoutExamples],
  sourcemap: dev,
  // All targets know \p{…}, which esbuild does not take for granted: it would make such expressions anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
};

// Node bundles end in .cjs because the package itself is of type "module" and VS Code 1.91 loads
// extensions by `require`. The web bundle ends in .js: to any other name its web worker host adds that.
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20.9' };
const browser = { ...shared, platform: 'browser', target: 'es2022' };

/**
 * What the command line and the server need for some files or terminals only: YAML that is not plain, words whose figure or strength no head gives, who is
 * named and who says what; colours.
 */
const neededBySome =
  /^(?:yaml|picocolors)$|\/english\/(?:actors|attribution|reader)\.ts$|\/english\/(?:hedges|numbers)\//;
/** From where that is loaded late; within a library or a room it is as good as asked for. */
const asking = /[\\/](?:model|features|reporters)[\\/][^\\/]*$/;

/** Keeps programs quick to start: what only some files need is loaded when it is first used. */
const loadedLate = {
  name: 'loaded-late',
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: neededBySome }, async ({ path, namespace, importer, kind, resolveDir }) => {
      if (namespace === 'late' || !asking.test(importer)) return undefined;
      const found = await resolve(path, { kind, resolveDir, namespace: 'late' });
      return { path: found.path, namespace: 'late' };
    });
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `let loaded;
        module.exports = Object.create(
          new Proxy({}, { get: (_, name) => (loaded ??= require(${JSON.stringify(path)}))[name] }));`,
      resolveDir: import.meta.dirname,
    }));
  },
};

/**
 * The language server, which `claimdown lsp` starts, stays in its own bundle; and Commander gets no access to processes, which it
 * would load at once, to start commands that are programs of their own, of which there are none.
 */
const commandsAlone = {
  name: 'commands-alone',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/lsp\/node\.ts$/ }, () => ({ path: './server.cjs', external: true }));
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Writes the bundle in ASCII alone, so that reading it is copying bytes. esbuild escapes what stands in strings; what it leaves
 * stands in regular expressions, where the same escapes mean the same.
 */
const asciiAlone = {
  name: 'ascii-alone',
  setup: ({ initialOptions, onEnd }) => {
    Object.assign(initialOptions, { charset: 'ascii', write: false });
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles)
        await writeFile(path, path.endsWith('.map') ? text : text.replace(/\\?[^\0-\x7f]/g, escaped));
    });
  },
};

/** A UTF-16 unit as source text writes it, behind a backslash or not. */
function escaped(sign) {
  const unit = sign.at(-1);
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: path.join(outdir, 'extension.cjs'),
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['client/src/extension.web.ts'],
    outfile: path.join(outdir, 'extension.web.js'),
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['server/src/lsp/node.ts'],
    outfile: path.join(outdir, 'server.cjs'),
    plugins: [onlyVersion, tablesWorkedOut, loadedLate, withoutExamples],
  },
  { ...node, entryPoints: ['server/src/lsp/thread.ts'], outfile: path.join(outdir, 'server.thread.cjs') },
  {
    ...browser,
    entryPoints: ['server/src/lsp/browser.ts'],
    outfile: path.join(outdir, 'server.web.js'),
    format: 'iife',
    plugins: [onlyVersion, tablesWorkedOut, loadedLate, withoutExamples],
  },
  { ...node, entryPoints: ['server/src/cli/start.ts'], outfile: path.join(outdir, 'cli.cjs') },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: path.join(outdir, 'commands.cjs'),
    // As Node itself wraps modules: `start.ts` runs what it reads as it is.
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    plugins: [onlyVersion, tablesWorkedOut, commandsAlone, loadedLate, withoutExamples, asciiAlone],
    // A library asks where it stands to make a `require` of its own, for which a path will do.
    define: { ...shared.define, 'import.meta.url': '__filename' },
    // By `require`, which also works in what `start.ts` runs.
    supported: { ...shared.supported, 'dynamic-import': false },
  },
];

// What V8 compiled of the command line before (see server/src/cli/start.ts).
await mkdir(outdir, { recursive: true });
for (const name of await readdir(outdir)) {
  if (name.endsWith('.cache')) await rm(path.join(outdir, name), { force: true });
}

if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => context({ ...bundle, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
