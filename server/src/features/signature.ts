/** What may come next in the head that is being typed. */
import { indexAt, lineStarts, SIGILS, type TagKind, type Tree } from '../syntax/index.ts';

export interface Signature {
  /** `{! id  type  mode  @source …  key=value | words }`. */
  readonly label: string;
  readonly documentation: string;
  /** The parts of the label that may be typed, as offsets in it, with a sentence on each. */
  readonly parts: readonly { readonly start: number; readonly end: number; readonly means: string }[];
  /** Index of the part that is being typed, or would come next; the number of parts where none is left. */
  readonly active: number;
}

interface Part {
  readonly text: string;
  readonly means: string;
  /** Whether an item of the head, as written, is this part. */
  readonly is: (item: string) => boolean;
}

const ATTRIBUTE: Part = {
  text: 'key=value',
  means: 'Attributes: note, status, and those of the tag and of the codebook.',
  is: (item) => item.includes('='),
};
const LINK: Part = {
  text: '>c1',
  means: 'The claims that it belongs to; a bare > means the nearest.',
  is: (item) => item.startsWith('>'),
};
const word = (text: string, means: string, words: string): Part => {
  const known = new Set(words.split(' '));
  return { text, means, is: (item) => known.has(item) };
};
const bare = (text: string, means: string): Part => ({
  text,
  means,
  is: (item) => /^[^@>=]+$/u.test(item),
});

const TYPE = word(
  'type',
  'fact, prediction, evaluation, demand or belief.',
  'fact prediction evaluation demand belief',
);
const MODE = word('mode', 'direct, indirect or mixed.', 'direct indirect mixed');
const SOURCE: Part = {
  text: '@source',
  means: 'Who claims it: an actor’s id, @author or @unnamed; any number.',
  is: (item) => item.startsWith('@'),
};

const PARTS: Readonly<Record<TagKind, readonly Part[]>> = {
  claim: [bare('id', 'The claim’s id, by which others name it.'), TYPE, MODE, SOURCE, ATTRIBUTE],
  actor: [bare('id', 'The actor’s id.'), LINK, ATTRIBUTE],
  hedge: [
    word(
      'type',
      'epistemic, doxastic, conditional, investigation, evidential, weasel, approximator or booster.',
      'epistemic doxastic conditional investigation evidential weasel approximator booster',
    ),
    word('strength', 'certain, probable, possible or unspecified.', 'certain probable possible unspecified'),
    LINK,
    ATTRIBUTE,
  ],
  number: [
    LINK,
    ATTRIBUTE,
    bare('value unit', 'The value as 30000, ~5, <5, 5..7, 1/5 or a date; all behind it is the unit.'),
  ],
  cue: [bare('c1,c2', 'The ids of the claims that the words put forward.'), ATTRIBUTE],
  more: [
    bare('id', 'The id of the tag that this piece continues.'),
    word('apart', 'The piece is a span of its own, though it touches the one before.', 'apart'),
    ATTRIBUTE,
  ],
};

/** The head round an offset, in words; undefined elsewhere. */
export function signatureAt(tree: Tree, offset: number): Signature | undefined {
  const place = headAround(tree, offset);
  if (!place) return undefined;
  const { kind, items, current } = place;
  const parts = PARTS[kind];
  let label = `{${SIGILS[kind]}`;
  const spans = parts.map(({ text, means }, index) => {
    if (index > 0) label += ' ';
    const start = label.length;
    label += text;
    return { start, end: label.length, means };
  });
  label += '|words}';
  return { label, documentation: MEANS[kind], parts: spans, active: activePart(parts, items, current) };
}

const MEANS: Readonly<Record<TagKind, string>> = {
  claim: 'A claim: what is asserted. Items in any order; what is left out is worked out.',
  actor: 'A mention of an actor. Without an id the words name it.',
  hedge: 'Words that weaken or strengthen a claim.',
  number: 'A figure. Without a value the words are read.',
  cue: 'The words that put claims forward.',
  more: 'A further piece of a tag.',
};

function activePart(parts: readonly Part[], items: readonly string[], current: string): number {
  if (current !== '') {
    const typed = parts.findIndex(({ is }) => is(current));
    if (typed >= 0) return typed;
  }
  const free = parts.findIndex(({ is }) => !items.some(is));
  return free < 0 ? parts.length : free;
}

/** The tag whose head is being typed: what stands before the cursor in it, and the word under it. */
function headAround(
  tree: Tree,
  offset: number,
): { readonly kind: TagKind; readonly items: readonly string[]; readonly current: string } | undefined {
  const starts = lineStarts(tree);
  const index = indexAt(starts, offset);
  const line = tree.lines[index]!;
  if (line.kind === 'front-matter') return undefined;
  const before = line.text.slice(0, offset - starts[index]!);
  const match = /\{([!@?#>+])([^{}|]*)$/u.exec(before);
  if (!match) return undefined;
  const kind = (Object.keys(SIGILS) as TagKind[]).find((each) => SIGILS[each] === match[1])!;
  const words = match[2]!.split(/\s+/u);
  return { kind, items: words.slice(0, -1).filter((item) => item !== ''), current: words.at(-1)! };
}
