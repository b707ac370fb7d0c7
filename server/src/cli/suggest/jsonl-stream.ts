/** One document a line on stdin, one answer a line on stdout, in order, with no more in memory than a chunk of it and a line. */
import { type SuggestOptions, suggestionsIn } from '../../features/suggestions.ts';
import { annotationsOf, type OffsetUnit } from '../../formats/jsonl.ts';
import { decode } from '../../syntax/index.ts';
import { CLEAN } from '../exit-code.ts';
import { isOutputClosed, writeOut } from '../output.ts';
import { memberSource } from './member-source.ts';

/** Answers lines until stdin ends, or nobody reads the answers. A bad line is answered with an error, and the rest go on. */
export async function answerLines(options: SuggestOptions, unit: OffsetUnit): Promise<number> {
  for await (const lines of linesOf(process.stdin)) {
    let answers = '';
    for (const line of lines) {
      answers += `${answer(line, options, unit)}\n`;
      if (answers.length < MOST_WAITING) continue;
      await writeOut(answers);
      answers = '';
    }
    await writeOut(answers);
    if (isOutputClosed()) break;
  }
  return CLEAN;
}

/** Answers, in UTF-16 units, that are gathered at most before they are written. */
const MOST_WAITING = 1 << 16;

/**
 * The lines of a stream of bytes, without their newlines: as many as have come whole, so that whoever waits for an answer has
 * it before the next line is sent. The last one need not end in a newline.
 */
async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly InputLine[]> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > LONGEST_LINE) pieces = [];
    else pieces.push(piece);
  };
  const line = (): InputLine => {
    const whole =
      length > LONGEST_LINE ? 'too long' : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return whole;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const lines: InputLine[] = [];
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      add(bytes.subarray(from, at));
      lines.push(line());
      from = at + 1;
    }
    if (from < bytes.length) add(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [line()];
}

const NEWLINE = 0x0a;

type InputLine = Uint8Array | 'too long';

/** In bytes: far above any article, and below what one string can hold. Of a longer line nothing is kept. */
const LONGEST_LINE = 1 << 28;

function answer(line: InputLine, options: SuggestOptions, unit: OffsetUnit): string {
  if (line === 'too long') {
    return written('null', { error: 'the line is longer than 256 MB: cut the document in parts' });
  }
  const decoded = decode(line);
  if (!decoded.ok) return written('null', { error: decoded.message });
  let document: unknown;
  try {
    document = JSON.parse(decoded.text);
  } catch (error) {
    return written('null', { error: `not JSON: ${messageOf(error)}` });
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return written('null', { error: 'a document is an object with “id” and “text”' });
  }
  const { id = null, text } = document as { id?: unknown; text?: unknown };
  const idSource = sourceOfId(id, decoded.text);
  if (typeof text !== 'string') return written(idSource, { error: '“text” must be a string' });
  try {
    return written(idSource, { annotations: annotationsOf(text, suggestionsIn(text, options), unit) });
  } catch (error) {
    return written(idSource, { error: `this is a mistake in Claimdown itself: ${messageOf(error)}` });
  }
}

/** An answer, its id first, as JSON. */
function written(idSource: string, rest: object): string {
  return `{"id":${idSource},${JSON.stringify(rest).slice(1)}`;
}

/** The id as JSON. Numbers that a double cannot hold, such as the 64-bit keys of databases, keep the digits of the document. */
function sourceOfId(id: unknown, document: string): string {
  const exact = id === null || (typeof id !== 'number' && typeof id !== 'object') || Number.isSafeInteger(id);
  return exact ? JSON.stringify(id) : (memberSource(document, 'id') ?? JSON.stringify(id));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
