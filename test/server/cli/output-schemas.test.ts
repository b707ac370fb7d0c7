import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { type Place, placeWith, project } from './command-line.ts';

const ARTICLE =
  'The ministry of Arle said on Monday that about 30,000 people could leave, between 5 and 10 per cent of them by May.';

/** Each machine-readable output with the schema that describes it; lines of JSON are checked one by one. */
const OUTPUTS: readonly (readonly [schema: string, args: readonly string[], stdin?: string])[] = [
  ['lint-report', ['lint', 'a.claim', 'bad.claim', '--format', 'json']],
  ['rules', ['rules', '--format', 'json']],
  ['stats', ['stats', 'a.claim', '--format', 'json']],
  ['query', ['query', 'a.claim', '--format', 'jsonl']],
  ['rebase', ['rebase', 'a.claim', '--source', 'new.txt', '--dry-run', '--format', 'json']],
  ['suggestions', ['suggest', '--jsonl'], `${JSON.stringify({ id: 'x', text: ARTICLE })}\n{"id": 1}\n`],
];

describe('the schemas of what is printed', () => {
  let place: Place;
  before(async () => {
    place = await placeWith({
      'a.claim': `{!c1 @unnamed prediction topic=x|Rain {?may} fall on {#10 villages}}.\n{!c1 @y|x}\n{#5..3|5 to 3} }`,
      'bad.claim': new Uint8Array([0xff]),
      'new.txt': 'Rain may fall on 12 villages.\n',
    });
  });
  after(() => place.remove());

  for (const [schema, args, stdin] of OUTPUTS)
    it(`${schema}: claimdown ${args.join(' ')}`, async () => {
      const { stdout } = await place.run(args, stdin === undefined ? {} : { stdin });
      const file = path.join(project, 'server/schemas', `${schema}.schema.json`);
      const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(file, 'utf8')));
      const outputs =
        args.includes('jsonl') || args.includes('--jsonl') ? stdout.trim().split('\n') : [stdout];
      assert.ok(outputs.length > 0 && stdout !== '');
      for (const output of outputs) {
        validate(JSON.parse(output));
        assert.deepEqual(validate.errors ?? [], []);
      }
    });
});
