/** What is too much for memory is written in pieces: made one after the other, and put together to a size that is worth writing. */

/** So many bytes are written at once, more or less. */
const PIECE = 1 << 19;
/** A UTF-16 unit is at most so many bytes in UTF-8. */
const BYTES_OF_UNIT = 3;

/**
 * The output in pieces of a size that is worth writing; a text stays in one. Bytes are text in UTF-8. A piece is to be written
 * before the next is asked for, which may take its place in memory.
 */
export function* inPieces(output: string | Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  if (typeof output === 'string') {
    yield output;
    return;
  }
  const piece = Buffer.allocUnsafeSlow(PIECE);
  let used = 0;
  for (const each of output) {
    const most = typeof each === 'string' ? each.length * BYTES_OF_UNIT : each.length;
    if (used + most > PIECE) {
      yield piece.subarray(0, used);
      used = 0;
    }
    if (most > PIECE) yield each;
    else if (typeof each === 'string') used += piece.write(each, used);
    else {
      piece.set(each, used);
      used += each.length;
    }
  }
  yield piece.subarray(0, used);
}
