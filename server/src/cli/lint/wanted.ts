/** What of findings somebody will look at: the rest need not be worked out. */
import { type LintFlags, targetsOf } from './flags.ts';
import { REPORTERS } from './reporters/index.ts';

export interface Wanted {
  readonly fixes: boolean;
  /** What findings are known by from one run to the next. */
  readonly fingerprints: boolean;
  /** Reports of articles about which others have no say. */
  readonly reports: boolean;
  /** All that was found of such an article beside its report: mending takes it, and --changed judges it anew. */
  readonly rest: boolean;
}

export const ALL_WANTED: Wanted = { fixes: true, fingerprints: true, reports: true, rest: true };

/** What the reports show. A cache and a shard hold all, for nobody knows who reads them. */
export function wantedBy(flags: LintFlags): Wanted {
  if (flags.cache || flags.shard !== undefined) return { ...ALL_WANTED, reports: flags.shard === undefined };
  const mends = Boolean(flags.fix || flags.fixUnsafe || flags.diff);
  const judgesAnew = mends || flags.changed !== undefined;
  const shown = new Set<string>(targetsOf(flags).flatMap(({ format }) => REPORTERS[format].shows));
  return {
    fixes: shown.has('fixes') || mends,
    fingerprints: shown.has('fingerprints') || flags.baseline !== undefined,
    reports: !judgesAnew,
    rest: judgesAnew,
  };
}
