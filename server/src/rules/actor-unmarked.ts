import { inText, markFix, overlapping, spansOf } from './marked-words.ts';
import type { AnnotatedLine, ProseRule } from './rule.ts';

export const actorUnmarked: ProseRule = {
  name: 'actor-unmarked',
  scope: 'prose',
  why: `A name that is not marked is found by nobody who asks where the actor is mentioned.

Names and aliases of the registry, and of the file’s own actors, are looked for in paragraphs that have a tag: in others nobody has begun to annotate.`,
  wrong: [
    {
      text: '{!c1 @author|Anna Berg left}. Ms Berg had asked for more.',
      actors: 'berg:\n  name: Anna Berg\n  aliases: [Ms Berg]\n',
      at: ['Anna Berg', 'Ms Berg'],
    },
  ],
  right: [
    {
      text: '{!c1 @author|{@Anna Berg} left}.\nMs Berg had asked for more.',
      actors: 'berg:\n  name: Anna Berg\n  aliases: [Ms Berg]\n',
    },
    {
      text: '{!c1 @author|The Harbour Times} closed.',
      actors: 'harbour:\n  name: Harbour\n',
    },
  ],
  fix: 'offered',
  check(annotated) {
    const { line, reading } = annotated;
    if (reading.names.length === 0) return [];
    const isMarked = overlapping(spansOf(annotated, 'actor'));
    return reading.names.flatMap((name) => {
      if (isMarked(name) || isPartOfName(annotated, name)) return [];
      const words = reading.text.slice(name.start, name.end);
      const span = inText(line, name);
      const [id, ...others] = name.ids;
      const whose = others.length > 0 ? `a name of ${name.ids.join(' and ')}` : `a name of “${id}”`;
      return [
        {
          ...span,
          message: `“${words}” is ${whose} and is not marked: mark it as a mention.`,
          fixes: name.ids.flatMap((each) =>
            markFix(
              line,
              span,
              'actor',
              others.length > 0 ? [each] : [],
              others.length > 0 ? `Mark “${words}” as ${each}` : `Mark “${words}” as an actor`,
            ),
          ),
        },
      ];
    });
  },
};

/** A name inside a longer one that the registry does not know is somebody else’s: the Harbour Times, the Church of England. */
function isPartOfName(
  { reading: { tokens } }: AnnotatedLine,
  { from, to }: AnnotatedLine['reading']['names'][number],
): boolean {
  const isName = (at: number) => {
    const letters = tokens[at]?.letterCase;
    return letters === 'capitalised' || letters === 'upper' || letters === 'mixed';
  };
  return isName(to) || (tokens[from - 1]?.lower === 'of' && isName(from - 2));
}
