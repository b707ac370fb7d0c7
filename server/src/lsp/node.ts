/** The language server as a Node process, over the transport its arguments name (--stdio, --node-ipc). */
import { createConnection } from 'vscode-languageserver/node';
import { nodePlatform } from './node-platform.ts';
import { serve } from './server.ts';

serve(createConnection(), nodePlatform());
