import assert from 'node:assert/strict';
import fc from 'fast-check';
import { namesIn } from '../../../server/src/features/names.ts';
import { positionsIn } from '../../../server/src/lsp/positions.ts';
import { renameAcross } from '../../../server/src/lsp/rename-across.ts';
import { Session } from '../../../server/src/lsp/session.ts';
import { checkWithin } from '../../../server/src/rules/runner.ts';
import { applyEdits, articleText } from '../../../server/src/syntax/index.ts';
import { corpusOf, pathOf, uriOf } from '../features/fixture-corpus.ts';
import { documents, runs } from '../syntax/documents.ts';

const REGISTRY = 'a:\n  name: A\n  aliases: [word]\nx: {name: X, member-of: [a]}\n';

type Texts = Readonly<Record<string, string>>;

/** What is found in each file, by rule: messages name ids, which change. */
async function found(files: Texts): Promise<readonly string[]> {
  const { models, corpus } = await corpusOf(files);
  return [...models].flatMap(([path, model]) => [
    `${path}: ${articleText(model.tree)}`,
    ...checkWithin(model, corpus)
      .findings.map(({ rule }) => `${path}: ${rule}`)
      .sort(),
  ]);
}

describe('rename', () => {
  it('changes no word of any article, and nothing of what is found', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), documents(12), fc.nat(), async (random, other, at) => {
        // On the disk a byte order mark is encoding, and no text.
        const text = random.replace(/^\uFEFF+/, '');
        const files: Texts = {
          'a.claim': text,
          'b.claim': `{!k @a disputes=a.claim#c1,a.claim#h because=a.claim#c2|B} ${other}`,
          'actors.yaml': REGISTRY,
        };
        const { workspace, models, corpus } = await corpusOf(files);
        const names = namesIn(models.get('a.claim')!);
        fc.pre(names.length > 0);
        const session = new Session(workspace, positionsIn('utf-16'));
        session.corpus = corpus;
        const from = { uri: uriOf('a.claim'), name: names[at % names.length]!, names };
        const renamed = await renameAcross(session, from, 'zz9');
        assert.ok(!('fault' in renamed));
        const after: Record<string, string> = { ...files };
        for (const file of renamed.files)
          after[pathOf(file.uri)] = applyEdits(files[pathOf(file.uri)]!, file.edits);
        const again = names.filter(
          ({ role, named }) => role === 'definition' && named.id === from.name.named.id,
        );
        // Of two tags with one id one keeps it: then it is no longer given twice.
        if (again.length < 2) assert.deepEqual(await found(after), await found(files), JSON.stringify(after));
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });
});
