/** Whether a state is meant as one that acts, or as the place where something is. */
import { classesOfWord, verbOf } from '../grammar/lexicon.ts';
import { ADVERB, MODAL, NEGATION } from '../grammar/word-classes.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import type { KnownName } from './known-names.ts';
import { kind, type RunKind } from './run-kind.ts';
import type { Run } from './runs.ts';
import { doesSomething, isDoneToSomebody, isSubject, listEnd, listStart, ownsDeed } from './surroundings.ts';

/** Words before a state that take it for a partner or a doer. */
const WITH_STATES: ReadonlySet<string> = new Set(
  'by with between against including notably like alongside versus vs amongst among'.split(' '),
);

/** A state where it stands: the surer, the more the words beside it make it one that acts. */
export function kindOfState(tokens: readonly Token[], run: Run): RunKind {
  const { from, to } = run;
  if (run.inPlace) return kind('place', 0.8, 'state, as a place', from);
  const end = listEnd(tokens, to);
  if (tokens[to]?.lower === "'s")
    return ownsDeed(tokens, to)
      ? kind('state', 0.55, 'state, to which a deed or an office belongs', from)
      : kind('state', 0.4, 'state', from);
  if (isSubject(tokens, end) || doesSomething(tokens, end))
    return kind('state', 0.75, 'state that acts', from);
  const first = listStart(tokens, from);
  const before = tokens[first - 1];
  // `The UK and other NATO countries perform`: what opens the sentence and goes on is its subject.
  if (
    (run.opensSentence || (tokens[first]!.letterCase === 'capitalised' && tokens[first]!.lower === 'the')) &&
    /^(?:and|,)$/.test(tokens[to]?.lower ?? '')
  )
    return kind('state', 0.6, 'state, as the subject', from);
  if (before !== undefined && before.letterCase === 'lower') {
    if (WITH_STATES.has(before.lower)) return kind('state', 0.6, `state, after “${before.lower}”`, from);
    if (isDoneToSomebody(before.lower)) return kind('state', 0.6, 'state, as the one addressed', from);
  }
  return kind('state', 0.45, 'state', from);
}

/** What governments do, where a modal before the verb would leave the name a place: `Kyiv could be cold`. Our own list. */
const DEEDS: ReadonlySet<string> = new Set(
  'give send supply provide offer accept agree refuse reject support back oppose sign ratify join withdraw impose lift pay fund finance deploy recognise recognize negotiate retaliate respond say announce insist demand seek want need allow approve ban act invade attack defend help deliver pledge promise press urge warn deny cooperate concede intervene mediate'.split(
    ' ',
  ),
);

/** What is said or given to a government: `warned Beijing`, `armed Kyiv`. Our own list. */
const DONE_TO_GOVERNMENTS: ReadonlySet<string> = new Set(
  'warn urge accuse blame criticise criticize persuade convince ask tell thank praise invite assure inform remind oppose press pressure help arm supply give offer sanction condemn threaten'.split(
    ' ',
  ),
);

/** Words before a seat of government that take it for a partner: `talks with Moscow`, `between Washington and Beijing`. */
const PARTNERS = /^(?:with|between|by|against)$/;

/** A seat of government, which stands for it where it does something, or something is said or given to it. */
export function kindOfCapital(tokens: readonly Token[], run: Run): RunKind {
  const { from, to } = run;
  if (run.inPlace) return kind('place', 0.8, 'place', from);
  const end = listEnd(tokens, to);
  if (doesSomething(tokens, end) || (end === to && doesDeed(tokens, to)))
    return kind('state', 0.55, 'capital, as its government', from);
  const before = tokens[listStart(tokens, from) - 1];
  if (before?.letterCase !== 'lower' || tokens[to]?.lower === "'s" || isCapital(tokens[to]))
    return kind('place', 0.8, 'place', from);
  if (DONE_TO_GOVERNMENTS.has(verbOf(before.lower) ?? '') || isPartner(tokens, run, before.lower))
    return kind('state', 0.5, 'capital, as its government', from);
  return kind('place', 0.8, 'place', from);
}

/** Tells whether a modal and a verb of what governments do follow: `would not give`. */
function doesDeed(tokens: readonly Token[], to: number): boolean {
  const modal = tokens[to];
  if (modal?.letterCase !== 'lower' || (classesOfWord(modal.word) & MODAL) === 0) return false;
  let at = to + 1;
  while (
    at < to + 3 &&
    tokens[at] !== undefined &&
    (classesOfWord(tokens[at]!.word) & (NEGATION | ADVERB)) !== 0
  )
    at += 1;
  return DEEDS.has(tokens[at]?.lower ?? '');
}

/** `between Washington and Beijing`; of others, the words of talks and quarrels stand before: `a deal with Moscow`. */
function isPartner(tokens: readonly Token[], { from }: Run, before: string): boolean {
  if (!PARTNERS.test(before)) return false;
  const first = listStart(tokens, from);
  return DEALINGS.test(tokens[first - 2]?.lower ?? '');
}

const DEALINGS =
  /^(?:talks?|deals?|agreements?|treat(?:y|ies)|pacts?|negotiations?|relations|ties|tensions?|war|conflict|truce|ceasefire|sanctions|alliance|contacts?|cooperation|dispute|rift|row|trade|dialogue|diplomacy|negotiated?|negotiating)$/;

/** Kinds of known names that a club or a team can be called after. */
export function isLocality({ kind: of }: KnownName): boolean {
  return of === 'place' || of === 'capital' || of === 'state';
}
