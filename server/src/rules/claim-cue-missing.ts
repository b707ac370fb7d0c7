import {
  type Claim,
  type DocumentModel,
  type Fix,
  inFile,
  modeOf,
  type Reading,
  shiftFix,
} from '../model/index.ts';
import { startOfLine } from '../syntax/index.ts';
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
      const { sources, cues, pieces } = claim;
      if (cues.length > 0) {
        for (const { id } of sources) if (id !== undefined) heard.add(id);
        continue;
      }
      if (sources.length === 0 || sources.some(({ id }) => id === 'author')) continue;
      const goesOn = sources.some(({ id }) => id !== undefined && heard.has(id));
      if (goesOn && modeOf(model, claim).mode === 'direct') continue;
      found.push({
        ...inFile(model.tree, pieces[0], pieces[0].tag),
        message:
          'No words that put this claim forward are marked: mark them with “{>…}”, or say with @author that it is the article’s own.',
        fixes: wantsFixes ? cueFixes(model, claim) : [],
      });
    }
    return found;
  },
};

interface KeptFixes {
  readonly read: Reading['claimsAlone'];
  /** Relative to the line. */
  readonly fixes: readonly Fix[];
}

/** What was offered for a claim last, with what was read of its line. */
const keptFixes = new WeakMap<Claim, KeptFixes>();

/** The words that the reader of English takes for the claim’s cue. */
function cueFixes(model: DocumentModel, claim: Claim): readonly Fix[] {
  const { line } = claim.pieces[0];
  const reading = model.reading(line);
  // Who spoke before is nothing to the words of this claim.
  const read = reading.claimsAlone;
  let kept = keptFixes.get(claim);
  if (kept?.read !== read) {
    kept = { read, fixes: fixesFrom(reading, claim) };
    keptFixes.set(claim, kept);
  }
  const start = startOfLine(model.tree, line);
  return kept.fixes.map((fix) => shiftFix(fix, start));
}

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
