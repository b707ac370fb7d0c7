/** How wide a terminal shows a text. */

/** Latin letters and the signs of typography, which all take one column. */
const NARROW = /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;
let graphemes: Intl.Segmenter | undefined;

/** Whether each UTF-16 unit of the text is a character by itself and takes one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/** How many columns a terminal gives the text: near enough to align columns. */
export function displayWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += columnsOf(segment);
  return width;
}

/** Its expressions stand where they are used: making them ready takes time, and few texts need them. */
function columnsOf(grapheme: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme)) return 0;
  // What East Asian fonts and emoji give two columns (after the Unicode East Asian Width property, W and F).
  const wide =
    /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}])/u;
  // Or that a variation selector asks to be shown as an emoji.
  return wide.test(grapheme) || /^.\uFE0F/su.test(grapheme) ? 2 : 1;
}

/** Adds spaces until the text takes so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
