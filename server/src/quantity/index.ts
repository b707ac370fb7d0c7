export * from './currency.ts';
export * from './date.ts';
export * from './duration.ts';
export * from './exact.ts';
export * from './literal.ts';
export * from './literal-exclusion.ts';
export * from './unit.ts';
export * from './value.ts';
