import { disagreementOf, type Figure, isChangeInPoints, isShare } from '../model/index.ts';
import type { Value } from '../quantity/index.ts';
import type { AnnotatedLine, Found, ProseRule } from './rule.ts';

type Number = AnnotatedLine['reading']['numbers'][number];

export const numberPercentPoints: ProseRule = {
  name: 'number-percent-points',
  scope: 'prose',
  why: `From 20 to 24 per cent is a rise of 4 percentage points, and of 20 per cent. The two are mixed up more often than any other units, and the difference is mostly the news.

Reported are heads that give \`%\` where the words say points, or the other way round, and changes “of 4 per cent” whose own sentence gives the two shares between which 4 points lie.`,
  wrong: [
    { text: '{!c1 @author|The share rose by {#4 %|4 percentage points}}.', at: ['%'] },
    {
      text: '{!c1 @author|The share rose {#from 20 to 24 per cent}, a gain of {#4 per cent}}.',
      at: ['{#4 per cent}'],
    },
    {
      text: '{!c1 @author|It fell by {#5 %|5 per cent}, from {#30 %|30 per cent} to {#25 %|25 per cent}}.',
      at: ['{#5 %|5 per cent}'],
    },
  ],
  right: [
    { text: '{!c1 @author|The share rose by {#4 pp|4 percentage points}}.' },
    { text: '{!c1 @author|The share rose {#from 20 to 24 per cent}, a gain of {#20 per cent}}.' },
    { text: '{!c1 @author|It rose by {#4 per cent}}. {!c2 @author|Shares went {#from 20 to 24 per cent}}.' },
  ],
  fix: 'offered',
  check(annotated) {
    return annotated.annotations.annotations.flatMap((annotation) => {
      if (annotation.kind !== 'number') return [];
      return unitOfHead(annotation) ?? changeInPoints(annotation, annotated);
    });
  },
};

function unitOfHead(figure: Figure): readonly Found[] | undefined {
  const given = figure.pieces[0].head.unit;
  if (!figure.literal || !given || !isShare(given.value)) return undefined;
  const differs = disagreementOf(figure, figure.inWords);
  if (differs?.what !== 'points') return undefined;
  const [head, words] =
    differs.unit === 'pp' ? ['per cent', 'percentage points'] : ['percentage points', 'per cent'];
  return [
    {
      ...given.span,
      message: `The head says ${head}, the words say ${words}: write ${differs.unit}, or mark other words.`,
      fixes: [
        {
          title: `Write ${differs.unit}, as the words say`,
          safe: false,
          edits: [{ ...given.span, text: differs.unit ?? '' }],
        },
      ],
    },
  ];
}

function changeInPoints(figure: Figure, { reading }: AnnotatedLine): readonly Found[] {
  const { tag } = figure.pieces[0];
  if (figure.unit !== undefined && figure.unit !== '%') return [];
  // Without the word there is no change to be found, and the line need not be read.
  if (!/\bfrom\b/i.test(reading.text)) return [];
  const sentence = reading.sentences.find(({ end }) => end >= tag.articleEnd);
  if (!sentence) return [];
  const shares = reading.numbers.filter(
    ({ kind, unit, start, end }) =>
      // Of “from 20 to 24 per cent” the first has no unit of its own.
      (kind === 'percent' || (kind === 'count' && unit === undefined)) &&
      start >= sentence.start &&
      end <= sentence.end,
  );
  const change = shares.find(({ start, end }) => start < tag.articleEnd && end > tag.articleStart);
  if (change?.kind !== 'percent' || isEndOfChange(change, shares, reading.text)) return [];
  const ends = changeIn(shares, change, reading.text);
  if (!ends || !isChangeInPoints(change, ...ends)) return [];
  const words = reading.text.slice(change.start, change.end);
  return [
    {
      start: tag.start,
      end: tag.end,
      message: `“${words}” is the difference of the two shares in this sentence, so it is percentage points: check what was meant, and give the unit in the head (pp, or % if it is right).`,
    },
  ];
}

/** The two shares between which something changed: a range that begins with “from”, or “from” one “to” another. */
function changeIn(
  shares: readonly Number[],
  change: Number,
  text: string,
): readonly [Value, Value] | undefined {
  for (const [i, share] of shares.entries()) {
    if (share === change) continue;
    const { literal } = share;
    if (literal.op === 'range') {
      if (/^from\b/i.test(text.slice(share.start)) || isAfter('from', share, text))
        return [literal.min, literal.max];
      continue;
    }
    const next = shares[i + 1];
    if (!next || next === change || next.literal.op === 'range') continue;
    if (isAfter('from', share, text) && isAfter('to', next, text)) return [literal.value, next.literal.value];
    if (isAfter('to', share, text) && isAfter('from', next, text)) return [next.literal.value, literal.value];
  }
  return undefined;
}

function isEndOfChange(change: Number, shares: readonly Number[], text: string): boolean {
  return (
    change.literal.op === 'range' ||
    (shares.length > 1 && (isAfter('from', change, text) || isAfter('to', change, text)))
  );
}

function isAfter(word: string, { start }: Number, text: string): boolean {
  return new RegExp(`\\b${word}\\s$`, 'i').test(text.slice(Math.max(0, start - 10), start));
}
