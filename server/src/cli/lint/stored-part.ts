/** Bytes that stand in a file until somebody asks for them, each stretch with a check. */
import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { DamagedCache } from './damaged-cache.ts';

/** Bytes at hand, or where in a file they stand. */
export type Part = Uint8Array | StoredPart;

export interface StoredPart {
  readonly file: PartsFile;
  readonly at: number;
  readonly length: number;
  readonly check: number;
}

/** A file of which parts are read now and then. */
export interface PartsFile {
  readonly read: (at: number, length: number) => Buffer;
  /** Until it is read again. */
  readonly close: () => void;
}

/** The file at that path, opened when it is first read. */
export function partsFile(path: string): PartsFile {
  let descriptor: number | undefined;
  return {
    read(at, length) {
      try {
        descriptor ??= openSync(path, 'r');
        return readAt(descriptor, at, length);
      } catch {
        // Gone, or no longer readable.
        throw new DamagedCache();
      }
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

/** Fails with {@link DamagedCache}. */
export function bytesOfPart(part: Part): Uint8Array {
  if (part instanceof Uint8Array) return part;
  const bytes = part.file.read(part.at, part.length);
  if (bytes.length !== part.length || crc32(bytes) !== part.check) throw new DamagedCache();
  return bytes;
}

/** So many bytes from there; fewer at the end of the file. */
export function readAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
}
