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
  /** The first words of all names, in lower case and NFC. */
  readonly firstWords: readonly string[];
  readonly typeOf: (id: string) => ActorType | undefined;
}

/** A registry name in a line, without article and possessive. */
export interface NameMatch extends Span {
  /** The tokens it covers, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

/** Words of plain letters, the first of which is no article: such a name is compared as it is. */
const PLAIN_NAME = /^(?!(?:the|an|a) )[A-Za-z]+(?: [A-Za-z]+)*$/i;

/** Writes a name as it is compared: see section 4 of the specification. */
export function comparable(name: string): string {
  if (PLAIN_NAME.test(name)) return name;
  const folded = name.normalize('NFC').replace(/’/g, "'").replace(/\s+/gu, ' ').trim();
  const bare = withoutPossessive(folded);
  const article = /^(?:the|an|a) (?=.)/i.exec(bare);
  return article === null ? bare : bare.slice(article[0].length);
}

function withoutPossessive(name: string): string {
  if (name.endsWith("'s") && name.length > 2) return name.slice(0, -2);
  return name.endsWith("s'") && name.length > 2 ? name.slice(0, -1) : name;
}

/** A step of the trie: a word as names write it, and whether it touches the word before. */
interface Edge {
  readonly word: string;
  readonly lower: string;
  readonly touching: boolean;
  readonly node: Node;
}

interface Node {
  /** The entries of which the words up to here are a name. */
  ids: readonly string[] | undefined;
  edges: Edge[] | undefined;
  /** The edges by their word in lower case, once they are too many to look through. */
  byLower: Map<string, Edge[]> | undefined;
}

/** A name as it is compared, and the entries of which it is one. */
interface Name {
  readonly key: string;
  readonly ids: readonly string[];
}

/**
 * The names that begin with one word. They are cut and laid into the trie when a text first holds that word: it holds few of
 * all there are, and laying all of them takes longer than reading it.
 */
interface Beginning {
  waiting: Name[];
  readonly root: Node;
}

/** More edges than these are looked up rather than looked through. */
const FEW_EDGES = 6;

/** Makes names ready. Time and room grow with the names' length; the same entry may stand twice. */
export function compileNames(entries: readonly NameEntry[]): Names {
  const idsOf = new Map<string, string[]>();
  const types = new Map<string, ActorType>();
  const beginnings = new Map<string, Beginning>();

  for (const entry of entries) {
    if (entry.type !== undefined) types.set(entry.id, entry.type);
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      const key = comparable(name);
      if (key === '') continue;
      const ids = idsOf.get(key);
      if (ids === undefined) {
        const first = [entry.id];
        idsOf.set(key, first);
        enterName(beginnings, { key, ids: first });
      } else if (ids[ids.length - 1] !== entry.id) {
        ids.push(entry.id);
      }
    }
  }

  /** The longest name from token `from` on. */
  function longest(text: string, tokens: readonly Token[], from: number): NameMatch | undefined {
    const opening = tokens[from]!;
    const beginning = beginnings.get(comparableWord(opening.lower));
    if (beginning === undefined) return undefined;
    layWaiting(beginning);
    let best: NameMatch | undefined;
    let node: Node | undefined = beginning.root;
    for (let at = from; at < tokens.length; at += 1) {
      node = step(node, text, tokens[at]!, at > from && tokens[at - 1]!.end === tokens[at]!.start);
      if (node === undefined) break;
      if (node.ids !== undefined) {
        best = { start: opening.start, end: tokens[at]!.end, from, to: at + 1, ids: node.ids };
      }
    }
    return best;
  }

  return {
    findAt: longest,
    firstWords: [...beginnings.keys()],
    lookup: (name) => idsOf.get(comparable(name)) ?? [],
    typeOf: (id) => types.get(id),
    find: (text, tokens) => {
      const found: NameMatch[] = [];
      if (idsOf.size === 0) return found;
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

/** Puts a name among those that begin with its first word. */
function enterName(beginnings: Map<string, Beginning>, name: Name): void {
  const first = firstWord(name.key);
  if (first === undefined) return;
  const same = beginnings.get(first);
  if (same === undefined)
    beginnings.set(first, {
      waiting: [name],
      root: { ids: undefined, edges: undefined, byLower: undefined },
    });
  else same.waiting.push(name);
}

/** Letters, behind which a space or nothing shows that they are a whole word. */
const PLAIN_FIRST = /^[A-Za-z]+(?= |$)/;

function firstWord(key: string): string | undefined {
  const plain = PLAIN_FIRST.exec(key);
  if (plain !== null) return plain[0].toLowerCase();
  const first = cut(key)[0];
  return first === undefined ? undefined : comparableWord(first.lower);
}

function layWaiting(beginning: Beginning): void {
  if (beginning.waiting.length === 0) return;
  for (const { key, ids } of beginning.waiting) lay(beginning.root, key, ids);
  beginning.waiting = [];
}

function lay(root: Node, name: string, ids: readonly string[]): void {
  let node = root;
  let end = -1;
  for (const token of cut(name)) {
    const word = name.slice(token.start, token.end);
    const touching = token.start === end;
    end = token.end;
    const lower = comparableWord(token.lower);
    const same = edgesOf(node, lower)?.find((edge) => edge.word === word && edge.touching === touching);
    node = same?.node ?? grow(node, word, lower, touching);
  }
  node.ids = ids;
}

function grow(node: Node, word: string, lower: string, touching: boolean): Node {
  const next: Node = { ids: undefined, edges: undefined, byLower: undefined };
  const edge: Edge = { word, lower, touching, node: next };
  if (node.byLower === undefined) {
    node.edges ??= [];
    node.edges.push(edge);
    if (node.edges.length > FEW_EDGES) {
      node.byLower = new Map();
      for (const one of node.edges) enter(node.byLower, one);
    }
  } else {
    enter(node.byLower, edge);
  }
  return next;
}

function enter(byLower: Map<string, Edge[]>, edge: Edge): void {
  const same = byLower.get(edge.lower);
  if (same === undefined) byLower.set(edge.lower, [edge]);
  else same.push(edge);
}

function edgesOf(node: Node, lower: string): readonly Edge[] | undefined {
  return node.byLower === undefined ? node.edges : node.byLower.get(lower);
}

/** The node that a token leads to. */
function step(node: Node, text: string, token: Token, touching: boolean): Node | undefined {
  const lower = comparableWord(token.lower);
  const edges = edgesOf(node, lower);
  if (edges === undefined) return undefined;
  for (const edge of edges) {
    if (edge.lower === lower && edge.touching === touching && isWritten(edge.word, text, token))
      return edge.node;
  }
  return undefined;
}

/** Tells whether a token is written as a word of a name: case and accents as they are, ’ as '. */
function isWritten(word: string, text: string, token: Token): boolean {
  if (word.length === token.end - token.start && text.startsWith(word, token.start)) return true;
  const { start, end, lower } = token;
  if (isPlain(lower) && lower.length === end - start && !lower.includes("'")) return false;
  return text.slice(start, end).normalize('NFC').replace(/’/g, "'") === word;
}

/** A token in lower case as it is compared. */
function comparableWord(lower: string): string {
  return isPlain(lower) ? lower : lower.normalize('NFC');
}

/** Tells whether a word has ASCII characters only, so that there is nothing to normalise. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7e) return false;
  return true;
}
