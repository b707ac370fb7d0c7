/**
 * What a key marks: a kind of tag; `source` is an actor linked to the nearest claim; `more` a further piece of the claim
 * before it; `note` a remark of each line.
 */
export const MARK_KINDS = ['claim', 'actor', 'source', 'cue', 'hedge', 'number', 'more', 'note'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export function isMarkKind(word: unknown): word is MarkKind {
  return (MARK_KINDS as readonly unknown[]).includes(word);
}
