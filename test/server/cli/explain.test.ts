import assert from 'node:assert/strict';
import { RULE_NAMES } from '../../../server/src/model/index.ts';
import { RULES } from '../../../server/src/rules/index.ts';
import { claimdown } from './command-line.ts';

describe('claimdown explain', function () {
  this.timeout(60_000);

  it('prints a rule’s page as plain text', async () => {
    const { code, stdout, stderr } = await claimdown({}, ['explain', 'claim-unattributed']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const [first, , means] = stdout.split('\n');
    assert.equal(first, 'claim-unattributed');
    assert.equal(means, 'A claim without a source.');
    for (const heading of ['Why it matters', 'Wrong', 'Right', 'Silencing it']) {
      assert.match(stdout, new RegExp(`^${heading}$`, 'm'));
    }
    assert.match(stdout, /^ {4}\{% claimdown-disable-next-line claim-unattributed -- the reason %\}$/m);
    assert.ok(!stdout.includes('```') && !stdout.includes('\u001b'));
  });

  it('is in colour where colours are asked for', async () => {
    const { stdout } = await claimdown({}, ['explain', 'tag-empty'], { env: { FORCE_COLOR: '1' } });
    assert.ok(stdout.startsWith('\u001b[1mtag-empty\u001b['));
  });

  it('says what a rule means that is not checked yet', async () => {
    const later = RULE_NAMES.find(({ name }) => !RULES.some((rule) => rule.name === name));
    if (!later) return;
    const stdout = `${later.name}\n\n${later.means} This version does not check it yet.\n`;
    assert.deepEqual(await claimdown({}, ['explain', later.name]), { code: 0, stdout, stderr: '' });
  });

  for (const [name, stderr] of [
    [
      'claim-unatributed',
      'claimdown: There is no rule “claim-unatributed”: did you mean “claim-unattributed”?\n',
    ],
    ['Actor-Unknown', 'claimdown: There is no rule “Actor-Unknown”: did you mean “actor-unknown”?\n'],
    [
      'xyz',
      `claimdown: There is no rule “xyz”. The rules are: ${RULES.map((rule) => rule.name).join(', ')}.\n`,
    ],
    ['a\u001b[31m\nb', /^claimdown: There is no rule “a\\x1b\[31m\\nb”/],
  ] as const) {
    it(`does not know ${JSON.stringify(name)}`, async () => {
      const ran = await claimdown({}, ['explain', name]);
      assert.equal(ran.code, 2);
      assert.equal(ran.stdout, '');
      if (typeof stderr === 'string') assert.equal(ran.stderr, stderr);
      else assert.match(ran.stderr, stderr);
    });
  }
});
