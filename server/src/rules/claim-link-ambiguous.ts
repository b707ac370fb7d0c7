import {
  type Annotation,
  type ClaimLink,
  type DocumentModel,
  type Fix,
  inFile,
  keptOfLines,
  wordsOf,
} from '../model/index.ts';
import { addHeadItem, startOfLine, type TextEdit } from '../syntax/index.ts';
import type { FileRule, Found } from './rule.ts';

export const claimLinkAmbiguous: FileRule = {
  name: 'claim-link-ambiguous',
  scope: 'file',
  why: `A bare \`>\`, like a cue without ids, means the nearest claim on its line that does not enclose it, one of the same sentence before others. Where there is none, or where two are equally near, nobody can tell which is meant, and a source may be credited with another’s claim.

Write the id: \`{>c1|said}\`.`,
  wrong: [
    { text: 'It {>was said} at length.', at: ['{>was said}'] },
    { text: '{!c1 @author|Rents rose} {>and} {!c2 @author|wages fell}.', at: ['{>and}'] },
  ],
  right: [
    { text: '{!c1 @author|Rents rose}, {>he said}.' },
    { text: '{!c1 @author|Rents rose} {>c1|and} {!c2 @author|wages fell}.' },
  ],
  fix: 'offered',
  check(model) {
    return ambiguousIn(model).map(({ annotation, ambiguous }) => foundIn(model, annotation, ambiguous));
  },
};

const ambiguousIn = keptOfLines(({ annotations }) =>
  annotations.flatMap((annotation) => {
    const ambiguous = annotation.link?.ambiguous;
    // A tag that is not closed takes in all behind it: `tag-unclosed` says all there is to say.
    return ambiguous && annotation.pieces[0].tag.closed ? [{ annotation, ambiguous }] : [];
  }),
);

function foundIn(
  model: DocumentModel,
  annotation: Annotation,
  { candidates }: NonNullable<ClaimLink['ambiguous']>,
): Found {
  const piece = annotation.pieces[0];
  const what = annotation.kind === 'cue' ? 'this cue' : 'this “>”';
  if (candidates.length === 0) {
    return {
      ...inFile(model.tree, piece, piece.tag),
      message: `On this line there is no claim that ${what} could belong to: write the claim’s id, or mark the claim.`,
    };
  }
  const named = candidates.filter((claim) => claim.id !== undefined);
  const fixes: Fix[] = named.map((claim) => ({
    title: `Link to ${claim.id}: ${wordsOf(claim).slice(0, 40)}`,
    safe: false,
    edits: [linkEdit(model, annotation, claim.id!)],
  }));
  const list = candidates.map((claim) => claim.id ?? 'one without an id').join(' and ');
  return {
    ...inFile(model.tree, piece, piece.tag),
    message: `Two claims are equally near, ${list}: write the id of the one that ${what} belongs to.`,
    related: candidates.map((claim) => ({
      ...inFile(model.tree, claim.pieces[0], claim.pieces[0].tag),
      message: 'This claim could be meant.',
    })),
    fixes,
  };
}

/** Writes the id behind the bare `>`, or into the head of a cue. */
function linkEdit(model: DocumentModel, annotation: Annotation, id: string): TextEdit {
  const piece = annotation.pieces[0];
  const start = startOfLine(model.tree, piece.line);
  const bare = piece.tag.head?.items.find((item) => item.kind === 'link');
  if (bare) return { start: start + bare.end, end: start + bare.end, text: id };
  const edit = addHeadItem(piece.line, piece.tag, id);
  return { ...edit, start: edit.start + start, end: edit.end + start };
}
