/** Requests of our own, beside those of the Language Server Protocol. Shared with the extension. */
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { MarkKind } from '../features/mark-kinds.ts';

/** Client to server: wrap or unwrap selections of an open article. */
export const MARK = 'claimdown/mark';

export interface MarkParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly ranges: readonly Range[];
  readonly kind: MarkKind;
}

export interface MarkResult {
  /** To be applied together, to that version; those at one place in their order. */
  readonly edits: readonly TextEdit[];
  /** What is selected afterwards, in the text after the edits: one range for each that was sent, in their order. */
  readonly selections: readonly Range[];
}

/** Client to server: a raw article as the text of a `.claim` file. */
export const NEW_DOCUMENT = 'claimdown/newDocument';

export interface NewDocumentParams {
  readonly article: string;
  /** File name of the raw article beside the new file, where it has one. */
  readonly source?: string;
  /** The day on which the article was fetched, by ISO 8601, where it was fetched just now. */
  readonly retrieved?: string;
}

export interface NewDocumentResult {
  readonly text: string;
  /** The article's first line, which the front matter gives as its title. */
  readonly title: string;
}

/** Server to client: the bytes of a file that the server cannot read itself, in Base64; null where there is none. */
export const READ_FILE = 'claimdown/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export type ReadFileResult = { readonly base64: string } | { readonly unreadable: string } | null;

/** Server to client: what stands in a folder that the server cannot look into itself; nothing where it cannot be read. */
export const LIST_FOLDER = 'claimdown/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

/** Names, links left out. */
export interface ListFolderResult {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What the client tells when it starts the server; all may be left out. */
export interface InitializationOptions {
  /** Folder of the rules' pages, as a URI with a closing slash. */
  readonly rulePages?: string;
  /** Whether the client answers {@link READ_FILE} and {@link LIST_FOLDER}. */
  readonly readsFiles?: boolean;
}
