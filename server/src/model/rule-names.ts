/** The names of all rules, which are permanent, with the severity that each has unless a configuration sets another. */
import type { Severity } from './config.ts';

export interface RuleName {
  readonly name: string;
  readonly severity: Severity;
  /** What it reports, in one sentence, for completion and hovers. */
  readonly means: string;
}

const rule = (name: string, severity: Severity, means: string): RuleName => ({ name, severity, means });

/** In the order of the specification, section 6. Rules that an early version does not check yet are here too. */
export const RULE_NAMES: readonly RuleName[] = [
  rule('tag-unclosed', 'error', 'A tag that is not closed on the line on which it starts.'),
  rule('tag-unknown', 'error', 'A brace followed by a sign that opens no tag.'),
  rule('tag-empty', 'error', 'A tag that marks no words.'),
  rule('note-unclosed', 'error', 'A note that is not closed on the line on which it starts.'),
  rule('head-invalid', 'error', 'An item in a tag’s head that cannot stand there.'),
  rule('brace-stray', 'error', 'A brace that opens or closes nothing and is not escaped.'),
  rule('bar-stray', 'error', 'A bar inside a tag that is neither the end of its head nor escaped.'),
  rule(
    'front-matter-invalid',
    'error',
    'Front matter that cannot be read, or a key or value that cannot stand there.',
  ),

  rule('claim-unattributed', 'warning', 'A claim without a source.'),
  rule('claim-cue-missing', 'info', 'A claim with a source but without the words that put it forward.'),
  rule('claim-mode-mismatch', 'warning', 'A claim’s mode that its quotation marks contradict.'),
  rule('claim-id-duplicate', 'error', 'An id that two tags of one file bear.'),
  rule('claim-unknown', 'error', 'A reference to a claim that does not exist.'),
  rule('claim-cycle', 'warning', 'Claims that support, or give the reason for, each other in a circle.'),
  rule(
    'claim-link-ambiguous',
    'warning',
    'A link or cue without an id to which no claim, or more than one, is nearest.',
  ),
  rule('claim-unnamed-sources-only', 'warning', 'A file none of whose claims has a named source.'),
  rule('piece-orphaned', 'error', 'A piece that continues a tag which does not exist.'),

  rule('actor-unknown', 'warning', 'An actor’s id or name that neither this file nor the registry knows.'),
  rule('actor-ambiguous', 'warning', 'A name that more than one actor bears.'),
  rule('actor-unused', 'info', 'An actor whom nothing names.'),
  rule('actor-unmarked', 'info', 'A name of the registry that stands in the article without a tag.'),
  rule('actor-hidden', 'info', 'An actor of this file who hides the registry’s actor of the same id.'),
  rule('actor-pronoun-unresolved', 'info', 'A pronoun marked as an actor without saying whom it stands for.'),
  rule(
    'actor-role-out-of-date',
    'warning',
    'A role that the actor did not hold when the article was published.',
  ),
  rule('registry-alias-collision', 'warning', 'A name or alias that two actors of the registry share.'),

  rule('hedge-unmarked', 'info', 'Hedging words in a claim that are not marked.'),
  rule('hedge-outside-claim', 'info', 'A hedge that belongs to no claim.'),
  rule('hedge-strength-mismatch', 'warning', 'A hedge’s strength that its words contradict.'),
  rule('claim-overstated', 'warning', 'A claim given as fact although its hedges make it less than certain.'),
  rule('hedge-scale-mixed', 'warning', 'Probability words of two scales in one file.'),
  rule(
    'hedge-probability-out-of-band',
    'warning',
    'A probability outside the band that its scale gives the words.',
  ),

  rule('number-unmarked', 'info', 'A figure in a claim that is not marked.'),
  rule('number-mismatch', 'warning', 'A figure in a head that differs from the figure in the words.'),
  rule('number-range-empty', 'error', 'A range whose first end lies above its second.'),
  rule('number-unit-ambiguous', 'info', 'A unit or sign that may mean more than one thing.'),
  rule(
    'number-percent-points',
    'warning',
    'Per cent where percentage points are meant, or the other way round.',
  ),
  rule(
    'number-conflict',
    'warning',
    'Two figures for one quantity that exclude each other, without a dispute between their claims.',
  ),

  rule('source-drift', 'error', 'Article text that differs from its source or digest.'),
  rule('attribute-unknown', 'warning', 'An attribute that neither the language nor the codebook knows.'),
  rule('attribute-value', 'error', 'An attribute’s value that is not allowed.'),
  rule('attribute-missing', 'warning', 'A tag without an attribute that the codebook requires.'),
  rule('suppression-unused', 'warning', 'A suppression that silences nothing.'),
  rule(
    'config-invalid',
    'error',
    'A configuration or registry that cannot be read, or a key or value that cannot stand there.',
  ),
];

const BY_NAME: ReadonlyMap<string, RuleName> = new Map(RULE_NAMES.map((entry) => [entry.name, entry]));

/** The rule of that name, or undefined where there is none. */
export function ruleNamed(name: string): RuleName | undefined {
  return BY_NAME.get(name);
}
