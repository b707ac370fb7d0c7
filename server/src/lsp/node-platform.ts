/** What the server has in a Node process. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clientWorkspace } from './client-workspace.ts';
import { nodeWorkspace } from './node-workspace.ts';
import type { Platform } from './server.ts';

/** Files of the disk; those of other schemes by way of the client, where it offers that. */
export function nodePlatform(): Platform {
  return {
    workspace(connection, folders, options) {
      const disk = nodeWorkspace(folders);
      if (!options.readsFiles) return disk;
      const client = clientWorkspace(connection, folders);
      return {
        folders: disk.folders,
        rootOf: (uri) => disk.rootOf(uri),
        read: (uri) => (uri.startsWith('file:') ? disk : client).read(uri),
        filesBelow: (uri, isIgnored) => (uri.startsWith('file:') ? disk : client).filesBelow(uri, isIgnored),
      };
    },
    rulePages: packagedRulePages(),
  };
}

/** The rules' pages in this package, beside the folder of the bundles. */
function packagedRulePages(): string | undefined {
  const [, program] = process.argv;
  if (program === undefined || !existsSync(program)) return undefined;
  // What npm puts on the path is a link to the bundle.
  const folder = resolve(realpathSync(program), '..', '..', 'docs', 'rules');
  return existsSync(folder) ? `${pathToFileURL(folder).href}/` : undefined;
}
