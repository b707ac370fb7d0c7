/** What is too much for memory is written in pieces: made one after the other, and put together to a size that is worth writing. */

/** So many UTF-16 units are written at once. */
const PIECE = 1 << 18;

/** The output in pieces of a size that is worth writing; a text stays in one. */
export function* inPieces(output: string | Iterable<string>): Generator<string> {
  if (typeof output === 'string') {
    yield output;
    return;
  }
  let piece = '';
  for (const each of output) {
    piece += each;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
