/** Words that open what stands beside a verb of saying: `on Tuesday`, `last week`, `in a statement`. */
export const ADJUNCT_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at during via through by after before from with without over under'.split(' '),
);

export const TIMES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later last this week month year morning afternoon evening night day days weeks months years ago weekend january february march april may june july august september october november december'.split(
    ' ',
  ),
);
