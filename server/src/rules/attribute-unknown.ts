import { type Config, didYouMean, headReadings } from '../model/index.ts';
import { ATTRIBUTES, type TagKind } from '../syntax/index.ts';
import type { LineRule } from './rule.ts';

export const attributeUnknown: LineRule = {
  name: 'attribute-unknown',
  scope: 'line',
  why: 'Each kind of tag has its attributes, and the codebook of the corpus may add others. One that neither knows is a slip, or a label that nobody agreed upon: no query will find it.',
  wrong: [{ text: '{!c1 @author topik=rent|Rents rose}.', at: ['topik'] }],
  right: [
    { text: '{!c1 @author topic=rent|Rents rose}.' },
    {
      text: '{!c1 @author frame=housing|Rents rose}.',
      config: 'codebook:\n  claim:\n    frame:\n      values: [housing, security]\n',
    },
  ],
  fix: 'offered',
  check(line, config) {
    return line.tags.flatMap((tag, index) => {
      const keys = headReadings(line)[index]!.attributes;
      if (keys.size === 0) return [];
      const known = attributesOf(tag.kind, config);
      return [...keys.values()]
        .filter(({ key }) => !known.includes(key))
        .map(({ key, keySpan }) => {
          const near = didYouMean(key, known);
          return {
            ...keySpan,
            message: `${NAMES[tag.kind]} has no attribute “${key}”.${near ? ` Did you mean “${near}”?` : ' Check the name, or add it to the codebook.'}`,
            fixes: near
              ? [{ title: `Change to “${near}”`, safe: false, edits: [{ ...keySpan, text: near }] }]
              : [],
          };
        });
    });
  },
};

const NAMES: Readonly<Record<TagKind, string>> = {
  claim: 'A claim',
  actor: 'An actor',
  hedge: 'A hedge',
  number: 'A number',
  cue: 'A cue',
  more: 'A piece',
};

function attributesOf(kind: TagKind, config: Config): readonly string[] {
  return [...ATTRIBUTES[kind].map(({ key }) => key), ...(config.codebook[kind] ?? []).map(({ key }) => key)];
}
