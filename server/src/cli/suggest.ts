/** `claimdown suggest`: what the software finds in raw articles, as annotated files or as a stream of JSON. */
import { join } from 'node:path';
import { SUGGESTION_KINDS, type SuggestionKind, type SuggestOptions } from '../features/suggestions.ts';
import {
  articleNames,
  hedgeLexicon,
  loadSurroundings,
  numberOptions,
  surroundingsCache,
} from '../model/index.ts';
import { parse } from '../syntax/index.ts';
import { CommandError } from './command-error.ts';
import { disk } from './disk.ts';
import { uriOfFile } from './paths.ts';

export interface SuggestFlags {
  readonly jsonl?: boolean;
  readonly only?: string;
  readonly minConfidence?: string;
  readonly offsets?: 'utf16' | 'codepoint';
  readonly output?: string;
}

/** Files as annotated articles, or, with `--jsonl`, documents of stdin as JSON on stdout. Gives the exit code. */
export async function suggest(paths: readonly string[], flags: SuggestFlags): Promise<number> {
  if (flags.jsonl) {
    if (paths.length > 0)
      throw new CommandError('suggest --jsonl reads documents from stdin, and takes no files');
    const options = await streamOptions(flags);
    return (await import('./suggest/jsonl-stream.ts')).answerLines(options, flags.offsets ?? 'utf16');
  }
  if (paths.length === 0)
    throw new CommandError('suggest needs a raw article, or --jsonl to read documents from stdin');
  return (await import('./suggest/annotate-files.ts')).annotateFiles(
    paths,
    {
      kinds: kindsOf(flags.only),
      minConfidence: confidenceOf(flags.minConfidence, WORTH_READING),
      workspace: disk([process.cwd()]),
      cache: surroundingsCache(),
    },
    flags.output,
  );
}

/** What is asked for, and the words and names that hold for documents of this folder. */
async function streamOptions(flags: SuggestFlags): Promise<SuggestOptions> {
  const kinds = kindsOf(flags.only);
  // Who reads the stream sees how sure each is, and chooses.
  const minConfidence = confidenceOf(flags.minConfidence, 0);
  const uri = uriOfFile(join(process.cwd(), 'stdin.claim'));
  const { config, registry } = await loadSurroundings(
    uri,
    parse(''),
    disk([process.cwd()]),
    surroundingsCache(),
  );
  return {
    kinds,
    lexicon: hedgeLexicon(config),
    names: articleNames([], registry),
    numbers: numberOptions(config, undefined),
    minConfidence,
  };
}

function kindsOf(only: string | undefined): ReadonlySet<SuggestionKind> {
  if (only === undefined) return new Set(SUGGESTION_KINDS);
  return new Set(
    only.split(',').map((word) => {
      const kind = SUGGESTION_KINDS.find((each) => each === word.trim());
      if (!kind)
        throw new CommandError(
          `--only takes ${SUGGESTION_KINDS.join(', ')}, parted by commas; “${word.trim()}” is none`,
        );
      return kind;
    }),
  );
}

/** As in the editor (`claimdown.suggestions.minConfidence`): of what is less sure, more would be taken out than kept. */
const WORTH_READING = 0.5;

function confidenceOf(given: string | undefined, otherwise: number): number {
  const confidence = given === undefined ? otherwise : Number(given);
  if (given === '' || !(confidence >= 0 && confidence <= 1)) {
    throw new CommandError(`--min-confidence takes a number from 0 to 1; “${given}” is none`);
  }
  return confidence;
}
