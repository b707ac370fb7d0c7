/** Tags and lines that hold no words. */
import { isSpace } from './characters.ts';
import type { Note, Tag } from './tree.ts';

const NONE: readonly never[] = [];

/** For each tag of the line under way whether it marks no words. It keeps its room from line to line. */
const BLANK: boolean[] = [];

/** The closed ones of the first `count` tags that are round nothing, or round white space alone. */
export function emptyTags(text: string, tags: readonly Tag[], count: number): readonly Tag[] {
  let empty: Tag[] | undefined;
  // From the last to the first, so that children are known before what holds them.
  for (let i = count - 1; i >= 0; i--) {
    const tag = tags[i]!;
    BLANK[i] = tag.closed && isBlank(text, tags, i);
    if (!BLANK[i]) continue;
    empty ??= [];
    empty.push(tag);
  }
  return empty ?? NONE;
}

/** Whether a closed tag holds nothing but white space, notes, and tags of which the same is true. */
function isBlank(text: string, tags: readonly Tag[], index: number): boolean {
  const tag = tags[index]!;
  let child = index + 1;
  let at = tag.contentStart;
  while (at < tag.contentEnd) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
    } else if (child < tag.after && tags[child]!.start === at) {
      if (!BLANK[child]) return false;
      at = tags[child]!.end;
      child = tags[child]!.after;
    } else if (text.startsWith('{%', at)) {
      at = text.indexOf('%}', at + 2) + 2;
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
