/** All safe fixes of an article, made one after the other until none is left: the same for the editor and the command line. */
import { type DocumentModel, documentModel } from '../model/index.ts';
import { joinEdits, reparse, type TextEdit, type Tree } from '../syntax/index.ts';
import { safeEdits } from './fix.ts';
import { check } from './runner.ts';

/** A fix may bring forth another, but not for ever. */
const MOST_ROUNDS = 10;

export interface AllFixed {
  /** Edits of the text as it was, sorted, without overlap. Empty where nothing can be mended without asking. */
  readonly edits: readonly TextEdit[];
  /** The model of the text after them. */
  readonly model: DocumentModel;
}

/** Mends what can be mended without asking, as often as that brings forth more to mend. No fix changes the article text. */
export function fixAll(model: DocumentModel): AllFixed {
  const rounds: (readonly TextEdit[])[] = [];
  let fixed = model;
  while (rounds.length < MOST_ROUNDS) {
    const edits = safeEdits(check(fixed).findings);
    if (edits.length === 0) break;
    rounds.push(edits);
    fixed = documentModel(model.uri, edited(fixed.tree, edits), model.surroundings);
  }
  return { edits: joinEdits(rounds), model: fixed };
}

function edited(tree: Tree, edits: readonly TextEdit[]): Tree {
  // From the last to the first, so that the offsets of those before stay right.
  return edits.toReversed().reduce(reparse, tree);
}
