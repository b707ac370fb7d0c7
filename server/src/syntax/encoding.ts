/** Bytes to text and back. Claimdown files are UTF-8; a byte order mark is encoding, not text. */

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly byteOrderMark: boolean }
  | { readonly ok: false; readonly message: string };

const MARK = '\uFEFF';

/** Decodes a file. Fails, with a message that says where, on bytes that are not UTF-8 and on binary files. */
export function decode(bytes: Uint8Array): Decoded {
  const sixteen =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'little' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : '';
  if (sixteen)
    return { ok: false, message: `not UTF-8: the file is UTF-16 (${sixteen}-endian); save it as UTF-8` };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { ok: false, message: `not a text file: byte 0x00 at offset ${zero}` };
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
  } catch {
    const at = firstInvalidByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return { ok: false, message: `not UTF-8: byte 0x${byte} at offset ${at}` };
  }
}

/** Encodes text as UTF-8, with the byte order mark that the file had. */
export function encode(text: string, byteOrderMark: boolean): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(byteOrderMark ? MARK + text : text);
}

/** Offset of the first byte that is no part of well-formed UTF-8 (Unicode Standard, table 3-7); the length if all are. */
function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  return length;
}
