/** Tags and lines that hold no words. */
import { isSpace, OPEN, PERCENT } from './characters.ts';
import type { Note, Tag } from './tree.ts';

const NONE: readonly never[] = [];

/** For each tag of the line under way whether it marks no words. It keeps its room from line to line. */
const BLANK: boolean[] = [];

/** The closed ones among the tags of the line that begins at `base` in `text` that are round nothing, or round white space alone. */
export function emptyTags(text: string, base: number, tags: readonly Tag[]): readonly Tag[] {
  let empty: Tag[] | undefined;
  // From the last to the first, so that children are known before what holds them.
  for (let i = tags.length - 1; i >= 0; i--) {
    const tag = tags[i]!;
    BLANK[i] = tag.closed && isBlank(text, base, tags, i);
    if (!BLANK[i]) continue;
    empty ??= [];
    empty.push(tag);
  }
  return empty ?? NONE;
}

/** Whether a closed tag holds nothing but white space, notes, and tags of which the same is true. */
function isBlank(text: string, base: number, tags: readonly Tag[], index: number): boolean {
  const tag = tags[index]!;
  let child = index + 1;
  let at = tag.contentStart;
  while (at < tag.contentEnd) {
    const code = text.charCodeAt(base + at);
    if (isSpace(code)) {
      at++;
    } else if (code !== OPEN) {
      return false;
    } else if (child < tag.after && tags[child]!.start === at) {
      if (!BLANK[child]) return false;
      at = tags[child]!.end;
      child = tags[child]!.after;
    } else if (text.charCodeAt(base + at + 1) === PERCENT) {
      at = text.indexOf('%}', base + at + 2) + 2 - base;
    } else {
      return false;
    }
  }
  return true;
}

/** Whether a line holds nothing but these notes, spaces and tabs. */
export function isNotesAlone(text: string, notes: readonly Note[]): boolean {
  let from = 0;
  for (const note of notes) {
    if (!isSpacesAndTabs(text, from, note.start)) return false;
    from = note.end;
  }
  return isSpacesAndTabs(text, from, text.length);
}

function isSpacesAndTabs(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
