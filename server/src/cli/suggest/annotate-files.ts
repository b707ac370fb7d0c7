/** Raw articles as annotated ones; annotated ones with what they lack. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import { preAnnotated } from '../../features/pre-annotation.ts';
import { type SuggestOptions, suggestionsIn } from '../../features/suggestions.ts';
import {
  actorLines,
  digestOf,
  headReadings,
  newDocument,
  readFrontMatter,
  titleOf,
  withFrontMatterLines,
} from '../../model/index.ts';
import { articleText, encode, parse } from '../../syntax/index.ts';
import { CommandError } from '../command-error.ts';
import { CLEAN, FAILED } from '../exit-code.ts';
import { writeError, writeOut } from '../output.ts';
import { readText } from '../read-text.ts';
import { visibleText } from '../visible-text.ts';
import { writeNewFile } from '../write-file.ts';

/** Writes `NAME.claim` beside each file, or with `-o -` its text to stdout. A file that fails does not stop the others. */
export async function annotateFiles(
  paths: readonly string[],
  optionsFor: (path: string) => Promise<SuggestOptions>,
  output: string | undefined,
): Promise<number> {
  if (output !== undefined && output !== '-' && paths.length > 1) {
    throw new CommandError(
      '-o names one file, and several articles are given: leave it out, or give “-” for stdout',
    );
  }
  let code = CLEAN;
  for (const path of paths) {
    try {
      await annotateFile(path, await optionsFor(path), output);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      await writeError(`claimdown: ${visibleText(error.message)}\n`);
      code = FAILED;
    }
  }
  return code;
}

async function annotateFile(
  path: string,
  options: SuggestOptions,
  output: string | undefined,
): Promise<void> {
  const { text, byteOrderMark } = readText(path);
  const isClaim = extname(path) === '.claim';
  const document = isClaim ? text : await begun(path, text);
  const annotated = annotate(document, options);
  const bytes = encode(annotated, byteOrderMark);
  // An annotated file is not overwritten: its text goes to stdout, or to the file that -o names.
  if (output === '-' || (isClaim && output === undefined)) {
    await writeOut(bytes);
    return;
  }
  const target = output ?? join(dirname(path), `${basename(path, extname(path))}.claim`);
  if (!(await writeNewFile(target, bytes))) {
    throw new CommandError(
      `${target}: it is there already and was left as it is (-o FILE names another, -o - is stdout)`,
    );
  }
  await writeOut(`Written: ${visibleText(target)}\n`);
}

async function begun(path: string, article: string): Promise<string> {
  return newDocument(article, {
    fields: [
      ['title', titleOf(article)],
      ['url', ''],
      ['published', ''],
      ['source', basename(resolve(path))],
      ['sha256', await digestOf(article)],
    ],
  });
}

/** The file with what was found written in. The article text stays as it was. */
function annotate(text: string, options: SuggestOptions): string {
  const tree = parse(text);
  const published = readFrontMatter(tree).published?.value;
  const suggestions = suggestionsIn(articleText(tree), {
    ...options,
    numbers: { ...options.numbers, ...(published ? { published } : {}) },
  });
  const ids = tree.lines.flatMap((line) =>
    headReadings(line).flatMap(({ id, actor }) => [id?.value, actor?.value]),
  );
  const taken = new Set(ids.filter((id) => id !== undefined));
  const { text: annotated, actors } = preAnnotated(text, suggestions, taken);
  // A file that has actors of its own already keeps its list as it is; ids that it lacks are reported by the linter.
  const hasActors = readFrontMatter(tree).actors.length > 0;
  return hasActors ? annotated : withFrontMatterLines(annotated, actorLines(actors));
}
