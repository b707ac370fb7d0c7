import { type Claim, type DocumentModel, inFile, keptOfLines, modeOfWords } from '../model/index.ts';
import type { FileRule, Found } from './rule.ts';

export const claimModeMismatch: FileRule = {
  name: 'claim-mode-mismatch',
  scope: 'file',
  reads: ({ annotations }) =>
    annotations.some((each) => each.kind === 'claim' && each.pieces[0].head.mode) ? 'quotations' : undefined,
  why: `Whether words are a source’s own decides whether they may be quoted as such. Direct is a claim all in quotation marks, mixed one partly so, indirect one without; left out of the head, the mode follows the marks.

Words in quotation marks for another reason (the title of a book, words held at arm’s length) make no claim direct.`,
  wrong: [
    { text: '{!c1 direct @author|the rent is too high}, she said.', at: ['direct'] },
    { text: '{!c1 mode=indirect @author|“The rent is too high,”} she said.', at: ['indirect'] },
    { text: 'She said {!c1 direct @author|the rent was “far too high to pay”}.', at: ['direct'] },
  ],
  right: [
    { text: '{!c1 direct @author|“The rent is too high,”} she said. {+c1|“We will move.”}' },
    { text: 'She said {!c1 mixed @author|the rent was “far too high to pay”}.' },
    { text: '{!c1 @author|“The rent is too high,”} she said.' },
    { text: '“We will move,\n{!c1 direct @author|“for the rent is too high.”}' },
  ],
  fix: 'offered',
  check(model) {
    const found: Found[] = [];
    for (const claim of withModeIn(model)) {
      const piece = claim.pieces[0];
      const given = piece.head.mode;
      if (!given) continue;
      const mode = modeOfWords(model, claim);
      if (mode === given.value || (given.value === 'indirect' && !quotesSpeech(model, claim))) continue;
      const span = inFile(model.tree, piece, given.span);
      found.push({
        ...span,
        message: `The head says ${given.value}, but ${MARKS[mode]}: write ${mode}, or mark other words.`,
        fixes: [
          {
            title: `Write ${mode}, as the quotation marks say`,
            safe: false,
            edits: [{ ...span, text: mode }],
          },
        ],
      });
    }
    return found;
  },
};

const withModeIn = keptOfLines(({ annotations }) =>
  annotations.filter(
    (each): each is Claim => each.kind === 'claim' && each.pieces[0].head.mode !== undefined,
  ),
);

const MARKS = {
  direct: 'all of its words stand in quotation marks',
  mixed: 'a part of its words stands in quotation marks',
  indirect: 'none of its words stand in quotation marks',
} as const;

function quotesSpeech(model: DocumentModel, claim: Claim): boolean {
  return claim.pieces.some(({ line, tag }) =>
    model
      .reading(line)
      .quotations.some(
        ({ kind, start, end }) => kind === 'quotation' && start < tag.articleEnd && end > tag.articleStart,
      ),
  );
}
