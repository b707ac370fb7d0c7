/** What is offered at the mark of a text of several files, and what comes of it. */
import assert from 'node:assert/strict';
import {
  type Action,
  actionsIn,
  actionsInYaml,
  type Change,
} from '../../../../server/src/features/actions/index.ts';
import { DEFAULT_CONFIG } from '../../../../server/src/model/index.ts';
import { checkCorpus } from '../../../../server/src/rules/corpus-runner.ts';
import { checkWithin } from '../../../../server/src/rules/runner.ts';
import { applyEdits } from '../../../../server/src/syntax/index.ts';
import { ROOT } from '../../model/memory-workspace.ts';
import { corpusOf, pathOf, uriOf } from '../fixture-corpus.ts';
import { readOneMark, writeFiles } from '../fixture-files.ts';

export interface Offered {
  readonly actions: readonly Action[];
  /** The files that an action changes, or makes. */
  readonly after: (action: Action) => Promise<string>;
}

export async function offeredAt(before: string): Promise<Offered> {
  const { files, mark } = readOneMark(before);
  const { models, corpus } = await corpusOf(files);
  const touches = (finding: { readonly start: number; readonly end: number }): boolean =>
    finding.start <= mark.end && mark.start <= finding.end;
  const model = models.get(mark.path);
  const any = model ?? [...models.values()][0];
  const { registry, config } = any?.surroundings ?? { registry: undefined, config: DEFAULT_CONFIG };
  const inRegistries = checkCorpus(
    corpus,
    [],
    (registry?.files ?? []).map((file) => ({ file, registry: registry!, config })),
  );
  const actions = model
    ? actionsIn({
        model,
        selection: mark,
        findings: checkWithin(model, corpus).findings.filter(touches),
        root: ROOT,
        facts: (uri) => corpus.get(uri),
      })
    : actionsInYaml({
        uri: uriOf(mark.path),
        text: files[mark.path]!,
        kind: mark.path.endsWith('actors.yaml') ? 'registry' : 'config',
        findings: (inRegistries.get(uriOf(mark.path)) ?? []).filter(touches),
        config,
        root: ROOT,
      });
  const textOf = (uri: string): Promise<string | undefined> => Promise.resolve(files[pathOf(uri)]);
  const changesOf = async ({ changes }: Action): Promise<readonly Change[]> =>
    typeof changes === 'function' ? changes(textOf) : changes;
  return {
    actions,
    async after(action) {
      const changed: Record<string, string> = {};
      for (const change of await changesOf(action)) {
        if ('text' in change) {
          assert.equal(files[pathOf(change.uri)], undefined, 'only what is not there is made');
          changed[pathOf(change.uri)] = change.text;
        } else {
          const path = change.uri === undefined ? mark.path : pathOf(change.uri);
          changed[path] = applyEdits(files[path]!, change.edits);
        }
      }
      return writeFiles(changed);
    },
  };
}

/** The files that the action of that title changes. */
export async function afterChoosing(before: string, title: string): Promise<string> {
  const { actions, after } = await offeredAt(before);
  const titles = actions.map((action) => action.title);
  const chosen = actions.find((action) => action.title === title);
  assert.ok(chosen, `“${title}” is not among: ${titles.join(' · ')}`);
  return after(chosen);
}
