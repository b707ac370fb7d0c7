import {
  areDisputed,
  type Excluded,
  excludedBy,
  excludedWithin,
  type FigureFacts,
  figureKey,
  fileSpanOf,
  literalOf,
} from '../model/index.ts';
import type { Span } from '../syntax/index.ts';
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
  check(model) {
    const said = ({ figure, facts }: Excluded | Excluded['others'][number]): Said => {
      const [piece] = figure.pieces;
      return { words: facts.words, of: facts.of, ...fileSpanOf(model.tree, piece) };
    };
    return excludedWithin(model).map((each) => found(said(each), each.others.map(said)));
  },
  across: {
    checkFile: (facts, corpus) =>
      facts.figures.flatMap((figure) => {
        const literal = figure.shared ? literalOf(figure.literal) : undefined;
        if (!literal) return [];
        const others = excludedBy(literal, corpus.figures.order(figureKey(figure)), ({ uri, index }) => {
          const other = uri === facts.uri ? undefined : corpus.get(uri);
          const otherFigure = other?.figures[index];
          if (!other || !otherFigure) return false;
          return !areDisputed({ facts, figure }, { facts: other, figure: otherFigure });
        });
        if (others.length === 0) return [];
        const said = ({ words, of, place }: FigureFacts): Said => ({
          words,
          of,
          start: place.start,
          end: place.end,
        });
        return [
          found(
            said(figure),
            others.map(({ uri, index }) => ({ ...said(corpus.get(uri)!.figures[index]!), uri })),
          ),
        ];
      }),
  },
};

/** A figure in its place. */
interface Said extends Span {
  readonly words: string;
  readonly of: string;
  /** The file, where it is another. */
  readonly uri?: string;
}

function found({ words, of, start, end }: Said, others: readonly Said[]): Found {
  const [first] = others;
  const where = first?.uri === undefined ? '' : ' in another file';
  return {
    start,
    end,
    message: `“${words}” and “${first?.words}”${where} cannot both be right for “${of}”: say as of when each holds (asof), or let one claim dispute the other (disputes).`,
    related: others.map((other) => ({
      start: other.start,
      end: other.end,
      ...(other.uri === undefined ? {} : { uri: other.uri }),
      message: `Here it is “${other.words}”.`,
    })),
  };
}
