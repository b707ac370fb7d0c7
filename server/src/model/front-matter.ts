/** The front matter of a document: what it says of the article, and actors for this file alone. */
import { keptWith, type Line, type Span, type Tree } from '../syntax/index.ts';
import type { Actor } from './actor.ts';
import { checkActors, dateFindings } from './actor-check.ts';
import { actorsIn } from './actor-entries.ts';
import type { Problem } from './problem.ts';
import { checkBySchema } from './schema-check.ts';
import { frontMatterSchema } from './schemas.ts';
import { readYaml } from './yaml.ts';
import { spanAlone, textAt, valueAt, type YamlNode, yamlFindings } from './yaml-tree.ts';

const RULE = 'front-matter-invalid';

export const FRONT_MATTER_KEYS = [
  'claimdown',
  'title',
  'url',
  'publisher',
  'published',
  'retrieved',
  'language',
  'source',
  'sha256',
  'annotator',
  'status',
] as const;
export type FrontMatterKey = (typeof FRONT_MATTER_KEYS)[number];

/** What a key of the front matter says. Spans are UTF-16 offsets in the file. */
export interface Field {
  /** As written, without quotation marks. */
  readonly value: string;
  readonly key: Span;
  /** The value, with its quotation marks where it has any. */
  readonly span: Span;
}

type Fields = Readonly<Partial<Record<FrontMatterKey, Field>>>;

/** Its fields: what is left out, empty, or neither a word nor a number is not there. */
export interface FrontMatter extends Fields {
  /** BCP 47 tag of the article’s language: `en`, with empty spans at 0, where the front matter names none. */
  readonly language: Field;
  /** This file’s own. Their `place.uri` is undefined. */
  readonly actors: readonly Actor[];
  /** Of the rule `front-matter-invalid`, in offsets of the file; not the one of front matter that is never closed. */
  readonly problems: readonly Problem[];
  /** Comments in the YAML, from `#` to the end of the line, in offsets of the file. */
  readonly comments: readonly Span[];
  /** The YAML itself, in offsets of the file. */
  readonly root: YamlNode | undefined;
}

const NOWHERE: Span = { start: 0, end: 0 };
const DEFAULT_LANGUAGE: Field = { value: 'en', key: NOWHERE, span: NOWHERE };

const NONE: FrontMatter = {
  language: DEFAULT_LANGUAGE,
  actors: [],
  problems: [],
  comments: [],
  root: undefined,
};

interface Read {
  readonly lines: readonly Line[];
  readonly frontMatter: FrontMatter;
}

/** What was read, by the first line of the front matter: its nodes stay the same while the article is edited. */
const readByFence = keptWith<Line, Read>();

/** Reads the front matter, once for as long as its lines stay the same nodes. Never throws. */
export function readFrontMatter(tree: Tree): FrontMatter {
  const fence = tree.lines[0];
  if (!fence || tree.frontMatterLines < 3) return NONE;
  const known = readByFence.get(fence);
  if (known && isSame(known.lines, tree)) return known.frontMatter;
  const lines = tree.lines.slice(0, tree.frontMatterLines);
  const frontMatter = readLines(lines);
  readByFence.set(fence, { lines, frontMatter });
  return frontMatter;
}

function isSame(lines: readonly Line[], tree: Tree): boolean {
  return lines.length === tree.frontMatterLines && lines.every((line, i) => line === tree.lines[i]);
}

function readLines(lines: readonly Line[]): FrontMatter {
  const [fence, ...rest] = lines;
  const base = fence!.text.length + fence!.lineBreak.length;
  let text = '';
  for (const line of rest.slice(0, -1)) text += line.text + line.lineBreak;
  const { root, problems, comments } = readYaml(text, base);
  return {
    language: DEFAULT_LANGUAGE,
    ...fieldsOf(root),
    actors: root?.kind === 'map' ? actorsIn(valueAt(root, 'actors'), undefined) : [],
    // Where the YAML itself is wrong, the rest would be found wrong for that reason alone.
    problems: problems.length > 0 ? yamlFindings(problems, RULE) : root ? checkFields(root) : [],
    comments,
    root,
  };
}

function checkFields(root: YamlNode): readonly Problem[] {
  const bySchema = checkBySchema(root, frontMatterSchema(), RULE);
  if (root.kind !== 'map') return bySchema;
  const dates = [textAt(valueAt(root, 'published')), textAt(valueAt(root, 'retrieved'))];
  const further = [
    ...dates.filter((date) => date !== undefined).flatMap((date) => dateFindings(date, RULE)),
    ...checkActors(valueAt(root, 'actors'), RULE),
  ];
  return [...bySchema, ...further].sort((a, b) => a.start - b.start);
}

function fieldsOf(root: YamlNode | undefined): Fields {
  const fields: Partial<Record<FrontMatterKey, Field>> = {};
  if (root?.kind !== 'map') return fields;
  for (const name of FRONT_MATTER_KEYS) {
    const entry = root.entries.find(({ key }) => key.text === name);
    const value = textAt(entry?.value);
    if (entry && value)
      fields[name] = { value: value.text, key: spanAlone(entry.key), span: spanAlone(value) };
  }
  return fields;
}
