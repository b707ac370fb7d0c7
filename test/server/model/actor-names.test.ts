import { deepEqual, equal } from 'node:assert/strict';
import { actorsNamedIn, nameForms, resolveActor } from '../../../server/src/model/actor-names.ts';
import { readFrontMatter } from '../../../server/src/model/front-matter.ts';
import { readRegistry, registryOf } from '../../../server/src/model/registry.ts';
import { parse } from '../../../server/src/syntax/index.ts';

/** A registry and a file’s own actors, from YAML. */
function actors(registry: string, own = '') {
  const fileActors = readFrontMatter(parse(`---\nactors:\n${own.replace(/^/gm, '  ')}\n---\n`)).actors;
  return [fileActors, registryOf([readRegistry(registry, 'file:///actors.yaml')]).registry] as const;
}

/** The ids of the actors whom the words name, with where they are described. */
function named(words: string, registry: string, own?: string): string {
  return resolveActor(words, ...actors(registry, own))
    .map(({ id, place }) => (place.uri === undefined ? `own ${id}` : id))
    .join(' ');
}

describe('nameForms', () => {
  for (const [words, ...expected] of [
    ['NATO', 'NATO'],
    ['  Sir \n\u00a0Keir ', 'Sir Keir'],
    ['the NATO', 'the NATO', 'NATO'],
    ['The Treasury’s', "The Treasury's", "Treasury's", 'The Treasury', 'Treasury'],
    ['allies’', "allies'", 'allies'],
    ['an ally', 'an ally', 'ally'],
    ['the', 'the'],
    ['’s', "'s"],
    ['Cafe\u0301', 'Café'],
    ['Theresa', 'Theresa'],
    ["rock 'n' roll's", "rock 'n' roll's", "rock 'n' roll"],
    ['', ''],
  ] as const)
    it(JSON.stringify(words), () => deepEqual(nameForms(words), expected));
});

describe('resolveActor', () => {
  const REGISTRY = [
    'starmer: {name: Sir Keir Starmer, aliases: [Sir Keir, Keir Starmer]}',
    'nato: {name: NATO, aliases: [alliance, the Alliance]}',
    'guardian: {name: The Guardian}',
    'sainsburys: {name: Sainsbury’s}',
    'lloyds: {name: "Lloyd\'s of London", aliases: [Lloyd’s]}',
    'lloyd: {name: Lloyd}',
    'smith-a: {name: Ann Smith, aliases: [Ms Smith]}',
    'smith-b: {name: Bea Smith, aliases: [Ms Smith]}',
    'cafe: {name: "Caf\\u00e9 Kyiv"}',
    'qadiri: {name: ليلى القادري}',
    'who:',
    'officials: {name: allied officials}',
  ].join('\n');

  for (const [words, expected] of [
    ['Sir Keir Starmer', 'starmer'],
    ['Sir Keir’s', 'starmer'],
    ["Sir Keir's", 'starmer'],
    ['Sir\u00a0Keir  Starmer', 'starmer'],
    ['sir keir starmer', ''],
    ['Starmer', ''],
    ['starmer', ''],
    ['nato', ''],
    ['the NATO', 'nato'],
    ['NATO’s', 'nato'],
    ['the alliance’s', 'nato'],
    ['the Alliance', 'nato'],
    ['The Alliance', 'nato'],
    ['Alliance', 'nato'],
    ['The Guardian', 'guardian'],
    ['Guardian', 'guardian'],
    ['the Guardian', 'guardian'],
    ['the Guardian’s', 'guardian'],
    ['Sainsbury’s', 'sainsburys'],
    ['Sainsbury', 'sainsburys'],
    ['Lloyd’s', 'lloyds'],
    ['Lloyd', 'lloyd'],
    ['Ms Smith', 'smith-a smith-b'],
    ['Cafe\u0301 Kyiv', 'cafe'],
    ['Cafe Kyiv', ''],
    ['ليلى القادري', 'qadiri'],
    ['who', 'who'],
    ['WHO', ''],
    ['allied officials’', 'officials'],
    ['', ''],
    ['’s', ''],
  ] as const)
    it(JSON.stringify(words), () => equal(named(words, REGISTRY), expected));

  for (const [title, words, own, expected] of [
    ['the entry of the file first', 'NATO', 'alliance: {name: NATO}', 'own alliance'],
    [
      'the entry of the file first, though its name is further off',
      'The Guardian',
      'paper: {name: Guardian}',
      'own paper',
    ],
    ['the registry where the file has none', 'NATO', 'paper: {name: Paper}', 'nato'],
    ['not the actor of the registry whom the file hides', 'NATO', 'nato: {name: the pact}', ''],
    ['the hiding one', 'the pact', 'nato: {name: the pact}', 'own nato'],
    ['two of the file', 'it', 'a: {name: it}\nb: {name: it}', 'own a own b'],
  ] as const)
    it(title, () => equal(named(words, REGISTRY, own), expected));

  it('finds 100,000 names', () => {
    const [own, registry] = actors(
      Array.from(
        { length: 25_000 },
        (_, i) => `a${i}: {name: Name ${i}, aliases: [A ${i}, B ${i}, C ${i}]}`,
      ).join('\n'),
    );
    equal(registry.names.written.size, 100_000);
    for (let i = 0; i < 25_000; i++) equal(resolveActor(`the C ${i}’s`, own, registry)[0]?.id, `a${i}`);
  });
});

describe('actorsNamedIn', () => {
  const REGISTRY = [
    'starmer: {name: Sir Keir Starmer, aliases: [Sir Keir]}',
    'uk-government: {name: UK government}',
    'uk: {name: UK}',
    'nato: {name: NATO}',
  ].join('\n');
  for (const [words, ...expected] of [
    ['the prime minister, Sir Keir Starmer', 'starmer'],
    ['UK government officials', 'uk-government', 'uk'],
    ['officials of NATO and the UK', 'nato', 'uk'],
    ['NATO’s (UK) officials', 'nato', 'uk'],
    ['NATOs'],
    ['nobody'],
    [''],
  ] as const)
    it(JSON.stringify(words), () =>
      deepEqual(
        actorsNamedIn(words, ...actors(REGISTRY)).map(({ id }) => id),
        expected,
      ),
    );

  it('gives no more than asked for, and looks at no more than a phrase', () => {
    deepEqual(
      actorsNamedIn('UK and NATO', ...actors(REGISTRY), 1).map(({ id }) => id),
      ['uk'],
    );
    deepEqual(actorsNamedIn(`${'and '.repeat(100_000)}NATO`, ...actors(REGISTRY)), []);
  });
});
