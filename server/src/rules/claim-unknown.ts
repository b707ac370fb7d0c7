import {
  type Annotation,
  type DocumentModel,
  didYouMean,
  type Fix,
  idsIn,
  inFile,
  keptOfLines,
  type Piece,
  suggester,
  targetOf,
} from '../model/index.ts';
import type { Reference } from '../syntax/index.ts';
import type { FileRule } from './rule.ts';

export const claimUnknown: FileRule = {
  name: 'claim-unknown',
  scope: 'file',
  why: 'A link, a cue or a reference (`supports`, `disputes`, `because`) names a claim by its id. Where no claim has that id, the tie between the two is lost.',
  wrong: [
    { text: '{!c1 @author disputes=c9|Rents fell}. {>c2|He said}.', at: ['c9', 'c2'] },
    { text: '{!rents @author|Rents rose}. {!c2 @author disputes=rent|They fell}.', at: ['rent'] },
    {
      text: '{!c1 @author disputes=other.claim#k9|Rents fell}. {!c2 @author because=gone.claim#k1|They rose}.',
      files: { 'other.claim': '{!k1 @author|Rents rose}.' },
      at: ['other.claim#k9', 'gone.claim#k1'],
    },
  ],
  right: [
    { text: '{!c1 @author|Rents rose}. {!c2 @author disputes=c1|Rents fell}, {>c2|he said}.' },
    {
      text: '{!c1 @author disputes=other.claim#k1|Rents fell}.',
      files: { 'other.claim': '{!k1 @author|Rents rose}.' },
    },
  ],
  fix: 'offered',
  check(model) {
    const unresolved = [...linksOf(model), ...referencesOf(model)];
    if (unresolved.length === 0) return [];
    const suggest = suggester(model.byId.keys());
    return unresolved.map(({ piece, reference, why }) => {
      const span = inFile(model.tree, piece, reference);
      const near = suggest(reference.id);
      const fixes: Fix[] = near
        ? [{ title: `Change to “${near}”`, safe: false, edits: [{ ...span, text: near }] }]
        : [];
      return { ...span, message: `${why}${near ? ` Did you mean “${near}”?` : ' Check the id.'}`, fixes };
    });
  },
  across: {
    checkFile: (facts, corpus) =>
      facts.references.flatMap(({ path, id, place }) => {
        if (path === undefined) return [];
        const target = targetOf(facts.uri, path);
        const other = target === undefined ? undefined : corpus.get(target);
        const { start, end } = place;
        if (!other) {
          return [
            {
              start,
              end,
              message: `“${path}” is no article of this corpus: check the path; what is ignored does not count.`,
            },
          ];
        }
        const ids = idsIn(other);
        if (ids.has(id)) return [];
        const near = id === '' ? undefined : didYouMean(id, ids);
        const why =
          id === '' ? 'Here the id of a claim is missing.' : `No tag of “${path}” has the id “${id}”.`;
        const fixes: Fix[] = near
          ? [
              {
                title: `Change to “${near}”`,
                safe: false,
                edits: [{ start: end - id.length, end, text: near }],
              },
            ]
          : [];
        return [
          { start, end, message: `${why}${near ? ` Did you mean “${near}”?` : ' Check the id.'}`, fixes },
        ];
      }),
  },
};

interface Unresolved {
  readonly piece: Piece;
  readonly reference: Reference;
  readonly why: string;
}

function linksOf(model: DocumentModel): Unresolved[] {
  return unknownIn(model).map((each) => ({ ...each, why: whyNot(model, each.reference.id) }));
}

const unknownIn = keptOfLines(({ annotations }) =>
  annotations.flatMap(({ link, pieces }) =>
    (link?.unknown ?? []).map((reference) => ({ piece: pieces[0], reference })),
  ),
);

function whyNot(model: DocumentModel, id: string): string {
  const other: Annotation | undefined = model.byId.get(id)?.[0];
  if (other) return `“${id}” is the id of another kind of tag, and only claims can be linked to.`;
  return `No claim of this file has the id “${id}”.`;
}

/** References within the file. Those to other files are looked up where the whole corpus is at hand. */
function referencesOf(model: DocumentModel): Unresolved[] {
  return model.references
    .filter(({ id }) => id !== undefined && !model.byId.has(id))
    .map(({ piece, reference }) => ({
      piece,
      reference,
      why:
        reference.id === ''
          ? 'Here the id of a claim is missing.'
          : `No tag of this file has the id “${reference.id}”.`,
    }));
}
