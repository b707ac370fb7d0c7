/** What is too much for memory is written in pieces: made one after the other, and put together to a size that is worth writing. */

/** So many bytes are written at once, more or less. */
const PIECE = 1 << 18;

/** The output in pieces of a size that is worth writing; a text stays in one. Bytes are text in UTF-8. */
export function* inPieces(output: string | Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  if (typeof output === 'string') {
    yield output;
    return;
  }
  let piece: (string | Uint8Array)[] = [];
  let size = 0;
  for (const each of output) {
    piece.push(each);
    size += each.length;
    if (size < PIECE) continue;
    yield joined(piece);
    piece = [];
    size = 0;
  }
  yield joined(piece);
}

function joined(parts: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
