/** Exit codes, the same for every command. Other people's scripts rely on them. */

/** Nothing to complain about. */
export const CLEAN = 0;
/** An error or warning is left. */
export const FINDINGS = 1;
/** Something could not be done or read. Outranks findings. */
export const FAILED = 2;
