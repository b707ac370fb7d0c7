/** A process that parses: with Claimdown, or with commonmark.js where the folder that it is installed in is given. */
import { createRequire } from 'node:module';
import process from 'node:process';
import { parse, reparse, type Tree } from '../../server/src/syntax/index.ts';
import { HOSTILE } from '../server/syntax/hostile.ts';
import { articles, longFile } from './corpus.ts';
import { answer } from './measure.ts';

export const ARTICLES = 400;
export const ARTICLE_UNITS = 5_000;
export const FILE_UNITS = 2_000_000;
/** Reparses in one measurement: a single one is too short to be timed. */
export const REPARSES = 100;

type Form = 'annotated' | 'plain';

/** As it comes from a file: in one piece, whatever it was put together from. */
function asRead(text: string): string {
  return Buffer.from(text).toString();
}

function parser(folder: string | undefined): (text: string) => unknown {
  if (folder === undefined) return parse;
  const commonmark = createRequire(`${folder}/`)('commonmark');
  const reader = new commonmark.Parser();
  return (text) => reader.parse(text);
}

const read = parser(process.argv[2]);

function readArticles(form: Form): () => unknown {
  const texts = articles(ARTICLES, ARTICLE_UNITS).map((article) => asRead(article[form]));
  return () => {
    let last: unknown;
    for (const text of texts) last = read(text);
    return last;
  };
}

function readFile(form: Form, units = FILE_UNITS): () => unknown {
  const text = asRead(longFile(units, form));
  return () => read(text);
}

function readText(text: string): () => unknown {
  const whole = asRead(text);
  return () => read(whole);
}

/** Types one character after the other, at one place or at places all over the file. */
function type(form: Form, place: 'one place' | 'all over'): () => Tree {
  const text = asRead(longFile(FILE_UNITS, form));
  let tree = parse(text);
  let at = text.indexOf(' ', text.length / 2);
  return () => {
    for (let i = 0; i < REPARSES; i++) {
      // A step that has no divisor in common with the length visits every place once.
      at = place === 'one place' ? at + 1 : (at + 1_234_577) % text.length;
      tree = reparse(tree, { start: at, end: at, text: 'x' });
    }
    return tree;
  };
}

answer({
  'articles annotated': () => readArticles('annotated'),
  'articles plain': () => readArticles('plain'),
  'file annotated': () => readFile('annotated'),
  'file plain': () => readFile('plain'),
  'type annotated': () => type('annotated', 'one place'),
  'type plain': () => type('plain', 'one place'),
  'type all over annotated': () => type('annotated', 'all over'),
  'type all over plain': () => type('plain', 'all over'),
  'text 1': () => readFile('annotated', FILE_UNITS / 2),
  'text 2': () => readFile('annotated', FILE_UNITS),
  'tags 1': () => readText('{@a >c1|word} '.repeat(20_000)),
  'tags 2': () => readText('{@a >c1|word} '.repeat(40_000)),
  'depth 1': () => readText(`${'{!'.repeat(50_000)}word${'}'.repeat(50_000)}`),
  'depth 2': () => readText(`${'{!'.repeat(100_000)}word${'}'.repeat(100_000)}`),
  ...Object.fromEntries(
    HOSTILE.flatMap(({ title, write }) => [
      [`${title} 1`, () => readText(write(50_000))],
      [`${title} 2`, () => readText(write(100_000))],
    ]),
  ),
});
