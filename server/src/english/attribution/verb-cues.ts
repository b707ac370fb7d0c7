/** Claims put forward by a verb: before, behind and inside what is said. */
import {
  ADJECTIVE,
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  ING_VERB,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { adjunctEnd, type Cuts, clauseEnd, content, phraseEnd } from './boundaries.ts';
import { adjectiveCue, type Cue, type CueUse, particleCue, takes, useFor, verbCue } from './cues.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import {
  type Clause,
  clauseFollows,
  clauseOf,
  type Items,
  opensPredicate,
  phraseAfter,
  phraseBefore,
} from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A claim found in a stream, in its items. */
export interface Found {
  readonly stream: Stream;
  readonly content: readonly Items[];
  readonly source: Items | undefined;
  readonly cue: readonly Items[];
  readonly use: CueUse;
  readonly negated: boolean;
  readonly why: string;
  readonly confidence: number;
}

/** A verb that can put a claim forward, with its subject; the items of its cue may begin with an earlier verb (`declined to say`). */
export interface Saying {
  readonly cue: Cue;
  readonly group: VerbGroup;
  readonly index: number;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly clause: Clause;
  /** Whether the subject is that of another verb, whose clause this one shares. */
  readonly shared: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The item at which what is said must end, where the saying stands before the clause of its sentence (`Warning that …, he left`). */
  readonly limit?: number;
}

/** Verbs before `to say` that belong to the cue: `declined to say`, `went on to argue`. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  'declined declines decline declining refused refuses refuse refusing went go goes on continued continues continue began begin appeared appears appear seemed seems seem failed fails fail had has have used tended is are was were going came like liked wish'.split(
    ' ',
  ),
);

/** The verbs of a stream that can put a claim forward, in order. */
export function sayings(stream: Stream, groups: readonly VerbGroup[]): readonly Saying[] {
  const found: Saying[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index]!;
    const saying = sayingOf(stream, groups, index, group, found);
    if (saying !== undefined) found.push(saying);
  }
  return found;
}

function cueOf(stream: Stream, group: VerbGroup): { readonly cue: Cue; readonly to: number } | undefined {
  const word = wordAt(stream, group.main);
  const particle = wordAt(stream, group.to);
  if (particle !== '') {
    const withParticle = particleCue(word, particle);
    if (withParticle !== undefined) return { cue: withParticle, to: group.to + 1 };
    if (particle === 'it' && wordAt(stream, group.to + 1) === 'clear') {
      const clear = particleCue(word, 'clear');
      if (clear !== undefined) return { cue: clear, to: group.to + 2 };
    }
  }
  const cue = verbCue(word);
  if (cue !== undefined) return { cue, to: group.to };
  return adjectiveAfter(stream, group);
}

const LINKING: ReadonlySet<string> = new Set(
  'feel feels felt remain remains remained seem seems seemed appear appears appeared become became sound sounded look looks looked'.split(
    ' ',
  ),
);

/** `is confident`, `remained hopeful`. */
function adjectiveAfter(
  stream: Stream,
  group: VerbGroup,
): { readonly cue: Cue; readonly to: number } | undefined {
  const isLink = (tagAt(stream, group.main) & BE) !== 0 || LINKING.has(wordAt(stream, group.main));
  let item = group.to;
  if (!isLink) {
    // `is concerned`, `was convinced` read as passives.
    if (!group.passive) return undefined;
    item = group.main;
  } else {
    while ((tagAt(stream, item) & (ADVERB | NEGATION)) !== 0) item += 1;
    if (wordAt(stream, item) === 'not') item += 1;
  }
  const cue = adjectiveCue(wordAt(stream, item));
  return cue === undefined ? undefined : { cue, to: item + 1 };
}

function sayingOf(
  stream: Stream,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
  earlier: readonly Saying[],
): Saying | undefined {
  const named = cueOf(stream, group);
  if (named === undefined) return undefined;
  const { cue, to } = named;
  const adjective = !takes(cue, 'q') && adjectiveCue(wordAt(stream, to - 1)) === cue;
  const passive = group.passive && !adjective;
  let cueFrom = group.from;
  while (cueFrom > 0 && (tagAt(stream, cueFrom - 1) & ADVERB) !== 0 && wordAt(stream, cueFrom - 2) !== ',')
    cueFrom -= 1;
  const base = { cue, group, index, cueTo: to };
  if (group.form === 'finite') {
    if (isTurned(stream, groups, index, cue, cueFrom, to)) {
      return {
        ...base,
        cueFrom,
        clause: { start: cueFrom, subject: undefined },
        shared: false,
        passive,
        negated: group.negated,
      };
    }
    const clause = clauseOf(stream, groups, index, endsBehind(stream, to));
    if (clause.subject !== undefined)
      return { ...base, cueFrom, clause, shared: false, passive, negated: group.negated };
    const subject = sharedSubject(stream, groups, index, group.from, earlier);
    // `was hauled in and told that`: a participle that shares its `was`.
    const previousGroup = groups[index - 1];
    const sharesPassive =
      previousGroup?.passive === true &&
      group.from === group.main &&
      tagAt(stream, group.main) === PAST_VERB &&
      (tagAt(stream, group.from - 1) & COORDINATOR) !== 0;
    return {
      ...base,
      cueFrom,
      clause: { ...clause, subject },
      shared: subject !== undefined,
      passive: passive || sharesPassive,
      negated: group.negated,
    };
  }
  const previous = groups[index - 1];
  const adjoins =
    previous !== undefined && previous.to >= cueFrom - 2 && onlyParticles(stream, previous.to, group.from);
  if (group.form === 'to') {
    if (adjoins && BEFORE_INFINITIVE.has(wordAt(stream, previous.main))) {
      const chained = chain(stream, groups, index - 1);
      if (chained !== undefined) {
        const denies = /^(?:declin|refus|fail)/.test(wordAt(stream, previous.main));
        return {
          ...base,
          cueFrom: chained.from,
          clause: chained.clause,
          shared: false,
          passive: false,
          negated: previous.negated || denies,
        };
      }
    }
    // What somebody is asked or wants to say is no saying yet; `in order to say` is.
    if (adjoins) return undefined;
    const subject = sharedSubject(stream, groups, index, group.from, earlier);
    return {
      ...base,
      cueFrom: group.main,
      clause: { start: group.from, subject },
      shared: true,
      passive,
      negated: group.negated,
    };
  }
  if (group.form === 'ing') {
    if (wordAt(stream, group.from - 1) === 'as' && previous !== undefined && previous.to === group.from - 1) {
      const clause = clauseOf(stream, groups, index - 1);
      return { ...base, cueFrom: previous.from, clause, shared: false, passive: false, negated: false };
    }
    if (group.from === 0) {
      const limit = mainClauseAfter(stream, to);
      const subject = limit < 0 ? undefined : phraseAfter(stream, limit + 1, false);
      const clause: Clause = { start: 0, subject };
      return {
        ...base,
        cueFrom: group.from,
        clause,
        shared: true,
        passive,
        negated: false,
        ...(limit < 0 ? {} : { limit }),
      };
    }
    const own = subjectOfParticiple(stream, group);
    const subject = own ?? sharedSubject(stream, groups, index, group.from, earlier);
    if (own === undefined && !isFreeParticiple(stream, group, earlier)) return undefined;
    return {
      ...base,
      cueFrom: group.from,
      clause: { start: group.from, subject },
      shared: own === undefined,
      passive,
      negated: false,
    };
  }
  return undefined;
}

/** Tells whether a comma stands at `item`, or just inside the quotation mark there (`against us,” said`). */
function isComma(stream: Stream, item: number): boolean {
  return (
    wordAt(stream, item) === ',' || (/^["”’]$/.test(wordAt(stream, item)) && wordAt(stream, item - 1) === ',')
  );
}

/** `…, says Tarlo.`: a comma before the verb, a name behind it, and nothing more. */
function isTurned(
  stream: Stream,
  groups: readonly VerbGroup[],
  index: number,
  cue: Cue,
  from: number,
  to: number,
): boolean {
  if (!isComma(stream, from - 1) || !takes(cue, 'q') || index === 0) return false;
  const behind = phraseAfter(stream, to, true);
  if (behind === undefined || !endsBehind(stream, behind.to)) return false;
  const before = groups[index - 1]!;
  return before.form === 'finite' && !clauseFollows(stream, to);
}

/** The comma behind which the clause of the sentence begins, from `from` on; -1 where none does. */
function mainClauseAfter(stream: Stream, from: number): number {
  for (let item = from; item < stream.at.length && item < from + 60; item += 1) {
    if (wordAt(stream, item) !== ',') continue;
    const closed = /^["”’]$/.test(wordAt(stream, item + 1)) ? 1 : 0;
    if (clauseFollows(stream, item + 1 + closed)) return item + closed;
  }
  return -1;
}

function onlyParticles(stream: Stream, from: number, to: number): boolean {
  for (let item = from; item < to; item += 1)
    if ((tagAt(stream, item) & (ADVERB | NEGATION)) === 0) return false;
  return to - from <= 3;
}

/** Follows `went on to` back to the verb that has the subject. */
function chain(
  stream: Stream,
  groups: readonly VerbGroup[],
  index: number,
): { readonly from: number; readonly clause: Clause } | undefined {
  const group = groups[index]!;
  let from = group.from;
  while (from > 0 && (tagAt(stream, from - 1) & ADVERB) !== 0 && wordAt(stream, from - 2) !== ',') from -= 1;
  if (group.form !== 'finite') return undefined;
  const clause = clauseOf(stream, groups, index);
  const subject = clause.subject ?? sharedSubject(stream, groups, index, group.from, []);
  return { from, clause: { start: clause.start, subject } };
}

/** The subject of the verb before, for one that has none of its own: `arrived and said`, `…, adding that`. */
function sharedSubject(
  stream: Stream,
  groups: readonly VerbGroup[],
  index: number,
  from: number,
  earlier: readonly Saying[],
): Items | undefined {
  const last = earlier[earlier.length - 1];
  if (
    last !== undefined &&
    last.clause.subject !== undefined &&
    last.group.form === 'finite' &&
    !last.passive &&
    last.cueTo > from - 80 &&
    takes(last.cue, 'q')
  ) {
    return last.clause.subject;
  }
  for (let before = index - 1; before >= 0 && before >= index - 5; before -= 1) {
    const group = groups[before]!;
    if (group.form !== 'finite' || group.to < from - 60) continue;
    const { subject, start } = clauseOf(stream, groups, before);
    if (subject !== undefined && (tagAt(stream, start) & WH_WORD) === 0) return subject;
  }
  // `“…,” said Smith, adding that`: the subject stands behind its verb.
  for (let before = index - 1; before >= 0 && before >= index - 2; before -= 1) {
    const group = groups[before]!;
    if (group.form !== 'finite' || verbCue(wordAt(stream, group.main)) === undefined) continue;
    return phraseAfter(stream, group.to, true);
  }
  return undefined;
}

/** `with one poster writing`, `a message saying`: the noun before the participle. */
function subjectOfParticiple(stream: Stream, group: VerbGroup): Items | undefined {
  if ((tagAt(stream, group.from - 1) & (NOUN | NAME)) === 0) return undefined;
  for (let item = group.from - 1; item >= 0 && item > group.from - 10; item -= 1) {
    const tag = tagAt(stream, item);
    if (wordAt(stream, item) === 'with')
      return item + 1 < group.from ? { from: item + 1, to: group.from } : undefined;
    if (
      (tag &
        (NOUN |
          NAME |
          DETERMINER |
          ADJECTIVE |
          POSSESSIVE |
          POSSESSIVE_MARK |
          PRONOUN |
          NUMERAL |
          ADVERB)) ===
        0 &&
      wordAt(stream, item) !== 'of'
    )
      break;
  }
  return phraseBefore(stream, group.from);
}

/** `…, saying that`: behind a comma, a coordinator, or an earlier saying's words. */
function isFreeParticiple(stream: Stream, group: VerbGroup, earlier: readonly Saying[]): boolean {
  let item = group.from - 1;
  while (item >= 0 && (tagAt(stream, item) & ADVERB) !== 0) item -= 1;
  const tag = tagAt(stream, item);
  if (item < 0 || tag === QUOTE || (tag & COORDINATOR) !== 0) return true;
  if (tag === PUNCTUATION) return /^[,–—(]|^--/.test(wordAt(stream, item));
  if ((tag & (NOUN | NAME)) !== 0) return earlier.length > 0 || group.to < stream.at.length;
  return /^(?:while|when|by|after|before)$/.test(wordAt(stream, item));
}

/** What of a saying's own words cuts off the content of one before it: the item at which that ends, or -1. */
export function cutBefore(stream: Stream, saying: Saying): number {
  const { cue, group, clause } = saying;
  if (!takes(cue, 'q') && !takes(cue, 't')) return -1;
  if (group.form === 'ing') return wordAt(stream, saying.cueFrom - 1) === ',' ? saying.cueFrom - 1 : -1;
  const first = saying.shared || clause.subject === undefined ? saying.cueFrom : clause.subject.from;
  const joint = skipAdverbsBack(stream, first);
  const said = takes(cue, 'q');
  const parted = wordAt(stream, joint - 1) === ',';
  if (wordAt(stream, joint) === ';') return joint;
  if ((tagAt(stream, joint) & COORDINATOR) !== 0 && (said || (parted && !saying.shared)))
    return wordAt(stream, joint - 1) === ',' ? joint - 1 : joint;
  if (wordAt(stream, joint) === ',' && isTrailing(stream, saying)) return joint;
  if ((tagAt(stream, joint) & SUBORDINATOR) !== 0 && said && wordAt(stream, joint - 1) === ',')
    return joint - 1;
  return -1;
}

function skipAdverbsBack(stream: Stream, from: number): number {
  let item = from - 1;
  while (item >= 0 && (tagAt(stream, item) & ADVERB) !== 0) item -= 1;
  return item;
}

/** Tells whether nothing that could be said follows the verb: the sentence, or its part, ends there. */
function isTrailing(stream: Stream, saying: Saying): boolean {
  return endsBehind(stream, saying.cueTo);
}

function endsBehind(stream: Stream, from: number): boolean {
  const end = adjunctEnd(stream, from);
  if (/^[,:]$/.test(wordAt(stream, end)) && tagAt(stream, end + 1) === QUOTE) return false;
  return (
    end >= stream.at.length || /^[.,;:?!)–—]|^--/.test(wordAt(stream, end)) || tagAt(stream, end) === QUOTE
  );
}

/** The claim that a saying puts forward, or undefined where it puts none. */
export function claimOf(stream: Stream, saying: Saying, cuts: Cuts): Found | undefined {
  const { cue } = saying;
  const subject = subjectOf(stream, saying);
  const inRelative = (tagAt(stream, saying.clause.start) & WH_WORD) !== 0 && !saying.shared;
  const right = complement(stream, saying, cuts, inRelative);
  const left =
    takes(cue, 'q') || takes(cue, 'z') || takes(cue, 't') ? leftContent(stream, saying) : undefined;

  // Behind a quotation, what follows `told` is who was told, and what follows `said` may be who said it.
  const isWeak = right !== undefined && left?.quoted === true && !/[qt]/.test(right.frame);
  if (left !== undefined && (right === undefined || isWeak)) {
    const turned = inverted(stream, saying, left, subject, cuts);
    if (turned !== undefined) return turned;
  }
  if (right === undefined) return undefined;
  const pieces = left?.quoted ? [left.items, ...right.content] : right.content;
  return found(
    stream,
    saying,
    pieces,
    right.source ?? subject,
    [{ from: saying.cueFrom, to: right.cueTo }, ...right.adjuncts],
    right.frame,
    right.why,
    right.confidence,
  );
}

function found(
  stream: Stream,
  saying: Saying,
  pieces: readonly Items[],
  source: Items | undefined,
  cue: readonly Items[],
  frame: string,
  why: string,
  confidence: number,
): Found {
  return {
    stream,
    content: pieces,
    source,
    cue,
    use: useFor(saying.cue, frame),
    negated: saying.negated,
    why,
    confidence,
  };
}

/** Who says it: the subject, unless it only fills the place (`it is understood`), or is the one told (`was told`). */
function subjectOf(stream: Stream, saying: Saying): Items | undefined {
  const { subject } = saying.clause;
  if (subject === undefined) return undefined;
  const word = subject.to - subject.from === 1 ? wordAt(stream, subject.from) : '';
  if (word === 'there') return undefined;
  if (saying.passive) return undefined;
  if (word === 'it' && !takes(saying.cue, 'q')) return undefined;
  return subject;
}

/** A clause before its speaker is no longer: a bound on the work that a hostile text can ask for. */
const LONGEST_CLAUSE = 150;

interface Left {
  readonly items: Items;
  readonly quoted: boolean;
}

/** What is said before its speaker: a quotation, or a clause and a comma. */
function leftContent(stream: Stream, saying: Saying): Left | undefined {
  const { clause, shared, cueFrom } = saying;
  const first = shared || clause.subject === undefined ? cueFrom : clause.subject.from;
  let item = skipAdverbsBack(stream, Math.min(first, cueFrom));
  if (wordAt(stream, item) === ',' || /^[–—]|^--/.test(wordAt(stream, item))) item -= 1;
  if (item < 0) return undefined;
  if (tagAt(stream, item) === QUOTE) return { items: { from: item, to: item + 1 }, quoted: true };
  if (wordAt(stream, item + 1) !== ',' && !isComma(stream, item)) return undefined;
  let from = item;
  let verbs = false;
  while (
    from >= 0 &&
    from > item - LONGEST_CLAUSE &&
    !/^[;:]$/.test(wordAt(stream, from)) &&
    tagAt(stream, from) !== QUOTE
  ) {
    if (opensPredicate(stream, from)) verbs = true;
    from -= 1;
  }
  // `“Cod could collapse,” without the limits, one official said`: a phrase without a verb goes with the quotation before it.
  if (!verbs && tagAt(stream, from) === QUOTE) return { items: { from, to: item + 1 }, quoted: true };
  const items = content(stream, from + 1, item + 1);
  return items === undefined || !verbs ? undefined : { items, quoted: false };
}

/** A saying behind or inside what is said; the speaker before the verb, or behind it. */
function inverted(
  stream: Stream,
  saying: Saying,
  left: Left,
  subject: Items | undefined,
  cuts: Cuts,
): Found | undefined {
  let source = subject;
  let to = saying.cueTo;
  let cueTo = saying.cueTo;
  if (subject === undefined || saying.shared) {
    const behind = phraseAfter(stream, saying.cueTo, true);
    if (behind !== undefined) {
      source = behind;
      to = behind.to;
    }
  }
  const told = takes(saying.cue, 'a') || takes(saying.cue, 'A') ? addressee(stream, to) : to;
  const adjunct = adjunctEnd(stream, told);
  const ends =
    adjunct >= stream.at.length ||
    /^[.,;:?!)–—]|^--/.test(wordAt(stream, adjunct)) ||
    tagAt(stream, adjunct) === QUOTE ||
    left.quoted;
  if (!ends) return undefined;
  const cue: Items[] = [];
  if (adjunct > told && told === saying.cueTo) cueTo = adjunct;
  cue.push({ from: saying.cueFrom, to: cueTo });
  if (adjunct > told && told > saying.cueTo) cue.push({ from: told, to: adjunct });
  const pieces = [left.items];
  // `…,” she said, “…`: what follows a comma at once is said too.
  let next = adjunct;
  if (/^[,;:.–—]$|^--/.test(wordAt(stream, next))) next += 1;
  if (tagAt(stream, next) === QUOTE) pieces.push({ from: next, to: next + 1 });
  else if (
    wordAt(stream, adjunct) === ',' &&
    !left.quoted &&
    next < stream.at.length &&
    goesOn(stream, next)
  ) {
    const rest = content(stream, next, clauseEnd(stream, next, cuts, false));
    if (rest !== undefined) pieces.push(rest);
  }
  return found(
    stream,
    saying,
    pieces,
    source,
    cue,
    'q',
    left.quoted ? 'quotation and verb of saying' : 'verb of saying behind the clause',
    left.quoted ? 0.9 : 0.75,
  );
}

/** Tells whether what stands behind a saying and its comma is said too: `Voters want change, she argued, and they are tired`. */
function goesOn(stream: Stream, item: number): boolean {
  const tag = tagAt(stream, item);
  if ((tag & COORDINATOR) !== 0) return clauseFollows(stream, item + 1);
  return (tag & (ING_VERB | WH_WORD)) === 0;
}

/** The item behind the one who is told, from `from` on. */
function addressee(stream: Stream, from: number): number {
  const tag = tagAt(stream, from);
  if ((tag & (OBJECT_PRONOUN | PRONOUN)) !== 0) return from + 1;
  if ((tag & (DETERMINER | POSSESSIVE | NOUN | NAME | ADJECTIVE)) === 0) return from;
  return phraseAfter(stream, from, false)?.to ?? from;
}

interface Complement {
  readonly content: readonly Items[];
  readonly source?: Items;
  readonly cueTo: number;
  readonly adjuncts: readonly Items[];
  readonly frame: string;
  readonly why: string;
  readonly confidence: number;
}

/** What a saying has behind it. */
function complement(stream: Stream, saying: Saying, cuts: Cuts, inRelative: boolean): Complement | undefined {
  const { cue, cueTo } = saying;
  let source: Items | undefined;
  let at = cueTo;
  const adjuncts: Items[] = [];
  let to = cueTo;
  if (saying.passive && wordAt(stream, at) === 'by') {
    source = phraseAfter(stream, at + 1, false);
    if (source !== undefined) {
      to = at + 1;
      at = source.to;
    }
  }
  const mustTell = takes(cue, 'A') && !saying.passive;
  const direct = directComplement(stream, saying, at, cuts, inRelative);
  if (direct !== undefined && !(mustTell && /[zi]/.test(direct.frame)))
    return { ...direct, cueTo: to, adjuncts, ...(source === undefined ? {} : { source }) };

  const told = (takes(cue, 'a') || mustTell) && !saying.passive ? addressee(stream, at) : at;
  if (told > at) {
    const behind = directComplement(stream, saying, told, cuts, inRelative);
    if (behind !== undefined && behind.frame !== 'n')
      return { ...behind, cueTo: to, adjuncts, ...(source === undefined ? {} : { source }) };
  }
  // Beside the verb: `said in a statement that`, `told LA Weekly on Friday:`.
  const aside = wordAt(stream, told) === ',' ? 1 : 0;
  const end = adjunctEnd(stream, told + aside);
  if (end > told + aside && (aside === 0 || wordAt(stream, end) === ',')) {
    const opening =
      aside === 1 ||
      (wordAt(stream, end) === ',' &&
        (tagAt(stream, end + 1) === QUOTE || (tagAt(stream, end + 1) & THAT) !== 0))
        ? end + 1
        : end;
    const behind = directComplement(stream, saying, opening, cuts, inRelative);
    if (
      behind !== undefined &&
      /[qtzw]/.test(behind.frame) &&
      (behind.frame !== 'z' || (aside === 0 && isSafeAdjunct(stream, told, end)))
    ) {
      const inCue = told === to;
      const beside: Items = { from: told + aside, to: end };
      return {
        ...behind,
        cueTo: inCue && aside === 0 ? end : to,
        adjuncts: inCue && aside === 0 ? adjuncts : [...adjuncts, beside],
        ...(source === undefined ? {} : { source }),
      };
    }
  }
  return objectComplement(stream, saying, at, cuts, source);
}

/** A clause without `that` is read only behind a day or an adverb: after `in`, where its subject begins is a guess. */
function isSafeAdjunct(stream: Stream, from: number, end: number): boolean {
  return end - from <= 2 || (tagAt(stream, end) & (PRONOUN | DETERMINER)) !== 0;
}

type Direct = Omit<Complement, 'cueTo' | 'adjuncts' | 'source'>;

function directComplement(
  stream: Stream,
  saying: Saying,
  from: number,
  cuts: Cuts,
  inRelative: boolean,
): Direct | undefined {
  const { cue, limit = stream.at.length } = saying;
  let at = from;
  while ((tagAt(stream, at) & ADVERB) !== 0 && (tagAt(stream, at + 1) & (THAT | WH_WORD)) !== 0) at += 1;
  const tag = tagAt(stream, at);
  const word = wordAt(stream, at);
  const build = (
    items: Items | undefined,
    frame: string,
    why: string,
    confidence: number,
  ): Direct | undefined => (items === undefined ? undefined : { content: [items], frame, why, confidence });

  if (tag === QUOTE) return build({ from: at, to: at + 1 }, 'q', 'verb of saying and quotation', 0.9);
  if ((word === ',' || word === ':') && tagAt(stream, at + 1) === QUOTE)
    return build({ from: at + 1, to: at + 2 }, 'q', 'verb of saying and quotation', 0.9);
  if (word === ':' && takes(cue, 'q'))
    return build(
      content(stream, at + 1, cuts[Math.min(at + 2, stream.at.length)]!),
      'q',
      'verb of saying and colon',
      0.8,
    );
  if ((tag & THAT) !== 0 && takes(cue, 't'))
    return build(
      content(stream, at, Math.min(limit, clauseEnd(stream, at, cuts, inRelative))),
      't',
      'verb of saying and “that”',
      0.9,
    );
  if (
    (tag & TO) !== 0 &&
    (takes(cue, 'i') || (saying.passive && (takes(cue, 'p') || takes(cue, 'o') || takes(cue, 'c'))))
  ) {
    return build(content(stream, at, phraseEnd(stream, at, cuts)), 'ic', 'verb of intent and “to”', 0.75);
  }
  if (
    ((tag & WH_WORD) !== 0 || word === 'if' || word === 'whether') &&
    takes(cue, 'w') &&
    at + 1 < stream.at.length
  ) {
    return build(
      content(stream, at, clauseEnd(stream, at, cuts, false)),
      'w',
      'verb of saying and question',
      0.75,
    );
  }
  if ((tag & ING_VERB) !== 0 && takes(cue, 'g'))
    return build(content(stream, at, phraseEnd(stream, at, cuts)), 'g', 'verb of saying and -ing', 0.7);
  if (
    takes(cue, 'z') &&
    clauseFollows(stream, at) &&
    !(saying.passive && !isImpersonal(stream, saying) && !takes(cue, 'A'))
  ) {
    return build(
      content(stream, at, Math.min(limit, clauseEnd(stream, at, cuts, inRelative))),
      'z',
      'verb of saying and clause',
      0.8,
    );
  }
  return undefined;
}

function isImpersonal(stream: Stream, saying: Saying): boolean {
  const { subject } = saying.clause;
  return subject !== undefined && wordAt(stream, subject.from) === 'it';
}

/** What stands behind a verb with an object: `urged ministers to act`, `described it as`, `denied the claim`, `called for`. */
function objectComplement(
  stream: Stream,
  saying: Saying,
  at: number,
  cuts: Cuts,
  source: Items | undefined,
): Complement | undefined {
  const { cue } = saying;
  const build = (
    items: Items | undefined,
    frame: string,
    why: string,
    confidence: number,
    cueTo = saying.cueTo,
    more: readonly Items[] = [],
  ): Complement | undefined =>
    items === undefined
      ? undefined
      : {
          content: [items],
          cueTo,
          adjuncts: more,
          frame,
          why,
          confidence,
          ...(source === undefined ? {} : { source }),
        };
  const word = wordAt(stream, at);
  const tag = tagAt(stream, at);
  const opensPhrase =
    (tag & (DETERMINER | POSSESSIVE | NOUN | NAME | ADJECTIVE | PRONOUN | OBJECT_PRONOUN)) !== 0;

  if (word === 'for' && takes(cue, 'f') && !saying.passive)
    return build(
      content(stream, at + 1, phraseEnd(stream, at + 1, cuts)),
      'f',
      'verb of demand and “for”',
      0.65,
      at + 1,
    );
  if (/^(?:about|of|over)$/.test(word) && takes(cue, 'b') && !saying.passive) {
    return build(content(stream, at, phraseEnd(stream, at, cuts)), 'b', `verb and “${word}”`, 0.55);
  }
  if (saying.passive && takes(cue, 's') && word === 'as')
    return build(content(stream, at + 1, phraseEnd(stream, at + 1, cuts)), 's', 'described as', 0.6, at + 1);
  if (saying.passive && takes(cue, 'x') && /^(?:of|for|with)$/.test(word))
    return build(content(stream, at, phraseEnd(stream, at, cuts)), 'x', `verb and “${word}”`, 0.6);
  if (word === 'as' && takes(cue, 's') && (tagAt(stream, saying.clause.start) & WH_WORD) !== 0) {
    return build(content(stream, at + 1, phraseEnd(stream, at + 1, cuts)), 's', 'described as', 0.7, at + 1);
  }
  if (!opensPhrase || saying.passive) return undefined;
  const object = objectEnd(stream, at);
  const next = tagAt(stream, object);
  const nextWord = wordAt(stream, object);
  if ((next & TO) !== 0) {
    if (takes(cue, 'c'))
      return build(
        content(stream, at, phraseEnd(stream, object, cuts)),
        'c',
        'verb of wish, somebody and “to”',
        0.7,
      );
    if (takes(cue, 'o'))
      return build(
        content(stream, object, phraseEnd(stream, object, cuts)),
        'o',
        'verb of demand and “to”',
        0.7,
      );
  }
  if (takes(cue, 's') && nextWord === 'as')
    return build(content(stream, at, phraseEnd(stream, object + 1, cuts)), 's', 'describes as', 0.65);
  if (takes(cue, 'x') && /^(?:of|for|with)$/.test(nextWord))
    return build(
      content(stream, at, phraseEnd(stream, object + 1, cuts)),
      'x',
      `verb and “${nextWord}”`,
      0.6,
    );
  if (
    takes(cue, 'd') &&
    object > at &&
    ((next & (DETERMINER | ADJECTIVE | NOUN | PARTICIPLE)) !== 0 || /^["“]$/.test(nextWord))
  )
    return build(content(stream, at, phraseEnd(stream, object, cuts)), 'd', 'calls it', 0.55);
  if (takes(cue, 'n'))
    return build(content(stream, at, phraseEnd(stream, at, cuts)), 'n', 'verb of saying and its object', 0.5);
  return undefined;
}

function objectEnd(stream: Stream, at: number): number {
  if ((tagAt(stream, at) & (OBJECT_PRONOUN | PRONOUN)) !== 0 && (tagAt(stream, at) & DETERMINER) === 0)
    return at + 1;
  return phraseAfter(stream, at, false)?.to ?? at;
}
