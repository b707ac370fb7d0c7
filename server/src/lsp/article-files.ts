/** Articles as they stand, in the editor or on the disk, for edits over many of them. */
import { parse, type TextEdit, type Tree } from '../syntax/index.ts';
import { linesHolding, linesOfText, linesOfTree } from './positions.ts';
import type { Session } from './session.ts';
import type { FileEdits } from './workspace-edit.ts';

export interface ReadArticle {
  /** As the client writes it, where it has the file open; else canonical. */
  readonly uri: string;
  readonly version: number | undefined;
  /** Of a file that is not open. */
  readonly text: string | undefined;
  /** Of that, read when it is asked for. */
  readonly tree: Tree;
}

/** Undefined where there is no article, none that can be read, or none that holds any of the words, where some are given. */
export async function readArticle(
  session: Session,
  uri: string,
  words?: readonly string[],
): Promise<ReadArticle | undefined> {
  const open = session.documents.get(uri) ?? session.documents.atFile(uri);
  if (open) {
    return open.kind === 'article'
      ? { uri: open.uri, version: open.version, text: undefined, tree: open.tree }
      : undefined;
  }
  const text = await session.textOfFile(uri);
  if (text === undefined || (words && !words.some((word) => text.includes(word)))) return undefined;
  let tree: Tree | undefined;
  return {
    uri,
    version: undefined,
    text,
    get tree() {
      tree ??= parse(text);
      return tree;
    },
  };
}

/** The open articles that are files, or will be: no versions of a file that only tell its past (`git:`). */
export function openArticles(session: Session): readonly string[] {
  return openFiles(session, 'article');
}

/** The open registries and configurations, by any name, likewise. */
export function openYaml(session: Session): readonly string[] {
  return openFiles(session, 'yaml');
}

function openFiles({ documents }: Session, of: 'article' | 'yaml'): readonly string[] {
  return documents.all().flatMap(({ kind, uri }) => (kind === of && !/[?#]/.test(uri) ? [uri] : []));
}

/** The URI by which the client knows a file, if it has it open. */
export function asOpen({ documents }: Session, uri: string): string {
  return documents.atFile(uri)?.uri ?? uri;
}

/** Edits of an article, for the version that was read. */
export function asEdits(read: ReadArticle, edits: readonly TextEdit[]): FileEdits {
  const { uri, version, text } = read;
  const lines = text === undefined ? linesOfTree(read.tree) : linesOfText(edits.length === 0 ? '' : text);
  return { uri, version, lines: linesHolding(lines, edits), edits };
}
