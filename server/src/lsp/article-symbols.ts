/**
 * The symbols of an article, made once for each of its versions, and begun before they are asked for: editors do so behind the
 * first diagnostics, and read these meanwhile.
 */
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver';
import { isLabelled, type OutlineItem, outlineInSteps } from '../features/outline.ts';
import type { DocumentModel } from '../model/index.ts';
import { keptWith, type Span } from '../syntax/index.ts';
import { othersFirst } from './background.ts';

export type RangeOf = (span: Span) => Range;

export const SYMBOL_KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  claim: SymbolKind.Event,
  actor: SymbolKind.Object,
  hedge: SymbolKind.Operator,
  number: SymbolKind.Number,
  'front-matter': SymbolKind.Module,
  key: SymbolKind.Key,
};

/** Nested symbols. The outline is at most 64 deep, so recursion is safe. */
export function toSymbol(item: OutlineItem, range: RangeOf): DocumentSymbol {
  const symbol: DocumentSymbol = {
    name: item.name,
    kind: SYMBOL_KINDS[item.kind],
    range: range(item.span),
    selectionRange: range(item.selection),
  };
  // Most have nothing in them: what is empty would be a good part of a long outline.
  if (item.detail !== '') symbol.detail = item.detail;
  if (item.children.length > 0) symbol.children = item.children.map((child) => toSymbol(child, range));
  return symbol;
}

type Making = Generator<undefined, DocumentSymbol[]>;

interface Made {
  readonly steps: Making;
  /** Undefined until all are made. */
  symbols: DocumentSymbol[] | undefined;
}

const madeOf = keptWith<DocumentModel, Made | undefined>();

function* making(model: DocumentModel, range: RangeOf): Making {
  const symbols: DocumentSymbol[] = [];
  for (const item of yield* outlineInSteps(model)) {
    symbols.push(toSymbol(item, range));
    yield;
  }
  return symbols;
}

/** The symbols of an article; what was made of them ahead is not made again. `range` gives the same each time. */
export function symbolsOf(model: DocumentModel, range: RangeOf): DocumentSymbol[] {
  for (;;) {
    const symbols = oneStepOn(model, range);
    if (symbols) return symbols;
  }
}

/** Makes a little more of the symbols. Gives them once all are there. After a failure they are begun anew. */
function oneStepOn(model: DocumentModel, range: RangeOf): DocumentSymbol[] | undefined {
  const made = madeOf.get(model) ?? { steps: making(model, range), symbols: undefined };
  if (made.symbols) return made.symbols;
  madeOf.set(model, undefined);
  const step = made.steps.next();
  if (step.done) made.symbols = step.value;
  madeOf.set(model, made);
  return made.symbols;
}

/** Milliseconds of work after which others have their turn. */
const SLICE = 4;

/** So many symbols take some milliseconds, even where what they are called is known. */
const MANY = 500;

/**
 * Makes them as soon as what is on its way has been sent, while `isWanted`. `onError` hears of a failure. Of a long article only
 * what it is long to work out: who types there would have all made for nothing at each key.
 */
export async function symbolsAhead(
  model: DocumentModel,
  range: RangeOf,
  isWanted: () => boolean,
  onError: (error: unknown) => void,
): Promise<void> {
  if (model.annotations.length > MANY && isLabelled(model)) return;
  // An answer is handed on in one turn, and written in the next.
  await othersFirst();
  await othersFirst();
  try {
    for (let end = performance.now() + SLICE; isWanted() && !oneStepOn(model, range); ) {
      if (performance.now() < end) continue;
      await othersFirst();
      end = performance.now() + SLICE;
    }
  } catch (error) {
    onError(error);
  }
}
