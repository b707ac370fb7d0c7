/** Whether a state is meant as one that acts, or as the place where something is. */
import type { Token } from '../tokens.ts';
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

/** A seat of government, which stands for it where it does something. */
export function kindOfCapital(tokens: readonly Token[], run: Run): RunKind {
  return !run.inPlace && doesSomething(tokens, run.to)
    ? kind('state', 0.55, 'capital, as its government', run.from)
    : kind('place', 0.8, 'place', run.from);
}

/** Kinds of known names that a club or a team can be called after. */
export function isLocality({ kind: of }: KnownName): boolean {
  return of === 'place' || of === 'capital' || of === 'state';
}
