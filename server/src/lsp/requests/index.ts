/** All language features of the server. A new one is a file beside this one and a line here. */
import type { Feature } from '../feature.ts';
import { articleTextRequest } from './article-text.ts';
import { codeActionRequest } from './code-action.ts';
import { codeLensRequest } from './code-lens.ts';
import { completionRequest } from './completion.ts';
import { definitionRequest } from './definition.ts';
import { diagnosticRequest } from './diagnostic.ts';
import { documentHighlightRequest } from './document-highlight.ts';
import { documentLinkRequest } from './document-link.ts';
import { documentSymbolRequest } from './document-symbol.ts';
import { foldingRangeRequest } from './folding-range.ts';
import { formattingRequest } from './formatting.ts';
import { hierarchiesRequest } from './hierarchies.ts';
import { hoverRequest } from './hover.ts';
import { inlayHintRequest } from './inlay-hint.ts';
import { linkedEditingRangeRequest } from './linked-editing-range.ts';
import { markRequest } from './mark.ts';
import { newDocumentRequest } from './new-document.ts';
import { onTypeFormattingRequest } from './on-type-formatting.ts';
import { referencesRequest } from './references.ts';
import { renameRequest } from './rename.ts';
import { selectionRangeRequest } from './selection-range.ts';
import { semanticTokensRequest } from './semantic-tokens.ts';
import { signatureHelpRequest } from './signature-help.ts';
import { suggestionsRequest } from './suggestions.ts';
import { willRenameFilesRequest } from './will-rename-files.ts';
import { workspaceDiagnosticRequest } from './workspace-diagnostic.ts';
import { workspaceSymbolRequest } from './workspace-symbol.ts';

export const FEATURES: readonly Feature[] = [
  diagnosticRequest,
  workspaceDiagnosticRequest,
  hoverRequest,
  completionRequest,
  definitionRequest,
  referencesRequest,
  renameRequest,
  willRenameFilesRequest,
  codeActionRequest,
  documentHighlightRequest,
  documentSymbolRequest,
  foldingRangeRequest,
  codeLensRequest,
  documentLinkRequest,
  formattingRequest,
  onTypeFormattingRequest,
  inlayHintRequest,
  linkedEditingRangeRequest,
  selectionRangeRequest,
  semanticTokensRequest,
  workspaceSymbolRequest,
  signatureHelpRequest,
  hierarchiesRequest,
  markRequest,
  articleTextRequest,
  newDocumentRequest,
  suggestionsRequest,
];
