import {
  areDisputed,
  type Disputing,
  type DocumentModel,
  disputingOf,
  excludedBy,
  type FigureFacts,
  type FigureOfFile,
  figureKey,
  figureOrder,
  figuresOf,
} from '../model/index.ts';
import { parseLiteral } from '../quantity/index.ts';
import type { FileRule, Found } from './rule.ts';

export const numberConflict: FileRule = {
  name: 'number-conflict',
  scope: 'file',
  why: `Two figures for one thing (the same \`of\`, the same unit, the same \`asof\`) of which only one can be right are either a slip, or a dispute that readers should know of.

Say as of when each holds (\`asof\`), or let the claim of one dispute that of the other (\`disputes=c1\`). Within a file all figures with \`of\` are compared; across files those that \`quantities\` in \`claimdown.yaml\` names. “About” reaches a tenth to either side.`,
  wrong: [
    {
      text: 'A force of {#of=force|30,000 soldiers} is planned. It would need {#of=force|110,000 soldiers}.',
      at: ['{#of=force|30,000 soldiers}', '{#of=force|110,000 soldiers}'],
    },
    {
      text: 'The lake holds {#2.4e9 cubic metres of=lake|2.4 billion cubic metres}.',
      config: 'quantities: [lake]\n',
      files: { 'other.claim': 'It holds {#1.9e9 cubic metres of=lake|1.9 billion cubic metres}.' },
      at: ['{#2.4e9 cubic metres of=lake|2.4 billion cubic metres}'],
    },
  ],
  right: [
    {
      text: '{!c1 @author|A force of {#of=force|30,000 soldiers} is planned}. {!c2 @author disputes=c1|It would need {#of=force|110,000 soldiers}}.',
    },
    {
      text: 'It had {#of=force asof=2024|30,000 soldiers}, and has {#of=force asof=2025|110,000 soldiers} now.',
    },
    { text: 'It had {#of=force|about 30,000 soldiers}, or {#of=force|more than 28,000 soldiers}.' },
    {
      text: 'The lake holds {#2.4e9 cubic metres of=lake|2.4 billion cubic metres}.',
      files: { 'other.claim': 'It holds {#1.9e9 cubic metres of=lake|1.9 billion cubic metres}.' },
    },
  ],
  fix: 'none',
  check: conflictsWithin,
  across: {
    checkFile: (facts, corpus) =>
      facts.figures.flatMap((figure) => {
        if (!figure.shared) return [];
        const others = excluding(figure, corpus.figures.order(figureKey(figure)), ({ uri, index }) => {
          const other = uri === facts.uri ? undefined : corpus.get(uri);
          const otherFigure = other?.figures[index];
          if (!other || !otherFigure) return false;
          return !areDisputed({ facts, figure }, { facts: other, figure: otherFigure });
        });
        return found(
          figure,
          others.map(({ uri, index }) => {
            const other = corpus.get(uri)!;
            return { facts: other, figure: other.figures[index]! };
          }),
          facts,
        );
      }),
  },
};

function conflictsWithin(model: DocumentModel): readonly Found[] {
  const groups = new Map<string, Within[]>();
  let disputing: Disputing | undefined;
  for (const figure of figuresOf(model)) {
    const key = figureKey(figure);
    const group = groups.get(key) ?? [];
    group.push({
      // Only figures that conflict are asked for more.
      get facts() {
        disputing ??= disputingOf(model);
        return disputing;
      },
      figure,
      literal: figure.literal,
    });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const order = figureOrder(group);
    return group.flatMap((one) => {
      const others = excluding(one.figure, order, (other) => !areDisputed(one, other));
      return others.length === 0 ? [] : found(one.figure, others, one.facts);
    });
  });
}

interface Within extends FigureOfFile {
  readonly literal: string;
}

function excluding<Other>(
  { literal }: FigureFacts,
  order: Parameters<typeof excludedBy<Other>>[1],
  counts: (other: Other) => boolean,
): readonly Other[] {
  const parsed = parseLiteral(literal);
  return parsed.ok ? excludedBy(parsed.literal, order, counts) : [];
}

function found(figure: FigureFacts, others: readonly FigureOfFile[], own: Disputing): readonly Found[] {
  const [first] = others;
  if (!first) return [];
  const { start, end } = figure.place;
  const where = first.facts.uri === own.uri ? '' : ' in another file';
  return [
    {
      start,
      end,
      message: `“${figure.words}” and “${first.figure.words}”${where} cannot both be right for “${figure.of}”: say as of when each holds (asof), or let one claim dispute the other (disputes).`,
      related: others.map((other) => ({
        start: other.figure.place.start,
        end: other.figure.place.end,
        ...(other.facts.uri === own.uri ? {} : { uri: other.facts.uri }),
        message: `Here it is “${other.figure.words}”.`,
      })),
    },
  ];
}
