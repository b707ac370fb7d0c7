/** Whether what other files say can change what is found in a file. Most files of a corpus stand alone, and are judged by themselves. */
import type { FileFacts } from './facts.ts';

/** Whether a reference of that relation says that its claim rests on the other. */
export function restsOn(relation: string): boolean {
  return relation === 'supports' || relation === 'because';
}

/**
 * Whether the facts tie a file to others: a reference to another file, a claim that rests on another, a figure that is compared
 * across files. Rules that look at a file in the sight of others are asked about no file but such, so what they find begins here.
 */
export function isTied({ references, figures }: FileFacts): boolean {
  return (
    references.some(({ path, relation }) => path !== undefined || restsOn(relation)) ||
    figures.some(({ shared }) => shared)
  );
}
