/** Colours as VS Code gives them: the project's grammar, run by the engine that VS Code runs. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { IGrammar, IRawGrammar, StateStack } from 'vscode-textmate';

// Both packages are CommonJS that says it was once a module, which loaders of TypeScript take in different ways.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');

/** The state before a file's first line. */
export const INITIAL: StateStack = textmate.INITIAL;

/** A stretch of a line in one colour: UTF-16 offsets in the line, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** From the whole file's to the innermost, without the ending `.claimdown`. */
  readonly scopes: readonly string[];
}

export interface TokenizedLine {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Stands in for VS Code's own grammar of YAML: only what can show that YAML is read where it should be, and a quotation
 * that runs on over lines until it is closed, which must not run out of the front matter.
 */
const YAML: IRawGrammar = {
  scopeName: 'source.yaml',
  patterns: [
    { name: 'comment.line.number-sign.yaml', match: '(?<!\\S)#.*' },
    { match: '([\\w-]+)(?=:)', captures: { '1': { name: 'entity.name.tag.yaml' } } as never },
    { name: 'string.quoted.double.yaml', begin: '"', end: '"' },
  ],
  repository: {} as never,
};

/** The grammar, ready to colour lines. */
export async function loadGrammar(): Promise<IGrammar> {
  await oniguruma.loadWASM(await readFile(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) => (scopeName === 'source.yaml' ? YAML : rawGrammar()),
  });
  const grammar = await registry.loadGrammar('text.claimdown');
  if (!grammar) throw new Error('The grammar did not load.');
  return grammar;
}

function rawGrammar(): IRawGrammar {
  const file = new URL('../../syntaxes/claimdown.tmLanguage.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as IRawGrammar;
}

/** Splits into lines where VS Code does. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The tokens of a file, line by line. */
export function tokenize(grammar: IGrammar, text: string): readonly TokenizedLine[] {
  let state = INITIAL;
  return linesOf(text).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return {
      text: line,
      tokens: result.tokens.map((token) => ({
        start: token.startIndex,
        end: Math.min(token.endIndex, line.length),
        scopes: token.scopes.map((scope) => scope.replace(/\.claimdown$/, '')),
      })),
    };
  });
}
