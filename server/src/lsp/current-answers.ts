/**
 * Answers to nobody: whoever asked asks no longer, or has typed meanwhile. Seen to in one place for the requests of the protocol;
 * those that take long look at their token on the way besides.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

type Handler = (...args: readonly unknown[]) => unknown;

/**
 * Our own requests name the version that they are for, and say themselves what they answer where it is another. Diagnostics of the
 * workspace are asked for until the request is cancelled, and what was found up to then is its answer.
 */
const OWN = new Set(['onRequest', 'onNotification', 'onProgress', 'onWorkspace']);

/**
 * The connection, of which handlers of requests are not called once their request is cancelled, and their answers are replaced by
 * an error where it was cancelled meanwhile, or the document has another version than when they were called. `versionOf` tells
 * that of a URI; `answered` hears of each answer that is about to be sent, and how many
 * milliseconds it took.
 */
export function withCurrentAnswers(
  connection: Connection,
  versionOf: (uri: string) => number | undefined,
  answered: (took: number) => void = () => {},
): Connection {
  const guarded =
    (handler: Handler): Handler =>
    async (...args) => {
      const token = args.find(isToken);
      if (token?.isCancellationRequested) return cancelled();
      const uri = uriIn(args[0]);
      const version = uri === undefined ? undefined : versionOf(uri);
      const start = performance.now();
      const answer = await handler(...args);
      answered(performance.now() - start);
      if (answer instanceof ResponseError) return answer;
      if (token?.isCancellationRequested) return cancelled();
      return uri !== undefined && versionOf(uri) !== version ? outdated() : answer;
    };
  const guardedIn = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof name !== 'string' || OWN.has(name)) return value;
        if (PARTS.has(name)) return guardedIn(value as object);
        if (typeof value !== 'function' || !/^on(?:[A-Z]|$)/.test(name)) return value;
        return (handler: Handler, ...rest: readonly unknown[]): unknown =>
          value.call(target, guarded(handler), ...rest);
      },
    });
  return guardedIn(connection);
}

/** Where a connection keeps requests in groups. */
const PARTS = new Set([
  'languages',
  'workspace',
  'callHierarchy',
  'diagnostics',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'moniker',
  'semanticTokens',
  'typeHierarchy',
]);

function isToken(arg: unknown): arg is CancellationToken {
  return typeof arg === 'object' && arg !== null && 'isCancellationRequested' in arg;
}

/** The document that a request is about. */
function uriIn(params: unknown): string | undefined {
  const { textDocument } = (params ?? {}) as { readonly textDocument?: { readonly uri?: unknown } };
  return typeof textDocument?.uri === 'string' ? textDocument.uri : undefined;
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client asks no longer.');
}

function outdated(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
}
