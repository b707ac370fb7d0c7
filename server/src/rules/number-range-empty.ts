import { headReadings } from '../model/index.ts';
import { describeValue, isRangeEmpty, parseLiteral } from '../quantity/index.ts';
import type { LineRule } from './rule.ts';

export const numberRangeEmpty: LineRule = {
  name: 'number-range-empty',
  scope: 'line',
  why: 'Nothing lies in such a range, so the figure can be compared with no other. Most often the two ends were written in the wrong order.',
  wrong: [
    {
      text: 'Between {#30000..25000 personnel|25,000 and 30,000 personnel} would go.',
      at: ['30000..25000'],
      fixed: 'Between {#25000..30000 personnel|25,000 and 30,000 personnel} would go.',
    },
  ],
  right: [{ text: 'Between {#25000..30000 personnel|25,000 and 30,000 personnel} would go.' }],
  fix: 'safe',
  check(line) {
    return headReadings(line).flatMap(({ literal }) => {
      if (!literal?.value.includes('..')) return [];
      const parsed = parseLiteral(literal.value);
      if (!parsed.ok || parsed.literal.op !== 'range' || !isRangeEmpty(parsed.literal)) return [];
      const { min, max } = parsed.literal;
      const [low, high] = literal.value.split('..') as [string, string];
      return [
        {
          ...literal.span,
          message: `Nothing lies between ${describeValue(min)} and ${describeValue(max)}: the lower end comes first.`,
          fixes: [
            {
              title: `Write ${high}..${low}`,
              safe: true,
              edits: [{ ...literal.span, text: `${high}..${low}` }],
            },
          ],
        },
      ];
    });
  },
};
