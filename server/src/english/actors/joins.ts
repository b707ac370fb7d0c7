/** Which words join a run of capitals to a next capital: `of the`, `and`, a particle, a stop after an initial. */
import { isListedWord } from '../grammar/word-grammar.ts';
import { type Token, touches } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import {
  BODY_HEAD,
  BODY_OR_PLACE_HEAD,
  CALENDAR,
  COMPANY,
  GIVEN,
  KNOWN_FIRST,
  NAME_WORD,
  nameBits,
  PARTICLE,
  PLACE_OF,
  ROLE,
  THING_HEAD,
  TITLE,
} from './name-words.ts';

const ENDS = -1;

/**
 * How many words that are no capitalised ones (`of the`, `and`, `.`) join the run, which reaches to `to`, to a next capitalised
 * word: 0 where that follows at once, -1 where the run ends.
 */
export function joiningWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  joint: number,
  titleCase: boolean,
): number {
  const next = tokens[to];
  if (next === undefined) return ENDS;
  const after = tokens[to + 1];
  if (isCapital(next)) {
    if (
      touches(tokens, to) ||
      isGlued(tokens[to - 1]!) ||
      (isGlued(next) && next.letterCase === 'mixed' && GLUED_VERB.test(next.lower))
    )
      return ENDS;
    // `Good Friday Agreement`: a day inside a name.
    return canContinue(next, titleCase) || (!titleCase && isCapital(after) && !touches(tokens, to + 1))
      ? 0
      : ENDS;
  }
  switch (next.lower) {
    case '.':
      return touches(tokens, to) &&
        isAbbreviated(tokens[to - 1]!) &&
        isCapital(after) &&
        canContinue(after!, titleCase)
        ? 1
        : ENDS;
    case '-':
      return joinsByHyphen(tokens, to);
    case '&':
      return isCapital(after) ? 1 : ENDS;
    case "'s":
    case "'":
      return joinsByOwner(tokens, from, to) ? 1 : ENDS;
    case 'the':
      return to - from === 1 && after?.letterCase === 'capitalised' && EPITHETS.has(after.lower) ? 1 : ENDS;
    case ',':
      return joint >= 0 && isCapital(after) && listOfOneBody(tokens, from, to) ? 1 : ENDS;
    case 'and':
      return joinsByAnd(tokens, from, to, joint) ? 1 : ENDS;
    case 'of':
    case 'for':
    case 'on':
    case 'to':
      return joinsByPreposition(tokens, from, to) ? (tokens[to + 1]!.lower === 'the' ? 2 : 1) : ENDS;
    default:
      return (nameBits(next.word) & PARTICLE) !== 0 ? particles(tokens, to) : ENDS;
  }
}

/** How many words a hyphen at `at` joins up to a capital: `Berners-Lee`, `Zia-ul-Haq`. */
function joinsByHyphen(tokens: readonly Token[], at: number): number {
  if (!touches(tokens, at) || !touches(tokens, at + 1)) return ENDS;
  if (isCapital(tokens[at + 1])) return 1;
  const small = tokens[at + 1]!;
  const isLink = small.kind === 'word' && small.lower.length <= 2 && tokens[at + 2]?.lower === '-';
  return isLink && touches(tokens, at + 3) && isCapital(tokens[at + 3]) ? 3 : ENDS;
}

/** `ImagesSir`, `saysUS`: two words that a scrape ran together, the second of which opens another name. */
function isGlued(token: Token): boolean {
  return token.letterCase === 'mixed' && token.lower.length > 5 && GLUED.test(token.lower);
}

const GLUED = /[a-z]{3}(?:sir|mr|mrs|ms|dr|lord|lady|prof|president|prime|former|the|us|uk|eu)$/;
const GLUED_VERB = /^(?:says|said|warns|told|claims)/;

function canContinue(token: Token, titleCase: boolean): boolean {
  const bits = nameBits(token.word);
  if (token.letterCase === 'capitalised' && (bits & CALENDAR) !== 0 && (bits & GIVEN) === 0) return false;
  return !(titleCase && (bits & NAME_WORD) === 0 && isListedWord(token.word));
}

/** `William the Conqueror`: by-names of rulers and saints. */
const EPITHETS: ReadonlySet<string> = new Set(
  'conqueror great terrible bald bold fat simple pious wise good fair short strong brave cruel just fearless magnificent lionheart confessor apostle baptist impaler unready elder younger martyr navigator catholic peaceful red black blind lame hammer'.split(
    ' ',
  ),
);

/** A title or an initial, after which a stop ends no sentence. */
function isAbbreviated(token: Token): boolean {
  return (
    token.lower.length === 1 ||
    ((nameBits(token.word) & (TITLE | COMPANY)) !== 0 && token.lower.length < 5) ||
    token.lower === 'jr'
  );
}

/** Whose a body can be by its name: `People's Party`, `King's College`, `Teachers' Union`. */
const OWNERS: ReadonlySet<string> = new Set(
  "people peoples women men children workers king queen prince princess citizens soldiers farmers teachers writers students veterans mothers nurses players lawyers artists directors producers actors miners peasants builders employers consumers tenants bishop lloyd girls boys ladies women's physicians surgeons".split(
    ' ',
  ),
);

/** Tells whether a possessive at `at` is part of a name: `St Mary's Hospital`, but not `Spain's Constitutional Court`. */
function joinsByOwner(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[at + 1];
  if (!isCapital(first) || !touches(tokens, at)) return false;
  const owner = tokens[at - 1]!;
  if (tokens[at]!.lower === "'" && !owner.lower.endsWith('s')) return false;
  const ofSaint =
    at - 2 >= from && /^(?:st|saint|\.)$/.test(tokens[at - 2]!.lower) && tokens[at]!.lower !== "'";
  if (ofSaint || OWNERS.has(owner.lower)) {
    let end = at + 1;
    while (end < at + 6 && isCapital(tokens[end])) {
      if ((nameBits(tokens[end]!.word) & BODY_HEAD) !== 0) return true;
      end += 1;
    }
    return false;
  }
  return (
    tokens[at]!.lower === "'s" &&
    at - from === 1 &&
    (nameBits(first!.word) & BODY_OR_PLACE_HEAD) !== 0 &&
    first!.lower !== 'house'
  );
}

/** `Department for Culture, Media and Sport`: a comma in it is part of the name where an `and` follows soon. */
function listOfOneBody(tokens: readonly Token[], from: number, comma: number): boolean {
  if (
    !/^(?:department|ministry|committee|secretary|minister|institute|centre|center|office|agency|faculty|school|college|directorate)$/.test(
      tokens[from]!.lower,
    )
  ) {
    return false;
  }
  for (let at = comma + 1; at < comma + 6 && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.lower === 'and' || token.lower === '&') return isCapital(tokens[at + 1]);
    if (!isCapital(token) && token.lower !== ',') return false;
  }
  return false;
}

/** `Food and Drug Administration`, `Department for Business and Trade`; but not `Britain and France`. */
function joinsByAnd(tokens: readonly Token[], from: number, and: number, joint: number): boolean {
  const next = tokens[and + 1];
  if (next === undefined || !isCapital(next)) return false;
  const bits = nameBits(next.word);
  if ((bits & (GIVEN | TITLE)) !== 0 && (bits & BODY_HEAD) === 0) return false;
  if (
    joint >= 0 &&
    (nameBits(tokens[from]!.word) & (BODY_HEAD | ROLE)) !== 0 &&
    isListedWord(tokens[and - 1]!.word)
  )
    return isListedWord(next.word);
  if (and - from > 1 && (and - from > 2 || joint >= 0)) return false;
  const last = tokens[and - 1]!;
  const lastBits = nameBits(last.word);
  if (last.letterCase !== 'capitalised' || (lastBits & (GIVEN | BODY_HEAD | ROLE)) !== 0) return false;
  // `the Truth and Reconciliation Commission`: behind the article, two names would be two bodies.
  const isOneNoun =
    isListedWord(last.word) ||
    (tokens[from - 1]?.lower === 'the' &&
      (lastBits & KNOWN_FIRST) === 0 &&
      next.letterCase === 'capitalised');
  if (!isOneNoun) return false;
  let at = and + 1;
  while (at < and + 5 && isCapital(tokens[at])) at += 1;
  return at > and + 2 && (nameBits(tokens[at - 1]!.word) & BODY_HEAD) !== 0;
}

/** `Bank of England`, `Secretary of State for Health`, `Ambassador to the United States`. */
function joinsByPreposition(tokens: readonly Token[], from: number, at: number): boolean {
  const following = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (!isCapital(tokens[following])) return false;
  const { word, lower: before } = tokens[at - 1]!;
  const bits = nameBits(word);
  switch (tokens[at]!.lower) {
    case 'of':
      if ((bits & (BODY_HEAD | ROLE | TITLE | PLACE_OF | THING_HEAD)) !== 0) return true;
      // `Mark Felt of the FBI`: a surname that is a word.
      return isListedWord(word) && !(at - from > 1 && (nameBits(tokens[from]!.word) & GIVEN) !== 0);
    case 'for':
      return (bits & (BODY_HEAD | ROLE)) !== 0 || before === 'state';
    case 'on':
      return (
        (bits & BODY_HEAD) !== 0 &&
        /^(?:council|commission|committee|panel|centre|center|conference)$/.test(before)
      );
    default:
      return /^(?:ambassador|envoy|adviser|advisor|representative|secretary|delegate)$/.test(before);
  }
}

/** How many small words, three at most, lead at `from` to a capital: `van der Leyen`, `bin Salman`, `al-Assad`; -1 where none do. */
export function particles(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && tokens[at]?.letterCase === 'lower' && (nameBits(tokens[at]!.word) & PARTICLE) !== 0)
    at += 1;
  if (tokens[at]?.lower === '-' && touches(tokens, at) && touches(tokens, at + 1)) at += 1;
  return isCapital(tokens[at]) ? at - from : ENDS;
}
