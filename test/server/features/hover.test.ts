import assert from 'node:assert/strict';
import { fileHover } from '../../../server/src/features/file-hover.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { modelOf } from './model-of.ts';
import { readSelections } from './selections.ts';

const REGISTRY = `vashtere:
  name: Ilka Vashtere
  aliases: [Ms Vashtere]
  type: person
  roles:
    - {role: opposition, from: 2020-04-04, to: 2024-07-05}
    - {role: government, from: 2024-07-05}
  country: GB
  member-of: [halvia]
  wikidata: Q6383803
halvia:
  name: Halvia
  type: state
  aliases: [The Isles]
north-isles:
  aliases: [The Isles]
`;

/** The text with the place, the text that the hover is about, and its lines. */
type Case = readonly [what: string, text: string, about: string, lines: readonly string[]];

const CASES: readonly Case[] = [
  [
    'a claim',
    '{!c1 prediction polarity=- disputes=c2 supports=c9 because=b.claim#c1|It {?epistemic possible|could} {#~3e6 EUR|3m} ra‸in}, {@vashtere >|she} {>{?epistemic probable|likely} said}. {!c2 disputes=c1|“No”}',
    '{!c1 prediction polarity=- disputes=c2 supports=c9 because=b.claim#c1|It {?epistemic possible|could} {#~3e6 EUR|3m} rain}',
    [
      '**Claim** `c1` · prediction · denied',
      'Source: Ilka Vashtere',
      'Mode: indirect (by the quotation marks)',
      'Certainty: possible, because of “could”',
      'Hedges: “could” (epistemic, possible), “likely” (epistemic, probable)',
      'Figures: “3m” = about 3,000,000 EUR',
      'Supports: `c9` (no such id in this file)',
      'Disputes: c2: “No”',
      'Because: `b.claim#c1`',
      'Disputed by: c2: “No”',
    ],
  ],
  [
    'a claim that nobody makes',
    '{!It is ‸so}',
    '{!It is so}',
    [
      '**Claim**',
      'Source: *nobody named*',
      'Mode: indirect (by the quotation marks)',
      'Certainty: certain (no hedge)',
    ],
  ],
  [
    'a claim whose mode is given',
    '{!c1 direct @author|It is ‸so}',
    '{!c1 direct @author|It is so}',
    ['**Claim** `c1`', 'Source: the article itself', 'Mode: direct', 'Certainty: certain (no hedge)'],
  ],
  [
    'a further piece is hovered as its claim',
    '{!c1|“It is,”} he said, {+c1|“s‸o”}',
    '{+c1|“so”}',
    [
      '**Claim** `c1`',
      'Source: *nobody named*',
      'Mode: direct (by the quotation marks)',
      'Certainty: certain (no hedge)',
    ],
  ],
  [
    'an actor, by name',
    '{@Ms Vas‸htere} {>says} {!c1 @vashtere|it is so} and {!c2 @vashtere|that is not}',
    '{@Ms Vashtere}',
    [
      '**Ilka Vashtere** `vashtere` · person · GB',
      'Also: Ms Vashtere',
      'Roles: opposition \\(2020\\-04\\-04 to 2024\\-07\\-05\\), government \\(2024\\-07\\-05 to now\\)',
      'Member of: Halvia',
      'Wikidata: [Q6383803](https://www.wikidata.org/wiki/Q6383803)',
      'Mentioned once in this article; source of 2 claims:',
      '',
      '- c1: it is so',
      '- c2: that is not',
    ],
  ],
  [
    'an actor, by id in a head',
    '{!c1 @hal‸via|it is so}',
    '@halvia',
    [
      '**Halvia** `halvia` · state',
      'Also: The Isles',
      'Not mentioned in this article; source of one claim:',
      '',
      '- c1: it is so',
    ],
  ],
  [
    'a name that two actors have',
    '{@The Is‸les}',
    '{@The Isles}',
    [
      '**Actor**: several have this name: Halvia (`halvia`), north\\-isles (`north-isles`). Write the id of the one that is meant.',
    ],
  ],
  [
    'an unknown name',
    '{@Nob‸ody}',
    '{@Nobody}',
    ['**Actor**: no actor of this file or of the registry has the name “Nobody”.'],
  ],
  [
    'an unknown id',
    '{@nobody|s‸he}',
    '{@nobody|she}',
    ['**Actor**: no actor of this file or of the registry has the id `nobody`.'],
  ],
  [
    'a hedge',
    '{?epistemic possible|c‸ould}',
    '{?epistemic possible|could}',
    ['**Hedge** · epistemic · possible'],
  ],
  [
    'a number',
    '{#<30000 personnel of=force asof=2024|under 30‸,000}',
    '{#<30000 personnel of=force asof=2024|under 30,000}',
    ['**Number** · under 30,000 personnel', 'Of: force', 'As of: 2024'],
  ],
  ['a number without a value', '{#30‸,000}', '{#30,000}', ['**Number** · 30,000 (read from the words)']],
  ['a cue', '{!c1 @halvia|a} {>s‸aid}', '{>said}', ['**Cue** · puts forward c1: a (Halvia)']],
  ['a cue of nothing', '{>s‸aid}', '{>said}', ['**Cue** · belongs to no claim yet']],
  [
    'a piece of nothing',
    '{+c9|‸x}',
    '{+c9|x}',
    ['**Piece** of no tag: nothing before it in this file has that id.'],
  ],
  ['an id in a piece', '{+c‸9|x}', 'c9', ['Nothing before it in this file has the id `c9`.']],
  ['a type', '{!c1 pre‸diction|x}', 'prediction', ['Type: about what will be.']],
  ['a strength', '{?proba‸ble|x}', 'probable', ['Strength: put as probable.']],
  ['a literal', '{#25000‸..30000 people|x}', '25000..30000', ['Value: 25,000 to 30,000']],
  ['a unit', '{#5 peo‸ple|x}', 'people', ['Unit: people']],
  ['a bare link', '{@x ‸>|x}', '>', ['Belongs to the nearest claim on this line that does not enclose it.']],
  [
    'an attribute’s name',
    '{!c1 mo‸de=direct|x}',
    'mode=direct',
    [
      '`mode`: How the words are given: direct (quoted), indirect (reported) or mixed.',
      '',
      'One of: `direct`, `indirect`, `mixed`.',
    ],
  ],
  [
    'a claim that an attribute names',
    '{!c1 disputes=c2,c‸3|x} {!c2|y} {!c3|z}',
    'c3',
    [
      '**Claim** `c3`',
      'Source: *nobody named*',
      'Mode: indirect (by the quotation marks)',
      'Certainty: certain (no hedge)',
      'Disputed by: c1: x',
    ],
  ],
  ['a claim of another file', '{!c1 disputes=b.claim#c‸2|x}', 'b.claim#c2', ['The claim `c2` of `b.claim`.']],
  [
    'a key of the front matter',
    '---\npub‸lisher: A\n---\nx',
    'publisher',
    ['Who published the article: the newspaper, broadcaster or body.'],
  ],
  ['a value of the front matter', '---\nstatus: dra‸ft\n---\nx', 'draft', ['`draft`: Still being written.']],
  [
    'a key of an actor in the front matter',
    '---\nactors:\n  a:\n    type: per‸son\n---\nx',
    'person',
    ['`person`: A human being, by name.'],
  ],
  [
    'words that Markdown would take for its own',
    '{>s‸aid} {!c1|a*b_ `c` [d](e) <f> # 1. g}',
    '{>said}',
    ['**Cue** · puts forward c1: a\\*b\\_ \\`c\\` \\[d\\]\\(e\\) \\<f\\> \\# 1\\. g (nobody named)'],
  ],
];

const NOTHING = [
  'no ‸tag',
  '{% no‸te %}',
  '---\nun‸known: x\n---\n',
  '---\ntitle: x ‸# y\n---\n',
  '‸',
  '-‸--\ntitle: x\n---\n',
];

describe('hover', () => {
  for (const [what, written, about, lines] of CASES) {
    it(what, async () => {
      const { text, selections } = readSelections(written);
      const found = hover(await modelOf(text, REGISTRY), selections[0]!.start);
      assert.ok(found);
      assert.equal(text.slice(found.span.start, found.span.end), about);
      assert.deepEqual(found.markdown.split(/ {2}\n|\n/), lines);
    });
  }

  for (const written of NOTHING) {
    it(`says nothing at ${JSON.stringify(written)}`, async () => {
      const { text, selections } = readSelections(written);
      assert.equal(hover(await modelOf(text, REGISTRY), selections[0]!.start), undefined);
    });
  }
});

describe('fileHover', () => {
  const cases = [
    ['actors.yaml', 'starmer:\n  coun‸try: GB\n', 'country', /ISO 3166/],
    ['actors.yaml', 'starmer:\n  roles:\n    - {role: government, fr‸om: 2024-07-05}\n', 'from', /./],
    ['claimdown.yaml', 'rules:\n  actor-unu‸sed: off\n', 'actor-unused', /./],
    ['claimdown.yaml', 'ru‸les:\n  actor-unused: off\n', 'rules', /./],
  ] as const;
  for (const [name, written, about, says] of cases) {
    it(`${about} of ${name}`, () => {
      const { text, selections } = readSelections(written);
      const found = fileHover(name, text, selections[0]!.start);
      assert.ok(found);
      assert.equal(text.slice(found.span.start, found.span.end), about);
      assert.match(found.markdown, says);
    });
  }

  it('has nothing to say of other YAML, or of aliases that lead round in a circle', () => {
    assert.equal(fileHover('other.yaml', 'rules: off', 1), undefined);
    const circle = 'a: &a\n  roles: *a\n';
    for (let i = 0; i <= circle.length; i++) fileHover('actors.yaml', circle, i);
  });
});
