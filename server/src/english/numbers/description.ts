import { describeLiteral } from '../../quantity/index.ts';
import type { NumberKind } from './finding.ts';
import type { Found } from './reading.ts';

const names: Readonly<Record<NumberKind, string>> = {
  count: 'figure',
  money: 'sum of money',
  percent: 'percentage',
  points: 'percentage points',
  ratio: 'ratio',
  measure: 'measure',
  date: 'date',
  duration: 'span of time',
  ordinal: 'place in a row',
};

/** What was seen, in a few words: `figure: 25,000 to 30,000 personnel`. */
export function describeFinding({ kind, literal, unit, per }: Found): string {
  const value = describeLiteral(literal);
  const measured = unit === undefined ? value : unit === '%' ? `${value}%` : `${value} ${unit}`;
  return `${names[kind]}: ${measured}${per === undefined ? '' : ` per ${per}`}`;
}
