/** What the tests inside an extension host tell the process outside, in the order in which it happens. */
export type HostEvent = {
  readonly kind: 'suite' | 'pass' | 'skip' | 'fail';
  readonly title: string;
  readonly depth: number;
  /** What went wrong, of a failure. */
  readonly error?: string;
};

/** Opens each line of the console that carries an event. */
export const marker = 'claimdown-test ';
