import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { checkBySchema } from '../../../server/src/model/schema-check.ts';
import {
  actorsSchema,
  configSchema,
  frontMatterSchema,
  type Schema,
} from '../../../server/src/model/schemas.ts';
import { readYaml } from '../../../server/src/model/yaml.ts';
import { applyEdits } from '../../../server/src/syntax/index.ts';
import { runs } from '../syntax/documents.ts';

const SCHEMAS = { actors: actorsSchema(), claimdown: configSchema(), 'front-matter': frontMatterSchema() };
type Name = keyof typeof SCHEMAS;

function problemsIn(name: Name, text: string) {
  return checkBySchema(readYaml(text).root!, SCHEMAS[name], 'config-invalid');
}

describe('checkBySchema', () => {
  const cases: readonly (readonly [Name, string, ...string[]])[] = [
    [
      'front-matter',
      'claimdown: 1\ntitle: T\nurl: https://example.org/a\npublished: 2025-02-20T14:30Z\nlanguage: en-GB\nstatus: draft',
    ],
    ['front-matter', 'title:\nstatus:\nactors:\n  nato:'],
    ['front-matter', 'title: 1984\npublished: 2025'],
    ['front-matter', 'tilte: T', 'tilte: “tilte” is not known here: did you mean “title”?'],
    ['front-matter', 'Title: T', 'Title: “Title” is not known here: did you mean “title”?'],
    [
      'front-matter',
      'colour: red',
      'colour: “colour” is not known here: known are claimdown, title, url, publisher, published, retrieved, language, source, sha256, annotator, status and actors.',
    ],
    ['front-matter', 'status: drafted', 'drafted: “drafted” is not allowed here: did you mean “draft”?'],
    ['front-matter', 'status: done', 'done: “done” is not allowed here: write draft, reviewed or disputed.'],
    ['front-matter', 'status: [draft]', 'status: “status” must be text.'],
    [
      'front-matter',
      'claimdown: 2',
      '2: This software reads version 1 of the language: write “claimdown: 1”.',
    ],
    [
      'front-matter',
      'claimdown: "1"',
      '"1": This software reads version 1 of the language: write “claimdown: 1”.',
    ],
    [
      'front-matter',
      'published: yesterday',
      'yesterday: Write a date by ISO 8601: 2025-02-20, or with a time 2025-02-20T14:30Z.',
    ],
    [
      'front-matter',
      'published: 20250220',
      '20250220: Write a date by ISO 8601: 2025-02-20, or with a time 2025-02-20T14:30Z.',
    ],
    [
      'front-matter',
      'title: {a: b}\nurl: x',
      'title: “title” must be text or a number.',
      'x: Write the whole address, without spaces: https://example.org/article.',
    ],
    ['front-matter', 'title: true', 'true: YAML does not read “true” as text: put it in quotes.'],
    ['front-matter', 'sha256: abc', 'abc: A SHA-256 digest has 64 hexadecimal digits.'],
    ['front-matter', 'just words', 'just words: This must be a map of keys and values.'],
    ['front-matter', '- title: T', '- title: T: This must be a map of keys and values.'],
    ['actors', 'nato:\nuk: {name: UK, aliases: Britain, roles: government}'],
    ['actors', 'x: {aliases: [A, 2], roles: [igo, {role: media, from: 2020, to: 2021-05}], member-of: [x]}'],
    [
      'actors',
      '12: {}',
      '12: An actor’s id is a letter, then letters, digits, “-” and “_”: it cannot hold spaces or other signs.',
    ],
    [
      'actors',
      'Keir Starmer: {}',
      'Keir Starmer: An actor’s id is a letter, then letters, digits, “-” and “_”: it cannot hold spaces or other signs.',
    ],
    ['actors', 'x: NATO', 'NATO: “x” must be a map of keys and values.'],
    [
      'actors',
      'x: {type: human}',
      'human: “human” is not allowed here: write person, organisation, state, group or unnamed.',
    ],
    [
      'actors',
      'x: {roles: goverment}',
      'goverment: “goverment” is not allowed here: did you mean “government”?',
    ],
    [
      'actors',
      'x: {roles: [igo, {rol: media}]}',
      'rol: “rol” is not known under “roles”: did you mean “role”?',
    ],
    [
      'actors',
      'x: {roles: 5}',
      '5: “5” is not allowed here: write government, legislature, party, opposition, judiciary, security, igo, ngo, business, labour, media, expert, public or other.',
    ],
    ['actors', 'x: {aliases: {a: b}}', 'aliases: “aliases” must be text, a number or a list.'],
    ['actors', 'x: {aliases: [{a: b}]}', '{a: b}: This must be text or a number.'],
    ['actors', 'x: {aliases: [""]}', '"": A name cannot be empty.'],
    [
      'actors',
      'x: {wikidata: 6383803}',
      '6383803: Write the item’s number in Wikidata with its Q: Q6383803.',
    ],
    [
      'actors',
      'x: {country: Great Britain}',
      'Great Britain: Write the country’s ISO 3166 code in capitals: GB, UA, US.',
    ],
    [
      'claimdown',
      'rules: {claim-unknown: off, tag-empty: {severity: info, options: {a: 1}}}\nignore: drafts/\nscale: ipcc',
    ],
    [
      'claimdown',
      'rules: {claim-unatributed: off}',
      'claim-unatributed: “claim-unatributed” is not known under “rules”: did you mean “claim-unattributed”?',
    ],
    [
      'claimdown',
      'rules: {nonsense: off}',
      'nonsense: “nonsense” is not known under “rules”: take it out, or see the completion for what is known.',
    ],
    ['claimdown', 'rules: {tag-empty: warn}', 'warn: “warn” is not allowed here: did you mean “warning”?'],
    [
      'claimdown',
      'rules: {tag-empty: false}',
      'false: “false” is not allowed here: write off, info, warning or error.',
    ],
    ['claimdown', 'overrides: [{rules: {}}]', '{rules: {}}: “files” is missing here: add it.'],
    ['claimdown', 'overrides: [{files: []}]', 'files: This list is empty: add an item.'],
    ['claimdown', 'codebook: {claim: {frame: {values: {}}}}', 'values: Nothing is given here: add an entry.'],
    [
      'claimdown',
      'codebook: {claims: {}}',
      'claims: “claims” is not known under “codebook”: did you mean “claim”?',
    ],
    ['claimdown', 'codebook: {claim: {frame: {required: yes}}}', 'yes: “required” must be true or false.'],
    [
      'claimdown',
      '__proto__: 1\nconstructor: 2',
      '__proto__: “__proto__” is not known here: known are extends, actors, rules, overrides, ignore, hedges, numbers, quantities, scale and codebook.',
      'constructor: “constructor” is not known here: known are extends, actors, rules, overrides, ignore, hedges, numbers, quantities, scale and codebook.',
    ],
  ];
  for (const [name, text, ...expected] of cases)
    it(`${name}: ${text}`, () => {
      const found = problemsIn(name, text);
      deepEqual(
        found.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`),
        expected,
      );
    });

  for (const [name, text, expected, safe] of [
    ['front-matter', 'tilte: T', 'title: T', false],
    ['front-matter', '"tilte": T', 'title: T', false],
    ['front-matter', 'status: "drafted"', 'status: draft', false],
    ['front-matter', 'title: true', 'title: "true"', true],
  ] as const)
    it(`mends ${text}`, () => {
      const [problem] = problemsIn(name, text);
      equal(applyEdits(text, problem!.fixes![0]!.edits), expected);
      equal(problem!.fixes![0]!.safe, safe);
    });

  describe('agrees with ajv on random documents', () => {
    const ajv = new Ajv({
      strict: true,
      strictTypes: false,
      keywords: ['patternErrorMessage', 'errorMessage', 'enumDescriptions'],
    });
    for (const name of Object.keys(SCHEMAS) as Name[])
      ajv.addSchema(
        JSON.parse(
          readFileSync(new URL(`../../../server/schemas/${name}.schema.json`, import.meta.url), 'utf8'),
        ),
      );

    for (const name of Object.keys(SCHEMAS) as Name[])
      it(name, () => {
        let valid = 0;
        fc.assert(
          fc.property(valueFor(SCHEMAS[name]), (value) => {
            const root = readYaml(stringify(value)).root;
            // Where nothing is written, nothing is checked.
            if (root === undefined) return;
            const expected = ajv.validate(`${name}.schema.json`, value);
            if (expected) valid++;
            const found = checkBySchema(root, SCHEMAS[name], 'config-invalid');
            equal(
              found.length === 0,
              expected,
              JSON.stringify([value, found.map(({ message }) => message), ajv.errors]),
            );
          }),
          { numRuns: Math.ceil(0.8 * runs) },
        );
        ok(valid > 20, `${valid} of the documents were valid`);
      });
  });
});

/** A value that mostly fits the schema and sometimes does not. */
function valueFor(schema: Schema): fc.Arbitrary<unknown> {
  const anything = fc.constantFrom<unknown>('x', '', 5, 2.5, true, null, [], ['x'], {}, { x: 1 });
  return fc.oneof({ weight: 12, arbitrary: fittingValue(schema) }, { weight: 1, arbitrary: anything });
}

const TEXTS = [
  'x',
  'Sir Keir',
  '2025-02-20',
  '2025-02-30',
  'a.txt',
  'https://example.org',
  'Q42',
  'GB',
  'uk',
  'en-GB',
  '{',
  'a'.repeat(64),
  'government',
  'ääh',
  '2',
  '𝒳 y',
];

function fittingValue(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueFor));
  if (schema.enum) return fc.constantFrom<unknown>(...schema.enum, 'draft');
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object') return mapFor(schema);
  if (type === 'array')
    return fc.array(schema.items ? valueFor(schema.items) : fc.constant('x'), { maxLength: 3 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'number' || type === 'integer') return fc.constantFrom(0, 1, 2, 2025, 10_000, 1.5);
  const texts = TEXTS.filter(
    (text) => schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text),
  );
  return fc.constantFrom(...texts, ...TEXTS.slice(0, 1));
}

function mapFor(schema: Schema): fc.Arbitrary<Record<string, unknown>> {
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const other = fc.dictionary(
    fc.constantFrom('x', 'nato', 'a-b', 'é', 'x y', '1', 'tilte'),
    rest ? valueFor(rest) : fc.constant('x'),
    { maxKeys: rest ? 3 : 1 },
  );
  const known = fc.record(
    Object.fromEntries(
      Object.entries(schema.properties ?? {})
        .slice(0, 20)
        .map(([key, property]) => [key, fc.option(valueFor(property), { freq: 1 })]),
    ),
  );
  return fc
    .tuple(
      known,
      fc.oneof({ weight: rest ? 4 : 1, arbitrary: other }, { weight: 4, arbitrary: fc.constant({}) }),
    )
    .map(([some, more]) => ({
      ...withoutNulls(some),
      ...withoutNulls(more),
    }));
}

/** Keys without a value we take for keys that are about to get one; ajv does not. */
function withoutNulls(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null));
}
