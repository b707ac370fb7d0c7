import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The news articles of GUM as they lie in `../shared/data/gum-news` beside the project: their text, named people and bodies
 * from the CoNLL-U files, and attribution relations from the files of rhetorical structure.
 */
export interface GumArticle {
  readonly name: string;
  /** One paragraph a line. */
  readonly text: string;
  readonly words: readonly GumWord[];
  readonly actors: readonly GumSpan[];
  readonly attributions: readonly GumAttribution[];
}

/** A word: UTF-16 offsets into the article's text. */
export interface GumWord {
  readonly start: number;
  readonly end: number;
  readonly isPunctuation: boolean;
}

export interface GumSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Who says and how (`naming`), and what is said (`content`), as indices of words. */
export interface GumAttribution {
  readonly naming: readonly number[];
  readonly content: readonly number[];
}

const folder = fileURLToPath(new URL('../../../shared/data/gum-news/', import.meta.url));

/** The articles, or undefined where the test data is absent. */
export function gumNews(): readonly GumArticle[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(`${folder}conllu`)
    .sort()
    .map((file) => articleFrom(file.replace('.conllu', '')));
}

interface Reading {
  text: string;
  readonly words: GumWord[];
  readonly actors: GumSpan[];
  /** The sentence of each word. */
  readonly sentence: number[];
}

function articleFrom(name: string): GumArticle {
  const reading: Reading = { text: '', words: [], actors: [], sentence: [] };
  const blocks = readFileSync(`${folder}conllu/${name}.conllu`, 'utf8').split('\n\n');
  for (const [number, block] of blocks.entries()) readSentence(reading, block, number);
  const units = readFileSync(`${folder}rsd/${name}.rsd`, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));
  return {
    name,
    text: reading.text,
    words: reading.words,
    actors: reading.actors,
    attributions: attributionsFrom(units, reading.sentence),
  };
}

function readSentence(reading: Reading, block: string, number: number): void {
  const written = /^# text = (.*)$/m.exec(block)?.[1];
  if (written === undefined) return;
  if (reading.text !== '') reading.text += /^# newpar/m.test(block) ? '\n' : ' ';
  const base = reading.text.length;
  reading.text += written;
  const open: { readonly id: string; readonly type: string; readonly start: number }[] = [];
  let at = 0;
  for (const row of block.split('\n')) {
    const [id = '', form = '', , part = '', , , , , , rest = ''] = row.split('\t');
    if (!/^\d+$/.test(id)) continue;
    const start = written.indexOf(form, at);
    if (start < 0) continue;
    at = start + form.length;
    reading.words.push({ start: base + start, end: base + at, isPunctuation: part === 'PUNCT' });
    reading.sentence.push(number);
    for (const mark of /Entity=([^|]*)/.exec(rest)?.[1]?.match(/\([^()]*\)?|\d+\)/g) ?? []) {
      if (mark.startsWith('(')) {
        const [entity = '', type = ''] = mark.replace(/[()]/g, '').split('-');
        open.push({ id: entity, type, start: base + start });
      }
      if (!mark.endsWith(')')) continue;
      const closing = mark.startsWith('(')
        ? open.length - 1
        : open.findLastIndex((one) => one.id === mark.slice(0, -1));
      const [entity] = closing < 0 ? [] : open.splice(closing, 1);
      if (entity !== undefined)
        keepActor(reading, { start: entity.start, end: base + at, type: entity.type });
    }
  }
}

/** People and bodies with a name in them; a capital that only opens the phrase is none. */
function keepActor(reading: Reading, span: GumSpan): void {
  if (span.type !== 'person' && span.type !== 'organization') return;
  const phrase = reading.text
    .slice(span.start, span.end)
    .replace(/^(?:The|A|An|He|She|They|We|I|His|Her|It|Their)\b/, '');
  if (/\p{Lu}/u.test(phrase)) reading.actors.push(span);
}

/** Reads attribution relations: the unit that names the source, and the units it says, with what depends on them in the same sentence. */
function attributionsFrom(
  units: readonly (readonly string[])[],
  sentence: readonly number[],
): readonly GumAttribution[] {
  const wordsOf: number[][] = [];
  let at = 0;
  for (const [, text = ''] of units) {
    const size = text.split(' ').length;
    wordsOf.push(Array.from({ length: size }, (_, index) => at + index));
    at += size;
  }
  const found: GumAttribution[] = [];
  for (const [index, unit] of units.entries()) {
    if (!(unit[7] ?? '').startsWith('attribution')) continue;
    const said = new Set([Number(unit[6]) - 1]);
    for (let grew = true; grew; ) {
      grew = false;
      for (const [other, row] of units.entries()) {
        const depends =
          said.has(Number(row[6]) - 1) &&
          !said.has(other) &&
          other !== index &&
          !(row[7] ?? '').startsWith('attribution');
        if (depends && sentence[wordsOf[other]![0]!] === sentence[wordsOf[index]![0]!]) {
          said.add(other);
          grew = true;
        }
      }
    }
    found.push({
      naming: wordsOf[index]!,
      content: [...said].flatMap((one) => wordsOf[one] ?? []).sort((a, b) => a - b),
    });
  }
  return found;
}
