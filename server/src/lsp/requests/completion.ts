/** textDocument/completion, completionItem/resolve */
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import type {
  CompletionKind,
  Completions,
  CompletionItem as Item,
} from '../../features/completion/completion-item.ts';
import { explainCompletion } from '../../features/completion/explain.ts';
import type { Articles } from '../../features/completion/other-files.ts';
import { yamlCompletion } from '../../features/completion/yaml-completion.ts';
import { completion } from '../../features/completion.ts';
import { type Feature, openDocument, openModel, type ServerContext } from '../feature.ts';
import type { Lines } from '../positions.ts';

export const completionRequest: Feature = {
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: ['{', '!', '@', '?', '#', '>', '+', '=', ',', ' ', ':', '-', '['],
      resolveProvider: true,
    },
  }),
  register(connection, context) {
    connection.onCompletion(async ({ textDocument: { uri }, position }): Promise<CompletionList | null> => {
      const { positions } = context();
      const document = openDocument(context(), { uri });
      if (document?.kind === 'yaml') {
        const name = uri.slice(uri.lastIndexOf('/') + 1);
        const offset = positions.offset(document.lines, position);
        return listOf(yamlCompletion(name, document.text, offset), uri, document.lines, context());
      }
      const open = await openModel(context(), { uri });
      if (!open) return null;
      const found = completion(open.model, open.offset(position), articlesOf(context()));
      return listOf(found, uri, open.lines, context());
    });
    connection.onCompletionResolve(async (item): Promise<CompletionItem> => {
      if (!isExplained(item.data)) return item;
      const model = await context().session.model(item.data.uri);
      const markdown = model && explainCompletion(model, item.data.explain);
      return markdown ? { ...item, documentation: documentationFor(context().client, markdown) } : item;
    });
  },
};

function articlesOf({ session: { corpus } }: ServerContext): Articles {
  return {
    *uris() {
      for (const { uri } of corpus?.summaries() ?? []) yield uri;
    },
    facts: (uri) => corpus?.get(uri),
  };
}

interface Explained {
  readonly uri: string;
  readonly explain: NonNullable<Item['explain']>;
}

function isExplained(data: unknown): data is Explained {
  const { uri, explain } = (data ?? {}) as Partial<Explained>;
  return typeof uri === 'string' && typeof explain?.id === 'string';
}

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  sigil: CompletionItemKind.Operator,
  claim: CompletionItemKind.Event,
  actor: CompletionItemKind.Class,
  tag: CompletionItemKind.Reference,
  word: CompletionItemKind.EnumMember,
  attribute: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  unit: CompletionItemKind.Unit,
  file: CompletionItemKind.File,
  key: CompletionItemKind.Property,
};

function listOf(
  { items, isComplete }: Completions,
  uri: string,
  lines: Lines,
  { client, positions }: ServerContext,
): CompletionList {
  const { snippetSupport, labelDetailsSupport } = client.textDocument?.completion?.completionItem ?? {};
  const snippets = snippetSupport === true;
  const digits = String(items.length).length;
  return {
    isIncomplete: !isComplete,
    items: items.map((item, index) => {
      const { label, kind, detail, documentation, explain, filterText, edit, selection, goesOn } = item;
      return {
        label,
        kind: KINDS[kind],
        sortText: String(index).padStart(digits, '0'),
        textEdit: {
          range: positions.range(lines, edit),
          newText: snippets && selection ? snippet(edit.text, selection) : edit.text,
        },
        ...(snippets && selection && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(detail !== undefined && { detail }),
        // Two of one name are told apart by it, so it stands beside each, and not only beside the one chosen.
        ...(detail !== undefined && labelDetailsSupport && { labelDetails: { description: detail } }),
        ...(documentation !== undefined && { documentation: documentationFor(client, documentation) }),
        ...(filterText !== undefined && { filterText }),
        ...(explain && { data: { uri, explain } satisfies Explained }),
        ...(goesOn && { command: ASK_AGAIN }),
      };
    }),
  };
}

/** What VS Code, and those who follow it, run to show the list again; others pass over a command that they do not know. */
const ASK_AGAIN = { title: 'Show what may come next', command: 'editor.action.triggerSuggest' };

function documentationFor(client: ClientCapabilities, markdown: string): MarkupContent | string {
  const formats = client.textDocument?.completion?.completionItem?.documentationFormat ?? [];
  if (formats.includes(MarkupKind.Markdown)) return { kind: MarkupKind.Markdown, value: markdown };
  return markdown.replace(/\\([!-/:-@[-`{-~])|\*+|`/g, (_, escaped: string | undefined) => escaped ?? '');
}

/** The text as a snippet after which the span is selected. */
function snippet(text: string, { start, end }: NonNullable<Item['selection']>): string {
  const plain = (part: string): string => part.replace(/[\\$}]/g, '\\$&');
  const stop = start === end ? '$0' : `\${0:${plain(text.slice(start, end))}}`;
  return plain(text.slice(0, start)) + stop + plain(text.slice(end));
}
