/** Checks a `.claim` text with the files that an example brings along, in the sight of all of them. */
import {
  createCorpus,
  documentModel,
  factsOf,
  loadSurroundings,
  type SurroundingsCache,
  surroundingsCache,
} from '../../../server/src/model/index.ts';
import { checkCorpus } from '../../../server/src/rules/corpus-runner.ts';
import type { Example, Finding } from '../../../server/src/rules/rule.ts';
import { type Checked, checkWithin } from '../../../server/src/rules/runner.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { memoryWorkspace, ROOT } from '../model/memory-workspace.ts';

/** What is found in an example: in `article.claim`, and in its registry. */
export interface CheckedExample extends Checked {
  readonly inActors: readonly Finding[];
}

export async function checkText({
  text,
  actors,
  config,
  source,
  files: others = {},
}: Example): Promise<CheckedExample> {
  const files: Record<string, string> = {};
  if (actors !== undefined) files['actors.yaml'] = actors;
  if (config !== undefined) files['claimdown.yaml'] = config;
  if (source !== undefined) files['article.txt'] = source;
  const cache = surroundingsCache();
  const model = await modelOf('article.claim', text, files, cache);
  const corpus = createCorpus([factsOf(model)]);
  for (const [path, other] of Object.entries(others))
    corpus.set(factsOf(await modelOf(path, other, files, cache)));
  const { registry, config: holding } = model.surroundings;
  const registries = registry.files.map((file) => ({ file, registry, config: holding }));
  const found = checkCorpus(corpus, [], registries);
  return { ...checkWithin(model, corpus), inActors: found.get(`${ROOT}actors.yaml`) ?? [] };
}

async function modelOf(path: string, text: string, files: Record<string, string>, cache: SurroundingsCache) {
  const tree = parse(text);
  const uri = `${ROOT}${path}`;
  return documentModel(uri, tree, await loadSurroundings(uri, tree, memoryWorkspace(files), cache));
}
