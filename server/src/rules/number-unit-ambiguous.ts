import { type Figure, unitMeant } from '../model/index.ts';
import { formatLiteral, type NumberLiteral } from '../quantity/index.ts';
import { addHeadItem, type Line, type TextEdit } from '../syntax/index.ts';
import type { ProseRule } from './rule.ts';

export const numberUnitAmbiguous: ProseRule = {
  name: 'number-unit-ambiguous',
  scope: 'prose',
  why: `“$5m” is another sum in Ottawa than in Washington, and a pound is money or a weight. Sums can be compared only where their unit is known.

Write the unit in the head, or say once for the corpus what a sign or word means (\`numbers: add\` in \`claimdown.yaml\`).`,
  wrong: [
    { text: '{!c1 @author|It costs {#$5m}}.', at: ['{#$5m}'] },
    {
      text: '{!c1 @author|It costs {#5e6 dollars|5 million dollars}}.',
      at: ['{#5e6 dollars|5 million dollars}'],
    },
  ],
  right: [
    { text: '{!c1 @author|It costs {#5e6 CAD|$5m}}.' },
    { text: '{!c1 @author|It costs {#5e6 USD|5 million dollars}}.' },
    { text: '{!c1 @author|It costs {#US$5m}, or {#£4m}}.' },
    {
      text: '{!c1 @author|It costs {#$5m}}.',
      config: 'numbers:\n  add:\n    - {words: $, unit: CAD}\n',
    },
  ],
  fix: 'offered',
  check({ line, annotations }) {
    return annotations.annotations.flatMap((annotation) => {
      if (annotation.kind !== 'number') return [];
      const { unit } = annotation;
      const { tag } = annotation.pieces[0];
      const meant = unit === undefined ? undefined : unitMeant(unit);
      if (meant && meant.ambiguous.length === 0) return [];
      const { inWords } = annotation;
      const others = inWords?.ambiguous ?? [];
      if (!inWords || others.length === 0) return [];
      const likeliest = meant?.name ?? inWords.unit ?? '';
      const units = [likeliest, ...others.filter((each) => each !== likeliest)];
      return [
        {
          start: tag.start,
          end: tag.end,
          message: `${unit === undefined ? 'The unit' : `“${unit}”`} may be ${listed(units)}: write in the head which it is.`,
          fixes: units.slice(0, MOST_OFFERED).map((each) => ({
            title: `It is ${each}`,
            safe: false,
            edits: [unitEdit(line, annotation, inWords.literal, each)],
          })),
        },
      ];
    });
  },
};

/** Writes the unit into the head, behind a literal. */
function unitEdit(line: Line, figure: Figure, literal: NumberLiteral, unit: string): TextEdit {
  const { head, tag } = figure.pieces[0];
  if (head.unit) return { ...head.unit.span, text: unit };
  if (head.literal) return { start: head.literal.span.end, end: head.literal.span.end, text: ` ${unit}` };
  return addHeadItem(line, tag, `${formatLiteral(literal)} ${unit}`);
}

const MOST_OFFERED = 5;

function listed(units: readonly string[]): string {
  const shown = units.slice(0, MOST_OFFERED);
  return units.length > shown.length
    ? `${shown.join(', ')} or another`
    : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
