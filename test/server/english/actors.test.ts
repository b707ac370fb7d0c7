import assert from 'node:assert/strict';
import {
  type ActorMemory,
  type ActorMention,
  NOBODY_YET,
  readActors,
} from '../../../server/src/english/actors.ts';
import { sentences } from '../../../server/src/english/sentences.ts';
import { tokens } from '../../../server/src/english/tokens.ts';

function read(
  text: string,
  memory: ActorMemory = NOBODY_YET,
): { mentions: readonly ActorMention[]; memory: ActorMemory } {
  const cut = tokens(text);
  return readActors({ text, tokens: cut, sentences: sentences(text, cut) }, memory);
}

/** Each mention as `words: type`. */
function written(text: string): readonly string[] {
  return read(text).mentions.map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
}

function table(title: string, rows: readonly (readonly [text: string, ...mentions: string[]])[]): void {
  describe(title, () => {
    for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(written(text), expected));
  });
}

describe('actors', () => {
  table('nobody in words of a script without capitals', [
    ['The sign read السلام عليكم, she wrote.'],
    ['The word שלום was heard, 日本語 was read, and ไทย was sung.'],
  ]);

  table('people', [
    ['President Thabo Dlamini spoke in Pretoria.', 'President Thabo Dlamini: person'],
    [
      'Ann Hall, a professor of law, and Oskar Brell agreed.',
      'Ann Hall, a professor of law: person',
      'Oskar Brell: person',
    ],
    ['They met von der Leyen in Brussels.', 'von der Leyen: person'],
    ['The Hon Julie Bishop MP announced it.', 'The Hon Julie Bishop MP: person'],
    ['Tsai Ing-wen won the election.', 'Tsai Ing-wen: person'],
    ['John F. Hale Jr. was there.', 'John F. Hale Jr: person'],
  ]);

  table('as news from Washington names them', [
    [
      'Rep. Ann Hale (D-Ohio) and Sen. Ruth Kent, R-La., voted.',
      'Rep. Ann Hale: person',
      'Sen. Ruth Kent: person',
    ],
    ['Economists at Pantheon reckon so.', 'Pantheon: organisation'],
    ['It was leaked to The Verge in May.', 'The Verge: organisation'],
    ['“Nobody is above the law,” asserted Shinde.', 'Shinde: person'],
    ['It was a bill that Obama signed.', 'Obama: person'],
    ['The Securities and Exchange Commission sued.', 'The Securities and Exchange Commission: organisation'],
    ['It was given by Forward PAC in May.', 'Forward PAC: organisation'],
    ['They would replace Obamacare and cut Medicare.'],
    ['It was posted at 9 a.m. ET.'],
    ['But federal officials left.', 'federal officials: group'],
    ['A picture by Ann Hale/Getty Images', 'Ann Hale: person', 'Getty Images: organisation'],
  ]);

  table('bodies', [
    ['The World Health Organization warned of a new strain.', 'The World Health Organization: organisation'],
    ['Sony Music sued Hall & Sons Ltd.', 'Sony Music: organisation', 'Hall & Sons Ltd: organisation'],
    [
      'The Ministry of Defence (MoD) denied it. The MoD said nothing more.',
      'The Ministry of Defence: organisation',
      'MoD: organisation',
      'The MoD: organisation',
    ],
  ]);

  table('clubs, companies and parties', [
    [
      'Leicester City won the title under Claudio Ranieri.',
      'Leicester City: organisation',
      'Claudio Ranieri: person',
    ],
    [
      'Michael Jordan played for the Chicago Bulls and the Washington Wizards.',
      'Michael Jordan: person',
      'the Chicago Bulls: organisation',
      'the Washington Wizards: organisation',
    ],
    [
      'Atatürk founded the Republican People’s Party.',
      'Atatürk: organisation',
      'the Republican People’s Party: organisation',
    ],
    [
      'The Truth and Reconciliation Commission sat in Cape Town.',
      'The Truth and Reconciliation Commission: organisation',
    ],
    [
      'The Medicines and Healthcare products Regulatory Agency (MHRA) approved it.',
      'The Medicines and Healthcare products Regulatory Agency: organisation',
      'MHRA: organisation',
    ],
    ['Hyundai and Kia are based in South Korea.', 'Hyundai: organisation', 'Kia: organisation'],
    ['Amartya Sen was Master of Trinity College.', 'Amartya Sen: person', 'Trinity College: organisation'],
    [
      'She was elected President of the European Commission.',
      'President of the European Commission: person',
      'the European Commission: organisation',
    ],
    ['Franklin worked at King’s College London.', 'Franklin: person', 'King’s College London: organisation'],
  ]);

  table('states, where they act', [
    ['Malaysia and Indonesia turned the boats away.', 'Malaysia: state', 'Indonesia: state'],
    ['The UK and other countries patrol the Baltic.', 'The UK: state'],
    ['A Boeing spokesperson met a US envoy. The Model Y was there.', 'Boeing: organisation', 'US: state'],
    ['She moved to Poland.'],
    ['Moscow denied it. A US base was hit.', 'Moscow: state', 'US: state'],
    ['Washington would not give Kyiv any more of them.', 'Washington: state', 'Kyiv: state'],
    ['Talks between Washington and Beijing failed.', 'Washington: state', 'Beijing: state'],
    ['London could be cold. They stayed with friends in Paris. He knew Rome.'],
    ['He was born in Abingdon, Oxfordshire.'],
  ]);

  table('groups', [
    ['Ministers discussed the plan.', 'Ministers: group'],
    ['French police and German officials met.', 'French police: group', 'German officials: group'],
  ]);

  table('nobody', [
    ['In May, the Battle of Hastings was remembered.'],
    ['SOUTHWEST ASIA, March 3 — Near Kirkuk, a strike destroyed a bunker.'],
    ['The French Revolution began in 1789.'],
    ['The house was sold in March.'],
    ['The single “Yesterday” was released in 1965.'],
    ['Nevermind is an album that came out in 1991.'],
    ['Hurricane Katrina struck New Orleans.'],
    ['The destroyer USS Hopper was launched in 1996.'],
    ['Bourn is a village in Cambridgeshire.'],
  ]);

  it('ties an office to the one person named who holds it, and a given name to its one bearer', () => {
    const named = read('Volodymyr Zelenskyy, the Ukrainian president, met Kemi Badenoch.').memory;
    const later = (text: string, memory: ActorMemory) =>
      read(text, memory).mentions.map(({ start, end, name }) => `${text.slice(start, end)}: ${name}`);
    assert.deepEqual(later('Ukraine’s president said so.', named), [
      'Ukraine’s president: Volodymyr Zelenskyy',
      'Ukraine: Ukraine',
    ]);
    assert.deepEqual(later('Kemi left.', named), ['Kemi: Kemi Badenoch']);
    const both = read('President Thabo Dlamini and Kemi Adeyemi came.', named).memory;
    assert.deepEqual(later('Ukraine’s president left.', both), ['Ukraine: Ukraine']);
    assert.deepEqual(later('Kemi left.', both), ['Kemi: Kemi']);
  });

  it('knows a surname that is a word of its own, once its person was named', () => {
    const named = read('Theresa May lost to Jeremy Hunt in Osaka. Naomi Osaka had gone.').memory;
    const later = (text: string) => read(text, named).mentions.map(({ name }) => name);
    assert.deepEqual(later('May resigned.'), ['Theresa May']);
    assert.deepEqual(later('Hunt had voted to stay.'), ['Jeremy Hunt']);
    assert.deepEqual(later('Osaka won in straight sets.'), ['Naomi Osaka']);
    assert.deepEqual(later('May was warm in Osaka.'), []);
  });

  it('gives a shortened later mention the name of the first, its title left out, over lines', () => {
    const first = read('Sir Alan Marsh met the board. Sir Alan was late.');
    assert.deepEqual(
      first.mentions.filter(({ type }) => type === 'person').map(({ name }) => name),
      ['Alan Marsh', 'Alan Marsh'],
    );
    const later = read('Marsh left early.', first.memory).mentions[0];
    assert.deepEqual([later?.name, later?.grounds], ['Alan Marsh', 'later name']);
  });

  it('takes a pronoun for the person mentioned last, and we for a body only where nobody was', () => {
    const meant = (text: string) =>
      read(text)
        .mentions.filter(({ grounds }) => grounds === 'pronoun')
        .map(({ start, end, name }) => [text.slice(start, end), name]);
    assert.deepEqual(meant('Ann Hall met the Royal Navy. “We agreed,” she said.'), [
      ['We', 'Ann Hall'],
      ['she', 'Ann Hall'],
    ]);
    assert.deepEqual(
      meant('Mr Brell met Ann Hall, and he told Tom Ashby what she said. She left. He stayed.'),
      [
        ['he', 'Brell'],
        ['she', 'Ann Hall'],
        ['She', 'Ann Hall'],
        ['He', 'Tom Ashby'],
      ],
    );
    assert.deepEqual(meant('Shabana Okoro met Tom Ashby. She left.'), [['She', 'Shabana Okoro']]);
    assert.deepEqual(meant('Lady Okoro met Tom Ashby. She left.'), [['She', 'Okoro']]);
    assert.deepEqual(meant('The Royal Navy answered. “We agreed,” it said.'), [['We', 'Royal Navy']]);
    assert.deepEqual(meant('“We agreed,” they said.'), []);
  });
});
