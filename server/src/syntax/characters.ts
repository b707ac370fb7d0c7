/** What single characters mean to the language. All codes are UTF-16 units. */

export const PERCENT = 37;
export const BACKSLASH = 92;
export const OPEN = 123;
export const BAR = 124;
export const CLOSE = 125;

/** Whether a backslash before this character escapes it. */
export function isEscapable(code: number): boolean {
  return code === OPEN || code === CLOSE || code === BAR || code === BACKSLASH;
}

/** Whether `text` ends in a backslash that escapes nothing yet, but would escape a brace written behind it. */
export function endsInLoneBackslash(text: string): boolean {
  let run = 0;
  while (run < text.length && text.charCodeAt(text.length - 1 - run) === BACKSLASH) run++;
  return run % 2 === 1;
}

/** Whether `{` before this character is reserved, unless it opens a tag or a note. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** White space by Unicode (the property White_Space of PropList.txt): what parts the items of a head. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
