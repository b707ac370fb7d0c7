/**
 * Ordinary pasting into an article: text from elsewhere whose braces, bars or backslashes would be read as marks comes in
 * escaped, with the choice to have it as it is. What was copied from an article stays as it is.
 *
 * VS Code has had what this takes since 1.97. In older ones nothing is offered, and Paste as Article Text remains.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  PASTE_ARTICLE,
  type PasteArticleParams,
  type PasteArticleResult,
} from '../../server/src/lsp/protocol.ts';

/** Marks what is copied from an article; it stays within this VS Code. */
const FROM_ARTICLE = 'application/vnd.claimdown.article';
const PLAIN = 'text/plain';

/** A hierarchy of words. */
interface EditKind {
  append(...parts: string[]): EditKind;
}

interface PasteEdit {
  /** Other edits that come before this one, where there are any. */
  yieldTo?: readonly EditKind[];
}

interface PasteProvider {
  prepareDocumentPaste(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    copied: vscode.DataTransfer,
  ): void;
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    pasted: vscode.DataTransfer,
  ): Promise<PasteEdit[] | undefined>;
}

/** What VS Code 1.97 added, as far as it is used here. */
interface PasteApi {
  readonly DocumentDropOrPasteEditKind: { readonly Empty: EditKind; readonly Text: EditKind };
  readonly DocumentPasteEdit: new (text: string, title: string, kind: EditKind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly EditKind[];
        readonly copyMimeTypes: readonly string[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): vscode.Disposable;
  };
}

export function registerForeignPaste(client: BaseLanguageClient): vscode.Disposable {
  const api = vscode as unknown as Partial<PasteApi>;
  const { DocumentDropOrPasteEditKind: Kind, DocumentPasteEdit: Edit } = api;
  if (!Kind || !Edit) return new vscode.Disposable(() => {});
  const kind = Kind.Empty.append('claimdown', 'articleText');
  const provider: PasteProvider = {
    prepareDocumentPaste(_, __, copied) {
      copied.set(FROM_ARTICLE, new vscode.DataTransferItem(''));
    },
    async provideDocumentPasteEdits(document, ranges, pasted) {
      const [range, second] = ranges;
      if (!range || second || pasted.get(FROM_ARTICLE)) return undefined;
      const text = (await pasted.get(PLAIN)?.asString()) ?? '';
      if (!/[\\{}|]/.test(text)) return undefined;
      const params: PasteArticleParams = {
        textDocument: {
          uri: client.code2ProtocolConverter.asUri(document.uri),
          version: document.version,
        },
        ranges: [client.code2ProtocolConverter.asRange(range)],
        text,
      };
      const result = await client.sendRequest<PasteArticleResult | null>(PASTE_ARTICLE, params);
      const escaped = result?.edits[0]?.newText;
      if (escaped === undefined || result?.escaping === 'needless') return undefined;
      const edit = new Edit(escaped, 'Paste as Article Text', kind);
      if (result?.escaping === 'possible') edit.yieldTo = [Kind.Text];
      return [edit];
    },
  };
  try {
    const { languages } = vscode as unknown as PasteApi;
    return languages.registerDocumentPasteEditProvider({ language: 'claimdown' }, provider, {
      providedPasteEditKinds: [kind],
      copyMimeTypes: [FROM_ARTICLE],
      pasteMimeTypes: [PLAIN],
    });
  } catch {
    // Before 1.97 this was there for VS Code's own extensions alone, and refuses all others.
    return new vscode.Disposable(() => {});
  }
}
