/**
 * The prose of an article, read once and shared by rules, suggestions and features.
 *
 * What a line says by itself (figures, hedges, names) is kept with its node. What rests on earlier lines (a quotation left
 * open, an actor named before, who speaks) is read in order, and only as far as somebody asks.
 */
import {
  type ActorMemory,
  type ActorMention,
  type NameMatch,
  type Names,
  NOBODY_YET,
  readActors,
} from '../english/actors.ts';
import { type ClaimFound, NOBODY_SPEAKS, readClaims, type Speaking } from '../english/attribution.ts';
import type { HedgeLexicon } from '../english/hedges/hedge-lexicon.ts';
import { type HedgeFinding, hedges, mayHoldHedges } from '../english/hedges/hedges.ts';
import { mayHoldNumbers, type NumberFinding, type NumberOptions, numbers } from '../english/numbers/index.ts';
import {
  type CarriedQuotations,
  type Quotation,
  type QuotationsRead,
  quotations,
} from '../english/quotations.ts';
import { keptWith, type Line, type Span, type Tree } from '../syntax/index.ts';
import { type Carrying, carriedReadings, type Kept, type KeptReadings } from './carried.ts';
import { type LineProse, lineProse } from './line-prose.ts';

/** By which words and names an article is read. While it stays the same object, what was read with it is kept. */
export interface ProseReader {
  /** False where `language` names another one: then figures, hedges, actors and claims are not looked for. */
  readonly isEnglish: boolean;
  readonly lexicon: HedgeLexicon;
  readonly numbers: NumberOptions;
  readonly names: Names;
}

/** What a line holds. Offsets are UTF-16 units in the line's article text, ends exclusive; each list is sorted. */
export interface Reading extends LineProse {
  readonly numbers: readonly NumberFinding[];
  readonly hedges: readonly HedgeFinding[];
  /** Names of the registry, or of the file's own actors. */
  readonly names: readonly NameMatch[];
  /** In any language. */
  readonly quotations: readonly Quotation[];
  readonly actors: readonly ActorMention[];
  readonly claims: readonly ClaimFound[];
  /** The same whoever spoke on the lines before, which need not be read for it. */
  readonly claimsAlone: readonly ClaimFound[];
  /** Whether a figure or a hedge may lie in one of the spans, sorted by start. False is certain, and takes no reading. */
  readonly mayHold: (what: 'numbers' | 'hedges', spans: readonly Span[]) => boolean;
}

/** What the line says by itself, read when first asked for. */
interface Alone {
  readonly prose: LineProse;
  numbers?: readonly NumberFinding[];
  hedges?: readonly HedgeFinding[];
  names?: readonly NameMatch[];
}

/** By the reader that read them last: others have other words and names. */
interface ByReader<Value> {
  readonly reader: ProseReader;
  readonly value: Value;
}

const keptAlone = keptWith<Line, ByReader<Alone>>();
const keptActors = keptWith<Line, ByReader<Kept<ActorMemory, readonly ActorMention[]>>>();
/** Whatever words and names an article is read by, its quotation marks and verbs of saying are the same. */
const keptQuotations: KeptReadings<CarriedQuotations, QuotationsRead> = keptWith();
const keptClaims: KeptReadings<SpeakingState, readonly ClaimFound[]> = keptWith();

/** Claims rest on the quotations of their line, and so on what the lines before left open. */
interface SpeakingState {
  readonly speaking: Speaking;
  readonly open: CarriedQuotations;
}

const NOTHING: readonly never[] = [];

/** Gives the reading of any line of the tree. Making it costs nothing; each part of a reading is worked out when asked for. */
export function readingsOf(tree: Tree, reader: ProseReader): (line: Line) => Reading {
  const quoted = carriedReadings(tree, quotationReading, keptQuotations);
  // Made when first asked for: most who read need neither, and do without loading who reads them.
  let named: Version['named'] | undefined;
  let said: Version['said'] | undefined;
  const version: Version = {
    reader,
    quoted,
    named: (line) => {
      named ??= carriedReadings(tree, actorReading(reader), actorsKeptFor(reader));
      return named(line);
    },
    said: (line) => {
      said ??= carriedReadings(tree, claimReading(quoted), keptClaims);
      return said(line);
    },
  };
  const made = new Map<Line, Reading>();
  return (line) => {
    const known = made.get(line);
    if (known) return known;
    const reading = new LineReading(line, aloneOn(line, reader), version);
    made.set(line, reading);
    return reading;
  };
}

/** What is read of one version of an article, line by line. */
interface Version {
  readonly reader: ProseReader;
  readonly quoted: (line: Line) => QuotationsRead | undefined;
  readonly named: (line: Line) => readonly ActorMention[] | undefined;
  readonly said: (line: Line) => readonly ClaimFound[] | undefined;
}

/** A class only because a long article has thousands, anew for each version: they share what works their parts out. */
class LineReading implements Reading {
  private readonly line: Line;
  private readonly alone: Alone;
  private readonly version: Version;

  constructor(line: Line, alone: Alone, version: Version) {
    this.line = line;
    this.alone = alone;
    this.version = version;
  }

  get text() {
    return this.alone.prose.text;
  }

  get tokens() {
    return this.alone.prose.tokens;
  }

  get sentences() {
    return this.alone.prose.sentences;
  }

  get numbers() {
    const { alone, version } = this;
    const { isEnglish, numbers: options } = version.reader;
    alone.numbers ??= isEnglish ? numbers(this.text, options, this.tokens) : NOTHING;
    return alone.numbers;
  }

  get hedges() {
    const { alone, version } = this;
    alone.hedges ??= version.reader.isEnglish ? hedges(this.tokens, version.reader.lexicon) : NOTHING;
    return alone.hedges;
  }

  get names() {
    const { alone, version } = this;
    alone.names ??= version.reader.isEnglish ? version.reader.names.find(this.text, this.tokens) : NOTHING;
    return alone.names;
  }

  get quotations() {
    return this.version.quoted(this.line)?.quotations ?? NOTHING;
  }

  get actors() {
    return (this.version.reader.isEnglish && this.version.named(this.line)) || NOTHING;
  }

  get claims() {
    return (this.version.reader.isEnglish && this.version.said(this.line)) || NOTHING;
  }

  get claimsAlone() {
    return this.version.reader.isEnglish ? claimsOnLine(this.line, this.version.quoted) : NOTHING;
  }

  mayHold(what: 'numbers' | 'hedges', spans: readonly Span[]): boolean {
    const { isEnglish, lexicon } = this.version.reader;
    if (!isEnglish) return false;
    return what === 'numbers'
      ? mayHoldNumbers(this.text, this.tokens, spans)
      : mayHoldHedges(this.tokens, lexicon, spans);
  }
}

function aloneOn(line: Line, reader: ProseReader): Alone {
  const known = keptAlone.get(line);
  if (known?.reader === reader) return known.value;
  const fresh: Alone = { prose: lineProse(line) };
  keptAlone.set(line, { reader, value: fresh });
  return fresh;
}

function actorsKeptFor(reader: ProseReader): KeptReadings<ActorMemory, readonly ActorMention[]> {
  return {
    get(line) {
      const known = keptActors.get(line);
      return known?.reader === reader ? known.value : undefined;
    },
    set: (line, value) => keptActors.set(line, { reader, value }),
  };
}

/** A line without quotation marks in it or before it need not be cut into words. */
const QUOTATION_MARK = /["'“”„‟＂‘’‚«»‹›]/;

const quotationReading: Carrying<CarriedQuotations, QuotationsRead> = {
  start: '',
  read(line, state) {
    const { text } = lineProse(line);
    const found =
      state === '' && !QUOTATION_MARK.test(text)
        ? NO_QUOTATIONS
        : quotations(text, state, lineProse(line).tokens);
    return { found, state: found.carried };
  },
  same: (one, other) => one === other,
};

const NO_QUOTATIONS: QuotationsRead = { quotations: [], carried: '' };

function actorReading(reader: ProseReader): Carrying<ActorMemory, readonly ActorMention[]> {
  return {
    start: NOBODY_YET,
    read(line, state) {
      const { mentions, memory } = readActors(lineProse(line), state, reader.names);
      return { found: mentions, state: memory };
    },
    same: isSame,
  };
}

function claimReading(
  quoted: (line: Line) => QuotationsRead | undefined,
): Carrying<SpeakingState, readonly ClaimFound[]> {
  return {
    start: { speaking: NOBODY_SPEAKS, open: '' },
    read(line, state) {
      const { claims, speaking } = readClaims(claimLine(line, quoted), state.speaking);
      return { found: claims, state: { speaking, open: quoted(line)?.carried ?? '' } };
    },
    same: isSame,
  };
}

interface ClaimsOnLine {
  readonly quotations: readonly Quotation[];
  readonly claims: readonly ClaimFound[];
}

const keptClaimsOnLine = keptWith<Line, ClaimsOnLine>();

/** The claims of a line as if nobody had spoken before, kept while its quotations are the same. */
function claimsOnLine(line: Line, quoted: (line: Line) => QuotationsRead | undefined): readonly ClaimFound[] {
  const { quotations } = quoted(line) ?? NO_QUOTATIONS;
  const known = keptClaimsOnLine.get(line);
  if (known?.quotations === quotations) return known.claims;
  const { claims } = readClaims(claimLine(line, quoted), NOBODY_SPEAKS);
  keptClaimsOnLine.set(line, { quotations, claims });
  return claims;
}

function claimLine(line: Line, quoted: (line: Line) => QuotationsRead | undefined) {
  const { text, tokens, sentences } = lineProse(line);
  const { quotations } = quoted(line) ?? NO_QUOTATIONS;
  return { text, tokens, sentences, quotations };
}

/** States are small and plain, so that they can be compared by what they hold. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
