import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { IGrammar } from 'vscode-textmate';
import {
  type HeadItem,
  isEscaped,
  type Line,
  parse,
  type Tag,
  type TagKind,
} from '../../server/src/syntax/index.ts';
import { documents, runs } from '../server/syntax/documents.ts';
import { loadGrammar, type TokenizedLine, tokenize } from './tokens.ts';

const samples = new URL('../../samples/', import.meta.url);

/** What a line holds, as the parser or as the colours say it; offsets as in the line. */
interface Structure {
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly strays: readonly string[];
  readonly escapes: readonly number[];
}

describe('colours and parser', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  it('see the same tags, notes, escapes and stray braces and bars in any text', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        // Colours cannot know that front matter is never closed, so none is opened here.
        const text = `\n${document}`;
        assert.deepEqual(tokenize(grammar, text).map(coloured), parse(text).lines.map(parsed));
      }),
      { numRuns: runs },
    );
  });

  for (const name of readdirSync(samples).filter((file) => file.endsWith('.claim'))) {
    it(`see the same in samples/${name}, head items too`, () => {
      const text = readFileSync(new URL(name, samples), 'utf8');
      const lines = tokenize(grammar, text);
      parse(text).lines.forEach((line, i) => {
        if (line.kind === 'front-matter') return;
        assert.deepEqual(coloured(lines[i]!), parsed(line));
        for (const tag of line.tags) assert.deepEqual(wrongItems(lines[i]!, tag), []);
      });
    });
  }
});

function parsed(line: Line): Structure {
  return {
    tags: line.tags.map((tag) => tagText(tag.kind, tag.start, tag.contentStart, tag.contentEnd, tag.closed)),
    notes: line.notes.map((note) => `${note.start}-${note.end} ${note.closed}`),
    strays: line.problems
      .filter(({ rule }) => rule === 'brace-stray' || rule === 'bar-stray' || rule === 'tag-unknown')
      .map(({ rule, start }) => `${rule} ${start}`),
    escapes: line.vanishes ? [] : escapesOf(line),
  };
}

function escapesOf(line: Line): number[] {
  const found: number[] = [];
  for (let i = 1; i < line.text.length; i++) if (isEscaped(line, i)) found.push(i - 1);
  return found;
}

function tagText(kind: string, start: number, content: number, end: number, closed: boolean): string {
  return `${kind} ${start} ${content} ${end} ${closed ? 'closed' : 'open'}`;
}

const DELIMITER = /^punctuation\.definition\.(tag|comment)\.(begin|head|end)(?:\.(\w+))?$/;

interface OpenTag {
  readonly index: number;
  readonly kind: string;
  readonly start: number;
  content: number;
}

function coloured({ text, tokens }: TokenizedLine): Structure {
  const tags: string[] = [];
  const notes: string[] = [];
  const strays: string[] = [];
  const escapes: number[] = [];
  const open: OpenTag[] = [];
  let note = -1;
  for (const { start, end, scopes } of tokens) {
    const innermost = scopes.at(-1)!;
    const [, what, place, kind = ''] = DELIMITER.exec(innermost) ?? [];
    if (what === 'tag' && place === 'begin') {
      open.push({ index: tags.length, kind, start, content: end });
      tags.push('');
    } else if (what === 'tag' && place === 'head') {
      open.at(-1)!.content = end;
    } else if (what === 'tag') {
      const tag = open.pop()!;
      tags[tag.index] = tagText(tag.kind, tag.start, tag.content, start, true);
    } else if (what === 'comment' && place === 'begin') {
      note = start;
    } else if (what === 'comment') {
      notes.push(`${note}-${end} true`);
      note = -1;
    } else if (
      innermost === 'constant.character.escape' &&
      !scopes.some((scope) => /^meta\.head/.test(scope))
    ) {
      escapes.push(start);
    }
    const stray = /^invalid\.illegal\.(brace-stray|bar-stray|tag-unknown)$/.exec(innermost)?.[1];
    if (stray === 'bar-stray') for (let i = start; i < end; i++) strays.push(`bar-stray ${i}`);
    else if (stray) strays.push(`${stray} ${start}`);
  }
  for (const tag of open) tags[tag.index] = tagText(tag.kind, tag.start, tag.content, text.length, false);
  if (note >= 0) notes.push(`${note}-${text.length} false`);
  return { tags, notes, strays, escapes };
}

const COLOUR_OF_ID: Readonly<Record<TagKind, string>> = {
  claim: 'variable.other.constant.id',
  actor: 'entity.name.type.actor',
  hedge: '',
  number: '',
  cue: '',
  more: 'variable.other.constant.reference',
};

const COLOUR_OF_ITEM: Readonly<Record<Exclude<HeadItem['kind'], 'id'>, RegExp>> = {
  attribute: /^variable\.parameter\.attribute$/,
  link: /^keyword\.operator\.link$/,
  'cue-claims': /^variable\.other\.constant\.reference$/,
  source: /^(entity\.name\.type|variable\.language)\.actor$/,
  type: /^keyword\.other\.type$/,
  mode: /^keyword\.other\.mode$/,
  'hedge-type': /^keyword\.other\.hedge-type$/,
  strength: /^keyword\.other\.strength$/,
  literal: /^(constant\.numeric\.literal|keyword\.operator\.bound)$/,
  unit: /^keyword\.other\.unit$/,
  apart: /^keyword\.other\.apart$/,
  invalid: /./,
};

/** Head items of the tag that begin in another colour than their kind has. */
function wrongItems(line: TokenizedLine, tag: Tag): string[] {
  return (tag.head?.items ?? []).flatMap((item) => {
    const scope = line.tokens.find((token) => token.end > item.start)?.scopes.at(-1) ?? '';
    const right =
      item.kind === 'id' ? scope === COLOUR_OF_ID[tag.kind] : COLOUR_OF_ITEM[item.kind].test(scope);
    return right ? [] : [`${item.kind} “${line.text.slice(item.start, item.end)}” is ${scope}`];
  });
}
