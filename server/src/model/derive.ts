/** What is worked out of a claim where its head leaves it out (specification, section 4). */

import { isLetterOrNumberAt } from '../english/characters.ts';
import type { NumberLiteral } from '../quantity/index.ts';
import { type ClaimType, keptWith, type Span, type Strength } from '../syntax/index.ts';
import type { Certainty, Claim, Figure, ModeReading, Piece } from './annotation.ts';
import type { DocumentModel } from './document.ts';
import type { Reading } from './reading.ts';

const WEAKEST_FIRST: readonly Strength[] = ['possible', 'probable', 'certain'];

/**
 * How sure the claim is put: the weakest strength among its hedges, approximators aside. `unspecified` only where no hedge
 * says more; `certain` where there is none. Of several equally weak, the first in the text decides.
 */
export function certaintyOf(claim: Claim): Certainty {
  const deciding = claim.hedges.filter((hedge) => hedge.type !== 'approximator');
  for (const strength of WEAKEST_FIRST) {
    const because = deciding.find((hedge) => hedge.strength === strength);
    if (because) return { strength, because };
  }
  const unspecified = deciding[0];
  return unspecified
    ? { strength: 'unspecified', because: unspecified }
    : { strength: 'certain', because: undefined };
}

/** Direct where all of the claim's words stand in quotation marks, mixed where part of them do, else indirect. */
export function modeOf(model: DocumentModel, claim: Claim): ModeReading {
  const given = claim.pieces[0].head.mode;
  if (given) return { mode: given.value, given: true };
  return { mode: modeOfWords(model, claim), given: false };
}

interface KeptMode {
  /** For each piece. */
  readonly quotations: readonly Reading['quotations'][];
  readonly mode: ModeReading['mode'];
}

const keptModes = keptWith<Claim, KeptMode>();

/** The mode as the quotation marks alone tell it, kept while the quotations on the lines of the claim are the same. */
export function modeOfWords(model: DocumentModel, claim: Claim): ModeReading['mode'] {
  const { pieces } = claim;
  const known = keptModes.get(claim);
  if (known?.quotations.every((each, i) => each === model.reading(pieces[i]!.line).quotations))
    return known.mode;
  const quotations = pieces.map(({ line }) => model.reading(line).quotations);
  const mode = readMode(model, claim);
  keptModes.set(claim, { quotations, mode });
  return mode;
}

function readMode(model: DocumentModel, claim: Claim): ModeReading['mode'] {
  let quoted = 0;
  let bare = 0;
  for (const piece of claim.pieces) {
    const letters = lettersInAndOut(piece, model.reading(piece.line));
    quoted += letters.quoted;
    bare += letters.bare;
  }
  if (quoted === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}

/** How many letters and digits of the piece stand in quotation marks, and how many do not. */
function lettersInAndOut({ tag }: Piece, { text, quotations }: Reading): { quoted: number; bare: number } {
  let quoted = 0;
  let bare = 0;
  let from = tag.articleStart;
  for (const quotation of quotations) {
    if (quotation.level > 0 || quotation.end <= from || quotation.start >= tag.articleEnd) continue;
    bare += letters(text, { start: from, end: Math.max(from, quotation.start) });
    const end = Math.min(quotation.end, tag.articleEnd);
    quoted += letters(text, { start: Math.max(from, quotation.start), end });
    from = end;
  }
  return { quoted, bare: bare + letters(text, { start: from, end: tag.articleEnd }) };
}

function letters(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (unit < 0x80) {
      if (isAsciiLetterOrDigit(unit)) count++;
      continue;
    }
    if (isLetterOrNumberAt(words, i)) count++;
    if (words.codePointAt(i)! > 0xffff) i++;
  }
  return count;
}

function isAsciiLetterOrDigit(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** The type that the head gives, or undefined: nothing else decides it. */
export function typeOf(claim: Claim): ClaimType | undefined {
  return claim.pieces[0].head.type?.value;
}

/** Whether the source asserts the content (+), as where nothing is said, or denies it (-). */
export function polarityOf(claim: Claim): '+' | '-' {
  return claim.pieces[0].head.attributes.get('polarity')?.value === '-' ? '-' : '+';
}

/** What a figure says: by its head, else by its words. */
export interface FigureReading {
  readonly literal: NumberLiteral;
  readonly unit: string | undefined;
  /** Whether the value was read from the words, since the head gives none. */
  readonly fromWords: boolean;
}

/** The value and unit of a figure; undefined where neither head nor words give one. */
export function figureReading(figure: Figure): FigureReading | undefined {
  if (figure.literal) return { literal: figure.literal, unit: figure.unit, fromWords: false };
  const { inWords } = figure;
  return inWords && { literal: inWords.literal, unit: figure.unit ?? inWords.unit, fromWords: true };
}
