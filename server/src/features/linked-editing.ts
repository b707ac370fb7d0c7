/** The places of one id within its file that are typed in together: the tag that has it, its pieces, and what links to it. */
import type { DocumentModel } from '../model/index.ts';
import type { Span } from '../syntax/index.ts';
import { isSame, type Name, nameAt, namesIn } from './names.ts';

export interface LinkedEditing {
  /** In offsets of the file; all hold the same words. */
  readonly spans: readonly Span[];
  /** What the words may become, as a regular expression. */
  readonly pattern: string;
}

/** The form of an id, as editors take patterns: without flags. */
const ID = '[A-Za-z\\u00AA-\\uFFDC][\\w\\u00AA-\\uFFDC-]*';

/** The id of a tag under an offset with its other places; undefined where there is none, or it stands alone. */
export function linkedEditing(model: DocumentModel, offset: number): LinkedEditing | undefined {
  const name = nameAt(model, offset);
  if (name?.named.kind !== 'tag' || !isPlain(name)) return undefined;
  const spans = namesIn(model)
    .filter((each) => isSame(each.named, name.named) && isPlain(each))
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  return spans.length < 2 ? undefined : { spans, pattern: ID };
}

/** Whether the id stands there alone, not behind a file’s name or in quotation marks. */
function isPlain({ role, written }: Name): boolean {
  return (role === 'definition' || role === 'use') && written === undefined;
}
