/**
 * Finds the names of a registry in a text, in one pass however many there are: names are cut into the same tokens as the
 * text and laid into a trie, which is walked from each word of the text: time grows with the text and the longest name.
 *
 * What counts as the same name is section 4 of the specification and no more: Unicode NFC, case and accents as written,
 * any white space as one space, ’ as ', a possessive 's and a leading article ignored, the longest name first.
 */
import type { Span } from '../spans.ts';
import { tokens as cut, type Token } from '../tokens.ts';

export type ActorType = 'person' | 'organisation' | 'state' | 'group' | 'unnamed';

/** An entry of a registry, as far as names go. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type?: ActorType;
}

/** Names made ready to be found. */
export interface Names {
  /** The ids of the entries of which `name`, as a whole, is the name or an alias; none or several are possible. */
  readonly lookup: (name: string) => readonly string[];
  /** The names in a line, the longest from each word on, in order and never overlapping. */
  readonly find: (text: string, tokens: readonly Token[]) => readonly NameMatch[];
  /** The longest name that begins with the token `from`. */
  readonly findAt: (text: string, tokens: readonly Token[], from: number) => NameMatch | undefined;
  readonly typeOf: (id: string) => ActorType | undefined;
}

/** A registry name in a line, without article and possessive. */
export interface NameMatch extends Span {
  /** The tokens it covers, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

/** Writes a name as it is compared: see section 4 of the specification. */
export function comparable(name: string): string {
  const folded = name.normalize('NFC').replace(/’/g, "'").replace(/\s+/gu, ' ').trim();
  const bare = withoutPossessive(folded);
  const article = /^(?:the|an|a) (?=.)/i.exec(bare);
  return article === null ? bare : bare.slice(article[0].length);
}

function withoutPossessive(name: string): string {
  if (name.endsWith("'s") && name.length > 2) return name.slice(0, -2);
  return name.endsWith("s'") && name.length > 2 ? name.slice(0, -1) : name;
}

/** A step of the trie, from a node by a word that touches the word before it or not, as one number, so that all steps fit one map. */
function stepKey(node: number, word: number, touching: boolean): number {
  return node * 2 ** 26 + word * 2 + (touching ? 1 : 0);
}

/** Lays names into a trie. Time and room grow with the names' length; the same entry may stand twice. */
export function compileNames(entries: readonly NameEntry[]): Names {
  const idsOf = new Map<string, string[]>();
  const types = new Map<string, ActorType>();
  const wordNumbers = new Map<string, number>();
  const firstWords = new Set<string>();
  const steps = new Map<number, number>();
  const idsAt = new Map<number, readonly string[]>();
  let nodes = 1;

  function lay(name: string, ids: readonly string[]): void {
    let node = 0;
    let end = -1;
    for (const token of cut(name)) {
      if (node === 0) firstWords.add(token.lower.normalize('NFC'));
      const step = stepKey(node, numberOf(name.slice(token.start, token.end)), token.start === end);
      end = token.end;
      let next = steps.get(step);
      if (next === undefined) {
        next = nodes;
        nodes += 1;
        steps.set(step, next);
      }
      node = next;
    }
    if (node > 0) idsAt.set(node, ids);
  }

  function numberOf(word: string): number {
    const known = wordNumbers.get(word);
    if (known !== undefined) return known;
    wordNumbers.set(word, wordNumbers.size);
    return wordNumbers.size - 1;
  }

  for (const entry of entries) {
    if (entry.type !== undefined) types.set(entry.id, entry.type);
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      const key = comparable(name);
      if (key === '') continue;
      const ids = idsOf.get(key);
      if (ids === undefined) {
        const first = [entry.id];
        idsOf.set(key, first);
        lay(key, first);
      } else if (!ids.includes(entry.id)) {
        ids.push(entry.id);
      }
    }
  }

  /** The longest name from token `from` on. */
  function longest(text: string, tokens: readonly Token[], from: number): NameMatch | undefined {
    const first = tokens[from]!;
    if (
      !firstWords.has(first.lower) &&
      (isPlain(first.lower) || !firstWords.has(first.lower.normalize('NFC')))
    )
      return undefined;
    const start = first.start;
    let best: NameMatch | undefined;
    let node = 0;
    let end = -1;
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      const word = wordNumbers.get(written(text, token));
      const next = word === undefined ? undefined : steps.get(stepKey(node, word, token.start === end));
      if (next === undefined) break;
      node = next;
      end = token.end;
      const ids = idsAt.get(node);
      if (ids !== undefined) best = { start, end, from, to: at + 1, ids };
    }
    return best;
  }

  return {
    findAt: longest,
    lookup: (name) => idsOf.get(comparable(name)) ?? [],
    typeOf: (id) => types.get(id),
    find: (text, tokens) => {
      const found: NameMatch[] = [];
      if (firstWords.size === 0) return found;
      for (let from = 0; from < tokens.length; from += 1) {
        const match = longest(text, tokens, from);
        if (match === undefined) continue;
        found.push(match);
        from = match.to - 1;
      }
      return found;
    },
  };
}

/** Tells whether a word has ASCII letters only, so that there is nothing to normalise. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7e) return false;
  return true;
}

/** A token as written, ready to be compared with the words of names. */
function written(text: string, token: Token): string {
  if (
    token.letterCase === 'lower' &&
    isPlain(token.lower) &&
    token.lower.length === token.end - token.start
  ) {
    return text.charCodeAt(token.start) === 0x2019
      ? text.slice(token.start, token.end).replace(/’/g, "'")
      : token.lower;
  }
  const word = text.slice(token.start, token.end);
  return isPlain(word) ? word : word.normalize('NFC').replace(/’/g, "'");
}
