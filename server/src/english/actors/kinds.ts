/** Tells from a run of capitalised words, and the words beside it, whom or what it names. */
import { classesOf, isListed } from '../grammar/lexicon.ts';
import {
  ADJECTIVE,
  AUXILIARY,
  ING_VERB,
  NOUN,
  PARTICIPLE,
  PAST_VERB,
  PREPOSITION,
  PRESENT_VERB,
} from '../grammar/word-classes.ts';
import type { Token } from '../tokens.ts';
import type { KnownName } from './known-names.ts';
import {
  BODY_HEAD,
  BODY_OR_PLACE_HEAD,
  CALENDAR,
  COMPANY,
  GIVEN,
  NO_BODY,
  nameWord,
  PARTICLE,
  PLACE_HEAD,
  ROLE,
  ROLE_MODIFIER,
  SURE_TITLE,
  THING_HEAD,
  TITLE,
} from './name-words.ts';
import { bitsAt, isCapital, type Run } from './runs.ts';

/** What a run names: an actor of a type, or something that is none. */
export interface RunKind {
  readonly type: 'person' | 'organisation' | 'state' | 'people' | 'role' | 'place' | 'thing';
  readonly confidence: number;
  readonly why: string;
  /** For a person, the first token of the bare name, behind titles and roles; else the run's first. */
  readonly nameFrom: number;
}

function kind(type: RunKind['type'], confidence: number, why: string, nameFrom: number): RunKind {
  return { type, confidence, why, nameFrom };
}

/** Tells what a run names. `tokens` are the line's. */
export function kindOf(tokens: readonly Token[], run: Run): RunKind {
  const { from, to, known } = run;
  const first = known[0];
  const whole = first !== undefined && first.from === from && first.to === to ? first : undefined;
  if (whole !== undefined) return kindOfKnown(tokens, run, whole);

  if ((bitsAt(run, to - 1) & COMPANY) !== 0 && to - from > 1)
    return kind('organisation', 0.9, 'form of a company', from);

  const titled = titledPerson(tokens, run);
  if (titled !== undefined) return titled;
  if (run.joint >= 0) {
    const byHead = kindByHead(tokens, from, run.joint, run);
    if (byHead !== undefined) return byHead;
  }
  const byHead = kindByHead(tokens, from, to, run);
  if (byHead !== undefined) return byHead;
  return kindByShape(tokens, run);
}

function kindOfKnown(tokens: readonly Token[], run: Run, name: KnownName): RunKind {
  const { from } = run;
  switch (name.kind) {
    case 'body':
      return kind('organisation', 0.9, 'known body', from);
    case 'state':
      return run.inPlace
        ? kind('state', 0.35, 'state, as a place', from)
        : kind('state', 0.75, 'state', from);
    case 'people':
      return kind('people', 0.6, 'nationality or people', from);
    case 'capital':
      return acts(tokens, run)
        ? kind('state', 0.55, 'capital, as its government', from)
        : kind('place', 0.8, 'place', from);
    default:
      return kind('place', 0.8, 'place', from);
  }
}

/** Tells whether a verb of which the name is the subject follows at once. */
function acts(tokens: readonly Token[], run: Run): boolean {
  if (run.inPlace) return false;
  const next = tokens[run.to];
  if (next === undefined || next.letterCase !== 'lower') return false;
  const classes = classesOf(next.lower);
  return (
    (classes & (AUXILIARY | PRESENT_VERB | PAST_VERB)) !== 0 &&
    (classes & (PREPOSITION | ADJECTIVE | NOUN)) === 0 &&
    next.lower !== "'s"
  );
}

/** Roles that, with capitals and without a name, mean the person who holds them. */
const OFFICES: ReadonlySet<string> = new Set(
  'minister secretary president chancellor premier ambassador envoy commissioner governor mayor speaker spokesman spokeswoman spokesperson representative chief'.split(
    ' ',
  ),
);

/** `Sir Keir Starmer`, `Foreign Office Minister Tobias Ellwood`, `Foreign Secretary`: titles and roles, then a name or none. */
function titledPerson(tokens: readonly Token[], run: Run): RunKind | undefined {
  const { from, to, known } = run;
  let title = -1;
  for (let at = from; at < to; at += 1) {
    const bits = bitsAt(run, at);
    if ((bits & (TITLE | ROLE)) === 0) continue;
    if ((bits & GIVEN) !== 0 && (bits & SURE_TITLE) === 0) continue;
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
  if (
    /^(?:st|saint)$/.test(tokens[title]!.lower) &&
    /^(?:of|in|at|as|from|to|on|near)$/.test(tokens[from - 1]?.lower ?? '')
  )
    return kind('place', 0.6, 'place', from);
  const sure = (bitsAt(run, title) & SURE_TITLE) !== 0;
  if (nameFrom >= to) {
    if (title === from && to - from === 1 && run.opensSentence && tokens[from]!.lower !== 'ministers')
      return kind('role', 0.3, 'office', from);
    if (title !== to - 1 || !isOffice(tokens, run, title)) return undefined;
    return kind('role', OFFICES.has(tokens[title]!.lower) ? 0.65 : 0.4, 'office', from);
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
    if (isCapital(tokens[at]) && isListed(tokens[at]!.lower)) return false;
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
    !isListed(tokens[title - 1]!.lower)
  );
}

/** By the noun that the words `from`..`to` end in, or begin with where `of` or `for` follows. */
function kindByHead(tokens: readonly Token[], from: number, to: number, run: Run): RunKind | undefined {
  const head = tokens[to - 1]!;
  const bits = bitsAt(run, to - 1);
  const length = to - from;
  const given = (bitsAt(run, from) & GIVEN) !== 0;
  const joined = run.joint === to;
  if (length === 1 && !joined) return undefined;
  if (given && length === 2 && !joined && (bits & BODY_HEAD) === 0 && !run.inPlace) return undefined;
  if ((bits & COMPANY) !== 0) return kind('organisation', 0.85, 'form of a company', from);
  if ((bits & BODY_OR_PLACE_HEAD) !== 0) {
    if (given && length === 2 && !joined && tokens[from - 1]?.lower !== 'the') return undefined;
    return run.inPlace
      ? kind('organisation', 0.5, `“${head.lower}”, as a place`, from)
      : kind('organisation', 0.7, `ends in “${head.lower}”`, from);
  }
  if ((bits & BODY_HEAD) !== 0)
    return kind(
      'organisation',
      0.85,
      joined ? `begins with “${head.lower}”` : `ends in “${head.lower}”`,
      from,
    );
  if ((bits & PLACE_HEAD) !== 0) return kind('place', 0.7, 'place', from);
  if ((bits & THING_HEAD) !== 0) return kind('thing', 0.7, 'no actor', from);
  return undefined;
}

/** By given names, capitals and whether the words are ordinary ones. */
function kindByShape(tokens: readonly Token[], run: Run): RunKind {
  const { from, to, known } = run;

  const length = to - from;
  const given = (bitsAt(run, from) & GIVEN) !== 0;
  let listed = 0;
  let capitals = 0;
  let particle = false;
  let initial = false;
  let number = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'number') number = true;
    if (token.lower.length === 1 && token.kind === 'word') initial = true;
    else if ((bitsAt(run, at) & PARTICLE) !== 0 && token.letterCase === 'lower') particle = true;
    else if (isCapital(token)) {
      capitals += 1;
      if (isListed(token.lower) && (bitsAt(run, at) & GIVEN) === 0) listed += 1;
    }
  }
  if (tokens[to]?.kind === 'number' && !given) return kind('thing', 0.6, 'a number follows', from);

  if (length === 1) return kindOfOneWord(tokens, run);
  if (given && capitals <= 4 && !number) return kind('person', listed === 0 ? 0.9 : 0.75, 'given name', from);
  if (known[0] !== undefined && known[0].from === from && known[0].kind !== 'place' && known[0].to < to) {
    return kind(
      known[0].kind === 'people' || known[0].kind === 'state' ? 'thing' : 'organisation',
      0.45,
      'begins with a known name',
      from,
    );
  }
  if (run.inPlace) return kind('place', 0.6, 'place', from);
  if (initial && listed === 0) return kind('person', 0.8, 'initial and name', from);
  if (particle && capitals <= 4) return kind('person', 0.7, 'form of a name', from);
  if (listed === 0 && capitals <= 3) return kind('person', 0.65, 'form of a name', from);
  if (doesSomething(tokens, to)) return kind('organisation', 0.5, 'a name that acts', from);
  return kind('thing', 0.4, 'capitals alone', from);
}

/** Words before a lone name that say it is somebody's: `said Guilbeault`, `vote for Trump`. */
const BEFORE_SOMEBODY: ReadonlySet<string> = new Set(
  'said says say saying told tells asked asks wrote writes added adds by with against between than and or for of about to named called'.split(
    ' ',
  ),
);
const SAID: ReadonlySet<string> = new Set('said says told asked wrote added according'.split(' '));

function kindOfOneWord(tokens: readonly Token[], run: Run): RunKind {
  const { from, to } = run;
  const token = tokens[from]!;
  const bits = bitsAt(run, from);
  const bare = token.lower.includes('.') ? token.lower.replaceAll('.', '') : token.lower;
  if (token.letterCase === 'upper') {
    if ((bits & NO_BODY) !== 0 || (nameWord(bare) & NO_BODY) !== 0 || bare.length < 2)
      return kind('thing', 0.6, 'abbreviation', from);
    return kind('organisation', bare.length <= 6 ? 0.6 : 0.4, 'acronym', from);
  }
  // `MPs`, `GIFs`: several of what the letters stand for.
  if (
    token.letterCase === 'mixed' &&
    /^[a-z]{2,4}s$/.test(token.lower) &&
    (nameWord(bare.slice(0, -1)) & NO_BODY) !== 0
  )
    return kind('thing', 0.6, 'abbreviation', from);
  if ((bits & CALENDAR) !== 0) return kind('thing', 0.6, 'a date', from);
  const before = tokens[from - 1];
  if (before !== undefined && SAID.has(before.lower) && !isListed(token.lower))
    return kind('person', 0.7, 'named with a verb of saying', from);
  if ((bits & GIVEN) !== 0 && !run.opensSentence && !run.inPlace)
    return kind('person', 0.55, 'given name', from);
  if ((bits & GIVEN) !== 0 && !isListed(token.lower)) return kind('person', 0.5, 'given name', from);
  if (run.inPlace) return kind('place', 0.6, 'place', from);
  if (isListed(token.lower)) return kind('thing', 0.5, 'an ordinary word', from);
  if (/(?:ians|eans|ites)$/.test(token.lower)) return kind('organisation', 0.5, 'a people by its name', from);
  const next = tokens[to];
  if (next?.lower === ',' && /^(?:who|whose|whom)$/.test(tokens[to + 1]?.lower ?? ''))
    return kind('person', 0.65, '“who” follows', from);
  if (next?.lower === "'s" && !run.opensSentence) return kind('organisation', 0.5, 'a name that owns', from);
  if (doesSomething(tokens, to)) return kind('organisation', 0.5, 'a name that acts', from);
  if (run.opensSentence) return kind('organisation', 0.3, 'a capital alone', from);
  if (token.letterCase === 'mixed') return kind('organisation', 0.6, 'capitals inside the word', from);
  if (before !== undefined && BEFORE_SOMEBODY.has(before.lower))
    return kind('organisation', 0.5, 'a name where somebody is meant', from);
  return kind('organisation', 0.4, 'a capital alone', from);
}

/** Tells whether a verb for what somebody does follows: not `is` or `may` alone, of which anything can be the subject. */
function doesSomething(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.letterCase !== 'lower' || next.lower === "'s") return false;
  const classes = classesOf(next.lower);
  if ((classes & (NOUN | PREPOSITION | ADJECTIVE)) !== 0) return false;
  if ((classes & AUXILIARY) !== 0)
    return (classesOf(tokens[to + 1]?.lower ?? '') & (ING_VERB | PARTICIPLE)) !== 0;
  return (classes & (PAST_VERB | PRESENT_VERB)) !== 0;
}
