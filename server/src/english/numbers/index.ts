export type { NumberFinding, NumberKind, NumberOptions, PassedOver } from './finding.ts';
export { type NumbersRead, numberOf, numbers, numbersIn, readNumbers } from './numbers.ts';
