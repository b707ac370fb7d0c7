/** What is counted of a group of claims: of a corpus, a file, or all claims of one source. */
import { attributionOf, type ClaimRecord } from '../../features/claim-records.ts';

type Tally = Map<string, number>;

export interface Counts {
  files: number;
  readonly tags: { claim: number; actor: number; hedge: number; number: number; cue: number };
  /** How many claims there are of each kind. */
  readonly by: {
    /** Whether a source is named, unnamed, the article itself (`author`), or missing (`none`). */
    readonly attribution: Tally;
    readonly certainty: Tally;
    readonly type: Tally;
    readonly mode: Tally;
    readonly polarity: Tally;
    readonly source: Tally;
    readonly topic: Tally;
  };
  readonly claim: (record: ClaimRecord) => void;
  readonly data: () => object;
}

/** Nothing counted yet. */
export function newCounts(): Counts {
  const by = {
    attribution: new Map(),
    certainty: new Map(),
    type: new Map(),
    mode: new Map(),
    polarity: new Map(),
    source: new Map(),
    topic: new Map(),
  };
  const counts: Counts = {
    files: 0,
    tags: { claim: 0, actor: 0, hedge: 0, number: 0, cue: 0 },
    by,
    claim(record) {
      add(by.attribution, attributionOf(record));
      add(by.certainty, record.certainty);
      add(by.type, record.type ?? '(none)');
      add(by.mode, record.mode);
      add(by.polarity, record.polarity);
      add(by.topic, record.topic ?? '(none)');
      for (const name of new Set(record.sources.map(({ id, name }) => id ?? name))) add(by.source, name);
    },
    data: () => ({
      files: counts.files,
      tags: counts.tags,
      claims: Object.fromEntries(
        Object.entries(by).map(([measure, values]) => [measure, Object.fromEntries(values)]),
      ),
    }),
  };
  return counts;
}

function add(tally: Tally, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

/** A part of a whole, from 0 to 1; 0 of nothing. */
export function share(count: number, whole: number): number {
  return whole === 0 ? 0 : count / whole;
}
