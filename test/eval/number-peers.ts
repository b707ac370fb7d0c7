import type { NumberFinding } from '../../server/src/english/numbers/index.ts';
import { parseExact } from '../../server/src/quantity/index.ts';
import { compromise } from './compromise.ts';

/** Another reader of numbers, asked for the same: what stands in a text, in order. */
export interface NumbersPeer {
  readonly name: string;
  readonly read: (text: string) => readonly NumberFinding[];
}

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

interface Read {
  readonly numbers: () => { readonly json: (options: object) => readonly CompromiseNumber[] };
  readonly fractions: () => { readonly json: (options: object) => readonly CompromiseFraction[] };
}

/** The best npm package for numbers in English prose, installed on first use; undefined where npm cannot reach it. */
export function numbersPeer(): NumbersPeer | undefined {
  const peer = compromise<Read>();
  return peer && { name: peer.name, read: (text) => findingsOf(peer.read(text), text) };
}

function findingsOf(read: Read, text: string): readonly NumberFinding[] {
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
