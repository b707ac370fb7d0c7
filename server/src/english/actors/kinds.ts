/** Tells from a run of capitalised words, and the words beside it, whom or what it names. */
import { classesOfWord } from '../grammar/lexicon.ts';
import { ADJECTIVE, NOUN } from '../grammar/word-classes.ts';
import { isListedWord } from '../grammar/word-grammar.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import type { KnownName } from './known-names.ts';
import {
  BODY_HEAD,
  BODY_OR_PLACE_HEAD,
  CLUB_FIRST,
  CLUB_HEAD,
  COMPANY,
  GIVEN,
  PARTICLE,
  PLACE_FIRST,
  PLACE_HEAD,
  THING_FIRST,
  THING_HEAD,
} from './name-words.ts';
import { kindOfOneWord, ORDINARY_ENDING } from './one-word.ts';
import { kind, type RunKind } from './run-kind.ts';
import { bitsAt, type Run } from './runs.ts';
import { isLocality, kindOfCapital, kindOfState } from './states.ts';
import {
  definedAs,
  doesSomething,
  isDoneToSomebody,
  isOfAge,
  listEnd,
  type Said,
  saidBefore,
  saidByPassive,
} from './surroundings.ts';
import { endsInItsPlace, isPluralName, titledPerson } from './titled.ts';

/** Tells what a run names. `tokens` are the line's. */
export function kindOf(tokens: readonly Token[], run: Run): RunKind {
  const { from, to, known } = run;
  const first = known[0];
  const whole = first !== undefined && first.from === from && first.to === to ? first : undefined;
  if (whole !== undefined) return kindOfKnown(tokens, run, whole);
  if (isPartyTag(tokens, run)) return kind('thing', 0.6, 'a party and a state', from);

  if ((bitsAt(run, to - 1) & COMPANY) !== 0 && to - from > 1)
    return kind('organisation', 0.9, 'form of a company', from);

  const titled = titledPerson(tokens, run);
  if (titled !== undefined) return titled;
  if (run.joint >= 0) {
    const byHead = kindByHead(tokens, from, run.joint, run);
    if (byHead !== undefined) return byHead;
  }
  return kindByHead(tokens, from, to, run) ?? kindByFirst(tokens, run, first) ?? kindByShape(tokens, run);
}

/** `R-Texas`, `D-N.Y.`: the party and the state of somebody who sits in Congress. */
function isPartyTag(tokens: readonly Token[], { from }: Run): boolean {
  return (
    /^[dri]$/.test(tokens[from]!.lower) &&
    tokens[from + 1]?.lower === '-' &&
    /^[,(]$/.test(tokens[from - 1]?.lower ?? '')
  );
}

function kindOfKnown(tokens: readonly Token[], run: Run, name: KnownName): RunKind {
  const { from } = run;
  switch (name.kind) {
    case 'body':
      return kind('organisation', 0.9, 'known body', from);
    case 'state':
      return kindOfState(tokens, run);
    case 'people':
      return kind('people', 0.6, 'nationality or people', from);
    case 'capital':
      return isClubHere(tokens, run) ?? kindOfCapital(tokens, run);
    default:
      return isClubHere(tokens, run) ?? kind('place', 0.8, 'place', from);
  }
}

const MATCHES: ReadonlySet<string> = new Set('over to against from by with for'.split(' '));
const OUTCOMES: ReadonlySet<string> = new Set(
  'victory win defeat loss lost draw drew goal goals game match debut transfer loan wins defeats'.split(' '),
);

/** `beat Liverpool 3–1`, `a defeat to Aberdeen`: a city for the club that plays there. */
function isClubHere(tokens: readonly Token[], run: Run): RunKind | undefined {
  const { from } = run;
  const before = tokens[from - 1];
  if (before?.letterCase !== 'lower') return undefined;
  const isBeaten = /^(?:beat|beats|beating|beaten|defeated|thrashed|hammered|outscored)$/.test(before.lower);
  if (!isBeaten && !(MATCHES.has(before.lower) && OUTCOMES.has(tokens[from - 2]?.lower ?? '')))
    return undefined;
  return kind('organisation', 0.55, 'a place, as the club that plays there', from);
}

/** By the noun that the words `from`..`to` end in, or begin with where `of` or `for` follows. */
function kindByHead(tokens: readonly Token[], from: number, to: number, run: Run): RunKind | undefined {
  const head = tokens[to - 1]!;
  const bits = bitsAt(run, to - 1);
  const length = to - from;
  const given = (bitsAt(run, from) & GIVEN) !== 0;
  const joined = run.joint === to;
  const isPlaced = run.inPlace && /^(?:in|at|near|on|the)$/.test(tokens[from - 1]?.lower ?? '');
  if (length === 1 && !joined) return undefined;
  if (given && length === 2 && !joined && (bits & BODY_HEAD) === 0 && !isPlaced) return undefined;
  if (head.lower === 'survey' && /(?:ical|ordnance)$/.test(tokens[to - 2]?.lower ?? ''))
    return kind('organisation', 0.8, 'a survey that surveys', from);
  if ((bits & COMPANY) !== 0) return kind('organisation', 0.85, 'form of a company', from);
  if ((bits & BODY_OR_PLACE_HEAD) !== 0) {
    if (given && length === 2 && !joined && tokens[from - 1]?.lower !== 'the') return undefined;
    if (
      head.lower === 'house' &&
      /^(?:opera|court|town|country|manor|light|farm)$/.test(tokens[to - 2]!.lower)
    )
      return kind('place', 0.7, 'place', from);
    return isPlaced
      ? kind(
          'organisation',
          /^(?:house|hall|court|ranch|club|station|mosque|church|theatre|theater|works|gallery|observatory)$/.test(
            head.lower,
          )
            ? 0.4
            : 0.5,
          `“${head.lower}”, as a place`,
          from,
        )
      : kind('organisation', 0.7, `ends in “${head.lower}”`, from);
  }
  if ((bits & BODY_HEAD) !== 0)
    return kind(
      'organisation',
      0.85,
      joined ? `begins with “${head.lower}”` : `ends in “${head.lower}”`,
      from,
    );
  if ((bits & CLUB_HEAD) !== 0 && !run.inPlace && !joined) {
    const place = run.known[0];
    if (place !== undefined && place.from === from && place.to === to - 1 && isLocality(place))
      return kind('organisation', 0.65, `a place and “${head.lower}”, as a club`, from);
  }
  if ((bits & PLACE_HEAD) !== 0) return kind('place', 0.7, 'place', from);
  if ((bits & THING_HEAD) !== 0) return kind('thing', 0.7, 'no actor', from);
  return undefined;
}

/** By the word the run begins with: `FC Barcelona`, `Mount Everest`, `Hurricane Katrina`, `Chicago Bulls`. */
function kindByFirst(tokens: readonly Token[], run: Run, first: KnownName | undefined): RunKind | undefined {
  const { from, to } = run;
  if (to - from < 2) return undefined;
  const bits = bitsAt(run, from);
  if ((bits & CLUB_FIRST) !== 0) return kind('organisation', 0.75, 'form of the name of a body', from);
  if (endsInItsPlace(run)) return kind('organisation', 0.8, 'a body and its place', from);
  if (first !== undefined && first.from === from && isLocality(first) && !run.inPlace) {
    const nickname = tokens[to - 1]!;
    if (to - first.to <= 2 && nickname.letterCase === 'capitalised' && isPluralName(nickname.lower))
      return kind('organisation', 0.7, 'a place and a plural, as a team', from);
  }
  const last = run.known[run.known.length - 1];
  // `Parks Canada`, `Historic Environment Scotland`
  if (last?.kind === 'state' && last.to === to && last.from > from && (bits & (PLACE_FIRST | GIVEN)) === 0) {
    const classes = classesOfWord(tokens[last.from - 1]!.word);
    if (
      (classes & NOUN) !== 0 &&
      (classes & ADJECTIVE) === 0 &&
      (isListedWord(tokens[last.from - 1]!.word) ||
        classes !== NOUN ||
        ORDINARY_ENDING.test(tokens[last.from - 1]!.lower))
    )
      return kind('organisation', 0.55, 'a matter and its state', from);
  }
  // `Syrian Arab Red Crescent`
  if (last?.kind === 'body' && last.to === to)
    return kind('organisation', 0.75, 'ends in a known body', from);
  if ((bits & PLACE_FIRST) !== 0 && !isListedWord(tokens[from + 1]!.word))
    return kind('place', 0.7, 'place', from);
  if ((bits & THING_FIRST) !== 0) return kind('thing', 0.7, 'no actor', from);
  return undefined;
}

/** By given names, capitals and whether the words are ordinary ones. */
function kindByShape(tokens: readonly Token[], run: Run): RunKind {
  const { from, to, known } = run;
  const length = to - from;
  const given = (bitsAt(run, from) & GIVEN) !== 0;
  const said =
    saidBefore(tokens, from) ??
    definedAs(tokens, to) ??
    (given && length > 1 ? undefined : saidByPassive(tokens, to));
  if (said !== undefined) return kindSaid(said, from);

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
      if (isListedWord(token.word) && (bitsAt(run, at) & GIVEN) === 0) listed += 1;
    }
  }
  if (from === 0 && capitals > 1 && isDateline(tokens, run)) return kind('place', 0.7, 'dateline', from);
  if (tokens[to]?.kind === 'number' && !given) return kind('thing', 0.6, 'a number follows', from);

  if (length === 1) return kindOfOneWord(tokens, run);
  if (isOfAge(tokens, to)) return kind('person', 0.85, 'an age follows', from);
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
  if (doesSomething(tokens, listEnd(tokens, to))) return kind('organisation', 0.5, 'a name that acts', from);
  const before = tokens[from - 1]?.lower;
  if (before !== undefined && (before === 'by' || isDoneToSomebody(before)))
    return kind('organisation', 0.5, 'a name to whom something is done', from);
  return kind('thing', 0.4, 'capitals alone', from);
}

/** `SOUTHWEST ASIA, March 3 —`: capitals from which a report comes. */
function isDateline(tokens: readonly Token[], { from, to }: Run): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]!.letterCase !== 'upper') return false;
  return /^[,(—–-]$/.test(tokens[to]?.lower ?? '');
}

function kindSaid(said: Said, from: number): RunKind {
  return kind(said, said === 'person' || said === 'organisation' ? 0.8 : 0.75, `called a ${said}`, from);
}
