/** Requests of our own, beside those of the Language Server Protocol. Shared with the extension. */
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { HintScope } from '../features/accept-hints.ts';
import type { Escaping } from '../features/article-text.ts';
import type { MarkKind } from '../features/mark-kinds.ts';
import type { SuggestionKind } from '../features/suggestions.ts';

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

/** What is suggested; what is left out is not limited. */
export interface SuggestionOptions {
  readonly kinds?: readonly SuggestionKind[];
  /** From 0 to 1. */
  readonly minConfidence?: number;
  /** Keys of those that were dismissed. */
  readonly except?: readonly string[];
}

/** Client to server: what might be marked in some ranges of an open article. Null where another version is open meanwhile. */
export const SUGGESTIONS = 'claimdown/suggestions';

export interface SuggestionsParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly ranges: readonly Range[];
  readonly options?: SuggestionOptions;
}

export interface SuggestionsResult {
  readonly suggestions: readonly {
    /** By which it is dismissed. */
    readonly key: string;
    readonly kind: SuggestionKind;
    readonly range: Range;
    /** The words that would be marked, each as what. */
    readonly parts: readonly {
      readonly role: 'words' | 'content' | 'source' | 'cue';
      readonly range: Range;
    }[];
    /** On what grounds, in a few words. */
    readonly why: string;
    readonly confidence: number;
  }[];
}

/** Client to server: accept the suggestion at a position, or others with it. Null where another version is open meanwhile. */
export const ACCEPT_SUGGESTIONS = 'claimdown/acceptSuggestions';

export interface AcceptSuggestionsParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly position: Position;
  readonly scope: HintScope;
  readonly options?: SuggestionOptions;
}

export interface AcceptSuggestionsResult {
  /** To be applied together, to that version; none where no suggestion was there, or it is dismissed. */
  readonly edits: readonly TextEdit[];
  /** Keys of what was accepted, or is to be dismissed. */
  readonly keys: readonly string[];
  /** Where the next suggestion stands in the text after the edits; null where none is left. */
  readonly next: Range | null;
  /** Names among what was accepted that neither the file nor the registry knows. */
  readonly newActors: readonly string[];
}

/** Client to server: the article text of some ranges of an open article. Null where another version is open meanwhile. */
export const COPY_ARTICLE = 'claimdown/copyArticle';

export interface ArticleRangesParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly ranges: readonly Range[];
}

export interface CopyArticleResult {
  /** One for each range that was sent, in their order. */
  readonly texts: readonly string[];
}

/** Client to server: article text in the place of some ranges, escaped. Null where another version is open meanwhile. */
export const PASTE_ARTICLE = 'claimdown/pasteArticle';

export interface PasteArticleParams extends ArticleRangesParams {
  readonly text: string;
}

export interface PasteArticleResult {
  /** One for each range that was sent, to be applied together, to that version. */
  readonly edits: readonly TextEdit[];
  /** Whether text from elsewhere should be escaped in the first of these ranges where nobody asked for it. */
  readonly escaping: Escaping;
}

/** Client to server: delimiters, heads and notes in the lines of some ranges. Null where another version is open meanwhile. */
export const MARKUP = 'claimdown/markup';

export interface MarkupResult {
  readonly ranges: readonly Range[];
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

/** The command of code lenses, which a client offers: shows places. Arguments: a URI, a position in it, and locations. */
export const SHOW_REFERENCES = 'claimdown.showReferences';
