/** Choosing claims by who makes them, their words, how firmly they are put, and the figures in them. */
import { literalsExclude, type NumberLiteral, sameUnit } from '../quantity/index.ts';
import type { ClaimRecord } from './claim-records.ts';

/** Every condition that is given must hold; of the values of one, any. */
export interface ClaimQuery {
  /** Ids, names or aliases of sources, compared without regard to case. */
  readonly actors?: readonly string[];
  /** Words that stand in the claim, each a phrase of whole words. */
  readonly words?: readonly string[];
  readonly certainties?: readonly string[];
  readonly types?: readonly string[];
  readonly modes?: readonly string[];
  readonly topics?: readonly string[];
  /** A figure in the claim that names such a value: of “more than six” that is 6, of a range any value in it. */
  readonly number?: NumberLiteral;
  /** The unit of that figure, or of any where no value is given. */
  readonly unit?: string;
  /** What that figure counts (`of`). */
  readonly of?: string;
}

/** Makes a test for claims of a query. */
export function claimTest(query: ClaimQuery): (record: ClaimRecord) => boolean {
  const actors = query.actors && new Set(query.actors.map(folded));
  const phrases = query.words?.map(phrase);
  const isOneOf = (allowed: readonly string[] | undefined, value: string | undefined): boolean =>
    allowed === undefined || (value !== undefined && allowed.includes(value));
  const topics = query.topics && new Set(query.topics.map(folded));
  return (record) => {
    if (
      actors &&
      !record.sources.some(({ id, name, names }) =>
        [id ?? '', name, ...names].some((each) => actors.has(folded(each))),
      )
    )
      return false;
    if (!isOneOf(query.certainties, record.certainty) || !isOneOf(query.types, record.type)) return false;
    if (!isOneOf(query.modes, record.mode)) return false;
    if (topics && !(record.topic !== undefined && topics.has(folded(record.topic)))) return false;
    if (!hasFigure(record, query)) return false;
    if (!phrases || phrases.length === 0) return true;
    const words = ` ${wordsOnly(record.words)} `;
    return phrases.every((each) => words.includes(each));
  };
}

function hasFigure({ figures }: ClaimRecord, { number, unit, of }: ClaimQuery): boolean {
  if (!number && unit === undefined && of === undefined) return true;
  return figures.some(
    (figure) =>
      (!number ||
        (figure.literal !== undefined && literalsExclude(stated(figure.literal), number) === false)) &&
      (unit === undefined || (figure.unit !== undefined && sameUnit(figure.unit, unit))) &&
      (of === undefined || (figure.of !== undefined && folded(figure.of) === folded(of))),
  );
}

/** The value that a figure names, without its bound. */
function stated(literal: NumberLiteral): NumberLiteral {
  return literal.op === 'range' ? literal : { op: 'eq', value: literal.value };
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
}

function phrase(words: string): string {
  return ` ${wordsOnly(words)} `;
}

/** Words and figures with single spaces between them, in lower case. */
function wordsOnly(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{M}\p{N}'%.,-]+/gu, ' ')
    .replace(/[.,'-]+(?= |$)|(?<= |^)[.,'-]+/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
