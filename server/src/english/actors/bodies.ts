/** Turns runs of capitals into mentions of bodies, with the acronyms that stand for them. */
import { classesOfWord } from '../grammar/lexicon.ts';
import { AUXILIARY, NOUN, PREPOSITION } from '../grammar/word-classes.ts';
import { isListedWord } from '../grammar/word-grammar.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import { actorByForm } from './memory.ts';
import { idsOf, type LineReader, NO_IDS, note, push, textOf } from './mentions.ts';
import { BODY_HEAD, COMPANY, KNOWN_FIRST, nameBits, nameWord } from './name-words.ts';
import { phraseStart } from './phrases.ts';
import type { RunKind } from './run-kind.ts';
import type { Run } from './runs.ts';

export function pushBody(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const acronym = bracketedAcronym(reader, run);
  const from = acronym === undefined ? run.from : startByLetters(reader, run, acronym, least);
  if (from < run.from) takeBack(reader, from);
  const written = textOf(reader, from, run.to);
  const whole = run.known[0];
  const known = whole?.from === run.from && whole.to === run.to ? whole.of : undefined;
  const earlier = actorByForm(reader.memory, written);
  const later = earlier !== undefined && earlier.name !== written;
  const name = known ?? earlier?.name ?? written;
  const type = earlier?.type ?? 'organisation';
  push(reader, isBeforeNoun(tokens, from, run.to) ? from : phraseStart(tokens, from, least), run.to, {
    type,
    name,
    alias: written,
    grounds: later ? 'later name' : 'name',
    ids: idsOf(earlier),
    why: later ? `short for ${earlier.name}, named before` : kind.why,
    confidence: earlier === undefined ? kind.confidence : Math.max(0.8, kind.confidence),
  });
  if (kind.confidence < 0.5) return;
  const head = tokens[run.joint > 0 ? run.joint - 1 : run.to - 1]!.lower;
  note(reader, {
    name,
    type,
    id: undefined,
    short: shortForms(reader, run, from, acronym),
    head: (nameWord(head) & BODY_HEAD) === 0 ? undefined : head,
    gender: 0,
  });
}

/** `a Boeing spokesperson`: the article is that of the noun behind the name. */
function isBeforeNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next?.letterCase !== 'lower' || !/^an?$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return (classesOfWord(next.word) & (NOUN | PREPOSITION | AUXILIARY)) === NOUN;
}

/** `Food and Agriculture Organization (FAO)`: the letters in brackets stand for the words before. */
function bracketedAcronym(reader: LineReader, run: Run): string | undefined {
  const { tokens } = reader;
  if (tokens[run.to]?.lower !== '(' || tokens[run.to + 2]?.lower !== ')') return undefined;
  const { letterCase } = tokens[run.to + 1]!;
  if (letterCase !== 'upper' && letterCase !== 'mixed') return undefined;
  return textOf(reader, run.to + 1, run.to + 2);
}

/** The longest name that the letters of an acronym can call back, in tokens. */
const LONGEST_SPELLED = 12;

/**
 * Where the name for which an acronym stands begins: at the word of its first letter, so that `Medicines and Healthcare
 * products Regulatory Agency (MHRA)` is one name. The run's own start, where the letters do not tell.
 */
function startByLetters(reader: LineReader, run: Run, acronym: string, least: number): number {
  const { tokens } = reader;
  const letters = acronym.toLowerCase().replaceAll('.', '');
  let left = letters.length - 1;
  let start = run.from;
  for (let at = run.to - 1; at >= least && at > run.to - LONGEST_SPELLED && left >= 0; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') {
      if (token.lower === ',' || token.lower === '-' || token.lower === '&') continue;
      break;
    }
    if (token.lower.charAt(0) === letters.charAt(left)) {
      left -= 1;
      start = at;
    } else if (isCapital(token)) {
      return run.from;
    }
  }
  return left < 0 && start < run.from && isCapital(tokens[start]) ? start : run.from;
}

/** Takes back what was found in words that turn out to be the beginning of a longer name. */
function takeBack(reader: LineReader, from: number): void {
  const { found, tokens } = reader;
  while (found.length > 0 && found[found.length - 1]!.end > tokens[from]!.start) found.pop();
}

/** The acronym, and the name without the noun it ends in: `Kraft` for Kraft Foods. */
function shortForms(
  reader: LineReader,
  run: Run,
  from: number,
  acronym: string | undefined,
): readonly string[] {
  const { tokens } = reader;
  const last = nameBits(tokens[run.to - 1]!.word);
  const first = tokens[from]!;
  const isShortened =
    run.to - from === 2 &&
    (last & (BODY_HEAD | COMPANY)) !== 0 &&
    (nameBits(first.word) & KNOWN_FIRST) === 0 &&
    !isListedWord(first.word);
  if (!isShortened) return acronym === undefined ? NO_IDS : [acronym];
  const short = textOf(reader, from, from + 1);
  return acronym === undefined ? [short] : [acronym, short];
}
