/** Text of files and file names, made fit for one line of a terminal. */

/** Control characters, line and paragraph separators, what turns the direction of the text around it, and characters beyond the BMP. */
const MAYBE = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text with such characters written out (`\n`, `\x1b`, `\u202e`), so that no file can steer the terminal or hide a line. */
export function visibleText(text: string): string {
  if (!MAYBE.test(text)) return text;
  // Only of these is Unicode asked what is half of a character: that takes its time when it is first done.
  const invisible = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;
  return text.replace(invisible, (sign) => NAMED[sign] ?? escaped(sign.charCodeAt(0)));
}

function escaped(code: number): string {
  const digits = code.toString(16);
  return code < 256 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
