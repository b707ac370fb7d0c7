/** What a language feature is to the server: what it announces, and the handlers it puts on the connection. */
import type {
  ClientCapabilities,
  Connection,
  Position,
  Range,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { DocumentModel } from '../model/index.ts';
import type { Span } from '../syntax/index.ts';
import type { Background } from './background.ts';
import type { ClosedFiles } from './closed-files.ts';
import type { OpenDocument } from './open-documents.ts';
import { type Lines, linesOfTree, type Positions } from './positions.ts';
import type { InitializationOptions } from './protocol.ts';
import type { Session } from './session.ts';

/** What handlers are given: the state of the server, in one place. */
export interface ServerContext {
  readonly session: Session;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly positions: Positions;
  /** Folder of the rules' pages, as a URI with a closing slash; undefined where there is none to link to. */
  readonly rulePages: string | undefined;
  /** Whether the client asks for diagnostics itself. */
  readonly pulls: boolean;
  /** Whether it shows places related to a diagnostic. */
  readonly showsRelated: boolean;
  readonly closedFiles: ClosedFiles;
  /** Work that nobody waits for. */
  readonly background: Background;
  readonly log: (error: unknown) => void;
}

/**
 * One language feature, in a file of its own under `requests/`. Handlers are put on the connection before the client has
 * said anything; `context` is called within them.
 */
export interface Feature {
  /** What is announced to this client. */
  readonly capabilities: (client: ClientCapabilities) => ServerCapabilities;
  readonly register: (connection: Connection, context: () => ServerContext) => void;
}

/** The model of an open article, with its lines: what most requests start from. */
export interface OpenModel {
  readonly model: DocumentModel;
  /** The version of which it is the model. */
  readonly version: number;
  readonly lines: Lines;
  readonly offset: (position: Position) => number;
  readonly range: (span: Span) => Range;
}

/** The model of the article that a request names, or undefined where it is no open article. */
export async function openModel(
  { session, positions }: ServerContext,
  { uri }: { readonly uri: string },
): Promise<OpenModel | undefined> {
  const model = await session.model(uri);
  const version = session.documents.get(uri)?.version;
  if (!model || version === undefined) return undefined;
  const lines = linesOfTree(model.tree);
  return {
    model,
    version,
    lines,
    offset: (position) => positions.offset(lines, position),
    range: (span) => positions.range(lines, span),
  };
}

/** The open document that a request names, of whatever kind. */
export function openDocument(
  { session }: ServerContext,
  { uri }: { readonly uri: string },
): OpenDocument | undefined {
  return session.documents.get(uri);
}
