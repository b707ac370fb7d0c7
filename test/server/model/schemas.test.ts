import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { ACTOR_TYPES, ROLES } from '../../../server/src/model/actor.ts';
import { CODEBOOK_TAGS } from '../../../server/src/model/codebook.ts';
import { SEVERITIES } from '../../../server/src/model/config.ts';
import { FRONT_MATTER_KEYS } from '../../../server/src/model/front-matter.ts';
import { RULE_NAMES, ruleNamed } from '../../../server/src/model/rule-names.ts';
import {
  actorsSchema,
  configSchema,
  frontMatterSchema,
  type Schema,
} from '../../../server/src/model/schemas.ts';
import { HEDGE_TYPES, PROBABILITY_SCALES, STATUSES, STRENGTHS } from '../../../server/src/syntax/index.ts';

const NAMES = ['actors', 'claimdown', 'front-matter'] as const;
const SCHEMAS = [actorsSchema(), configSchema(), frontMatterSchema()];

/** Every schema inside these, with its path. */
function* parts(schema: Schema, path: string): Generator<readonly [string, Schema]> {
  yield [path, schema];
  for (const [key, property] of Object.entries(schema.properties ?? {}))
    yield* parts(property, `${path}.${key}`);
  if (typeof schema.additionalProperties === 'object') yield* parts(schema.additionalProperties, `${path}.*`);
  if (schema.items) yield* parts(schema.items, `${path}[]`);
  for (const branch of schema.anyOf ?? []) yield* parts(branch, path);
}

const ALL = SCHEMAS.flatMap((schema) => [...parts(schema, schema.title ?? '')]);

/** The values of the first enumeration on that path. */
function valuesAt(path: string): readonly unknown[] | undefined {
  return ALL.find(([here, schema]) => here === path && schema.enum)?.[1].enum;
}

const REGISTRY = 'Registry of actors';
const CONFIG = 'Configuration of Claimdown';

describe('the schemas', () => {
  it('are schemas', () => {
    const ajv = new Ajv({
      keywords: ['patternErrorMessage', 'errorMessage', 'enumDescriptions'],
      strictTypes: false,
    });
    for (const name of NAMES)
      ajv.addSchema(
        JSON.parse(
          readFileSync(new URL(`../../../server/schemas/${name}.schema.json`, import.meta.url), 'utf8'),
        ),
      );
    for (const name of NAMES) equal(typeof ajv.getSchema(`${name}.schema.json`), 'function');
  });

  it('describe every key in a sentence', () => {
    for (const [path, schema] of ALL)
      for (const [key, property] of Object.entries(schema.properties ?? {}))
        match(property.description ?? '', /^\p{Lu}.*\.$/su, `${path}.${key}`);
    for (const [path, schema] of ALL)
      if (typeof schema.additionalProperties === 'object') ok(schema.additionalProperties.description, path);
  });

  it('describe every value in a sentence', () => {
    for (const [path, schema] of ALL) {
      if (!schema.enum) continue;
      equal(schema.enumDescriptions?.length, schema.enum.length, path);
      for (const sentence of schema.enumDescriptions ?? []) match(sentence, /^\p{Lu}.*\.$/su, path);
    }
  });

  it('say in words what each pattern wants', () => {
    for (const [path, schema] of ALL)
      if (schema.pattern) match(schema.patternErrorMessage ?? '', /\.$/, path);
  });

  it('allow only keys that they know', () => {
    for (const [path, schema] of ALL) if (schema.properties) equal(schema.additionalProperties, false, path);
  });

  for (const [path, expected] of [
    [`${REGISTRY}.*.type`, ACTOR_TYPES],
    [`${REGISTRY}.*.roles`, ROLES],
    [`${REGISTRY}.*.roles[].role`, ROLES],
    ['Front matter.status', STATUSES],
    ['Front matter.actors.*.type', ACTOR_TYPES],
    [`${CONFIG}.scale`, PROBABILITY_SCALES],
    [`${CONFIG}.rules.tag-empty`, SEVERITIES],
    [`${CONFIG}.rules.tag-empty.severity`, SEVERITIES],
    [`${CONFIG}.hedges.add[].type`, HEDGE_TYPES],
    [`${CONFIG}.hedges.add[].strength`, STRENGTHS],
  ] as const)
    it(`have the language’s values for ${path}`, () => deepEqual(valuesAt(path), expected));

  it('have the keys of front matter', () =>
    deepEqual(Object.keys(frontMatterSchema().properties!), [...FRONT_MATTER_KEYS, 'actors']));

  it('have the tags of the codebook', () =>
    deepEqual(Object.keys(configSchema().properties!['codebook']!.properties!), CODEBOOK_TAGS));

  it('have every rule, with what it means and its severity', () => {
    const rules = configSchema().properties!['rules']!.properties!;
    deepEqual(
      Object.entries(rules).map(([name, { description }]) => [name, description]),
      RULE_NAMES.map(({ name, severity, means }) => [name, `${means} Unless set here: ${severity}.`]),
    );
    deepEqual(
      configSchema().properties!['overrides']!.items!.properties!['rules'],
      configSchema().properties!['rules'],
    );
  });
});

describe('the names of rules', () => {
  it('are permanent: none is missing that was ever published', () => {
    // Specification, section 6. Names are only ever added.
    const names =
      'tag-unclosed tag-unknown tag-empty note-unclosed head-invalid brace-stray bar-stray front-matter-invalid ' +
      'claim-unattributed claim-cue-missing claim-mode-mismatch claim-id-duplicate claim-unknown claim-cycle ' +
      'claim-link-ambiguous claim-unnamed-sources-only piece-orphaned actor-unknown actor-ambiguous actor-unused ' +
      'actor-unmarked actor-hidden actor-pronoun-unresolved actor-role-out-of-date registry-alias-collision ' +
      'hedge-unmarked hedge-outside-claim hedge-strength-mismatch claim-overstated hedge-scale-mixed ' +
      'hedge-probability-out-of-band number-unmarked number-mismatch number-range-empty number-unit-ambiguous ' +
      'number-percent-points number-conflict source-drift attribute-unknown attribute-value attribute-missing ' +
      'suppression-unused config-invalid';
    deepEqual(
      names.split(' ').filter((name) => !ruleNamed(name)),
      [],
    );
  });

  it('are each there once', () => {
    const names = RULE_NAMES.map(({ name }) => name);
    equal(new Set(names).size, names.length);
  });

  it('make every rule of syntax an error', () => {
    for (const name of [
      'tag-unclosed',
      'tag-unknown',
      'tag-empty',
      'note-unclosed',
      'head-invalid',
      'brace-stray',
      'bar-stray',
      'front-matter-invalid',
    ])
      equal(ruleNamed(name)?.severity, 'error', name);
  });
});
