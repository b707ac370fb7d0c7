export type { NumberFinding, NumberKind, NumberOptions, PassedOver } from './finding.ts';
export { type NumbersRead, numberOf, numbers, readNumbers } from './numbers.ts';
