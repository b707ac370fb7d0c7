/** The codebook: the attributes that a corpus adds to those of the language, and those of the language that it requires or narrows. */
import { type AttributeValue, attributeOf, type TagKind } from '../syntax/index.ts';
import type { CodebookAttribute, CodebookValue, Config } from './config.ts';
import type { Problem } from './problem.ts';
import {
  spanAlone,
  textAt,
  valueAt,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from './yaml-tree.ts';

const RULE = 'config-invalid';

export const CODEBOOK_TAGS = [
  'claim',
  'actor',
  'hedge',
  'number',
  'cue',
] as const satisfies readonly TagKind[];

/** Reads a codebook; adds to `problems` what its schema cannot say. */
export function readCodebook(node: YamlNode | undefined, problems: Problem[]): Config['codebook'] {
  const codebook: Partial<Record<TagKind, readonly CodebookAttribute[]>> = {};
  if (node?.kind !== 'map') return codebook;
  for (const tag of CODEBOOK_TAGS) {
    const attributes = valueAt(node, tag);
    if (attributes?.kind === 'map')
      codebook[tag] = attributes.entries.map((entry) => attributeIn(entry, tag, problems));
  }
  return codebook;
}

const EMPTY: YamlMap = { kind: 'map', entries: [], start: 0, end: 0 };

function attributeIn({ key, value }: YamlEntry, tag: TagKind, problems: Problem[]): CodebookAttribute {
  const map = value.kind === 'map' ? value : EMPTY;
  const labels = labelsIn(valueAt(map, 'values'));
  const kind = textAt(valueAt(map, 'kind'));
  const required = valueAt(map, 'required');
  const known = attributeOf(tag, key.text);
  const report = (at: YamlScalar, message: string): void => {
    problems.push({ rule: RULE, ...spanAlone(at), message });
  };
  return {
    key: key.text,
    description: textAt(valueAt(map, 'description'))?.text ?? known?.means,
    value: known ? narrowed(key, known.value, kind, labels, report) : valueOfKind(key, kind, labels, report),
    labels: new Map(
      [...labels].flatMap(([label, { sentence }]) => (sentence === undefined ? [] : [[label, sentence]])),
    ),
    required: required?.kind === 'scalar' && required.value === true,
  };
}

interface Label {
  readonly at: YamlScalar;
  readonly sentence: string | undefined;
}

/** The values allowed: a list, or a map to a sentence on each. */
function labelsIn(node: YamlNode | undefined): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  if (node?.kind === 'map')
    for (const { key, value } of node.entries)
      labels.set(key.text, { at: key, sentence: textAt(value)?.text });
  if (node?.kind === 'list')
    for (const item of node.items)
      if (item.kind === 'scalar') labels.set(item.text, { at: item, sentence: undefined });
  return labels;
}

type Report = (at: YamlScalar, message: string) => void;

/** The value of an attribute of the corpus’s own. */
function valueOfKind(
  key: YamlScalar,
  kind: YamlScalar | undefined,
  labels: ReadonlyMap<string, Label>,
  report: Report,
): CodebookValue {
  const oneOf = { kind: 'one-of', values: [...labels.keys()] } as const;
  if (!kind || kind.text === 'one-of') {
    if (kind && labels.size === 0)
      report(kind, `“${key.text}” is one of several values: give them under “values”.`);
    return labels.size > 0 ? oneOf : { kind: 'text' };
  }
  if (labels.size > 0) {
    report(kind, `“${key.text}” has values, so its kind is one-of: take out the kind or the values.`);
    return oneOf;
  }
  return VALUES.get(kind.text) ?? { kind: 'text' };
}

const VALUES: ReadonlyMap<string, CodebookValue> = new Map(
  (['text', 'claims', 'actor', 'reference', 'date'] as const).map((kind) => [kind, { kind }]),
);

/** The value of an attribute of the language: what it is cannot be changed, but which of its values are used can. */
function narrowed(
  key: YamlScalar,
  value: AttributeValue,
  kind: YamlScalar | undefined,
  labels: ReadonlyMap<string, Label>,
  report: Report,
): AttributeValue {
  if (kind && kind.text !== value.kind && !(kind.text === 'one-of' && value.kind === 'text'))
    report(
      kind,
      `“${key.text}” is an attribute of the language, so its kind cannot be changed: take this out.`,
    );
  if (labels.size === 0) return value;
  const values = [...labels.keys()];
  if (value.kind === 'text') return { kind: 'one-of', values };
  if (value.kind !== 'one-of') {
    const [first] = labels.values();
    report(
      first!.at,
      `“${key.text}” is an attribute of the language that has no list of values: take the values out.`,
    );
    return value;
  }
  for (const [label, { at }] of labels)
    if (!value.values.includes(label))
      report(
        at,
        `“${key.text}” is an attribute of the language, whose values are ${value.values.join(', ')}: choose among these, or give your own attribute another name.`,
      );
  const kept = values.filter((label) => value.values.includes(label));
  return kept.length > 0 ? { kind: 'one-of', values: kept } : value;
}
