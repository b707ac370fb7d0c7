import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type NumberFinding, numberOf, numbers } from '../../server/src/english/numbers/index.ts';
import {
  compareExact,
  type Exact,
  exactFromInteger,
  formatLiteral,
  type NumberLiteral,
  parseExact,
} from '../../server/src/quantity/index.ts';
import type { NumbersPeer } from './number-peers.ts';

/**
 * How much of the figures in the open corpora is read right: Duckling's and text2num's examples and compromise's pairs,
 * as they lie in `../shared/data` beside the project. They are the corpora the reader was developed on, so the figures
 * say that it keeps what it has learnt; what it reaches on unseen text is measured elsewhere.
 */
export interface NumbersEvaluation {
  /** One row a corpus and a kind of example. */
  readonly rows: readonly NumbersRow[];
  readonly misses: readonly NumbersMiss[];
}

export interface NumbersRow {
  readonly corpus: string;
  readonly kind: string;
  readonly cases: number;
  readonly right: number;
  /** What the peer read right of the same, where there is one. */
  readonly peerRight?: number;
}

export interface NumbersMiss {
  readonly corpus: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: string;
  readonly found: string;
}

interface Case {
  readonly corpus: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: string;
  readonly isRight: (findings: readonly NumberFinding[]) => boolean;
}

const dataFolder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Evaluates on the corpora that are present, with a peer beside; undefined where `../shared/data` is not. */
export function evaluateNumbers(peer?: NumbersPeer): NumbersEvaluation | undefined {
  if (!existsSync(dataFolder)) return undefined;
  const cases = [...ducklingCases(), ...text2numCases(), ...compromiseCases()];
  const misses: NumbersMiss[] = [];
  const rows = new Map<string, NumbersRow>();
  for (const { corpus, kind, text, expected, isRight } of cases) {
    const findings = numbers(text);
    const right = isRight(findings);
    const key = `${corpus} ${kind}`;
    const row = rows.get(key) ?? { corpus, kind, cases: 0, right: 0, ...(peer ? { peerRight: 0 } : {}) };
    const peerRight = (row.peerRight ?? 0) + (peer && isRight(peer.read(text)) ? 1 : 0);
    rows.set(key, {
      ...row,
      cases: row.cases + 1,
      right: row.right + (right ? 1 : 0),
      ...(peer ? { peerRight } : {}),
    });
    if (!right) misses.push({ corpus, kind, text, expected, found: findings.map(describe).join('; ') });
  }
  return { rows: [...rows.values()], misses };
}

function describe({ literal, unit, kind }: NumberFinding): string {
  return `${formatLiteral(literal)}${unit === undefined ? '' : ` ${unit}`} (${kind})`;
}

function linesOf(file: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(dataFolder + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(value);
}

/** Duckling's notation for values: `(NumeralValue (-504))`, `(between Dollar (10, 20))`, `(under Pound 6 (Just "meat"))`. */
function ducklingCases(): readonly Case[] {
  return linesOf('num-duckling/examples.jsonl').map((line) => {
    const [dim, text] = [textOf(line['dim']), unescaped(textOf(line['text']))];
    const expected = line['expected'] === null ? '' : textOf(line['expected']);
    return { corpus: 'Duckling', kind: dim, text, expected, isRight: ducklingTest(expected) };
  });
}

/** Haskell's escapes, which the file keeps: `\x00a3` is a pound sign. */
function unescaped(text: string): string {
  return text.replace(/\\x([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function ducklingTest(expected: string): Case['isRight'] {
  if (expected === '') return (findings) => findings.length === 0;
  const head = /^\((\w+) (\w+ )?\(?(-?[\d.e]+)(?:, ?([\d.e]+))?\)?/.exec(expected);
  if (head === null) throw new Error(`unknown notation: ${expected}`);
  const [, relation = '', unitName = '', first = '', second] = head;
  const factor = factorsOfUnits.get(unitName.trim());
  return (findings) => {
    const finding = findings[0];
    if (finding === undefined || findings.length > 1) return false;
    const size = factor === undefined ? one : (factor.get(finding.unit ?? '') ?? one);
    const low = scaled(first, size);
    if (second !== undefined) {
      // "(between INR (7, 9e5))" leaves its scale to the second end; ours names it at both.
      const { literal } = finding;
      return (
        literal.op === 'range' &&
        isValue(literal.max, scaled(second, size)) &&
        isLow(literal, low, second, size)
      );
    }
    const { literal } = finding;
    if (relation === 'under')
      return (literal.op === 'lt' || literal.op === 'le') && isValue(literal.value, low);
    if (relation === 'above')
      return (literal.op === 'gt' || literal.op === 'ge') && isValue(literal.value, low);
    return (literal.op === 'eq' || literal.op === 'approx') && isValue(literal.value, low);
  };
}

function isLow(
  literal: Extract<NumberLiteral, { op: 'range' }>,
  low: Exact,
  second: string,
  size: Exact,
): boolean {
  const power = /e(\d+)$/.exec(second)?.[1];
  return (
    isValue(literal.min, low) ||
    (power !== undefined && isValue(literal.min, scaled(`${formatPlain(low)}e${power}`, size)))
  );
}

function formatPlain(value: Exact): string {
  return formatLiteral({ op: 'eq', value: { kind: 'exact', exact: value } });
}

const one = exactFromInteger(1);

/** Duckling gives grams for kilograms and cents for dollars: how much one of its units is in ours. */
const factorsOfUnits: ReadonlyMap<string, ReadonlyMap<string, Exact>> = new Map([
  [
    'Gram',
    new Map([
      ['kilogram', exactOf('0.001')],
      ['milligram', exactOf('1000')],
    ]),
  ],
  [
    'Cent',
    new Map([
      ['USD', exactOf('0.01')],
      ['GBP', exactOf('0.01')],
    ]),
  ],
]);

function exactOf(text: string): Exact {
  const exact = parseExact(text);
  if (exact === undefined) throw new Error(`no decimal: ${text}`);
  return exact;
}

function scaled(text: string, size: Exact): Exact {
  const value = exactOf(text);
  if (size === one) return value;
  const factor = formatPlain(size);
  return exactOf(
    factor.startsWith('0.')
      ? String(Number(text) / (1 / Number(factor)))
      : String(Number(text) * Number(factor)),
  );
}

function isValue(
  value: Extract<NumberLiteral, { op: 'eq' | 'approx' | 'lt' | 'le' | 'gt' | 'ge' }>['value'],
  exact: Exact,
): boolean {
  if (value.kind === 'date')
    return value.date.month === undefined && compareExact(exactFromInteger(value.date.year), exact) === 0;
  return value.kind === 'exact' && compareExact(value.exact, exact) === 0;
}

/** text2num's own tests: a number in words alone, and sentences with the numbers put into digits. */
function text2numCases(): readonly Case[] {
  return linesOf('num-text2num/cases.jsonl').map((line) => {
    const [text, kind] = [textOf(line['input']), textOf(line['fn'])];
    // It leaves "first" to "third" in words unless it is told otherwise, so they count neither way.
    const isForced = JSON.stringify(line['options']).includes('"ordinal_threshold":0');
    if (line['expected_error'] === true) {
      return {
        corpus: 'text2num',
        kind: 'no number',
        text,
        expected: 'no single number',
        isRight: isNoSingle(text),
      };
    }
    const expected = textOf(line['expected']);
    if (kind === 'text2num') {
      return {
        corpus: 'text2num',
        kind: 'alone',
        text,
        expected,
        isRight: (found) => hasValue(found[0], expected),
      };
    }
    return {
      corpus: 'text2num',
      kind: 'in sentences',
      text,
      expected,
      isRight: sameNumbersAs(expected, isForced),
    };
  });
}

function isNoSingle(text: string): Case['isRight'] {
  return (findings) => !findings.some(({ start, end }) => start === 0 && end === text.length);
}

function hasValue(finding: NumberFinding | undefined, expected: string): boolean {
  if (finding === undefined || finding.literal.op === 'range') return false;
  return isValue(finding.literal.value, exactOf(expected));
}

function sameNumbersAs(expected: string, withEarlyOrdinals: boolean): Case['isRight'] {
  const wanted = [...expected.matchAll(/[-+]?\d+(?:\.\d+)?/g)].map(([digits]) =>
    exactOf(digits.replace('+', '')),
  );
  return (found) => {
    const findings = withEarlyOrdinals ? found : found.filter((finding) => !isEarlyOrdinal(finding));
    return (
      findings.length === wanted.length &&
      wanted.every((exact, index) => {
        const literal = findings[index]?.literal;
        return literal !== undefined && literal.op !== 'range' && isValue(literal.value, exact);
      })
    );
  };
}

function isEarlyOrdinal({ kind, literal }: NumberFinding): boolean {
  if (kind !== 'ordinal' || literal.op === 'range' || literal.value.kind !== 'exact') return false;
  return compareExact(literal.value.exact, exactFromInteger(3)) <= 0;
}

/** compromise's pairs: words and the value, the digits, or the same phrase in digits. */
function compromiseCases(): readonly Case[] {
  // Its two pairs of units do not say the same in other words: they are a test of something else.
  const pairs = linesOf('num-compromise/pairs.jsonl').filter((line) => line['file'] !== 'units.test.js');
  return pairs.map((line) => {
    const [a, b] = [line['a'], line['b']];
    const kind = textOf(line['file']).replace('.test.js', '');
    const text = textOf(a);
    if (typeof a === 'number') {
      const words = textOf(b);
      return {
        corpus: 'compromise',
        kind,
        text: words,
        expected: text,
        isRight: (found) => hasValue(found[0], text),
      };
    }
    const expected = textOf(b);
    if (typeof b === 'number') {
      return { corpus: 'compromise', kind, text, expected, isRight: (found) => hasValue(found[0], expected) };
    }
    const wanted = numberOf(expected) ?? numbers(expected)[0];
    return {
      corpus: 'compromise',
      kind,
      text,
      expected,
      isRight: (found) =>
        found[0] !== undefined &&
        wanted !== undefined &&
        formatLiteral(found[0].literal) === formatLiteral(wanted.literal),
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const evaluation = evaluateNumbers();
  if (evaluation === undefined) {
    console.log('skipped: ../shared/data is not here');
  } else {
    console.table(
      evaluation.rows.map((row) => ({ ...row, accuracy: `${((100 * row.right) / row.cases).toFixed(1)} %` })),
    );
    if (process.argv.includes('--misses')) for (const miss of evaluation.misses) console.log(miss);
  }
}
