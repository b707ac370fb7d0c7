/**
 * Property tests try the same cases in each run of `npm test`, so that what passed once passes again, on any machine.
 * New cases are the nightly run's: it sets how often properties are tried, and draws a seed, which a failure prints.
 */
import fc from 'fast-check';

if (process.env['CLAIMDOWN_RUNS'] === undefined) fc.configureGlobal({ seed: 20_260_901 });
