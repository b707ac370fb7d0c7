/** The documents that the client has open. They win over what stands on the disk. */
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { canonicalUri } from '../model/uri.ts';
import { parse, reparse, reparseWhole, type Tree, textOf } from '../syntax/index.ts';
import { type Lines, linesOfText, linesOfTree, type Positions } from './positions.ts';

interface OpenDocumentBase {
  readonly uri: string;
  readonly version: number;
  readonly lines: Lines;
}

/** An annotated article. */
export interface OpenArticle extends OpenDocumentBase {
  readonly kind: 'article';
  readonly tree: Tree;
}

/** A registry or a configuration. */
export interface OpenYaml extends OpenDocumentBase {
  readonly kind: 'yaml';
  readonly text: string;
}

export type OpenDocument = OpenArticle | OpenYaml;

export class OpenDocuments {
  /** By the URIs that the client uses. */
  private readonly documents = new Map<string, OpenDocument>();
  /** Those URIs, by the one form in which files are named among themselves. */
  private readonly files = new Map<string, string>();
  private readonly positions: Positions;

  constructor(positions: Positions) {
    this.positions = positions;
  }

  get(uri: string): OpenDocument | undefined {
    return this.documents.get(uri);
  }

  /** The open document of the file at a canonical URI, however the client writes it. */
  atFile(uri: string): OpenDocument | undefined {
    const written = this.files.get(uri);
    return written === undefined ? undefined : this.documents.get(written);
  }

  all(): readonly OpenDocument[] {
    return [...this.documents.values()];
  }

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): OpenDocument {
    const isYaml = languageId !== 'claimdown' && /\.ya?ml$/iu.test(uri);
    const document = isYaml ? yamlDocument(uri, version, text) : articleDocument(uri, version, parse(text));
    this.documents.set(uri, document);
    // A query tells versions of a file apart (`git:`), none of which is the file.
    if (!/[?#]/.test(uri)) this.files.set(canonicalUri(uri), uri);
    return document;
  }

  /** Applies changes; a document that was never opened is left alone. */
  change({
    textDocument: { uri, version },
    contentChanges,
  }: DidChangeTextDocumentParams): OpenDocument | undefined {
    let document = this.documents.get(uri);
    if (!document) return undefined;
    for (const change of contentChanges) document = this.applied(document, change, version);
    this.documents.set(uri, document);
    return document;
  }

  /** Forgets a document, and gives it back one last time. */
  close({ textDocument: { uri } }: DidCloseTextDocumentParams): OpenDocument | undefined {
    const document = this.documents.get(uri);
    this.documents.delete(uri);
    if (this.files.get(canonicalUri(uri)) === uri) this.files.delete(canonicalUri(uri));
    return document;
  }

  private applied(
    document: OpenDocument,
    change: TextDocumentContentChangeEvent,
    version: number,
  ): OpenDocument {
    const { uri } = document;
    if (!('range' in change)) {
      return document.kind === 'yaml'
        ? yamlDocument(uri, version, change.text)
        : articleDocument(uri, version, reparseWhole(document.tree, change.text));
    }
    const start = this.positions.offset(document.lines, change.range.start);
    const end = Math.max(start, this.positions.offset(document.lines, change.range.end));
    if (document.kind === 'article') {
      return articleDocument(uri, version, reparse(document.tree, { start, end, text: change.text }));
    }
    return yamlDocument(uri, version, document.text.slice(0, start) + change.text + document.text.slice(end));
  }
}

function articleDocument(uri: string, version: number, tree: Tree): OpenArticle {
  return {
    kind: 'article',
    uri,
    version,
    tree,
    // Counted only when somebody asks: a burst of changes needs it for the last one alone.
    get lines() {
      return linesOfTree(tree);
    },
  };
}

function yamlDocument(uri: string, version: number, text: string): OpenYaml {
  return { kind: 'yaml', uri, version, text, lines: linesOfText(text) };
}

/** The whole text of an open document. */
export function textOfDocument(document: OpenDocument): string {
  return document.kind === 'yaml' ? document.text : textOf(document.tree);
}
