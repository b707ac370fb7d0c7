/** What an editor offers to do at a place of a document: a title, of which kind, and the edits. */
import type { DocumentModel, FileFacts } from '../../model/index.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Span, TextEdit } from '../../syntax/index.ts';

/** Kinds by which editors ask and sort; those of the protocol. */
export type ActionKind = 'quickfix' | 'refactor.rewrite' | 'source.fixAll.claimdown';

/** What an action does to one file. */
export type Change =
  | {
      /** The file, by its canonical URI; undefined for the one asked about. */
      readonly uri?: string;
      /** Sorted, without overlap, in offsets of that file. Those at one place apply in their order. */
      readonly edits: readonly TextEdit[];
      /** Words within the text of the last edit that the person is to type over, where the editor can ask for them. */
      readonly placeholder?: string;
    }
  /** A file that is not there yet. */
  | { readonly uri: string; readonly text: string };

/** Gives the texts of other files as they stand, in the editor or on the disk; undefined where there is none to read. */
export type TextOf = (uri: string) => Promise<string | undefined>;

export interface Action {
  /** In the imperative; no two actions at one place have the same. */
  readonly title: string;
  readonly kind: ActionKind;
  /** The finding that it mends. */
  readonly finding?: Finding;
  /** Whether it is the one to take where there is a choice. */
  readonly isPreferred?: boolean;
  /** What it does; where that takes a look at other files, worked out when the action is chosen. */
  readonly changes: readonly Change[] | ((textOf: TextOf) => Promise<readonly Change[]>);
}

/** A place in an article for which actions are asked. */
export interface ActionPlace {
  readonly model: DocumentModel;
  /** What is selected, or an empty span at the cursor. File offsets. */
  readonly selection: Span;
  /** The findings that touch the selection, in the order of the text. */
  readonly findings: readonly Finding[];
  /** The folder (URI with a closing slash) in which a registry or a configuration can be begun; undefined where none can. */
  readonly root: string | undefined;
  /** What is known of the other articles, by their canonical URIs. */
  readonly facts: (uri: string) => FileFacts | undefined;
}

/** One sort of action, in a file of its own. */
export type ActionMaker = (place: ActionPlace) => readonly Action[];

/** Edits of the file asked about. */
export function here(edits: readonly TextEdit[]): readonly Change[] {
  return [{ edits }];
}
