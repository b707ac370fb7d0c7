/** How threads share files out among them: each takes the next few that nobody has taken, until there are none. */

/** So many files are taken at once: few enough that all threads end at about the same time. */
const CHUNK = 8;

/** Indexes of files, the end exclusive. */
export interface Chunk {
  readonly first: number;
  readonly end: number;
}

/** Begins to share out so many files. The number of the next chunk is in memory that other threads see too. */
export function takingChunks(files: number): {
  readonly next: Int32Array;
  readonly chunks: () => Generator<Chunk>;
} {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return { next, chunks: () => chunksFrom(next, files) };
}

/** Takes chunks of so many files, of which others take theirs. */
export function* chunksFrom(next: Int32Array, files: number): Generator<Chunk> {
  for (;;) {
    const first = Atomics.add(next, 0, 1) * CHUNK;
    if (first >= files) return;
    yield { first, end: Math.min(first + CHUNK, files) };
  }
}
