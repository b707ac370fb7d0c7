import type { Strength } from '../syntax/index.ts';
import type { ProseRule } from './rule.ts';

export const hedgeStrengthMismatch: ProseRule = {
  name: 'hedge-strength-mismatch',
  scope: 'prose',
  why: `The strength of a hedge decides how sure its claim is. A “could” marked as certain, or a “certainly” marked as possible, turns the claim round.

A step between possible and probable is a matter of judgement and is reported with \`strict\` alone.`,
  wrong: [
    { text: '{!c1 @author|Rents {?certain|could} rise}.', at: ['certain'] },
    { text: '{!c1 @author|Rents will {?epistemic possible|certainly} rise}.', at: ['possible'] },
  ],
  right: [
    { text: '{!c1 @author|Rents {?possible|could} rise}.' },
    { text: '{!c1 @author|Rents {?probable|could} rise}.' },
    { text: '{!c1 @author|Rents {?certain|by Jove} rise}.' },
    { text: '---\nlanguage: de\n---\n{!c1 @author|Die Mieten {?certain|could} steigen}.' },
  ],
  options: {
    strict: { means: 'also report probable for possible, and the other way round', default: false },
  },
  fix: 'offered',
  check({ annotations }, options) {
    const strict = options['strict'] === true;
    return annotations.annotations.flatMap((annotation) => {
      if (annotation.kind !== 'hedge') return [];
      const given = annotation.pieces[0].head.strength;
      const { inWords } = annotation;
      if (!given || !inWords || !contradict(given.value, inWords.strength, strict)) return [];
      return [
        {
          ...given.span,
          message: `The head says ${given.value}; these words mostly mean ${inWords.strength}: correct it, or leave it out to follow the words.`,
          fixes: [
            {
              title: `Write ${inWords.strength}, as the words say`,
              safe: false,
              edits: [{ ...given.span, text: inWords.strength }],
            },
          ],
        },
      ];
    });
  },
};

function contradict(head: Strength, words: Strength, strict: boolean): boolean {
  if (head === words || head === 'unspecified' || words === 'unspecified') return false;
  return strict || head === 'certain' || words === 'certain';
}
