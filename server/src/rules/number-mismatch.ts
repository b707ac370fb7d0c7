import { disagreementOf, type Figure, holdsOtherFigures, wordsOf } from '../model/index.ts';
import { formatLiteral } from '../quantity/index.ts';
import type { AnnotatedLine, Found, ProseRule } from './rule.ts';

export const numberMismatch: ProseRule = {
  name: 'number-mismatch',
  scope: 'prose',
  why: `The head of a number wins over its words, in comparisons across articles and in every export. Where the two differ, one of them is a slip: a zero too many, “under” left out, the ends of a range swapped for its middle.

Compared are value, modifier and range, and units of measure and money. What is counted may be called by more words or fewer.`,
  wrong: [
    { text: '{!c1 @author|It has {#300000 soldiers|30,000 soldiers}}.', at: ['300000'] },
    { text: '{#30000 personnel|under 30,000 personnel}', at: ['30000'] },
    { text: '{#27500|25,000 to 30,000} would go.', at: ['27500'] },
    { text: 'It costs {#5e6 USD|€5m}.', at: ['USD'] },
  ],
  right: [
    { text: '{!c1 @author|It has {#30000 soldiers|30,000 soldiers}}.' },
    { text: '{#<30000 personnel|under 30,000 personnel}' },
    { text: '{#2.3e9 GBP|£2.3bn}, {#1/5|a fifth} or {#20 %|one in five}, over {#P3Y|three years}' },
    { text: 'A vote is due on {#2024-03-28|28 March 2024}, in {#2024 kind=date|2024}.' },
    {
      text: '{#6/9 members kind=ratio|Six of the nine members} and {#40 cubic metres per=second|40 cubic metres a second}',
    },
    { text: '---\nlanguage: de\n---\n{#3|30.000 Soldaten}' },
  ],
  fix: 'offered',
  check(annotated) {
    return annotated.annotations.annotations.flatMap((annotation) =>
      annotation.kind === 'number' ? mismatch(annotation, annotated) : [],
    );
  },
};

/** What the words are not sure to say contradicts nothing. */
const SURE = 0.6;

function mismatch(figure: Figure, { reading }: AnnotatedLine): readonly Found[] {
  const { head, tag } = figure.pieces[0];
  if (!head.literal) return [];
  const { inWords } = figure;
  if (!inWords || inWords.confidence < SURE) return [];
  const differs = disagreementOf(figure, inWords);
  if (!differs || differs.what === 'points') return [];
  // The tag may leave out a modifier that stands right before it.
  const around = reading.numbers.find(({ start, end }) => start < tag.articleEnd && end > tag.articleStart);
  if (around && !disagreementOf(figure, around)) return [];
  if (holdsOtherFigures(wordsOf(figure), inWords)) return [];
  const isUnit = differs.what === 'unit' && head.unit !== undefined;
  const span = isUnit ? head.unit.span : head.literal.span;
  const text = isUnit ? differs.unit : formatLiteral(differs.literal);
  return [
    {
      ...span,
      message: `The head says ${differs.head}, the words say ${differs.words}: correct the head, or the words that are marked.`,
      fixes:
        text === undefined
          ? []
          : [{ title: `Write ${text}, as the words say`, safe: false, edits: [{ ...span, text }] }],
    },
  ];
}
