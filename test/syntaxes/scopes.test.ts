import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { type Marker, mismatch, parseFixture } from './fixtures.ts';
import { loadGrammar, type TokenizedLine, tokenize } from './tokens.ts';

const folder = new URL('../fixtures/scopes/', import.meta.url);

describe('colours', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const name of readdirSync(folder).filter((file) => file.endsWith('.claim'))) {
    it(name, () => {
      const { text, markers } = parseFixture(readFileSync(new URL(name, folder), 'utf8'));
      assert.ok(markers.length > 0, 'The fixture has no markers.');
      check(tokenize(grammar, text), markers);
    });

    it(`${name} with CRLF`, () => {
      const { text, markers } = parseFixture(readFileSync(new URL(name, folder), 'utf8'));
      check(tokenize(grammar, text.replaceAll('\n', '\r\n')), markers);
    });
  }
});

function check(lines: readonly TokenizedLine[], markers: readonly Marker[]): void {
  const faults: string[] = [];
  for (const marker of markers) {
    const { text, tokens } = lines[marker.line]!;
    const marked = tokens.filter((token) => token.end > marker.start && token.start < marker.end);
    if (marked.length === 0) faults.push(`line ${marker.fixtureLine}: the marker is behind the line's end`);
    for (const token of marked) {
      const fault = mismatch(marker.scopes, token.scopes);
      if (fault)
        faults.push(
          `line ${marker.fixtureLine}: “${text.slice(token.start, token.end)}” ${fault}, is ${token.scopes.join(' ')}`,
        );
    }
  }
  assert.equal(faults.join('\n'), '');
}
