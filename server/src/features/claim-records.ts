/** Claims as plain records, one each, for tables, statistics and concordances. */
import {
  type Claim,
  type ClaimSource,
  certaintyOf,
  type DocumentModel,
  type Figure,
  figureReading,
  fragmentsOf,
  modeOf,
  polarityOf,
  typeOf,
  wordsOf,
} from '../model/index.ts';
import { formatLiteral, type NumberLiteral } from '../quantity/index.ts';
import { lineIndexOf, type Span, startOfLine } from '../syntax/index.ts';
import { sourceName } from './naming.ts';

export interface SourceRecord {
  /** Undefined where a mention is not resolved. */
  readonly id: string | undefined;
  /** The actor's name, or the words that mention it. */
  readonly name: string;
  /** All names under which the actor is known. */
  readonly names: readonly string[];
}

export interface FigureRecord {
  readonly words: string;
  /** As in heads; undefined where neither head nor words give a value. */
  readonly literal: NumberLiteral | undefined;
  readonly value: string | undefined;
  readonly unit: string | undefined;
  readonly of: string | undefined;
}

export interface ClaimRecord {
  readonly id: string | undefined;
  readonly words: string;
  readonly sources: readonly SourceRecord[];
  readonly type: string | undefined;
  readonly mode: string;
  readonly polarity: '+' | '-';
  readonly certainty: string;
  readonly topic: string | undefined;
  readonly date: string | undefined;
  readonly figures: readonly FigureRecord[];
  /** Its spans in the article text: UTF-16 units, ends exclusive. */
  readonly fragments: readonly Span[];
  /** Where its tag opens: the line from 0, and the UTF-16 offsets in it and in the file. */
  readonly place: { readonly line: number; readonly character: number; readonly offset: number };
}

/** The claims of a document in the order of the text. */
export function claimRecords(model: DocumentModel): readonly ClaimRecord[] {
  return model.claims.map((claim) => claimRecord(model, claim));
}

function claimRecord(model: DocumentModel, claim: Claim): ClaimRecord {
  const { line, tag, head } = claim.pieces[0];
  return {
    id: claim.id,
    words: wordsOf(claim),
    sources: claim.sources.map(sourceRecord),
    type: typeOf(claim),
    mode: modeOf(model, claim).mode,
    polarity: polarityOf(claim),
    certainty: certaintyOf(claim).strength,
    topic: head.attributes.get('topic')?.value,
    date: head.attributes.get('date')?.value,
    figures: claim.figures.map(figureRecord),
    fragments: fragmentsOf(model.tree, claim),
    place: {
      line: lineIndexOf(model.tree, line),
      character: tag.start,
      offset: startOfLine(model.tree, line) + tag.start,
    },
  };
}

function sourceRecord(source: ClaimSource): SourceRecord {
  const { actor } = source;
  return { id: source.id, name: sourceName(source), names: actor ? [actor.name, ...actor.aliases] : [] };
}

function figureRecord(figure: Figure): FigureRecord {
  const read = figureReading(figure);
  return {
    words: wordsOf(figure),
    literal: read?.literal,
    value: read && formatLiteral(read.literal),
    unit: read?.unit ?? figure.unit,
    of: figure.pieces[0].head.attributes.get('of')?.value,
  };
}

/** Who stands behind a claim: somebody named, somebody whom nobody names, the article itself, or nobody at all. */
export function attributionOf({ sources }: ClaimRecord): 'named' | 'unnamed' | 'author' | 'none' {
  if (sources.some(({ id }) => id !== 'unnamed' && id !== 'author')) return 'named';
  if (sources.some(({ id }) => id === 'unnamed')) return 'unnamed';
  return sources.length > 0 ? 'author' : 'none';
}
