/** The model of a `.claim` text, with a registry beside it where one is given. */
import { type DocumentModel, documentModel, loadSurroundings } from '../../../server/src/model/index.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { memoryWorkspace, ROOT } from '../model/memory-workspace.ts';

export async function modelOf(text: string, registry?: string): Promise<DocumentModel> {
  const tree = parse(text);
  const uri = `${ROOT}article.claim`;
  const files = registry === undefined ? {} : { 'actors.yaml': registry };
  return documentModel(uri, tree, await loadSurroundings(uri, tree, memoryWorkspace(files)));
}
