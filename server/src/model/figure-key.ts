/** What makes two figures figures of one thing. */
import { unitKey } from '../quantity/index.ts';

/** What is counted, in the one form in which it is compared: NFC, any white space one space, case ignored. */
export function quantityKey(of: string): string {
  return of.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** A key that figures share that can be held against each other: one quantity, one unit (and `per`), as of one date. */
export function figureKey(figure: {
  readonly of: string;
  readonly unit?: string;
  readonly per?: string;
  readonly asof?: string;
}): string {
  const unit = figure.unit === undefined ? '' : unitKey(figure.unit);
  const per = figure.per === undefined ? '' : unitKey(figure.per);
  return JSON.stringify([quantityKey(figure.of), unit, per, figure.asof ?? '']);
}
