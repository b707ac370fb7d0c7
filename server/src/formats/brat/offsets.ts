/** The units in which a `.ann` file counts, and records held against the words of the article. */
import { type CodePoints, codePoints } from '../../syntax/index.ts';
import { type BratEntity, printEntity, wordsOfFragments } from './records.ts';

/** brat itself counts code points; what was exported for or by other tools may count UTF-16 units. */
export type BratOffsets = 'codepoint' | 'utf16';

/** Brings the offsets of a record to UTF-16 and holds its words against the article; a text says what is wrong. */
export function placing(article: string, unit: BratOffsets): (entity: BratEntity) => BratEntity | string {
  const points = unit === 'codepoint' ? codePoints(article) : undefined;
  const length = points ? points.fromUtf16(article.length) : article.length;
  return (entity) => {
    const beyond = entity.fragments.find(({ end }) => end > length);
    if (beyond) return `offset ${beyond.end} lies behind the end of the text, at ${length}`;
    const fragments = entity.fragments.map(({ start, end }) => ({
      start: points ? points.toUtf16(start) : start,
      end: points ? points.toUtf16(end) : end,
    }));
    if (fragments.some(({ start, end }) => isInside(article, start) || isInside(article, end)))
      return 'an offset lies between the halves of a character: perhaps the offsets count code points';
    const words = wordsOfFragments(article, fragments);
    if (words !== entity.words)
      return `the text at its offsets is “${shown(words)}”, not “${shown(entity.words)}”: mend the record, or say what its offsets count`;
    return { ...entity, fragments };
  };
}

/** Whether the offset parts a surrogate pair. */
function isInside(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const here = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && here >= 0xdc00 && here <= 0xdfff;
}

function shown(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** An entity's record with offsets in code points, whatever its file counted. */
export function portable({ id, label, fragments, words }: BratEntity, points: CodePoints): string {
  const counted = fragments.map(({ start, end }) => ({
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
  }));
  return printEntity(id, label, counted, words);
}
