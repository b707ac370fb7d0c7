/** A process that reads English: with Claimdown, or with wink-nlp where the folders of the package and its model are given. */
import { createRequire } from 'node:module';
import process from 'node:process';
import { baseLexicon } from '../../server/src/english/hedges/base-lexicon.ts';
import { type ReaderOptions, readLines } from '../../server/src/english/reader.ts';
import { articles } from './corpus.ts';
import { answer } from './measure.ts';

const ARTICLES = 100;
const ARTICLE_UNITS = 5_000;

export const HOSTILE = {
  'opening quotation marks': '“',
  commas: ', ',
  '“and”': 'and ',
  digits: '7',
  'claims in claims': 'he said that ',
} as const;

type Kind = 'number' | 'hedge' | 'actor' | 'claim';

/** As it comes from a file: in one piece, whatever it was put together from. */
function asRead(text: string): string {
  return Buffer.from(text).toString();
}

const texts = (): readonly string[] => articles(ARTICLES, ARTICLE_UNITS).map(({ plain }) => asRead(plain));

function ours(kinds: readonly Kind[]): (text: string) => unknown {
  const options: ReaderOptions = { kinds: new Set(kinds), lexicon: baseLexicon() };
  return (text) => {
    let found = 0;
    for (const read of readLines(text.split('\n'), options)) {
      found += read.numbers.length + read.hedges.length + read.actors.length + read.claims.length;
    }
    return found;
  };
}

function wink(folder: string, model: string): (text: string) => unknown {
  const nlp = createRequire(`${folder}/`)('wink-nlp')(createRequire(`${model}/`)('wink-eng-lite-web-model'));
  return (text) => nlp.readDoc(text);
}

function readAll(read: (text: string) => unknown): () => unknown {
  const all = texts();
  return () => {
    let last: unknown;
    for (const text of all) last = read(text);
    return last;
  };
}

function readHostile(unit: string, length: number): () => unknown {
  const text = asRead(unit.repeat(Math.ceil(length / unit.length)));
  const read = ours(['number', 'hedge', 'actor', 'claim']);
  return () => read(text);
}

const [folder, model] = process.argv.slice(2);
answer(
  folder !== undefined && model !== undefined
    ? { articles: () => readAll(wink(folder, model)) }
    : {
        'without attribution': () => readAll(ours(['number', 'hedge', 'actor'])),
        'with attribution': () => readAll(ours(['number', 'hedge', 'actor', 'claim'])),
        ...Object.fromEntries(
          Object.entries(HOSTILE).flatMap(([title, unit]) => [
            [`${title} 1`, () => readHostile(unit, 500_000)],
            [`${title} 2`, () => readHostile(unit, 1_000_000)],
          ]),
        ),
      },
);
