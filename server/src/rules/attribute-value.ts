import {
  type Attribute,
  type CodebookValue,
  type Config,
  didYouMean,
  type Fix,
  headReadings,
} from '../model/index.ts';
import { compareExact, parseDate, parseExact, parseLiteral } from '../quantity/index.ts';
import { attributeOf, isId, RESERVED_ACTORS, referencesIn, type TagKind } from '../syntax/index.ts';
import type { Found, LineRule } from './rule.ts';

export const attributeValue: LineRule = {
  name: 'attribute-value',
  scope: 'line',
  why: 'An attribute takes values of one form: one of a list, a date, an id. Any other is lost on whoever counts or compares by it.',
  wrong: [
    { text: '{!c1 @author type=facts|Rents rose}.', at: ['facts'] },
    { text: '{!c1 @author date=20/2/2025|Rents rose}.', at: ['20/2/2025'] },
    { text: '{?p=1.4|Likely} so.', at: ['1.4'] },
  ],
  right: [
    { text: '{!c1 @author type=fact date=2025-02-20|Rents rose}.' },
    { text: '{?p=0.55..0.8 scale=icd203|Likely} so.' },
  ],
  fix: 'offered',
  check(line, config) {
    return line.tags.flatMap((tag, index) =>
      [...headReadings(line)[index]!.attributes.values()].flatMap((attribute): Found[] => {
        const value = valueFor(tag.kind, attribute.key, config);
        const wrong = value && WRONG[value.kind](attribute, value);
        return wrong ? [{ ...attribute.valueSpan, ...wrong }] : [];
      }),
    );
  },
};

/** What the codebook asks for, which may narrow an attribute of the language; else what the language does. */
function valueFor(kind: TagKind, key: string, config: Config): CodebookValue | undefined {
  return config.codebook[kind]?.find((entry) => entry.key === key)?.value ?? attributeOf(kind, key)?.value;
}

type Wrong = { readonly message: string; readonly fixes?: readonly Fix[] } | undefined;

const WRONG: Readonly<Record<CodebookValue['kind'], (attribute: Attribute, value: CodebookValue) => Wrong>> =
  {
    text: ({ key, value }) =>
      value.trim() === '' ? { message: `“${key}” has no value: write one, or delete it.` } : undefined,
    id: ({ value }) =>
      isId(value) ? undefined : { message: `“${value}” is no id: a letter, then letters, digits, - or _.` },
    'one-of': ({ key, value, valueSpan }, definition) => {
      const values = definition.kind === 'one-of' ? definition.values : [];
      if (values.includes(value)) return undefined;
      const near = didYouMean(value, values);
      const fixes = near
        ? [{ title: `Change to “${near}”`, safe: false, edits: [{ ...valueSpan, text: near }] }]
        : [];
      return { message: `“${value}” is no value of “${key}”: it takes ${listed(values)}.`, fixes };
    },
    actor: ({ key, value }) => {
      const ids = value.split(',').map((id) => id.trim());
      const wrong = ids.find((id) => !id.startsWith('@') || !isActor(id.slice(1)));
      if (wrong === undefined) return undefined;
      return { message: `“${key}” names an actor by its id, as in ${key}=@officials; “${wrong}” does not.` };
    },
    claims: (attribute) => wrongReference(attribute, 'claims'),
    reference: (attribute) => wrongReference(attribute, 'tags'),
    date: ({ key, value }) =>
      parseDate(value)
        ? undefined
        : { message: `“${key}” takes a date as 2025, 2025-02 or 2025-02-20; “${value}” is none.` },
    probability: ({ key, value }) =>
      isProbability(value)
        ? undefined
        : {
            message: `“${key}” takes a probability or a range of it, from 0 to 1, as in 0.55..0.8; “${value}” is none.`,
          },
  };

function wrongReference({ key, value, valueSpan }: Attribute, what: string): Wrong {
  const wrong = referencesIn(value, valueSpan).find(({ id }) => !isReference(id));
  if (!wrong) return undefined;
  const forms = `${key}=c1 or ${key}=other.claim#c1`;
  return {
    message: `“${key}” names ${what} by their ids, as in ${forms}, several parted by commas; “${wrong.id}” is none.`,
  };
}

function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

function isActor(id: string): boolean {
  return isId(id) || (RESERVED_ACTORS as readonly string[]).includes(id);
}

/** `c1`, or `other.claim#c1`: a relative reference, with what its path may not hold percent-encoded. */
function isReference(text: string): boolean {
  const hash = text.indexOf('#');
  if (hash < 0) return isId(text);
  const path = text.slice(0, hash);
  return isId(text.slice(hash + 1)) && /^(?:[^\s#%,{|}]|%[\dA-Fa-f]{2})*$/u.test(path);
}

function isProbability(text: string): boolean {
  const parsed = parseLiteral(text);
  if (!parsed.ok) return false;
  const ends =
    parsed.literal.op === 'range' ? [parsed.literal.min, parsed.literal.max] : [parsed.literal.value];
  const zero = parseExact('0')!;
  const one = parseExact('1')!;
  return ends.every(
    (end) => end.kind === 'exact' && compareExact(end.exact, zero) >= 0 && compareExact(end.exact, one) <= 0,
  );
}
