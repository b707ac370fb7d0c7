/** The client's settings for Claimdown, asked for once and again when they change. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ServerContext } from './feature.ts';

export interface Settings {
  /** Kinds of inlay hints that are switched off. */
  readonly inlayHints?: {
    readonly values?: boolean;
    readonly actors?: boolean;
    readonly certainty?: boolean;
  };
  readonly codeLens?: { readonly enabled?: boolean };
}

const NONE: Settings = {};

const known = new WeakMap<ServerContext, Promise<Settings>>();

/** The settings as they are now; none where the client cannot be asked. */
export function settingsOf(connection: Connection, context: ServerContext): Promise<Settings> {
  const asked = known.get(context) ?? ask(connection, context);
  known.set(context, asked);
  return asked;
}

async function ask(connection: Connection, { client, log }: ServerContext): Promise<Settings> {
  if (!client.workspace?.configuration) return NONE;
  try {
    const settings: unknown = await connection.workspace.getConfiguration('claimdown');
    return typeof settings === 'object' && settings !== null ? settings : NONE;
  } catch (error) {
    log(error);
    return NONE;
  }
}

const followers = new WeakMap<Connection, (() => void)[]>();

/** Asks anew when the client says that something changed, and then does what is told, whoever else follows. */
export function followSettings(
  connection: Connection,
  context: () => ServerContext,
  changed: () => void,
): void {
  const others = followers.get(connection);
  if (others) {
    others.push(changed);
    return;
  }
  const all = [changed];
  followers.set(connection, all);
  connection.onDidChangeConfiguration(() => {
    known.delete(context());
    for (const follower of all) follower();
  });
}

/** Asks the client to tell of changes, where it wants to be asked. */
export function watchSettings(connection: Connection, { client, log }: ServerContext): void {
  if (!client.workspace?.didChangeConfiguration?.dynamicRegistration) return;
  connection.client.register(DidChangeConfigurationNotification.type, { section: 'claimdown' }).catch(log);
}
