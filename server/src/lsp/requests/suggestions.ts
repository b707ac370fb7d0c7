/** claimdown/suggestions and claimdown/acceptSuggestions: what might be marked, and marking it. */
import { type CancellationToken, ErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { type Accepted, acceptHints, HINT_SCOPES } from '../../features/accept-hints.ts';
import { type HintOptions, hintsOn } from '../../features/hints.ts';
import { SUGGESTION_KINDS } from '../../features/suggestions.ts';
import { applyEdits, lineAt, textOf } from '../../syntax/index.ts';
import { type Feature, type OpenModel, openModel, type ServerContext } from '../feature.ts';
import { linesOfText } from '../positions.ts';
import {
  ACCEPT_SUGGESTIONS,
  type AcceptSuggestionsParams,
  type AcceptSuggestionsResult,
  SUGGESTIONS,
  type SuggestionOptions,
  type SuggestionsParams,
  type SuggestionsResult,
} from '../protocol.ts';

export const suggestionsRequest: Feature = {
  capabilities: () => ({}),
  register(connection, context) {
    connection.onRequest(
      SUGGESTIONS,
      async (params: SuggestionsParams, token: CancellationToken): Promise<SuggestionsResult | null> => {
        checkDocument(SUGGESTIONS, params?.textDocument);
        if (!Array.isArray(params.ranges) || !params.ranges.every(isRange))
          throw invalid(SUGGESTIONS, '“ranges” is no list of ranges');
        const open = await openAt(context(), params.textDocument);
        if (!open) return null;
        const wanted = linesIn(open, params.ranges);
        if (!(await readTo(open, Math.max(-1, ...wanted), context(), token))) return null;
        const options = optionsOf(params.options);
        const { model, range } = open;
        return {
          suggestions: [...wanted].flatMap((index) =>
            hintsOn(model, model.tree.lines[index]!, options).map(
              ({ key, kind, why, confidence, parts, ...span }) => ({
                key,
                kind,
                why,
                confidence,
                range: range(span),
                parts: parts.map((part) => ({ role: part.role, range: range(part) })),
              }),
            ),
          ),
        };
      },
    );
    connection.onRequest(
      ACCEPT_SUGGESTIONS,
      async (
        params: AcceptSuggestionsParams,
        token: CancellationToken,
      ): Promise<AcceptSuggestionsResult | null> => {
        checkDocument(ACCEPT_SUGGESTIONS, params?.textDocument);
        if (!HINT_SCOPES.includes(params.scope))
          throw invalid(ACCEPT_SUGGESTIONS, `there is no scope “${params.scope}”`);
        if (typeof params.position !== 'object' || params.position === null)
          throw invalid(ACCEPT_SUGGESTIONS, '“position” is none');
        const open = await openAt(context(), params.textDocument);
        if (!open) return null;
        const last = open.model.tree.lines.length - 1;
        const until = params.scope === 'kind' ? last : lineAt(open.model.tree, open.offset(params.position));
        if (!(await readTo(open, until, context(), token))) return null;
        const accepted = acceptHints(
          open.model,
          open.offset(params.position),
          params.scope,
          optionsOf(params.options),
        );
        return toResult(open, accepted, context());
      },
    );
  },
};

/** The article in just that version: edits and places for another would hit other words. */
async function openAt(
  context: ServerContext,
  textDocument: { readonly uri: string; readonly version: number },
): Promise<OpenModel | undefined> {
  const open = await openModel(context, textDocument);
  return open?.version === textDocument.version ? open : undefined;
}

function toResult(
  open: OpenModel,
  accepted: Accepted,
  { positions }: ServerContext,
): AcceptSuggestionsResult {
  const { edits, keys, next, newActors } = accepted;
  const after = next && linesOfText(applyEdits(textOf(open.model.tree), edits));
  return {
    edits: edits.map((edit) => ({ range: open.range(edit), newText: edit.text })),
    keys,
    next: next && after ? positions.range(after, next) : null,
    newActors,
  };
}

function linesIn({ model, offset }: OpenModel, ranges: readonly Range[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { start, end } of ranges) {
    const last = lineAt(model.tree, offset(end));
    for (let i = lineAt(model.tree, offset(start)); i <= last; i++) lines.add(i);
  }
  return lines;
}

/** In milliseconds: how long other requests wait for a piece of reading. */
const SLICE = 10;

/**
 * Reads the article up to a line, in slices between which other requests are answered. False where nobody waits for it any
 * more: the text has changed, or the request was withdrawn. What was read is kept either way.
 */
async function readTo(
  { model, version }: OpenModel,
  last: number,
  { session }: ServerContext,
  token: CancellationToken,
): Promise<boolean> {
  let began = performance.now();
  for (let i = model.tree.frontMatterLines; i <= last; i++) {
    const reading = model.reading(model.tree.lines[i]!);
    void reading.actors;
    void reading.claims;
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested || session.documents.get(model.uri)?.version !== version) return false;
    began = performance.now();
  }
  return true;
}

function optionsOf(given: SuggestionOptions | undefined): HintOptions {
  const kinds = SUGGESTION_KINDS.filter((kind) => given?.kinds?.includes(kind) ?? true);
  return {
    kinds: new Set(kinds),
    minConfidence: given?.minConfidence ?? 0,
    except: new Set(given?.except),
  };
}

function checkDocument(request: string, document: { readonly uri: string } | undefined): void {
  if (typeof document?.uri !== 'string') throw invalid(request, '“textDocument” names no document');
}

function isRange(range: Range | null | undefined): boolean {
  return typeof range?.start === 'object' && typeof range.end === 'object';
}

function invalid(request: string, why: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `${request}: ${why}.`);
}
