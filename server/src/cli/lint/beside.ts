/** Articles that are not checked, but to which checked ones refer, and the ones to which those refer. */
import { fileURLToPath } from 'node:url';
import { targetOf } from '../../model/index.ts';
import { isArticle } from '../paths.ts';
import type { LintContext } from './context.ts';
import { examineFile } from './examine-file.ts';
import type { Examined, Result } from './examined.ts';
import { refersElsewhere } from './packed-result.ts';

/** What is left out is no article of the corpus. */
export async function articlesBeside(
  results: readonly Result[],
  context: LintContext,
  isLeftOut: (path: string) => Promise<boolean>,
): Promise<readonly Examined[]> {
  const known = new Set(results.map(({ uri }) => uri));
  const found: Examined[] = [];
  const pending: Result[] = [...results];
  for (let result = pending.pop(); result !== undefined; result = pending.pop()) {
    if (result.kind !== 'examined' || !refersElsewhere(result)) continue;
    for (const { path } of result.facts.references) {
      const target = path === undefined ? undefined : targetOf(result.uri, path);
      if (target === undefined || known.has(target) || !isArticle(target)) continue;
      known.add(target);
      const file = fileURLToPath(target);
      if (context.workspace.rootOf(target) === undefined || (await isLeftOut(file))) continue;
      const other = await examineFile(file, context);
      if (other.kind !== 'examined') continue;
      found.push(other);
      pending.push(other);
    }
  }
  return found;
}
