/** Relative paths as relative URI references (RFC 3986): spaces, signs and letters beyond ASCII percent-encoded. */

const LONE_SURROGATE = /\p{Surrogate}/gu;

export function referenceOf(path: string): string {
  // Colons are encoded too, so that no first segment is read as a scheme.
  return path.replace(LONE_SURROGATE, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}
