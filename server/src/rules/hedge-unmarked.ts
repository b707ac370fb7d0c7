import type { Span } from '../syntax/index.ts';
import { holding, inText, markFix, overlapping, spansOf, unmarkedIn } from './marked-words.ts';
import type { ProseRule } from './rule.ts';

export const hedgeUnmarked: ProseRule = {
  name: 'hedge-unmarked',
  scope: 'prose',
  why: `A claim counts as certain unless a hedge in it is marked. A “could” that was overlooked makes a guess look like a fact.

Claims and cues are read; words outside of them weaken nothing. Words that your corpus uses otherwise are taken out in \`claimdown.yaml\` (\`hedges: remove\`).`,
  wrong: [
    { text: '{!c1 @author|Rents could rise}.', at: ['could'] },
    { text: '{!c1 @unnamed|Rents rose}, {>it is understood}.', at: ['it is understood'] },
  ],
  right: [
    { text: '{!c1 @author|Rents {?could} rise}.' },
    { text: '{!c1 @author|It is {?unclear} whether rents will rise}.' },
    { text: '{!c1 @author|Rents rose in May}. They could rise again.' },
    { text: '{!c1 @author|They came to about 30 rents}.' },
    { text: '---\nlanguage: de\n---\n{!c1 @author|Die Mieten may be could}.' },
  ],
  options: {
    confidence: { means: 'how sure it must be that the words hedge, from 0 to 1', default: 0.6 },
    types: {
      means: 'the types of hedges that are looked for; those left out are never missed',
      default: ['epistemic', 'doxastic', 'conditional', 'investigation', 'evidential', 'weasel', 'booster'],
    },
  },
  fix: 'offered',
  check(annotated, options) {
    const { line, reading } = annotated;
    const read = spansOf(annotated, 'claim', 'cue');
    // Words right beside a marked hedge make one with it: unclear whether, may well.
    const beside = ({ start, end }: Span) => ({ start: start - BESIDE, end: end + BESIDE });
    const marked = [...spansOf(annotated, 'hedge').map(beside), ...spansOf(annotated, 'number')].sort(
      (a, b) => a.start - b.start,
    );
    if (!reading.mayHold('hedges', unmarkedIn(read, marked))) return [];
    const within = holding(read);
    const isMarked = overlapping(marked);
    const types = Array.isArray(options['types']) ? options['types'] : [];
    const least = Number(options['confidence']);
    return reading.hedges.flatMap((hedge) => {
      const { type, strength, why, confidence } = hedge;
      if (!within(hedge) || isMarked(hedge)) return [];
      if (!types.includes(type) || confidence < least) return [];
      const words = reading.text.slice(hedge.start, hedge.end);
      const span = inText(line, hedge);
      const how = strength === 'unspecified' ? type : `${type}, ${strength}`;
      return [
        {
          ...span,
          message: `“${words}” hedges here (${why}; ${how}) and is not marked: mark it, or the claim counts as surer than it is put.`,
          fixes: markFix(line, span, 'hedge', [], `Mark “${words}” as a hedge`),
        },
      ];
    });
  },
};

/** A space, and the first letter of the next word. */
const BESIDE = 2;
