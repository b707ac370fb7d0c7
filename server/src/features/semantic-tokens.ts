/** Colours for what stands in heads and notes, by meaning: they go over those of the grammar, which knows no item of a head. */
import type { HeadItem, Line, Span, Tree } from '../syntax/index.ts';
import { lineAt } from '../syntax/index.ts';

/** The types of tokens, in the order of the legend: names that every theme colours. */
export const TOKEN_TYPES = [
  'variable',
  'class',
  'enumMember',
  'property',
  'string',
  'number',
  'type',
  'keyword',
  'operator',
  'comment',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

export const TOKEN_MODIFIERS = ['declaration'] as const;

/** Offsets are relative to the line. Tokens of a line never overlap. */
export interface LineToken extends Span {
  readonly type: TokenType;
  /** Whether an id is given here. */
  readonly declares: boolean;
}

const tokensOfLine = new WeakMap<Line, readonly LineToken[]>();

/** The tokens of one line, in its order. Kept with the line. */
export function lineTokens(line: Line): readonly LineToken[] {
  const known = tokensOfLine.get(line);
  if (known) return known;
  const tokens: LineToken[] = [];
  const add = (type: TokenType, { start, end }: Span, declares = false): void => {
    if (end > start) tokens.push({ type, start, end, declares });
  };
  for (const { kind, head } of line.tags) for (const item of head?.items ?? []) addItem(item, kind, add);
  for (const note of line.notes) add('comment', note);
  tokens.sort((a, b) => a.start - b.start);
  tokensOfLine.set(line, tokens);
  return tokens;
}

type Add = (type: TokenType, span: Span, declares?: boolean) => void;

function addItem(item: HeadItem, kind: Line['tags'][number]['kind'], add: Add): void {
  if (item.kind === 'attribute') {
    add('property', item.keySpan);
    add(item.key === 'id' ? 'variable' : 'string', item.valueSpan, item.key === 'id');
  } else if ((item.kind === 'link' || item.kind === 'cue-claims') && item.references.length > 0) {
    for (const reference of item.references) add('variable', reference);
  } else if (item.kind === 'id') {
    add(kind === 'actor' ? 'class' : 'variable', item, kind === 'claim');
  } else if (item.kind !== 'invalid') {
    add(TYPE_OF_ITEM[item.kind], item);
  }
}

const TYPE_OF_ITEM = {
  source: 'class',
  type: 'enumMember',
  mode: 'enumMember',
  'hedge-type': 'enumMember',
  strength: 'enumMember',
  link: 'operator',
  'cue-claims': 'operator',
  literal: 'number',
  unit: 'type',
  apart: 'keyword',
} as const satisfies Partial<Record<HeadItem['kind'], TokenType>>;

/** The tokens of a line, by its index in the document. */
export type TokensOfLine = readonly [line: number, tokens: readonly LineToken[]];

/** The tokens of the lines that touch a span of the file, in order; of all lines without one. */
export function* semanticTokens(tree: Tree, span?: Span): Generator<TokensOfLine> {
  const first = span ? lineAt(tree, span.start) : 0;
  const last = span ? lineAt(tree, span.end) : tree.lines.length - 1;
  for (let index = first; index <= last; index++) {
    const line = tree.lines[index]!;
    if (line.tags.length + line.notes.length > 0) yield [index, lineTokens(line)];
  }
}
