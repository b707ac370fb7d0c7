/** “Copy as Article Text”: what is selected, without tags, heads and notes; the whole article where nothing is. */
import { commands, type Disposable, env, Range, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ArticleRangesParams,
  COPY_ARTICLE,
  type CopyArticleResult,
} from '../../../server/src/lsp/protocol.ts';

export function registerCopyArticle(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('claimdown.copyArticle', () => copyArticle(client));
}

async function copyArticle(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const selected = editor.selections
    .filter(({ isEmpty }) => !isEmpty)
    .sort((one, other) => one.start.compareTo(other.start));
  const ranges = selected.length > 0 ? selected : [new Range(0, 0, document.lineCount, 0)];
  const params: ArticleRangesParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version },
    ranges: ranges.map((range) => client.code2ProtocolConverter.asRange(range)),
  };
  const result = await client.sendRequest<CopyArticleResult | null>(COPY_ARTICLE, params);
  if (!result) return;
  const text = result.texts.join('\n');
  if (text === '') {
    window.setStatusBarMessage('There are no words of the article to copy here.', 4000);
    return;
  }
  await env.clipboard.writeText(text);
  if (selected.length === 0) window.setStatusBarMessage('The whole article is copied, without tags.', 4000);
}
