/** Lines above claims and registry entries: who says it and how firmly, who answers it, how much is claimed by whom. */
import { type Actor, type Claim, certaintyOf, type DocumentModel, type FileFacts } from '../model/index.ts';
import { type Span, startOfLine } from '../syntax/index.ts';
import { shorten, sourcesOf } from './naming.ts';

export interface ClaimLens {
  /** The claim's tag, in offsets of the file. */
  readonly span: Span;
  readonly claim: Claim;
  /** `c1 · Western officials · possible`. */
  readonly title: string;
}

/** A lens for each claim of a document. */
export function claimLenses(model: DocumentModel): readonly ClaimLens[] {
  return model.claims.map((claim) => {
    const { line, tag } = claim.pieces[0];
    const start = startOfLine(model.tree, line);
    const { strength, because } = certaintyOf(claim);
    const parts = [claim.id, shorten(sourcesOf(claim), 40), because ? strength : 'no hedge'];
    return {
      span: { start: start + tag.start, end: start + tag.end },
      claim,
      title: parts.filter(Boolean).join(' · '),
    };
  });
}

/** How other claims answer one, in a file or across files: `disputed by 2, supported by 1`. */
export function answersInWords(relations: readonly string[]): string {
  const words = { disputes: 'disputed by', supports: 'supported by', because: 'a reason for' };
  return Object.entries(words)
    .map(([relation, said]) => [said, relations.filter((each) => each === relation).length] as const)
    .filter(([, count]) => count > 0)
    .map(([said, count]) => `${said} ${count}`)
    .join(', ');
}

/** Where claims of an actor stand in a file, by its facts. */
export function claimsOf({ claims }: FileFacts, { id }: Pick<Actor, 'id'>): FileFacts['claims'] {
  return claims.filter(({ sources }) => sources.includes(id));
}
