/** All rules, in the order of the specification (section 6). A new rule is a file beside this one and a line here. */
import { actorAmbiguous } from './actor-ambiguous.ts';
import { actorHidden } from './actor-hidden.ts';
import { actorPronounUnresolved } from './actor-pronoun-unresolved.ts';
import { actorRoleOutOfDate } from './actor-role-out-of-date.ts';
import { actorUnknown } from './actor-unknown.ts';
import { actorUnmarked } from './actor-unmarked.ts';
import { actorUnused } from './actor-unused.ts';
import { attributeMissing } from './attribute-missing.ts';
import { attributeUnknown } from './attribute-unknown.ts';
import { attributeValue } from './attribute-value.ts';
import { barStray } from './bar-stray.ts';
import { braceStray } from './brace-stray.ts';
import { claimCueMissing } from './claim-cue-missing.ts';
import { claimCycle } from './claim-cycle.ts';
import { claimIdDuplicate } from './claim-id-duplicate.ts';
import { claimLinkAmbiguous } from './claim-link-ambiguous.ts';
import { claimModeMismatch } from './claim-mode-mismatch.ts';
import { claimOverstated } from './claim-overstated.ts';
import { claimUnattributed } from './claim-unattributed.ts';
import { claimUnknown } from './claim-unknown.ts';
import { claimUnnamedSourcesOnly } from './claim-unnamed-sources-only.ts';
import { configInvalid } from './config-invalid.ts';
import { frontMatterInvalid } from './front-matter-invalid.ts';
import { headInvalid } from './head-invalid.ts';
import { hedgeOutsideClaim } from './hedge-outside-claim.ts';
import { hedgeProbabilityOutOfBand } from './hedge-probability-out-of-band.ts';
import { hedgeScaleMixed } from './hedge-scale-mixed.ts';
import { hedgeStrengthMismatch } from './hedge-strength-mismatch.ts';
import { hedgeUnmarked } from './hedge-unmarked.ts';
import { noteUnclosed } from './note-unclosed.ts';
import { numberConflict } from './number-conflict.ts';
import { numberMismatch } from './number-mismatch.ts';
import { numberPercentPoints } from './number-percent-points.ts';
import { numberRangeEmpty } from './number-range-empty.ts';
import { numberUnitAmbiguous } from './number-unit-ambiguous.ts';
import { numberUnmarked } from './number-unmarked.ts';
import { pieceOrphaned } from './piece-orphaned.ts';
import { registryAliasCollision } from './registry-alias-collision.ts';
import type { Rule } from './rule.ts';
import { sourceDrift } from './source-drift.ts';
import { suppressionUnused } from './suppression-unused.ts';
import { tagEmpty } from './tag-empty.ts';
import { tagUnclosed } from './tag-unclosed.ts';
import { tagUnknown } from './tag-unknown.ts';

export const RULES: readonly Rule[] = [
  tagUnclosed,
  tagUnknown,
  tagEmpty,
  noteUnclosed,
  headInvalid,
  braceStray,
  barStray,
  frontMatterInvalid,
  claimUnattributed,
  claimCueMissing,
  claimModeMismatch,
  claimIdDuplicate,
  claimUnknown,
  claimCycle,
  claimLinkAmbiguous,
  claimUnnamedSourcesOnly,
  pieceOrphaned,
  actorUnknown,
  actorAmbiguous,
  actorUnused,
  actorUnmarked,
  actorHidden,
  actorPronounUnresolved,
  actorRoleOutOfDate,
  registryAliasCollision,
  hedgeUnmarked,
  hedgeOutsideClaim,
  hedgeStrengthMismatch,
  claimOverstated,
  hedgeScaleMixed,
  hedgeProbabilityOutOfBand,
  numberUnmarked,
  numberMismatch,
  numberRangeEmpty,
  numberUnitAmbiguous,
  numberPercentPoints,
  numberConflict,
  sourceDrift,
  attributeUnknown,
  attributeValue,
  attributeMissing,
  suppressionUnused,
  configInvalid,
];
