/** `claimdown init`: what a folder of annotated articles begins with. */
import { readFile } from 'node:fs/promises';
import { CommandError } from './command-error.ts';
import { CLEAN } from './exit-code.ts';
import { fileFailure } from './file-failure.ts';
import { ACTORS_YAML, CLAIMDOWN_YAML, GIT_ATTRIBUTES } from './init/templates.ts';
import { writeOut } from './output.ts';
import { visibleText } from './visible-text.ts';
import { replaceFile, writeNewFile } from './write-file.ts';

/** Writes what is missing in the current folder, leaves the rest as it is, and says which is which. */
export async function init(): Promise<number> {
  for (const [path, content] of [
    ['claimdown.yaml', CLAIMDOWN_YAML],
    ['actors.yaml', ACTORS_YAML],
  ] as const) {
    const isNew = await writeNewFile(path, content);
    await writeOut(isNew ? `${path} is written.\n` : `${path} was here already, and is left as it is.\n`);
  }
  await writeOut(`.gitattributes ${await addGitAttributes('.gitattributes')}\n`);
  await writeOut('Next: claimdown new ARTICLE.txt, then claimdown lint.\n');
  return CLEAN;
}

/** Adds our line where git is told nothing about `.claim` files yet; says what was done. */
async function addGitAttributes(path: string): Promise<string> {
  if (await writeNewFile(path, GIT_ATTRIBUTES)) return 'is written.';
  const before = await readFile(path).catch((error: unknown) => {
    throw new CommandError(`${path}: it cannot be read: ${fileFailure(error)}`);
  });
  const lines = before.toString('latin1').split(/\r?\n/);
  const own = lines.findLast((line) => /^\*\.claim[ \t]/.test(line));
  if (own === undefined) {
    const lineBreak = before.length === 0 || lines.at(-1) === '' ? '' : '\n';
    await replaceFile(path, Buffer.concat([before, Buffer.from(lineBreak + GIT_ATTRIBUTES)]));
    return 'was here already: what keeps the line ends of .claim files is added at its end.';
  }
  if (/[ \t](?:-text|binary)(?:[ \t]|$)/.test(own)) {
    return 'was here already, and keeps the line ends of .claim files: it is left as it is.';
  }
  return `was here already, and is left as it is. Its line “${visibleText(own.trim())}” lets git rewrite line ends: make it “*.claim -text”.`;
}
