/**
 * Kinds of words that the contexts of hedges name with a `#`: grammatical ones from what a word can
 * be (not what it is there: that would need the whole sentence), and a few by meaning, our own lists.
 */
import { classesOfWord } from '../grammar/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BASE_VERB,
  BE,
  DETERMINER,
  HAVE,
  ING_VERB,
  MODAL,
  NOUN,
  NUMERAL,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
} from '../grammar/word-classes.ts';
import type { Token } from '../tokens.ts';

/** Tells whether a token is of a kind; undefined stands for what is before the line's start or after its end. */
export type WordKind = (token: Token | undefined) => boolean;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function can(classes: number): WordKind {
  return (token) => token?.kind === 'word' && (classesOfWord(token.word) & classes) !== 0;
}

function oneOf(list: string): WordKind {
  const set = words(list);
  return (token) => token !== undefined && set.has(token.lower);
}

const STOPS = words('. ! ? ; : … ... .. .... — –');
const OPENING_MARKS = words('" “ ‘ \' « ( [ — – -- : • - ` * _ -lrb-');
const CLOSING_MARKS = words('" ” ’ » ) ] \'');

/** People in the plural as sources of opinion. */
const PEOPLE = words(`
  people individuals experts critics analysts observers commentators historians scholars scientists researchers economists
  officials diplomats politicians mps lawmakers legislators voters residents locals campaigners activists
  supporters opponents insiders sources fans investors traders lawyers academics pundits sceptics skeptics
  detractors colleagues members ministers parents teachers students workers employees executives leaders aides
  advisers allies rivals friends neighbours neighbors relatives witnesses reporters journalists editors readers
  viewers reviewers users customers consumers authors writers biographers
  archaeologists biologists psychologists sociologists theologians philosophers linguists engineers specialists
  professionals practitioners conservatives liberals democrats republicans tories europeans americans russians
  ukrainians israelis palestinians others quarters circles women men citizens families
  victims survivors bankers brokers strategists forecasters pollsters physicians clinicians proponents
  advocates conservationists environmentalists farmers players managers clubs managers councillors senators
  congressmen governors states governments countries authorities christians muslims jews catholics
  dealers prosecutors regulators investigators police detectives attorneys arbitragers arbitrageurs shareholders
  creditors commanders generals directors rebels guerrillas separatists inspectors rescuers doctors nurses pilots
`);

const EVIDENCE = words(`
  evidence data figures study studies research report reports poll polls survey surveys results result findings
  finding analysis analyses tests test trial trials image images pictures picture footage documents document
  sources source sign signs signals estimates estimate theory theories accounts account emails email records
  statistics calculations experience history logic speculation minutes indications projections model models
  modelling modeling trend trends paper papers review leaks experiments observations measurements clues
  intelligence assessment assessments numbers forecasts scans readings simulations examination inspection
  investigation inquiry autopsy samples sample headlines rumours rumors indicators indicator remains fossils
  inscriptions letters diaries markings discovery symptoms
`);

const SAYING = words(`
  say says said saying argue argues argued claim claims claimed contend contends contended maintain maintains
  maintained suggest suggests suggested believe believes believed think thinks thought feel feels felt hold
  consider considers considered regard regards regarded complain complains complained insist insists insisted
  warn warns warned question questions questioned doubt doubts doubted speculate speculates speculated worry
  worries worried wonder wonders wondered call calls called view views viewed see assert asserts asserted allege
  alleges alleged fear fears feared accuse accused predict predicts predicted point note notes noted describe
  describes described criticise criticised criticize criticized expect expected credit credited attribute
  attributed interpret interpreted dismiss dismissed favour favor agree disagree dispute disputed propose proposed report reported reckon reckons reckoned
`);

const REPORTING = words(`
  said say says saying told tell tells announced announce promised promises promise pledged vowed added insisted warned
  thought believed knew hoped feared claimed agreed argued denied confirmed predicted stated declared
  reported decided indicated suggested expected explained admitted revealed ruled swore wrote replied
  ensure ensured ensuring assured reassured learned learnt guaranteed understood realised realized
`);

const ADVERBIAL = words(
  'also now still widely generally commonly then yet only even already both all long previously once not reportedly',
);

const PRONOUNS = words('i you he she it we they one there this that everyone nobody');
const isPronoun = can(PRONOUN);

/** Tells whether a sentence, or half of one, may begin after the token; undefined is the line's start. */
export function opensAfter(token: Token | undefined): boolean {
  return token === undefined || STOPS.has(token.lower) || OPENING_MARKS.has(token.lower);
}

/** The kinds, by the name that stands after the `#`. */
export const WORD_KINDS: Readonly<Record<string, WordKind>> = {
  verb: can(BASE_VERB),
  be: oneOf("is are was were be been being am 's 're 'm isn't aren't wasn't weren't"),
  have: can(HAVE),
  modal: can(MODAL),
  auxiliary: can(AUXILIARY),
  finite: can(MODAL | PRESENT_VERB | PAST_VERB | BE | HAVE),
  ing: (token) => can(ING_VERB)(token) && (token?.lower.length ?? 0) > 4,
  participle: can(PARTICIPLE),
  adverb: (token) =>
    token?.kind === 'word' &&
    (ADVERBIAL.has(token.lower) ||
      (token.lower.endsWith('ly') && (classesOfWord(token.word) & ADVERB) !== 0)),
  adjective: can(ADJECTIVE),
  noun: can(NOUN),
  plural: can(PLURAL),
  number: (token) => token?.kind === 'number' || can(NUMERAL)(token) || /^[£$€¥]$/.test(token?.lower ?? ''),
  figure: (token) => token?.kind === 'number',
  pronoun: (token) => token?.kind === 'word' && PRONOUNS.has(token.lower) && isPronoun(token),
  object: oneOf('me you him her it us them himself herself itself themselves myself ourselves yourself'),
  determiner: can(DETERMINER),
  possessive: can(POSSESSIVE),
  preposition: can(PREPOSITION),
  name: (token) =>
    token?.kind === 'word' &&
    token.letterCase !== 'lower' &&
    token.letterCase !== 'none' &&
    (classesOfWord(token.word) & (PRONOUN | DETERMINER | POSSESSIVE | PREPOSITION)) === 0,
  comma: (token) => token?.lower === ',',
  mark: (token) => token?.kind === 'punctuation',
  stop: (token) => token === undefined || STOPS.has(token.lower) || CLOSING_MARKS.has(token.lower),
  start: opensAfter,
  people: (token) =>
    token !== undefined &&
    (PEOPLE.has(token.lower) || /[^aeiou](?:ists|ologers|icians|arians)$/.test(token.lower)),
  evidence: (token) => token !== undefined && EVIDENCE.has(token.lower),
  saying: (token) => token !== undefined && SAYING.has(token.lower),
  reporting: (token) => token !== undefined && REPORTING.has(token.lower),
};

/** Tells whether a token ends a sentence or half of one, so that contexts look no further. */
export function isStop(token: Token): boolean {
  return (
    token.kind === 'punctuation' &&
    (token.lower === '.' || token.lower === '!' || token.lower === '?' || token.lower === ';')
  );
}
