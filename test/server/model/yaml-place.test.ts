import { deepEqual, equal } from 'node:assert/strict';
import { actorsSchema, configSchema, frontMatterSchema } from '../../../server/src/model/schemas.ts';
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
    [frontMatterSchema(), ['title'], 'The article’s headline.'],
    [
      frontMatterSchema(),
      ['published'],
      'When the article was published: a date by ISO 8601, with a time where that matters.',
    ],
    [frontMatterSchema(), ['actors', 'nato', 'type'], 'What kind of actor this is.'],
    [
      actorsSchema(),
      ['nato', 'roles'],
      'In what capacity this actor speaks: a role, or several, each with dates where it changed.',
    ],
    [actorsSchema(), ['nato', 'roles', 0], 'A role, by its name or with dates.'],
    [
      actorsSchema(),
      ['nato', 'roles', 0, 'from'],
      'The first day of the role, or the month or year; left out where it is not known.',
    ],
    [
      configSchema(),
      ['overrides', 2, 'rules', 'tag-empty'],
      'A tag that marks no words. Unless set here: error.',
    ],
    [
      configSchema(),
      ['codebook', 'claim', 'frame', 'required'],
      'Whether every tag of this kind must have it.',
    ],
  ] as const)
    it(path.join('.'), () => equal(schemasAt(schema, path)[0]?.description, description));

  it('is empty where there is no such place', () => {
    deepEqual(schemasAt(frontMatterSchema(), ['colour']), []);
    deepEqual(schemasAt(frontMatterSchema(), ['title', 'x']), []);
    deepEqual(schemasAt(frontMatterSchema(), ['constructor']), []);
  });

  it('says what may stand there, and what each value means', () => {
    const roles = schemasAt(actorsSchema(), ['nato', 'roles']);
    deepEqual(
      roles.map(({ type }) => type),
      ['string', 'object', 'array'],
    );
    equal(describeValue(roles, 'igo'), 'An intergovernmental organisation: the UN, the EU, NATO.');
    equal(describeValue(roles, 'nonsense'), undefined);
    equal(describeValue(schemasAt(configSchema(), ['rules', 'tag-empty']), 'off'), 'Not reported.');
  });
});
