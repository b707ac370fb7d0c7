/**
 * Fixtures of colours: `.claim` text with markers under the lines.
 *
 *     {!c1|Troops {?could} go}
 *     ^^                         punctuation.definition.tag.begin.claim
 *       ^^                       variable.other.constant.id
 *          ^^^^^^^               string.unquoted.claim
 *     ^"could"                   string.unquoted.claim keyword.control.hedge
 *
 * Carets mark columns; `^"…"` marks words that stand once in the line, for where columns do not line up. Behind them stand
 * scopes that the marked text has, outermost first, others possibly between; `!scope` is one that it has not; `article`
 * alone says that it has none but the file's.
 */

export interface Marker {
  /** Line in the text without the markers, from 0. */
  readonly line: number;
  /** UTF-16 offsets in the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
  /** Line in the fixture, from 1, for messages. */
  readonly fixtureLine: number;
}

export interface Fixture {
  readonly text: string;
  readonly markers: readonly Marker[];
}

const CARETS = /^( *)(\^+)\s+(\S.*)$/;
const WORDS = /^ *\^"(.+)"\s+(\S.*)$/;

/** Parts a fixture into its text and its markers. Throws where a marker's words do not stand just once in the line above. */
export function parseFixture(content: string): Fixture {
  const lines: string[] = [];
  const markers: Marker[] = [];
  content.split('\n').forEach((line, i) => {
    const carets = CARETS.exec(line);
    const words = WORDS.exec(line);
    if (carets) {
      const start = carets[1]!.length;
      markers.push(marker(start, start + carets[2]!.length, carets[3]!, i + 1));
    } else if (words) {
      const above = lines.at(-1) ?? '';
      const start = above.indexOf(words[1]!);
      if (start < 0 || above.indexOf(words[1]!, start + 1) >= 0) {
        throw new Error(`Line ${i + 1}: “${words[1]}” does not stand just once in the line above.`);
      }
      markers.push(marker(start, start + words[1]!.length, words[2]!, i + 1));
    } else {
      lines.push(line);
    }
  });
  return { text: lines.join('\n'), markers };

  function marker(start: number, end: number, scopes: string, fixtureLine: number): Marker {
    return { line: lines.length - 1, start, end, scopes: scopes.trim().split(/\s+/), fixtureLine };
  }
}

/** What speaks against scopes being as a marker says, or undefined. */
export function mismatch(wanted: readonly string[], scopes: readonly string[]): string | undefined {
  if (wanted.length === 1 && wanted[0] === 'article') {
    return scopes.length === 1 ? undefined : 'should be plain article';
  }
  let from = 0;
  for (const scope of wanted) {
    if (scope.startsWith('!')) {
      if (scopes.some((other) => isWithin(other, scope.slice(1)))) return `should not be ${scope.slice(1)}`;
      continue;
    }
    const at = scopes.findIndex((other, i) => i >= from && isWithin(other, scope));
    if (at < 0) return `should be ${scope}`;
    from = at + 1;
  }
  return undefined;
}

function isWithin(scope: string, selector: string): boolean {
  return scope === selector || scope.startsWith(`${selector}.`);
}
