/** Each rule's examples are its first tests: the wrong ones are reported just where they say, the right ones not at all. */
import assert from 'node:assert/strict';
import { RULE_NAMES } from '../../../server/src/model/index.ts';
import { safeEdits } from '../../../server/src/rules/fix.ts';
import { RULES } from '../../../server/src/rules/index.ts';
import type { Example } from '../../../server/src/rules/rule.ts';
import { applyEdits } from '../../../server/src/syntax/index.ts';
import { checkText } from './check-text.ts';

async function findingsOf(example: Example, rule: string) {
  const checked = await checkText(example);
  return checked.findings.filter((finding) => finding.rule === rule);
}

async function findingsInActors(example: Example, rule: string) {
  const checked = await checkText(example);
  return checked.inActors.filter((finding) => finding.rule === rule);
}

for (const rule of RULES) {
  describe(rule.name, () => {
    it('has a name of the specification', () => {
      assert.ok(RULE_NAMES.some(({ name }) => name === rule.name));
    });

    for (const example of rule.wrong) {
      it(`reports ${JSON.stringify(example.text)}`, async () => {
        const findings = await findingsOf(example, rule.name);
        assert.deepEqual(
          findings.map(({ start, end }) => example.text.slice(start, end)),
          example.at,
        );
        const inActors = await findingsInActors(example, rule.name);
        assert.deepEqual(
          inActors.map(({ start, end }) => example.actors?.slice(start, end)),
          example.inActors ?? [],
        );
        for (const { message } of [...findings, ...inActors])
          assert.match(message, /[.?:!)]$/u, 'a message is a sentence');
        const fixed = applyEdits(example.text, safeEdits(findings));
        assert.equal(fixed, example.fixed ?? example.text);
        if (example.fixed !== undefined) {
          assert.deepEqual(
            await findingsOf({ ...example, text: fixed }, rule.name),
            [],
            'once fixed it is not reported',
          );
        }
      });
    }

    for (const example of rule.right) {
      it(`is silent on ${JSON.stringify(example.text)}`, async () => {
        assert.deepEqual(await findingsOf(example, rule.name), []);
        assert.deepEqual(await findingsInActors(example, rule.name), []);
      });
    }

    it('says how it is mended as its examples are', async () => {
      const fixes = (await Promise.all(rule.wrong.map((example) => findingsOf(example, rule.name)))).flat();
      const offered = fixes.flatMap((finding) => finding.fixes ?? []);
      if (rule.scope === 'runner' && offered.length === 0) return;
      assert.equal(rule.fix !== 'none', offered.length > 0);
      if (rule.fix === 'safe') assert.ok(offered.some((fix) => fix.safe));
    });
  });
}
