import { deepEqual, equal } from 'node:assert/strict';
import { ACTORS_SCHEMA, CONFIG_SCHEMA, FRONT_MATTER_SCHEMA } from '../../../server/src/model/schemas.ts';
import { readYaml } from '../../../server/src/model/yaml.ts';
import { describeValue, schemasAt, yamlPlaceAt } from '../../../server/src/model/yaml-place.ts';

describe('yamlPlaceAt', () => {
  for (const [marked, expected] of [
    ['ti|tle: T', 'key title'],
    ['|title: T', 'key title'],
    ['title|: T', 'key title'],
    ['title: T|', 'value title “T”'],
    ['title:|', 'value title “”'],
    ['title: T\nstatus:| \n', 'value status “”'],
    ['actors:\n  nato:\n    na|me: NATO', 'key actors.nato.name'],
    ['actors:\n  nato:\n    name: NA|TO', 'value actors.nato.name “NATO”'],
    ['actors:\n  |  \n  nato: {}', 'between actors'],
    ['a: [x, |y]', 'value a.1 “y”'],
    ['a: [x,  | y]', 'between a'],
    ['a:\n  - {role: |igo}', 'value a.0.role “igo”'],
    ['a:\n  -| x', 'between a'],
    ['a: {}\n\n|', undefined],
  ] as const)
    it(marked.replaceAll('\n', '⏎'), () => {
      const offset = marked.indexOf('|');
      const place = yamlPlaceAt(readYaml(marked.replace('|', '')).root!, offset);
      const shown =
        place &&
        `${place.kind} ${place.path.join('.')}${place.kind === 'value' ? ` “${place.value.text}”` : ''}`;
      equal(shown, expected);
    });
});

describe('schemasAt', () => {
  for (const [schema, path, description] of [
    [FRONT_MATTER_SCHEMA, ['title'], 'The article’s headline.'],
    [
      FRONT_MATTER_SCHEMA,
      ['published'],
      'When the article was published: a date by ISO 8601, with a time where that matters.',
    ],
    [FRONT_MATTER_SCHEMA, ['actors', 'nato', 'type'], 'What kind of actor this is.'],
    [
      ACTORS_SCHEMA,
      ['nato', 'roles'],
      'In what capacity this actor speaks: a role, or several, each with dates where it changed.',
    ],
    [ACTORS_SCHEMA, ['nato', 'roles', 0], 'A role, by its name or with dates.'],
    [
      ACTORS_SCHEMA,
      ['nato', 'roles', 0, 'from'],
      'The first day of the role, or the month or year; left out where it is not known.',
    ],
    [
      CONFIG_SCHEMA,
      ['overrides', 2, 'rules', 'tag-empty'],
      'A tag that marks no words. Unless set here: error.',
    ],
    [
      CONFIG_SCHEMA,
      ['codebook', 'claim', 'frame', 'required'],
      'Whether every tag of this kind must have it.',
    ],
  ] as const)
    it(path.join('.'), () => equal(schemasAt(schema, path)[0]?.description, description));

  it('is empty where there is no such place', () => {
    deepEqual(schemasAt(FRONT_MATTER_SCHEMA, ['colour']), []);
    deepEqual(schemasAt(FRONT_MATTER_SCHEMA, ['title', 'x']), []);
    deepEqual(schemasAt(FRONT_MATTER_SCHEMA, ['constructor']), []);
  });

  it('says what may stand there, and what each value means', () => {
    const roles = schemasAt(ACTORS_SCHEMA, ['nato', 'roles']);
    deepEqual(
      roles.map(({ type }) => type),
      ['string', 'object', 'array'],
    );
    equal(describeValue(roles, 'igo'), 'An intergovernmental organisation: the UN, the EU, NATO.');
    equal(describeValue(roles, 'nonsense'), undefined);
    equal(describeValue(schemasAt(CONFIG_SCHEMA, ['rules', 'tag-empty']), 'off'), 'Not reported.');
  });
});
