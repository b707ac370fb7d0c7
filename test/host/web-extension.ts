/** The extension as a browser-only VS Code takes it: its files over HTTP, its code in the web worker host. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { project } from './project.ts';

/** Where the extension's files stand on the server; VS Code takes nothing from the root itself. */
const extensionPath = '/extension-under-test';

export interface WebExtension {
  /** Its manifest, as VS Code shall see it. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The module that holds the tests' `run()`, relative to the project. */
  readonly tests?: string | undefined;
}

export async function webExtension(tests: string | undefined): Promise<WebExtension> {
  // As it is published, without "type" (client/package.mjs says why), and with nothing to run but `browser`.
  const {
    main: _main,
    type: _type,
    ...manifest
  } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
  return { manifest, tests };
}

/** What VS Code's page has to be configured with to run the extension from this machine's `port`. */
export function developmentOptions(port: number, extension: WebExtension) {
  const uri = (below: string) => ({
    scheme: 'http',
    authority: `127.0.0.1:${port}`,
    path: extensionPath + below,
  });
  return {
    extensions: [uri('')],
    ...(extension.tests === undefined ? {} : { extensionTestsPath: uri(`/${extension.tests}`) }),
  };
}

/** Answers a request for one of the extension's files; false where it is for something else. */
export function serveExtension(extension: WebExtension, pathname: string, outgoing: ServerResponse): boolean {
  if (!pathname.startsWith(`${extensionPath}/`)) return false;
  const name = pathname.slice(extensionPath.length + 1);
  if (name === 'package.json') {
    outgoing.writeHead(200, { 'content-type': typeOf(name) }).end(JSON.stringify(extension.manifest));
  } else {
    serveFile(project, name, outgoing);
  }
  return true;
}

/** Answers with a file of the folder. The name is as it stands in an address. */
export function serveFile(folder: string, name: string, outgoing: ServerResponse): void {
  const file = path.join(folder, decodeURIComponent(name));
  if (!file.startsWith(folder + path.sep)) {
    outgoing.writeHead(403).end();
    return;
  }
  const stream = createReadStream(file);
  stream.once('open', () => stream.pipe(outgoing.writeHead(200, { 'content-type': typeOf(file) })));
  stream.once('error', () => outgoing.writeHead(404).end());
}

function typeOf(file: string): string {
  const types: Readonly<Record<string, string>> = {
    '.cjs': 'text/javascript',
    '.css': 'text/css',
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.wasm': 'application/wasm',
  };
  return types[path.extname(file)] ?? 'application/octet-stream';
}
