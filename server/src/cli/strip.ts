/** `claimdown strip`: the article text of a file, as it was before anything was annotated. */
import { articleText, encode, parse } from '../syntax/index.ts';
import { CLEAN } from './exit-code.ts';
import { writeOut } from './output.ts';
import { readText } from './read-text.ts';

/** Writes the article text and nothing else, the byte order mark that the file had included. */
export async function strip(path: string): Promise<number> {
  const { text, byteOrderMark } = readText(path);
  await writeOut(encode(articleText(parse(text)), byteOrderMark));
  return CLEAN;
}
