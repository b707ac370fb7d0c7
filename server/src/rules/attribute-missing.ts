import { type CodebookAttribute, type HeadReading, headReadings } from '../model/index.ts';
import { addHeadItem, printAttribute } from '../syntax/index.ts';
import type { LineRule } from './rule.ts';

const FRAMES = 'codebook:\n  claim:\n    frame:\n      values: [housing, security]\n      required: true\n';

export const attributeMissing: LineRule = {
  name: 'attribute-missing',
  scope: 'line',
  why: 'The codebook asks for this attribute on each tag of the kind. One that lacks it drops out of every count by it, unseen.',
  wrong: [
    { text: '{!c1 @author|Rents rose}.', config: FRAMES, at: ['{!c1 @author|Rents rose}'] },
    {
      text: '{!c1 @author|Rents rose}.',
      config: 'codebook:\n  claim:\n    type:\n      required: true\n',
      at: ['{!c1 @author|Rents rose}'],
    },
  ],
  right: [
    { text: '{!c1 @author frame=housing|Rents rose}.', config: FRAMES },
    {
      text: '{!c1 @author fact|Rents rose}.',
      config: 'codebook:\n  claim:\n    type:\n      required: true\n',
    },
  ],
  fix: 'offered',
  check(line, config) {
    return line.tags.flatMap((tag, index) => {
      const required = config.codebook[tag.kind]?.filter((attribute) => attribute.required) ?? [];
      if (required.length === 0) return [];
      const head = headReadings(line)[index]!;
      return required
        .filter(({ key }) => !has(head, key))
        .map((attribute) => ({
          start: tag.start,
          end: tag.end,
          message: `The codebook asks for “${attribute.key}” here: add ${wanted(attribute)} to the head.`,
          fixes: valuesOf(attribute).map((value) => {
            const item = printAttribute(attribute.key, value);
            return { title: `Add ${item}`, safe: false, edits: [addHeadItem(line, tag, item)] };
          }),
        }));
    });
  },
};

/** Some attributes have a place of their own in the head as well. */
function has(head: HeadReading, key: string): boolean {
  if (head.attributes.has(key)) return true;
  return (key === 'type' && head.type !== undefined) || (key === 'mode' && head.mode !== undefined);
}

/** More values than a menu holds are not offered as fixes. */
const MOST_OFFERED = 12;

function valuesOf({ value }: CodebookAttribute): readonly string[] {
  return value.kind === 'one-of' && value.values.length <= MOST_OFFERED ? value.values : [];
}

function wanted(attribute: CodebookAttribute): string {
  const values = valuesOf(attribute);
  return values.length > 0
    ? values.map((value) => printAttribute(attribute.key, value)).join(' or ')
    : `${attribute.key}=…`;
}
