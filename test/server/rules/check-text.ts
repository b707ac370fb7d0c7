/** Checks a `.claim` text with the files that an example brings along. */
import { documentModel, loadSurroundings } from '../../../server/src/model/index.ts';
import type { Example } from '../../../server/src/rules/rule.ts';
import { type Checked, check } from '../../../server/src/rules/runner.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { memoryWorkspace, ROOT } from '../model/memory-workspace.ts';

export async function checkText({ text, actors, config, source }: Example): Promise<Checked> {
  const files: Record<string, string> = {};
  if (actors !== undefined) files['actors.yaml'] = actors;
  if (config !== undefined) files['claimdown.yaml'] = config;
  if (source !== undefined) files['article.txt'] = source;
  const tree = parse(text);
  const uri = `${ROOT}article.claim`;
  const surroundings = await loadSurroundings(uri, tree, memoryWorkspace(files));
  return check(documentModel(uri, tree, surroundings));
}
