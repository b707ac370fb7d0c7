/** What of findings somebody will look at: the rest need not be worked out. */
import { type LintFlags, targetsOf } from './flags.ts';
import { REPORTERS } from './reporters/index.ts';

export interface Wanted {
  readonly fixes: boolean;
  /** What findings are known by from one run to the next. */
  readonly fingerprints: boolean;
}

export const ALL_WANTED: Wanted = { fixes: true, fingerprints: true };

/** What the reports show. A cache and a shard hold all, for nobody knows who reads them. */
export function wantedBy(flags: LintFlags): Wanted {
  if (flags.cache || flags.shard !== undefined) return ALL_WANTED;
  const shown = new Set<string>(targetsOf(flags).flatMap(({ format }) => REPORTERS[format].shows));
  return {
    fixes: shown.has('fixes') || Boolean(flags.fix || flags.fixUnsafe || flags.diff),
    fingerprints: shown.has('fingerprints') || flags.baseline !== undefined,
  };
}
