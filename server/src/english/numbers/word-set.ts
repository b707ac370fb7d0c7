/** The words of a list parted by spaces, for asking whether a token is one of them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
