import assert from 'node:assert/strict';
import { exportBrat } from '../../../../server/src/formats/brat/export-brat.ts';
import { importBrat } from '../../../../server/src/formats/brat/import-brat.ts';
import { readMapping, shippedMapping, usualMapping } from '../../../../server/src/formats/brat/mapping.ts';
import { bareModel } from '../../../../server/src/formats/brat/model-statements.ts';

interface Row {
  readonly name: string;
  readonly article: string;
  /** Lines of the `.ann` file; `→` stands for a tab. */
  readonly records: readonly string[];
  /** Lines of the `.claim` file behind its front matter. */
  readonly claim: readonly string[];
  readonly faults?: readonly string[];
  readonly mapping?: string;
  readonly offsets?: 'utf16';
}

const ROWS: readonly Row[] = [
  {
    name: 'text becomes tags by its label, and keeps the label',
    article: 'The ministry of Arle denied it.\n',
    records: ['T1→Organization 0 20→The ministry of Arle', 'T2→Claim 28 30→it'],
    claim: [
      '{%= {"brat":"T1\\tOrganization","tag":"actor"} %}',
      '{@id=T1|The ministry of Arle} denied {!T2|it}.',
      '',
    ],
  },
  {
    name: 'a label without a meaning is kept whole',
    article: 'It rains in Arle.',
    records: ['T7→Weather 3 8→rains', 'A1→Heavy T7'],
    claim: [
      '{%= {"brat":"T7\\tWeather 3 8\\trains"} %}',
      '{%= {"brat":"A1\\tHeavy T7"} %}',
      'It rains in Arle.',
    ],
  },
  {
    name: 'parts that lie apart, touch, or are parted by a line break',
    article: 'one two\nthree four',
    records: ['T1→Claim 0 3;8 13→one three', 'T2→Claim 4 6;6 7→tw o', 'T3→Claim 4 13→two three'],
    claim: ['{!T1|one} {!T3|{!T2|tw}{+T2 apart|o}}', '{+T3|{+T1|three}} four'],
  },
  {
    name: 'crossing spans, each one span',
    article: 'a b c d',
    records: ['T1→Claim 0 5→a b c', 'T2→Cue 2 7→b c d'],
    claim: ['{!T1|a {>id=T2|b c}}{+T2| d}'],
  },
  {
    name: 'the same words marked twice',
    article: 'It could.',
    records: ['T1→Hedge 3 8→could', 'T2→Claim 3 8→could', 'T3→Hedge 3 8→could'],
    claim: ['It {!T2|{?id=T1|{?id=T3|could}}}.'],
  },
  {
    name: 'what is no ASCII, in code points',
    article: '😀 “Naïve” – שלום',
    records: ['T1→Claim 2 9→“Naïve”', 'T2→Actor 12 16→שלום'],
    claim: ['😀 {!T1|“Naïve”} – {@id=T2|שלום}'],
  },
  {
    name: 'the same in UTF-16 units',
    offsets: 'utf16',
    article: '😀 “Naïve” – שלום',
    records: ['T1→Claim 3 10→“Naïve”'],
    claim: ['😀 {!T1|“Naïve”} – שלום'],
  },
  {
    name: 'braces, bars and white space at the ends',
    article: '{a|b}\\{ c ',
    records: ['T1→Claim 0 5→{a|b}', 'T2→Claim 7 10→{ c'],
    claim: ['{!T1|\\{a\\|b\\}}\\\\\\{ c '],
    faults: [
      '2: the text at its offsets is “ c ”, not “{ c”: mend the record, or say what its offsets count',
    ],
  },
  {
    name: 'relations, attributes and events of attribution',
    mapping: 'attribution',
    article: 'Arle said it would pay, and Brun that it would not.',
    records: [
      'T1→Source 0 4→Arle',
      'T2→Cue 5 9→said',
      'T3→Content 10 22→it would pay',
      'T4→Source 28 32→Brun',
      'T5→Content 33 50→that it would not',
      'R1→Attribution Arg1:T1 Arg2:T3→',
      'E1→Attribution:T2 Source:T4 Content:T5',
      'A1→Negation T5',
      '#1→AnnotatorNotes T3→by word of mouth',
      '#2→AnnotatorNotes E1→elliptical',
    ],
    claim: [
      '{%= {"brat":"T1\\tSource","tag":"actor"} %}',
      '{%= {"brat":"T3\\tContent","tag":"claim"} %}',
      '{%= {"brat":"T4\\tSource","tag":"actor"} %}',
      '{%= {"brat":"T5\\tContent","tag":"claim"} %}',
      '{%= {"brat":"R1\\tAttribution Arg1:T1 Arg2:T3\\t","says":["T1>T3"]} %}',
      '{%= {"brat":"E1\\tAttribution:T2 Source:T4 Content:T5","says":["T2>T5","T4>T5"]} %}',
      '{%= {"brat":"A1\\tNegation T5","says":["T5 polarity=-"]} %}',
      '{%= {"brat":"#2\\tAnnotatorNotes E1\\telliptical"} %}',
      '{@id=T1 >T3|Arle} {>id=T2 >T5|said} {!T3 note="by word of mouth"|it would pay}, and {@id=T4 >T5|Brun} {!T5 polarity=-|that it would not}.',
    ],
  },
  {
    name: 'records that are wrong are told, and the rest is read',
    article: 'It could rain.',
    records: [
      'T1 Claim 0 2 It',
      'T2→Claim 5 3→x',
      'T3→Claim 3 99→could',
      'T4→Hedge 3 8→would',
      'X1→Claim 0 2→It',
      'T5→Claim 0 2→It',
      'T5→Claim 9 13→rain',
      'R1→Supports Arg1:T5 Arg2:T9→',
      'A1→Sure R1',
      'E1→Rain',
      '',
      'T6→Claim 9 13→rain',
    ],
    claim: ['{!T5|It} could {!T6|rain}.'],
    faults: [
      '1: a tab must stand between the id and what the record says',
      '2: offsets 5 to 3 hold no text: the end must lie behind the start',
      '3: offset 99 lies behind the end of the text, at 14',
      '4: the text at its offsets is “could”, not “would”: mend the record, or say what its offsets count',
      '5: “X1” is no id of a record: T, R, E, A, M, N or # with a number, or *',
      '7: the id T5 is given on line 6 already: give it another',
      '8: it names T9, which is no record of the file, or none that can be read',
      '9: it names R1, which is no record of the file, or none that can be read',
      '10: an event has a trigger and arguments, as “E1⇥Report:T1 Reporter:T2”',
    ],
  },
];

describe('import from brat', () => {
  for (const { name, article, records, claim, faults = [], mapping, offsets = 'codepoint' } of ROWS)
    it(name, async () => {
      const standoff = records.map((record) => `${record.replaceAll('→', '\t')}\n`).join('');
      const meaning = mapping === undefined ? usualMapping() : shippedMapping(mapping)!;
      const imported = await importBrat(article, standoff, { mapping: meaning, offsets });
      assert.deepEqual(
        imported.faults.map(({ line, message }) => `${line}: ${message}`),
        faults,
      );
      assert.deepEqual(imported.text.split('---\n').at(-1)?.split('\n'), claim);

      const { text, annotations } = exportBrat(bareModel(imported.text), offsets);
      assert.equal(text, article);
      const read = standoff
        .split('\n')
        .filter((_, line) => !faults.some((fault) => fault.startsWith(`${line + 1}:`)));
      assert.deepEqual(
        annotations.split('\n').sort(),
        read
          .filter((line) => line !== '')
          .concat('')
          .sort(),
      );
    });
});

describe('a mapping of labels', () => {
  it('is a file that says where it is wrong', () => {
    const { mapping, problems } = readMapping(
      'entities:\n  Speaker: {tag: actor, type: person}\n  X: claims\n',
    );
    assert.deepEqual(mapping.entities.get('Speaker'), { tag: 'actor', type: 'person' });
    assert.deepEqual(mapping.entities.get('Claim'), { tag: 'claim' });
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /claims.*did you mean.*claim/is);
  });
});
