/**
 * Registries and configurations with mistakes that nobody has open, though an open article rests on them. Their diagnostics are
 * sent, whether or not the client asks for those of open files: a registry that cannot be read would else just find nobody.
 */
import type { Connection } from 'vscode-languageserver';
import type { Config, Problem } from '../model/index.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { ServerContext } from './feature.ts';
import { linesOfText } from './positions.ts';
import type { Session } from './session.ts';
import { asFindings } from './yaml-findings.ts';

export interface ClosedFiles {
  /** Brings what the client was told up to date with what the open articles rest on now. */
  readonly update: (context: ServerContext) => Promise<void>;
  /** Takes back all that was sent: the client asks for the diagnostics of all files by itself from now on. */
  readonly stop: () => void;
}

interface Mistakes {
  readonly problems: readonly Problem[];
  readonly config: Config | undefined;
}

export function closedFiles(connection: Connection): ClosedFiles {
  const told = new Map<string, readonly Problem[]>();

  const tell = async (uri: string, { problems, config }: Mistakes, context: ServerContext): Promise<void> => {
    if (isSame(told.get(uri) ?? [], problems)) return;
    if (problems.length > 0) told.set(uri, problems);
    else told.delete(uri);
    const lines = (await context.session.linesOfFile(uri)) ?? linesOfText('');
    const diagnostics = await toDiagnostics(asFindings(problems, config), { uri, lines }, context);
    await connection.sendDiagnostics({ uri, diagnostics });
  };

  // One after the other, so that what is sent last is what was found last.
  let before = Promise.resolve();
  let isStopped = false;
  return {
    stop() {
      isStopped = true;
      before = before.then(async () => {
        for (const uri of told.keys()) await connection.sendDiagnostics({ uri, diagnostics: [] });
        told.clear();
      });
    },
    async update(context) {
      if (isStopped || context.client.textDocument?.diagnostic?.relatedDocumentSupport) return;
      const update = before.then(async () => {
        const mistakes = mistakesIn(context.session);
        for (const uri of told.keys()) if (!mistakes.has(uri)) mistakes.set(uri, NO_MISTAKES);
        for (const [uri, each] of mistakes) if (!isStopped) await tell(uri, each, context);
      });
      before = update.catch(() => {});
      await update;
    },
  };
}

const NO_MISTAKES: Mistakes = { problems: [], config: undefined };

/** The mistakes in closed files on which open articles rest, by the files' URIs. */
function mistakesIn(session: Session): Map<string, Mistakes> {
  const mistakes = new Map<string, Mistakes>();
  for (const { surroundings } of session.openModels()) {
    const { config, problems } = surroundings;
    for (const [uri, found] of problems)
      if (!session.documents.atFile(uri)) mistakes.set(uri, { problems: found, config });
  }
  return mistakes;
}

function isSame(one: readonly Problem[], other: readonly Problem[]): boolean {
  return one.length === other.length && one.every((problem, i) => problem === other[i]);
}
