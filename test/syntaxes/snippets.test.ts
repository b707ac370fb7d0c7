import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  CLAIM_MODES,
  CLAIM_TYPES,
  HEDGE_TYPES,
  NUMBER_KINDS,
  PROBABILITY_SCALES,
  parse,
  STATUSES,
  STRENGTHS,
} from '../../server/src/syntax/index.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

const file = new URL('../../syntaxes/snippets.json', import.meta.url);
const snippets = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

const VOCABULARIES: readonly (readonly string[])[] = [
  CLAIM_MODES,
  CLAIM_TYPES,
  HEDGE_TYPES,
  STRENGTHS,
  STATUSES,
  NUMBER_KINDS,
  PROBABILITY_SCALES,
  ['<', '<=', '>', '>=', '~'],
];

const CHOICE = /\$\{\d+\|([^|]*)\|\}/g;

function bodyOf({ body }: Snippet): string {
  return typeof body === 'string' ? body : body.join('\n');
}

/** The text that a snippet puts in where nothing is typed, the given choice being made at each place. */
function expand(body: string, choose: (options: readonly string[]) => string): string {
  const values = new Map<string, string>();
  let text = body
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2025-02-20')
    .replace(/\$\{TM_SELECTED_TEXT:([^{}]*)\}/g, '$1')
    .replace(CHOICE, (_, options: string) => choose(options.split(',')));
  text = text.replace(/\$\{(\d+):([^{}]*)\}/g, (_, place: string, value: string) => {
    values.set(place, value);
    return value;
  });
  return text.replace(/\$(\d+)/g, (_, place: string) => values.get(place) ?? '');
}

describe('snippets', () => {
  for (const [name, snippet] of snippets) {
    it(`${name}: ${snippet.prefix.join(' ')}`, () => {
      const body = bodyOf(snippet);
      const longest = Math.max(
        1,
        ...[...body.matchAll(CHOICE)].map(([, options]) => options!.split(',').length),
      );
      for (let i = 0; i < longest; i++) {
        const text = expand(body, (options) => options[i % options.length]!);
        assert.doesNotMatch(text, /\$/);
        const tree = parse(text);
        assert.equal(tree.frontMatterProblem, undefined);
        assert.deepEqual(
          tree.lines.flatMap(({ problems }) => problems.map(({ message }) => message)),
          [],
          text,
        );
        assert.ok(
          tree.frontMatterLines > 0 || tree.lines.some(({ tags, notes }) => tags.length + notes.length > 0),
          text,
        );
      }
    });
  }

  it('offer words of the language, and all of a kind', () => {
    const choices = snippets.flatMap(([, snippet]) =>
      [...bodyOf(snippet).matchAll(CHOICE)].map(([, options]) => options!.split(',')),
    );
    assert.ok(choices.length > 0);
    for (const options of choices) {
      const sorted = [...options].sort();
      assert.ok(
        VOCABULARIES.some((words) => [...words].sort().join() === sorted.join()),
        options.join(),
      );
    }
  });

  it('come up for no word of prose, and each for its own prefix', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    for (const prefix of prefixes) assert.match(prefix, /^[{%-]/);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});
