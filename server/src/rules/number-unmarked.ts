import { describeLiteral } from '../quantity/index.ts';
import { holding, inText, markFix, overlapping, spansOf, unmarkedIn } from './marked-words.ts';
import type { ProseRule } from './rule.ts';

export const numberUnmarked: ProseRule = {
  name: 'number-unmarked',
  scope: 'prose',
  why: `Figures that are not marked are compared with no others: two articles may say 30,000 and 110,000 of one thing, and nobody sees it.

Only claims are read. Dates, ordinals and ratios are left to the annotator unless \`kinds\` asks for them.`,
  wrong: [
    { text: '{!c1 @author|The force has 25,000 to 30,000 soldiers}.', at: ['25,000 to 30,000 soldiers'] },
    { text: '{!c1 @author|It costs £2.3bn}, {>they said}.', at: ['£2.3bn'] },
  ],
  right: [
    { text: '{!c1 @author|The force has {#25,000 to 30,000 soldiers}}.' },
    { text: 'The force has 25,000 soldiers.' },
    { text: '{!c1 @author|It was higher than three years ago}.' },
    { text: '{!c1 @author|{@G7} met for the first time in 2019}.' },
    { text: '---\nlanguage: fr\n---\n{!c1 @author|Il y a 30 000 soldats}.' },
  ],
  options: {
    confidence: { means: 'how sure it must be that the words are a figure, from 0 to 1', default: 0.7 },
    kinds: {
      means:
        'which kinds of figures are looked for, of count, money, percent, points, ratio, measure, date, duration, ordinal',
      default: ['count', 'money', 'percent', 'points', 'measure', 'duration'],
    },
  },
  fix: 'offered',
  check(annotated, options) {
    const { line, reading } = annotated;
    const claims = spansOf(annotated, 'claim');
    const marked = spansOf(annotated, 'number', 'hedge', 'actor');
    if (!reading.mayHold('numbers', unmarkedIn(claims, marked))) return [];
    const within = holding(claims);
    const isMarked = overlapping(marked);
    const kinds = Array.isArray(options['kinds']) ? options['kinds'] : [];
    const least = Number(options['confidence']);
    return reading.numbers.flatMap((figure) => {
      if (!within(figure) || isMarked(figure)) return [];
      if (!kinds.includes(figure.kind) || figure.confidence < least) return [];
      if (figure.kind === 'duration' && isPointInTime(reading.text, figure.end)) return [];
      const words = reading.text.slice(figure.start, figure.end);
      const span = inText(line, figure);
      const value = [describeLiteral(figure.literal), figure.unit].filter(Boolean).join(' ');
      return [
        {
          ...span,
          message: `“${words}” is a figure (${value}) and is not marked: mark it, so that it can be compared.`,
          fixes: markFix(line, span, 'number', [], `Mark “${words}” as a number`),
        },
      ];
    });
  },
};

/** “Three years ago” says when, not how long. */
function isPointInTime(text: string, end: number): boolean {
  return /^\s(?:ago|earlier|later|before|previously)\b/i.test(text.slice(end, end + 15));
}
