export type { NumberFinding, NumberKind, NumberOptions, PassedOver } from './finding.ts';
export { mayHoldNumbers } from './may-hold-numbers.ts';
export { type NumbersRead, numberOf, numbers, numbersIn, readNumbers } from './numbers.ts';
