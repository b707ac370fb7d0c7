/** The names known without a registry: states and their peoples, seats of government, international bodies, places. */

import type { Token } from '../tokens.ts';
import { BODIES } from './gazetteer/bodies.ts';
import { PLACES } from './gazetteer/places.ts';
import { PEOPLES, STATES } from './gazetteer/states.ts';
import { addKnownFirst, KNOWN_FIRST, nameBits } from './name-words.ts';
import { compileNames, type NameEntry, type NameMatch } from './names.ts';

export type KnownKind = 'state' | 'people' | 'capital' | 'body' | 'place';

export interface KnownName extends NameMatch {
  readonly kind: KnownKind;
  /** The name by which all of the entry's forms are grouped: Ukraine for Ukrainian, Kyiv. */
  readonly of: string;
}

interface Known {
  readonly kind: KnownKind;
  readonly of: string;
}

const known: Known[] = [];
const entries: NameEntry[] = [];

function add(kind: KnownKind, of: string, names: readonly string[]): void {
  const [name, ...aliases] = names.filter((one) => one !== '');
  if (name === undefined) return;
  entries.push({ id: String(known.length), name, aliases });
  known.push({ kind, of });
}

for (const row of STATES.trim().split('\n')) {
  const [, names = '', people = '', capitals = ''] = row.split('|');
  const all = names.split(',');
  const of = all[0] ?? '';
  add('state', of, all);
  add('people', of, people.split(','));
  add('capital', of, capitals.split(','));
}
for (const people of PEOPLES.split(',')) add('people', people, [people]);
for (const row of BODIES.trim().split('\n')) add('body', row.split(',')[0] ?? '', row.split(','));
for (const place of PLACES.trim().split(/\s*,\s*/)) add('place', place, [place]);

const names = compileNames(entries);
for (const word of names.firstWords) addKnownFirst(word);

/** Where one name is of two kinds (Georgia, Washington), the kind that acts comes first. */
const ORDER: readonly KnownKind[] = ['body', 'state', 'people', 'capital', 'place'];

/** The longest known name that begins with the token `from`. */
export function knownNameAt(text: string, tokens: readonly Token[], from: number): KnownName | undefined {
  if ((nameBits(tokens[from]!.word) & KNOWN_FIRST) === 0) return undefined;
  const match = names.findAt(text, tokens, from);
  if (match === undefined) return undefined;
  let best: Known | undefined;
  for (const id of match.ids) {
    const one = known[Number(id)]!;
    if (best === undefined || ORDER.indexOf(one.kind) < ORDER.indexOf(best.kind)) best = one;
  }
  if (best === undefined) return undefined;
  const { start, end, to, ids } = match;
  return { start, end, from, to, ids, kind: best.kind, of: best.of };
}
