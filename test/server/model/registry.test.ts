import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readRegistry, registryOf } from '../../../server/src/model/registry.ts';

const URI = 'file:///work/actors.yaml';

describe('readRegistry', () => {
  it('reads the entry of the specification', () => {
    const text = [
      'starmer:',
      '  name: Sir Keir Starmer',
      '  aliases: [Sir Keir, Keir Starmer]',
      '  type: person              # person, organisation, state, group, unnamed',
      '  roles:                    # a word, or several, dated',
      '    - {role: opposition, from: 2020-04-04, to: 2024-07-05}',
      '    - {role: government, from: 2024-07-05}',
      '  country: GB               # ISO 3166',
      '  member-of: [uk-government]',
      '  wikidata: Q6383803',
    ].join('\n');
    const { actors, problems, complete } = readRegistry(text, URI);
    const { place, ...starmer } = actors[0]!;
    deepEqual(starmer, {
      id: 'starmer',
      name: 'Sir Keir Starmer',
      aliases: ['Sir Keir', 'Keir Starmer'],
      type: 'person',
      roles: [
        { role: 'opposition', from: '2020-04-04', to: '2024-07-05' },
        { role: 'government', from: '2024-07-05' },
      ],
      country: 'GB',
      memberOf: ['uk-government'],
      wikidata: 'Q6383803',
    });
    deepEqual(
      [place.uri, place.key, place.entry],
      [URI, { start: 0, end: 7 }, { start: 0, end: text.length }],
    );
    deepEqual(problems, []);
    equal(complete, true);
  });

  for (const [text, ...expected] of [
    [
      'nato:',
      'Nothing is said of the actor “nato”: write a name under it, as in “name: …”, or delete the entry.',
    ],
    [
      'nato: ~',
      'Nothing is said of the actor “nato”: write a name under it, as in “name: …”, or delete the entry.',
    ],
    ['nato: {}'],
    ['author:', '“author” has a meaning of its own in tags (the article’s own voice): choose another id.'],
  ] as const)
    it(`says of ${text} what is missing`, () =>
      deepEqual(
        readRegistry(text, URI).problems.map(({ message }) => message),
        expected,
      ));

  for (const [text, ...expected] of [
    ['nato:', 'nato nato'],
    ['nato: {}', 'nato nato'],
    ['nato: {aliases: NATO}', 'nato nato/NATO'],
    ['nato: {name: 2025, aliases: [007, 1.50]}', 'nato 2025/007/1.50'],
    ['nato: {name: "", aliases: ["", NATO]}', 'nato nato/NATO'],
    ['nato: words', 'nato nato'],
    ['- nato'],
    ['words'],
    [''],
  ] as const)
    it(`takes ${JSON.stringify(text)} for what it is worth`, () =>
      deepEqual(
        readRegistry(text, URI).actors.map(
          ({ id, name, aliases }) => `${id} ${[name, ...aliases].join('/')}`,
        ),
        expected,
      ));

  it('keeps every other entry where one cannot be read', () => {
    const { actors, problems, complete } = readRegistry(
      'uk: {name: UK}\nnato: {name: "NATO}\neu: {name: EU}\n',
      URI,
    );
    deepEqual(
      actors.map(({ id }) => id),
      ['uk', 'nato', 'eu'],
    );
    deepEqual(
      problems.map(({ rule, message }) => [rule, message]),
      [['config-invalid', 'This quotation mark is never closed: write a second one where the value ends.']],
    );
    equal(complete, false);
  });

  it('reports an id given twice, with the first', () => {
    const { actors, problems } = readRegistry('uk: {name: UK}\nuk: {name: Britain}\n', URI);
    deepEqual(problems, [
      {
        rule: 'config-invalid',
        start: 15,
        end: 17,
        message: '“uk” is given twice: keep one of the two.',
        related: [{ start: 0, end: 2, message: '“uk” is given here first.' }],
      },
    ]);
    equal(
      registryOf([readRegistry('uk: {name: UK}\nuk: {name: Britain}\n', URI)]).registry.actors.get('uk')
        ?.name,
      'UK',
    );
    equal(actors.length, 2);
  });

  it('reads 50,000 actors', () => {
    const text = Array.from(
      { length: 50_000 },
      (_, i) => `a${i}:\n  name: Name ${i}\n  aliases: [A ${i}, B ${i}]\n  type: person\n`,
    ).join('');
    const { actors, problems } = readRegistry(text, URI);
    equal(actors.length, 50_000);
    deepEqual(problems, []);
    const { place } = actors[49_999]!;
    equal(text.slice(place.aliases[1]!.start, place.aliases[1]!.end), 'B 49999');
  });

  it('reads the samples’ registry', () => {
    const text = readFileSync(new URL('../../../samples/actors.yaml', import.meta.url), 'utf8');
    const { actors, problems } = readRegistry(text, URI);
    deepEqual(problems, []);
    equal(actors.length > 20, true);
  });
});

describe('registryOf', () => {
  it('joins files; of actors with one id the first counts, and the second is reported', () => {
    const files = [
      readRegistry('uk: {name: UK}', 'file:///a.yaml'),
      readRegistry('eu: {name: EU}\nuk: {name: Britain}', 'file:///b.yaml'),
    ];
    const { registry, problems } = registryOf(files);
    deepEqual(
      [...registry.actors.values()].map(({ name }) => name),
      ['UK', 'EU'],
    );
    deepEqual(problems.get('file:///a.yaml'), []);
    deepEqual(problems.get('file:///b.yaml'), [
      {
        rule: 'config-invalid',
        start: 15,
        end: 17,
        message: 'Another registry already has an actor “uk”: give this one another id, or take it out.',
        related: [{ start: 0, end: 2, uri: 'file:///a.yaml', message: '“uk” is described here first.' }],
      },
    ]);
  });
});
