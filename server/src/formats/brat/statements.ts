/**
 * What annotations say besides which words they mark, as short texts by brat's ids: `T2>T3` (T2 belongs to the claim T3),
 * `T3 disputes T4`, `T3 polarity=-` (a head item as written), `T3 note=words`. By them an import knows what the tags say already,
 * and an export what the records that were kept say.
 */
import type { RelationMeaning } from './mapping.ts';

export const belongs = (part: string, claim: string): string => `${part}>${claim}`;

export const relates = (
  claim: string,
  relation: Exclude<RelationMeaning, 'link' | 'none'>,
  other: string,
): string => `${claim} ${relation} ${other}`;

export const says = (id: string, item: string): string => `${id} ${item}`;

export const hasNote = (id: string, words: string): string => `${id} note=${words}`;
