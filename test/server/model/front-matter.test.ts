import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { readFrontMatter } from '../../../server/src/model/front-matter.ts';
import { parse, reparse } from '../../../server/src/syntax/index.ts';

/** The problems as the text they mark, and the message. */
function problemsOf(text: string): readonly string[] {
  return readFrontMatter(parse(text)).problems.map(({ start, end, message, rule }) => {
    equal(rule, 'front-matter-invalid');
    return `${text.slice(start, end)}: ${message}`;
  });
}

const FULL = [
  '---',
  'claimdown: 1 # the version',
  'title: "Reassurance: force takes shape 😀"',
  'url: https://example.org/reassurance-force',
  'publisher: The Ledger',
  'published: 2025-02-20',
  'retrieved: 2025-02-21T09:00Z',
  'language: en-GB',
  'source: reassurance-force.txt',
  `sha256: ${'0a'.repeat(32)}`,
  'annotator: A. Counter',
  'status: reviewed',
  'actors:',
  '  officials:',
  '    name: Western officials',
  '    aliases: [officials, “they”]',
  '    type: unnamed',
  '    roles: [igo, {role: government, from: 2024-07-05}]',
  '---',
  'Text.',
];

describe('readFrontMatter', () => {
  for (const [title, text] of [
    ['with newlines', FULL.join('\n')],
    ['with carriage returns and newlines', FULL.join('\r\n')],
    ['with carriage returns', FULL.join('\r')],
  ] as const)
    it(`reads every field and where it stands, ${title}`, () => {
      const { actors, problems, comments, root, ...fields } = readFrontMatter(parse(text));
      deepEqual(
        Object.entries(fields).map(([name, { value, key, span }]) => {
          equal(text.slice(key.start, key.end), name);
          return [value, text.slice(span.start, span.end)];
        }),
        [
          ['en-GB', 'en-GB'],
          ['1', '1'],
          ['Reassurance: force takes shape 😀', '"Reassurance: force takes shape 😀"'],
          ['https://example.org/reassurance-force', 'https://example.org/reassurance-force'],
          ['The Ledger', 'The Ledger'],
          ['2025-02-20', '2025-02-20'],
          ['2025-02-21T09:00Z', '2025-02-21T09:00Z'],
          ['reassurance-force.txt', 'reassurance-force.txt'],
          ['0a'.repeat(32), '0a'.repeat(32)],
          ['A. Counter', 'A. Counter'],
          ['reviewed', 'reviewed'],
        ],
      );
      deepEqual(problems, []);
      deepEqual(
        comments.map(({ start, end }) => text.slice(start, end)),
        ['# the version'],
      );
      equal(root && text.slice(root.start, root.start + 9), 'claimdown');
      const [actor] = actors;
      equal(actors.length, 1);
      const { place, ...rest } = actor!;
      deepEqual(rest, {
        id: 'officials',
        name: 'Western officials',
        aliases: ['officials', '“they”'],
        type: 'unnamed',
        roles: [{ role: 'igo' }, { role: 'government', from: '2024-07-05' }],
        country: undefined,
        memberOf: [],
        wikidata: undefined,
      });
      equal(place.uri, undefined);
      equal(text.slice(place.key.start, place.key.end), 'officials');
      equal(text.slice(place.name.start, place.name.end), 'Western officials');
      deepEqual(
        place.aliases.map(({ start, end }) => text.slice(start, end)),
        ['officials', '“they”'],
      );
      equal(text.slice(place.entry.end - 1, place.entry.end), ']');
    });

  for (const [title, text] of [
    ['none', 'Text.'],
    ['an empty one', '---\n---\nText.'],
    ['one with empty lines', '---\n\n\n---\nText.'],
    ['one with a comment', '---\n# later\n---\nText.'],
    ['one never closed', '---\ntitle: T\n'],
    ['one with keys that have no value yet', '---\ntitle:\nlanguage:\nstatus:\nactors:\n---\n'],
  ] as const)
    it(`takes ${title}`, () => {
      const frontMatter = readFrontMatter(parse(text));
      equal(frontMatter.title, undefined);
      deepEqual(frontMatter.language, { value: 'en', key: { start: 0, end: 0 }, span: { start: 0, end: 0 } });
      deepEqual(frontMatter.actors, []);
      deepEqual(frontMatter.problems, []);
    });

  for (const [text, ...expected] of [
    ['---\ntitel: T\n---\n', 'titel: “titel” is not known here: did you mean “title”?'],
    [
      '---\r\nclaimdown: 2\r\n---\r\n',
      '2: This software reads version 1 of the language: write “claimdown: 1”.',
    ],
    [
      '---\ntitle: Kyiv: a report\nurl: https://x.y\n---\n',
      'Kyiv: a report: A value with a colon in it: put the value in quotes.',
    ],
    [
      '---\ntitle: "T\nstatus: x\n---\n',
      '": This quotation mark is never closed: write a second one where the value ends.',
    ],
    ['---\ntitle: T\ntitle: U\n---\n', 'title: “title” is given twice: keep one of the two.'],
    ['---\npublished: 2025-02-30\n---\n', '2025-02-30: “2025-02-30” is no date: February 2025 has 28 days.'],
    [
      '---\nretrieved: 2025-02-20T25:00Z\n---\n',
      '2025-02-20T25:00Z: “2025-02-20T25:00Z” is no date: the hours of a day run from 00 to 23.',
    ],
    ['---\nsource: [a, b]\n---\n', 'source: “source” must be text.'],
    ['---\nactors: [a]\n---\n', 'actors: “actors” must be a map of keys and values.'],
    [
      '---\nactors:\n  author: {}\n---\n',
      'author: “author” has a meaning of its own in tags (the article’s own voice): choose another id.',
    ],
    [
      '---\nactors:\n  unnamed: {}\n---\n',
      'unnamed: “unnamed” has a meaning of its own in tags (a source whom nobody names): choose another id.',
    ],
    [
      '---\nactors:\n  possible: {}\n---\n',
      'possible: “possible” is the name of a type, mode or strength: choose another id.',
    ],
    [
      '---\nactors:\n  cafe\u0301: {}\n---\n',
      'cafe\u0301: This id holds letters and accents as separate characters (it is not in Unicode’s form NFC): type it anew.',
    ],
    [
      '---\nactors:\n  a: {roles: {role: igo, from: 2025-03, to: 2024}}\n---\n',
      '2024: This role ends (2024) before it begins (2025-03): change one of the dates.',
    ],
    [
      '---\nactors:\n  a: {roles: [{role: igo, from: 2025-04-31}]}\n---\n',
      '2025-04-31: “2025-04-31” is no date: April 2025 has 30 days.',
    ],
    ['---\njust words\n---\n', 'just words: This must be a map of keys and values.'],
    [
      `---\n${'['.repeat(10_000)}\n---\n`,
      '[: This is nested more than 64 deep, so the file is not read: write it flatter.',
    ],
  ] as const)
    it(`says what is wrong in ${JSON.stringify(text.slice(0, 60))}`, () =>
      deepEqual(problemsOf(text), expected));

  it('takes a role that begins and ends in one month, or on one day', () => {
    deepEqual(
      problemsOf(
        '---\nactors:\n  a: {roles: [{role: igo, from: 2025-03-05, to: 2025-03}, {role: ngo, from: 2025-01-01, to: 2025-01-01}]}\n---\n',
      ),
      [],
    );
  });

  it('is read once while the article is edited', () => {
    const tree = parse(FULL.join('\n'));
    const before = readFrontMatter(tree);
    const text = FULL.join('\n');
    const edited = reparse(tree, { start: text.length, end: text.length, text: '\n{!c1|More.}' });
    equal(readFrontMatter(edited), before);
    const at = text.indexOf('reviewed');
    const changed = reparse(tree, { start: at, end: at + 8, text: 'draft' });
    notEqual(readFrontMatter(changed), before);
    equal(readFrontMatter(changed).status?.value, 'draft');
    equal(readFrontMatter(tree).status?.value, 'reviewed');
  });
});
