import assert from 'node:assert/strict';
import { afterChoosing, offeredAt } from './offered.ts';

const REGISTRY = '=== actors.yaml\n# Ours\nanna:\n  name: Anna Berg # the mayor\n\nolaf:\n  name: Olaf\n';
const FORCE = '=== claimdown.yaml\nquantities: [f]\n';
const ANNA = '=== actors.yaml\nanna: {name: Anna Berg}\n';

/** Files with a cursor or a selection, the title that is chosen, and the files that it changes. */
const CHOSEN: readonly (readonly [before: string, title: string, after: string])[] = [
  // Fixes of findings
  ['=== a.claim\n{!c1 @author|a ‸| b}', 'Escape the bar', '=== a.claim\n{!c1 @author|a \\| b}'],
  [`${ANNA}=== a.claim\n{!c1 @an‸a|A}`, 'Change to “anna”', '=== a.claim\n{!c1 @anna|A}'],
  // The brace of a tag that was none
  [
    '=== a.claim\nso ‸{!c1|it goes',
    'Escape the brace: it is the article’s own',
    '=== a.claim\nso \\{!c1|it goes',
  ],
  [
    '=== a.claim\n{!c1 @author|so ‸{@x|it goes',
    'Escape the brace: it is the article’s own',
    '=== a.claim\n{!c1 @author|so \\{@x\\|it goes',
  ],
  [
    '=== a.claim\nso ‸{% it goes',
    'Escape the brace: it is the article’s own',
    '=== a.claim\nso \\{% it goes',
  ],
  // Actors
  [
    `${REGISTRY}=== a.claim\n{@Pres‸ident Emmanuel Macron of France} left.`,
    'Add President Emmanuel Macron of France (president-emmanuel-macron-of-france, person, FR) to the registry',
    `${REGISTRY}\npresident-emmanuel-macron-of-france:\n  name: President Emmanuel Macron of France\n  type: person\n  country: FR\n`,
  ],
  [
    `${REGISTRY}=== a.claim\n{@the Harbour B‸oard} met.`,
    'Add Harbour Board (harbour-board, organisation) to the registry',
    `${REGISTRY}\nharbour-board:\n  name: Harbour Board\n  type: organisation\n`,
  ],
  [
    `${ANNA}=== a.claim\n{!c1 @‸harbour-board|Ships wait}.`,
    'Add Harbour Board (harbour-board) to the registry',
    `${ANNA}harbour-board:\n  name: Harbour Board\n`,
  ],
  [
    '=== a.claim\n{@mi‸nister|Ms Berg} left.',
    'Add Ms Berg (minister, person) to the registry',
    '=== actors.yaml\nminister:\n  name: Ms Berg\n  type: person\n',
  ],
  [
    '=== claimdown.yaml\nactors: [lists/people.yaml]\n=== lists/people.yaml\r\na:\r\n    name: A\r\n=== a.claim\n{@Ms Be‸rg} left.',
    'Add Ms Berg (ms-berg, person) to the registry',
    '=== lists/people.yaml\na:\r\n    name: A\r\nms-berg:\r\n    name: Ms Berg\r\n    type: person\r\n',
  ],
  [
    '=== a.claim\n{@Ms Be‸rg} left.',
    'Add Ms Berg (ms-berg, person) to this file alone',
    '=== a.claim\n---\nactors:\n  ms-berg:\n    name: Ms Berg\n    type: person\n---\n{@Ms Berg} left.',
  ],
  [
    '=== a.claim\n---\r\ntitle: T # so\r\n---\r\n{@Ms Be‸rg} left.',
    'Add Ms Berg (ms-berg, person) to this file alone',
    '=== a.claim\n---\r\ntitle: T # so\r\nactors:\r\n  ms-berg:\r\n    name: Ms Berg\r\n    type: person\r\n---\r\n{@Ms Berg} left.',
  ],
  [
    '=== a.claim\n---\n---\n{@Ms Be‸rg} left.',
    'Add Ms Berg (ms-berg, person) to this file alone',
    '=== a.claim\n---\nactors:\n  ms-berg:\n    name: Ms Berg\n    type: person\n---\n{@Ms Berg} left.',
  ],
  [
    '=== a.claim\n---\nactors: {x: {name: X}}\n---\n{@x} and {@Ms Be‸rg} left.',
    'Add Ms Berg (ms-berg, person) to this file alone',
    '=== a.claim\n---\nactors: {x: {name: X}, ms-berg: {name: Ms Berg, type: person}}\n---\n{@x} and {@Ms Berg} left.',
  ],
  [
    '=== a.claim\n---\ntitle: T\nactors:\n  x‸:\n    name: X\nurl: https://a.b\n---\nIt rained.',
    'Delete this entry',
    '=== a.claim\n---\ntitle: T\nurl: https://a.b\n---\nIt rained.',
  ],
  [
    '=== a.claim\n---\nactors:\n  x‸:\n    name: X\n  # the other\n  y: {name: Y}\n---\n{@Y} rained.',
    'Delete this entry',
    '=== a.claim\n---\nactors:\n  # the other\n  y: {name: Y}\n---\n{@Y} rained.',
  ],
  [
    '=== actors.yaml\na:\n  name: A\nb‸: # gone\n  name: B\n  aliases:\n    - Bee\n\nc:\n  name: C\n=== a.claim\n{@A} {@C}',
    'Delete this entry',
    '=== actors.yaml\na:\n  name: A\n\nc:\n  name: C\n',
  ],
  [
    '=== actors.yaml\na:\n  name: A\n  aliases: [One, ‸Two, Three]\nb:\n  name: B\n  aliases: [Two]\n=== a.claim\n{@A} {@B}',
    'Take this name away from a',
    '=== actors.yaml\na:\n  name: A\n  aliases: [One, Three]\nb:\n  name: B\n  aliases: [Two]\n',
  ],
  [
    '=== actors.yaml\na:\n  name: A\n  aliases:\n    - One\n    - ‸Two # too\nb:\n  name: B\n  aliases: [Two]\n=== a.claim\n{@A} {@B}',
    'Take this name away from a',
    '=== actors.yaml\na:\n  name: A\n  aliases:\n    - One\nb:\n  name: B\n  aliases: [Two]\n',
  ],
  [
    '=== actors.yaml\na:\n  name: A\n  aliases: [Two]\nb:\n  name: B\n  aliases: [T‸wo]\n=== a.claim\n{@A} {@B}',
    'Take this name away from b',
    '=== actors.yaml\na:\n  name: A\n  aliases: [Two]\nb:\n  name: B\n',
  ],
  // Claims and figures
  [
    '=== a.claim\n{!c1 @author because=c‸2|A}, {!c2 @author because=c1|B}.',
    'Take this reference out',
    '=== a.claim\n{!c1 @author|A}, {!c2 @author because=c1|B}.',
  ],
  [
    '=== a.claim\n{!c1 @author because=c3,c‸2 supports=c3|A}, {!c2 @author because=c1|B}, {!c3 @author|C}.',
    'Take this reference out',
    '=== a.claim\n{!c1 @author because=c3 supports=c3|A}, {!c2 @author because=c1|B}, {!c3 @author|C}.',
  ],
  [
    '=== a.claim\n{!c1 @author|A force of {#of=f|30‸,000 men}}. {!c2 @author|It needs {#of=f|110,000 men}}.',
    'Say that c2 disputes c1',
    '=== a.claim\n{!c1 @author|A force of {#of=f|30,000 men}}. {!c2 @author disputes=c1|It needs {#of=f|110,000 men}}.',
  ],
  [
    `${FORCE}=== a.claim\n{!c1 @author|A force of {#of=f|30‸,000 men}}.\n=== other file.claim\n{!c7 @author|It needs {#of=f|110,000 men}}.`,
    'Say that c1 disputes c7 of other file.claim',
    '=== a.claim\n{!c1 @author disputes=other%20file.claim#c7|A force of {#of=f|30,000 men}}.\n',
  ],
  [
    `${FORCE}=== a/a.claim\n{!c1 @author supports=c2|A force of {#of=f|30‸,000 men}}.\n=== b.claim\n😀 {!@author|It needs {#of=f|110,000 men}}. {!c1 @author|So}.`,
    'Say that c1 disputes the claim of ../b.claim',
    '=== b.claim\n😀 {!@author c2|It needs {#of=f|110,000 men}}. {!c1 @author|So}.=== a/a.claim\n{!c1 @author supports=c2 disputes=../b.claim#c2|A force of {#of=f|30,000 men}}.\n',
  ],
  // Whose claim it is
  [
    `${ANNA}=== a.claim\n{!c1|It ra‸ins}, {@Anna Berg} {>said}.`,
    'Attribute c1 to “Anna Berg”',
    '=== a.claim\n{!c1|It rains}, {@>c1|Anna Berg} {>said}.',
  ],
  [
    '=== a.claim\n{!It ra‸ins}, Anna Berg said.',
    'Attribute “It rains” to “Anna Berg” (“said”)',
    '=== a.claim\n{!c1|It rains}, {@>c1|Anna Berg} {>c1|said}.',
  ],
  [
    '=== a.claim\n{!c1|“It ra‸ins,”} Anna Berg {>said} on Monday.',
    'Attribute c1 to “Anna Berg” (“said on Monday”)',
    '=== a.claim\n{!c1|“It rains,”} {@>c1|Anna Berg} {>said} on Monday.',
  ],
  [
    `${ANNA}=== a.claim\n{!c1 @author|It rains}, {!It snows}, {@Anna ‸Berg} said.`,
    'Make this the source of “It snows”',
    '=== a.claim\n{!c1 @author|It rains}, {!c2|It snows}, {@>c2|Anna Berg} said.',
  ],
  // Selections
  ['=== a.claim\n⟦It rains⟧, she said.', 'Mark as claim', '=== a.claim\n{!c1|It rains}, she said.'],
  ['=== a.claim\nIt rains, ⟦she⟧ said.', 'Mark as actor', '=== a.claim\nIt rains, {@she} said.'],
  ['=== a.claim\nIt ⟦could⟧ rain.', 'Mark as hedge', '=== a.claim\nIt {?could} rain.'],
  ['=== a.claim\n⟦30,000⟧ men.', 'Mark as number', '=== a.claim\n{#30,000} men.'],
  ['=== a.claim\n{!c1|It}, she ⟦said⟧.', 'Mark as cue', '=== a.claim\n{!c1|It}, she {>said}.'],
  [
    '=== a.claim\n{!c1 @author|It ⟦rains}, she⟧ said.',
    'Mark as claim (in 2 pieces)',
    '=== a.claim\n{!c1 @author|It {!c2|rains}}{+c2|, she} said.',
  ],
  [
    '=== a.claim\nIt {?co‸uld} rain.',
    'Take away this hedge, and keep its words',
    '=== a.claim\nIt could rain.',
  ],
  [
    '=== a.claim\n{!c1 @author|It rains ‸and snows}.',
    'Part this claim in two pieces here',
    '=== a.claim\n{!c1 @author|It rains }{+c1 apart|and snows}.',
  ],
  // Silence
  [
    '=== a.claim\nOne.\r\nTwo {@no‸body}.\r\n',
    'Silence actor-unknown here, with a reason',
    '=== a.claim\nOne.\r\n{% claimdown-disable-next-line actor-unknown -- say why %}\r\nTwo {@nobody}.\r\n',
  ],
  [
    '=== a.claim\n---\nactors:\n  x‸: {name: X}\n---\n',
    'Silence actor-unused here, with a reason',
    '=== a.claim\n---\nactors:\n  # claimdown-disable-next-line actor-unused -- say why\n  x: {name: X}\n---\n',
  ],
  [
    '=== actors.yaml\na:\n  name: A\n‸b:\n  name: B\n=== a.claim\n{@A}',
    'Silence actor-unused here, with a reason',
    '=== actors.yaml\na:\n  name: A\n# claimdown-disable-next-line actor-unused -- say why\nb:\n  name: B\n',
  ],
  // The configuration
  [
    '=== a.claim\n{@no‸body}',
    'Turn actor-unknown off for the whole corpus, in claimdown.yaml',
    '=== claimdown.yaml\nrules:\n  actor-unknown: off\n',
  ],
  [
    '=== claimdown.yaml\n# Ours\nignore: [x]\n=== a.claim\n{@no‸body}',
    'Turn actor-unknown off for the whole corpus, in claimdown.yaml',
    '=== claimdown.yaml\n# Ours\nignore: [x]\nrules:\n  actor-unknown: off\n',
  ],
  [
    '=== claimdown.yaml\nrules:\n    actor-unused: off # so\n\nscale: ipcc\n=== a.claim\n{@no‸body}',
    'Turn actor-unknown off for the whole corpus, in claimdown.yaml',
    '=== claimdown.yaml\nrules:\n    actor-unused: off # so\n    actor-unknown: off\n\nscale: ipcc\n',
  ],
  [
    '=== claimdown.yaml\nrules: {actor-unknown: error} # so\n=== a.claim\n{@no‸body}',
    'Turn actor-unknown off for the whole corpus, in claimdown.yaml',
    '=== claimdown.yaml\nrules: {actor-unknown: off} # so\n',
  ],
];

describe('actions', () => {
  for (const [before, title, after] of CHOSEN)
    it(`${title}: ${JSON.stringify(before)}`, async () =>
      assert.equal(await afterChoosing(before, title), after));

  it('are offered in one order, the one to take preferred', async () => {
    const { actions } = await offeredAt(`${ANNA}=== a.claim\n{!c1|It rains}, {@a‸na >c1|she} said.`);
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => `${isPreferred ? '* ' : ''}${title} [${kind}]`),
      [
        '* Change to “anna” [quickfix]',
        'Add she (ana) to the registry [quickfix]',
        'Add she (ana) to this file alone [quickfix]',
        'Take away this actor, and keep its words [refactor.rewrite]',
        'Silence actor-unknown here, with a reason [quickfix]',
        'Turn actor-unknown off for the whole corpus, in claimdown.yaml [quickfix]',
      ],
    );
  });

  it('offer nothing on plain words', async () => {
    assert.deepEqual((await offeredAt('=== a.claim\nIt ‸rains.')).actions, []);
  });
});
