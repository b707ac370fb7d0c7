import { createRequire } from 'node:module';
import path from 'node:path';
import type { NumberFinding } from '../../server/src/english/numbers/index.ts';
import { parseExact } from '../../server/src/quantity/index.ts';
import { peerFolder } from '../bench/cache.ts';

/** Another reader of numbers, asked for the same: what stands in a text, in order. */
export interface NumbersPeer {
  readonly name: string;
  readonly read: (text: string) => readonly NumberFinding[];
}

const COMPROMISE = '14.17.0';

/** What `numbers().json()` of compromise gives for each number. */
interface CompromiseNumber {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
  readonly number?: {
    readonly num?: number | null;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly unit?: string;
  };
}

interface CompromiseFraction {
  readonly offset?: { readonly start: number };
  readonly fraction?: { readonly numerator?: number; readonly denominator?: number } | null;
}

type Compromise = (text: string) => {
  readonly numbers: () => { readonly json: (options: object) => readonly CompromiseNumber[] };
  readonly fractions: () => { readonly json: (options: object) => readonly CompromiseFraction[] };
};

/** The best npm package for numbers in English prose, installed on first use; undefined where npm cannot reach it. */
export function numbersPeer(): NumbersPeer | undefined {
  try {
    const folder = peerFolder('compromise', COMPROMISE);
    const nlp = createRequire(path.join(folder, 'index.js'))('compromise') as Compromise;
    return { name: `compromise ${COMPROMISE}`, read: (text) => readWith(nlp, text) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function readWith(nlp: Compromise, text: string): readonly NumberFinding[] {
  const read = nlp(text);
  const parts = new Map(
    read
      .fractions()
      .json({ offset: true })
      .map(({ offset, fraction }) => [offset?.start, fraction] as const),
  );
  return read
    .numbers()
    .json({ offset: true })
    .flatMap(({ text: written, offset, number }): readonly NumberFinding[] => {
      const part = parts.get(offset?.start);
      const exact =
        parseExact(`${part?.numerator}/${part?.denominator}`) ??
        (typeof number?.num === 'number' ? parseExact(String(number.num)) : undefined);
      if (exact === undefined) return [];
      const start = offset?.start ?? text.indexOf(written);
      const unit = unitOf(number);
      return [
        {
          start,
          end: start + (offset?.length ?? written.length),
          kind: 'count',
          literal: { op: 'eq', value: { kind: 'exact', exact } },
          ...(unit === undefined ? {} : { unit }),
          why: '',
          confidence: 1,
        },
      ];
    });
}

function unitOf(number: CompromiseNumber['number']): string | undefined {
  const unit = number?.unit || number?.suffix || number?.prefix;
  return unit === undefined || unit === '' ? undefined : unit.replace(/s$/, '');
}
