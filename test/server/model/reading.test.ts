import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suggestionsIn, suggestionsOfLine } from '../../../server/src/features/suggestions.ts';
import { type DocumentModel, documentModel, loadSurroundings } from '../../../server/src/model/index.ts';
import { articleText, parse, reparse, type Tree } from '../../../server/src/syntax/index.ts';
import { memoryWorkspace, ROOT } from './memory-workspace.ts';

const ACTORS = 'berg:\n  name: Anna Berg\n  type: person\n';

async function models(): Promise<(tree: Tree) => DocumentModel> {
  const uri = `${ROOT}article.claim`;
  const surroundings = await loadSurroundings(uri, parse(''), memoryWorkspace({ 'actors.yaml': ACTORS }));
  return (tree) => documentModel(uri, tree, surroundings);
}

/** All that is read on each line, as words of the article. */
function readOn(model: DocumentModel): readonly unknown[] {
  return model.tree.lines.map((line) => {
    const { text, numbers, hedges, names, quotations, actors, claims } = model.reading(line);
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    return {
      numbers: numbers.map(words),
      hedges: hedges.map(words),
      names: names.map(words),
      quotations: quotations.map((each) => [words(each), each.continued]),
      actors: actors.map((each) => [words(each), each.name, each.ids]),
      claims: claims.map((each) => [each.fragments.map(words), each.source.map(words), each.speaker]),
    };
  });
}

describe('the reading of an article', () => {
  it('sees words behind tags, and nothing in front matter, heads and notes', async () => {
    const make = await models();
    const text =
      '---\ntitle: About 5 people may go\n---\n{!c1 note="may"|Anna {?possible|may} lead {#30 people|30 people}}. {% 7 dogs could bark %}';
    const read = readOn(make(parse(text)));
    assert.deepEqual(read.slice(0, 3), Array(3).fill(read[0]));
    const { numbers, hedges } = read[3] as { numbers: string[]; hedges: string[] };
    assert.deepEqual({ numbers, hedges }, { numbers: ['30 people'], hedges: ['may'] });
  });

  it('carries an open quotation and the actors named over lines', async () => {
    const make = await models();
    const read = readOn(
      make(
        parse(
          '“It was a start,” said Anna Berg. “We want\n“more of it,” she added.\n{% a note %}\nMs Berg left.',
        ),
      ),
    );
    const [, second, note, last] = read as { quotations: unknown; actors: [string, string, string[]][] }[];
    assert.deepEqual(second?.quotations, [['“more of it,”', true]]);
    assert.deepEqual(note?.quotations, []);
    assert.deepEqual(
      last?.actors.map(([words, , ids]) => [words, ids]),
      [['Ms Berg', ['berg']]],
    );
  });

  it('finds no English in another language', async () => {
    const make = await models();
    const read = readOn(make(parse('---\nlanguage: de\n---\n30 people may go, “said” Anna Berg.')));
    assert.deepEqual(read[3], {
      numbers: [],
      hedges: [],
      names: [],
      quotations: [['“said”', false]],
      actors: [],
      claims: [],
    });
  });

  it('reads no line again that an edit before it does not concern', async () => {
    const make = await models();
    const tree = parse('Rents rose.\nAnna Berg said the rent was “too high”.\n“It may fall,” she said.');
    const before = make(tree);
    const last = before.reading(tree.lines[2]!);
    const { actors, claims, quotations } = last;
    const typed = reparse(tree, { start: 11, end: 11, text: ' They may fall.' });
    const after = make(typed).reading(typed.lines[2]!);
    assert.equal(typed.lines[2], tree.lines[2]);
    assert.ok(claims.length > 0 && quotations.length > 0);
    assert.ok(after.actors === actors && after.claims === claims && after.quotations === quotations);
  });

  const pieces = fc.constantFrom(
    '“',
    '”',
    '\n',
    '\r\n',
    'Anna Berg ',
    'she said ',
    'Ms Berg ',
    'it may rain, ',
    '{!c1|',
    '}',
    '5 dogs ',
    '{% note %}',
    '🙂',
    '. ',
  );

  it('is, after any edits, what it is for the same text read afresh', async () => {
    const make = await models();
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.array(pieces, { maxLength: 3 })), { maxLength: 6 }),
        (words, edits) => {
          let tree = parse(words.join(''));
          readOn(make(tree));
          for (const [at, length, text] of edits) {
            const all = tree.lines.reduce((sum, line) => sum + line.text.length + line.lineBreak.length, 0);
            const start = all === 0 ? 0 : at % all;
            tree = reparse(tree, { start, end: Math.min(all, start + length), text: text.join('') });
            const afresh = parse(tree.lines.map((line) => line.text + line.lineBreak).join(''));
            assert.deepEqual(readOn(make(tree)), readOn(make(afresh)));
          }
        },
      ),
    );
  });

  it('gives the suggestions that the article text gives', async () => {
    const make = await models();
    const tree = parse(
      'Anna Berg said {!c1|it may {?possible|rain}}.\n“About {#30|30} people,” she said, “could\n“go by May.” {% x %}\nMs Berg left.',
    );
    const model = make(tree);
    const byLine = model.tree.lines.flatMap((line) => suggestionsOfLine(model.reading(line)));
    const article = articleText(tree);
    const whole = suggestionsIn(article, {
      kinds: new Set(['number', 'hedge', 'actor', 'claim']),
      lexicon: model.reader.lexicon,
      names: model.reader.names,
      numbers: model.reader.numbers,
    });
    const facts = (each: (typeof whole)[number]) => [each.kind, each.end - each.start, each.why];
    assert.deepEqual(byLine.map(facts), whole.map(facts));
  });
});
