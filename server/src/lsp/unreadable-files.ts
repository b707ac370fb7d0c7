/** Articles of the disk that cannot be read: one clear word on each, for nothing else can be said of them. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { canonicalUri } from '../model/uri.ts';
import type { ServerContext } from './feature.ts';
import type { OpenArticle } from './open-documents.ts';

/** What is said of an article that nobody has open; the fault is a clause without its full stop. */
export function unreadable(fault: string): Diagnostic {
  const mend = fault.startsWith('not UTF-8: byte') ? ' Save it as UTF-8.' : '';
  return diagnostic(`This article cannot be read: ${fault}.${mend}`);
}

/**
 * Looks whether the file of an article just opened can be read from the disk. What the editor shows of one that cannot has signs
 * in the place of letters, and they would be lost with the next save.
 */
export async function lookAtDisk({ session, background }: ServerContext, uri: string): Promise<boolean> {
  if (/^untitled:|[?#]/.test(uri)) return false;
  await background.turn();
  const read = await session.readOnDisk(canonicalUri(uri));
  if (!read || !('fault' in read) || !session.documents.get(uri)) return false;
  session.unreadable.add(uri);
  return true;
}

/** What is said of an open article whose file could not be read, as long as it cannot. */
export async function unreadableBehind(
  { session, positions }: ServerContext,
  { uri, tree, lines }: OpenArticle,
): Promise<readonly Diagnostic[]> {
  if (!session.unreadable.has(uri)) return [];
  const read = await session.readOnDisk(canonicalUri(uri));
  if (!read || !('fault' in read)) {
    session.unreadable.delete(uri);
    return [];
  }
  const line = tree.lines.findIndex(({ text }) => text.includes(REPLACED));
  const start = line < 0 ? 0 : lines.starts[line]! + tree.lines[line]!.text.indexOf(REPLACED);
  const end = line < 0 ? 0 : start + 1;
  const message = `The file of this article cannot be read: ${read.fault}. Reopen it with the encoding that it has, and save it as UTF-8, before you go on: letters that are not shown are lost once it is saved.`;
  return [{ ...diagnostic(message), range: positions.range(lines, { start, end }) }];
}

/** Stands where an editor could not read a letter. */
const REPLACED = '\uFFFD';

function diagnostic(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'claimdown', message };
}
