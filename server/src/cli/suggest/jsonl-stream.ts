/** One document a line on stdin, one answer a line on stdout, in order, with no more than a line in memory at a time. */
import { type SuggestOptions, suggestionsIn } from '../../features/suggestions.ts';
import { annotationsOf, type OffsetUnit } from '../../formats/jsonl.ts';
import { decode } from '../../syntax/index.ts';
import { CLEAN } from '../exit-code.ts';
import { writeOut } from '../output.ts';

/** Answers lines until stdin ends. A bad line is answered with an error, and the rest go on. */
export async function answerLines(options: SuggestOptions, unit: OffsetUnit): Promise<number> {
  for await (const line of linesOf(process.stdin)) {
    await writeOut(`${JSON.stringify(answer(line, options, unit))}\n`);
  }
  return CLEAN;
}

/** The lines of a stream of bytes, without their newlines. The last one need not end in one. */
async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, from)) {
      pieces.push(bytes.subarray(from, at));
      yield Buffer.concat(pieces);
      pieces = [];
      from = at + 1;
    }
    if (from < bytes.length) pieces.push(bytes.subarray(from));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

function answer(line: Uint8Array, options: SuggestOptions, unit: OffsetUnit): object {
  const decoded = decode(line);
  if (!decoded.ok) return { id: null, error: decoded.message };
  let document: unknown;
  try {
    document = JSON.parse(decoded.text);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return { id: null, error: 'a document is an object with “id” and “text”' };
  }
  const { id = null, text } = document as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') return { id, error: '“text” must be a string' };
  try {
    return { id, annotations: annotationsOf(text, suggestionsIn(text, options), unit) };
  } catch (error) {
    return {
      id,
      error: `this is a mistake in Claimdown itself: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
