/** What VS Code shows of the server's findings. */
import { type Uri, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { withRulePage } from './rule-pages.ts';

/** Articles that can only be read are earlier versions, in a comparison for example: their findings stand at the file itself. */
function isView({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) === false;
}

export const diagnosticMiddleware: Middleware = {
  async provideDiagnostics(document, previousResultId, token, next) {
    if (isView('uri' in document ? document.uri : document)) return undefined;
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) for (const item of report.items) withRulePage(item);
    return report;
  },
  handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withRulePage)),
};
