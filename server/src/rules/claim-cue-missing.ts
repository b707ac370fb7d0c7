import { type Claim, type DocumentModel, type Fix, modeOf, type Reading, shiftFix } from '../model/index.ts';
import { keptWith, startOfLine } from '../syntax/index.ts';
import { inText, markFix } from './marked-words.ts';
import type { FileRule, Found } from './rule.ts';

export const claimCueMissing: FileRule = {
  name: 'claim-cue-missing',
  scope: 'file',
  reads: ({ annotations }) =>
    annotations.some((each) => each.kind === 'claim' && each.cues.length === 0 && each.sources.length > 0)
      ? 'claims'
      : undefined,
  why: `The cue tells how a claim was put forward: said, denied, warned, let slip. Where a source is marked and the cue is not, that is lost, and with it what the verb says of the claim’s certainty.

Claims of the article’s own voice need no cue, nor does a quotation that goes on from an earlier claim of the same source.`,
  wrong: [
    {
      text: '{!c1|Rents will rise}, {@berg >|Anna Berg} said.',
      actors: 'berg:\n  name: Anna Berg\n',
      at: ['{!c1|Rents will rise}'],
    },
  ],
  right: [
    {
      text: '{!c1|Rents will rise}, {@berg >|Anna Berg} {>said}.',
      actors: 'berg:\n  name: Anna Berg\n',
    },
    { text: '{!c1 @author|Rents will rise}. {!c2|Some say so}.' },
    {
      text: '{!c1|“Rents will rise,”} {@berg >|Anna Berg} {>said}. {!c2 @berg|“It is a shame.”}',
      actors: 'berg:\n  name: Anna Berg\n',
    },
  ],
  fix: 'offered',
  check(model, _, wantsFixes) {
    const heard = new Set<string>();
    const found: Found[] = [];
    for (const claim of model.claims) {
      const { sources, cues } = claim;
      if (cues.length > 0) {
        for (const { id } of sources) if (id !== undefined) heard.add(id);
        continue;
      }
      if (sources.length === 0 || sources.some(({ id }) => id === 'author')) continue;
      // A claim that is not closed takes in the words behind it, and its cue may be among them.
      if (!claim.pieces[0].tag.closed) continue;
      const goesOn = sources.some(({ id }) => id !== undefined && heard.has(id));
      if (goesOn && modeOf(model, claim).mode === 'direct') continue;
      found.push(findingOn(model, claim, wantsFixes));
    }
    return found;
  },
};

interface Kept {
  /** Where the line stood; the rest is told for that place. */
  readonly lineStart: number;
  readonly found: Found;
  /** What was read of the line for the fixes, which are relative to it; undefined where none were wanted. */
  readonly read: Reading['claimsAlone'] | undefined;
  readonly fixes: readonly Fix[];
}

/** What was found on a claim last. */
const keptOfClaim = keptWith<Claim, Kept>();

function findingOn(model: DocumentModel, claim: Claim, wantsFixes: boolean): Found {
  const { line, tag } = claim.pieces[0];
  const lineStart = startOfLine(model.tree, line);
  const reading = wantsFixes ? model.reading(line) : undefined;
  // Who spoke before is nothing to the words of this claim.
  const read = reading?.claimsAlone;
  const kept = keptOfClaim.get(claim);
  if (kept && kept.lineStart === lineStart && kept.read === read) return kept.found;
  const fixes = !reading ? [] : kept?.read === read ? kept!.fixes : fixesFrom(reading, claim);
  const found: Found = {
    start: lineStart + tag.start,
    end: lineStart + tag.end,
    message:
      'No words that put this claim forward are marked: mark them with “{>…}”, or say with @author that it is the article’s own.',
    fixes: fixes.map((fix) => shiftFix(fix, lineStart)),
  };
  keptOfClaim.set(claim, { lineStart, found, read, fixes });
  return found;
}

/** The words that the reader of English takes for the claim’s cue. */

function fixesFrom(reading: Reading, claim: Claim): readonly Fix[] {
  const { line, tag } = claim.pieces[0];
  const found = reading.claimsAlone.find(({ fragments }) =>
    fragments.some(({ start, end }) => start < tag.articleEnd && end > tag.articleStart),
  );
  const cue = found?.cue[0];
  if (
    !cue ||
    line.tags.some(
      ({ kind, articleStart, articleEnd }) =>
        kind === 'cue' && articleStart < cue.end && articleEnd > cue.start,
    )
  )
    return [];
  const words = reading.text.slice(cue.start, cue.end);
  const items = claim.id === undefined ? [] : [claim.id];
  return markFix(line, inText(line, cue), 'cue', items, `Mark “${words}” as its cue`);
}
