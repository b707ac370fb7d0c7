/**
 * Stands before VS Code's server and makes its page run the extension as a browser-only VS Code does: in the
 * web worker host, from files that come over HTTP. (The server's own way to pass an extension on reaches it
 * through the remote connection, from where no extension can start a worker of its own.)
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { developmentOptions, serveExtension, type WebExtension } from './web-extension.ts';

export interface WebFront {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Serves the pages of the VS Code server at `port`, on a free port. */
export async function startWebFront(port: number, extension: WebExtension): Promise<WebFront> {
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    if (serveExtension(extension, pathname, outgoing)) return;
    const change = pathname === '/' ? (page: string) => withExtension(page, own(), extension) : undefined;
    forward(port, incoming, outgoing, change);
  });
  const own = () => (server.address() as AddressInfo).port;
  // Sockets of the editor's connections are no longer the server's to close.
  const sockets = new Set<Duplex>();
  server.on('upgrade', (incoming, socket, head) => {
    sockets.add(socket);
    const upstream = connect(port, '127.0.0.1', () => {
      upstream.write(requestHead(incoming));
      upstream.write(head);
      socket.pipe(upstream).pipe(socket);
    });
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      one.on('error', () => one.destroy());
      one.on('close', () => other.destroy());
    }
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: own(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Passes a request on; `change` rewrites a page on its way back. */
function forward(
  port: number,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  change: ((page: string) => string) | undefined,
): void {
  const headers = { ...incoming.headers };
  // A page that is to be rewritten must not come compressed.
  if (change) delete headers['accept-encoding'];
  const upstream = request(
    { host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers },
    (response) => {
      if (!change || response.statusCode !== 200) {
        response.pipe(outgoing.writeHead(response.statusCode ?? 502, response.headers));
        return;
      }
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const page = change(Buffer.concat(parts).toString('utf8'));
        const { 'content-length': _, ...others } = response.headers;
        outgoing.writeHead(200, others).end(page);
      });
    },
  );
  upstream.on('error', () => outgoing.destroy());
  outgoing.on('close', () => upstream.destroy());
  incoming.pipe(upstream);
}

/** A request as it came in, up to its body. */
function requestHead({ method, url, rawHeaders }: IncomingMessage): string {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** Writes the extension into the configuration that VS Code's page carries in one of its attributes. */
function withExtension(page: string, port: number, extension: WebExtension): string {
  const attribute = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
  if (!attribute.test(page)) throw new Error('This VS Code keeps its configuration in another place.');
  return page.replace(attribute, (_, before: string, settings: string) => {
    const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      ...developmentOptions(port, extension),
    };
    const changed = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `${before}${changed}"`;
  });
}
