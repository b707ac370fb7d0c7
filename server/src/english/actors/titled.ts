/** People told by a title or a role before their name: `Sir Keir Starmer`, `Foreign Office Minister Tobias Ellwood`. */
import { isListedWord } from '../grammar/word-grammar.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import {
  BODY_HEAD,
  GIVEN,
  PLACE_HEAD,
  ROLE,
  ROLE_MODIFIER,
  SURE_TITLE,
  THING_HEAD,
  TITLE,
} from './name-words.ts';
import { kind, type RunKind } from './run-kind.ts';
import { bitsAt, type Run } from './runs.ts';

/** Roles that, with capitals and without a name, mean the person who holds them. */
const OFFICES: ReadonlySet<string> = new Set(
  'minister secretary president chancellor premier ambassador envoy commissioner governor mayor speaker spokesman spokeswoman spokesperson representative chief'.split(
    ' ',
  ),
);

/** Tells whether the noun at `title` is that of an office: `Secretary`, `Attorney General`. */
function holdsOffice(tokens: readonly Token[], title: number): boolean {
  const { lower } = tokens[title]!;
  if (lower === 'general')
    return /^(?:attorney|solicitor|surgeon|governor|inspector|consul|-)$/.test(
      tokens[title - 1]?.lower ?? '',
    );
  return OFFICES.has(lower);
}

/** `Sir Keir Starmer`, `Foreign Office Minister Tobias Ellwood`, `Foreign Secretary`: titles and roles, then a name or none. */
export function titledPerson(tokens: readonly Token[], run: Run): RunKind | undefined {
  const { from, to, known } = run;
  let title = -1;
  for (let at = from; at < to; at += 1) {
    const bits = bitsAt(run, at);
    if ((bits & (TITLE | ROLE)) === 0) continue;
    if (at === to - 1 && isBodyExecutive(tokens, run)) return undefined;
    // `Julie Bishop MP`
    if (at > from && at === to - 1 && tokens[at]!.letterCase === 'upper') continue;
    if ((bits & GIVEN) !== 0 && (bits & SURE_TITLE) === 0) continue;
    if (at > from && (at === to - 1 || (bitsAt(run, at - 1) & GIVEN) !== 0) && isSurname(tokens, run, at))
      continue;
    title = at;
  }
  if (title < 0) return undefined;
  let nameFrom = title + 1;
  while (nameFrom < to && (tokens[nameFrom]!.lower === '.' || tokens[nameFrom]!.letterCase === 'lower'))
    nameFrom += 1;
  // `Minister for the Middle East Tobias Ellwood`: the name begins after what the office is for.
  if (run.joint === title + 1) {
    nameFrom = nameAfterOffice(tokens, run);
    if (nameFrom >= to)
      return isOffice(tokens, run, title)
        ? kind('role', OFFICES.has(tokens[title]!.lower) ? 0.75 : 0.4, 'office', from)
        : undefined;
  }
  // `Major European rivers`, `the church of St Peter`: a word that is a title elsewhere.
  if (
    known.some(
      (name) => name.from === nameFrom && name.to === to && (name.kind === 'people' || name.kind === 'place'),
    )
  )
    return undefined;
  // `Queen Elizabeth Hospital`, `Lady Margaret Hall`, `St Louis Cardinals`: called after somebody.
  if (to - nameFrom >= 2 && NAMESAKES.has(tokens[title]!.lower) && isNamedAfter(tokens, run))
    return undefined;
  if (
    /^(?:st|saint)$/.test(tokens[title]!.lower) &&
    /^(?:of|in|at|as|from|to|on|near)$/.test(tokens[from - 1]?.lower ?? '')
  )
    return kind('place', 0.6, 'place', from);
  const sure = (bitsAt(run, title) & SURE_TITLE) !== 0;
  // `Model Y`: a letter alone is nobody's name.
  if (!sure && nameFrom === to - 1 && tokens[nameFrom]!.lower.length === 1) return undefined;
  if (nameFrom >= to) {
    if (title === from && to - from === 1 && run.opensSentence && tokens[from]!.lower !== 'ministers')
      return kind('role', 0.3, 'office', from);
    if (title !== to - 1 || !isOffice(tokens, run, title)) return undefined;
    return kind('role', holdsOffice(tokens, title) ? 0.65 : 0.4, 'office', from);
  }
  const lastBits = bitsAt(run, to - 1);
  if (
    !sure &&
    (lastBits & (BODY_HEAD | PLACE_HEAD | THING_HEAD)) !== 0 &&
    (bitsAt(run, nameFrom) & GIVEN) === 0
  )
    return undefined;
  if (
    !sure &&
    title === from &&
    to - nameFrom >= 1 &&
    (bitsAt(run, title) & TITLE) === 0 &&
    run.opensSentence &&
    !looksLikeName(tokens, run, nameFrom, to)
  ) {
    return undefined;
  }
  if (title > from && !isOffice(tokens, run, title) && !sure) return undefined;
  return kind('person', sure ? 0.95 : 0.85, `title “${tokens[title]!.lower}”`, nameFrom);
}

/** Titles that are surnames too. */
const SURNAMES: ReadonlySet<string> = new Set(
  'sen king pope bishop judge major prince knight dean abbot earl duke baron marshall chancellor sheriff page cook baker hunter sergeant monk priest'.split(
    ' ',
  ),
);

/** `Billie Jean King`, `Amartya Sen`: a title behind a name. */
function isSurname(tokens: readonly Token[], run: Run, at: number): boolean {
  const { lower } = tokens[at]!;
  if ((bitsAt(run, run.from) & GIVEN) !== 0) return (bitsAt(run, run.from) & (ROLE | ROLE_MODIFIER)) === 0;
  const before = tokens[at - 1]!;
  if ((bitsAt(run, at - 1) & GIVEN) !== 0) return SURNAMES.has(lower);
  return (
    SURNAMES.has(lower) &&
    !isListedWord(before.word) &&
    before.letterCase === 'capitalised' &&
    run.known.length === 0
  );
}

/** `Special Operations Executive`; but `Chief Executive`. */
function isBodyExecutive(tokens: readonly Token[], { from, to }: Run): boolean {
  if (tokens[to - 1]!.lower !== 'executive' || to - from < 2) return false;
  return !/^(?:chief|senior|top|vice|former|deputy|studio|record|tv)$/.test(tokens[to - 2]!.lower);
}

/** Those after whom places and bodies are called. */
const NAMESAKES: ReadonlySet<string> = new Set(
  'queen king prince princess saint st lady lord sir duke duchess emperor our pope'.split(' '),
);

function isNamedAfter(tokens: readonly Token[], run: Run): boolean {
  if ((bitsAt(run, run.to - 1) & (BODY_HEAD | PLACE_HEAD)) !== 0 || endsInItsPlace(run)) return true;
  const last = tokens[run.to - 1]!;
  return /^(?:st|saint)$/.test(tokens[run.from]!.lower) && isPluralName(last.lower);
}

/** `King's College London`: a body, and the place where it is. */
export function endsInItsPlace({ from, to, known, bits }: Run): boolean {
  const last = known[known.length - 1];
  return (
    last !== undefined &&
    last.to === to &&
    last.from > from &&
    (bits[last.from - 1 - from]! & BODY_HEAD) !== 0
  );
}

/** `Cardinals`, `Sox`: the nickname of a team. */
export function isPluralName(lower: string): boolean {
  return lower === 'sox' || (lower.length > 4 && /[^suiy]s$/.test(lower));
}

/** Where, behind `Minister for …`, the name of a person begins: at a given name, or the last two words that are in no list. */
function nameAfterOffice(tokens: readonly Token[], run: Run): number {
  const { joint, to, known } = run;
  for (let at = joint + 1; at < to; at += 1) {
    const inKnown = known.find((name) => name.from <= at && at < name.to);
    if (inKnown !== undefined) {
      at = inKnown.to - 1;
      if (inKnown.to < to && isCapital(tokens[inKnown.to]) && looksLikeName(tokens, run, inKnown.to, to))
        return inKnown.to;
      continue;
    }
    if ((bitsAt(run, at) & GIVEN) !== 0 && at + 1 < to && isCapital(tokens[at])) return at;
  }
  return to;
}

function looksLikeName(tokens: readonly Token[], run: Run, from: number, to: number): boolean {
  if ((bitsAt(run, from) & GIVEN) !== 0) return true;
  for (let at = from; at < to; at += 1) {
    if (isCapital(tokens[at]) && isListedWord(tokens[at]!.word)) return false;
  }
  return to > from;
}

/** Tells whether the words before a role's noun are of the kind that stand there: `Foreign`, `Deputy`, a state or body. */
function isOffice(tokens: readonly Token[], run: Run, title: number): boolean {
  if (run.from === title) return true;
  const before = bitsAt(run, title - 1);
  return (
    (before & (ROLE_MODIFIER | ROLE | TITLE | BODY_HEAD)) !== 0 ||
    tokens[title - 1]!.letterCase === 'upper' ||
    !isListedWord(tokens[title - 1]!.word)
  );
}
