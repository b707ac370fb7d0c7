/** Paths to other files as references in heads write them. */

/** What would end a reference, or a head, or mean something else in it. */
const UNSAFE = /[\p{White_Space}\p{Cc}"#%,:<>?@[\\\]^`{|}]/gu;

/** A relative path, as people write it, as a relative URI reference: what its path may not hold is percent-encoded. */
export function referenceTo(path: string): string {
  return path.replace(UNSAFE, (sign) => {
    const bytes = [...new TextEncoder().encode(sign)];
    return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  });
}
