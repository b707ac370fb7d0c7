/** Tells what quotation marks are there for. */
import type { Token } from './tokens.ts';

/** Words of somebody; words held at arm's length; or the name of a book, a film, a song. */
export type QuotationKind = 'quotation' | 'scare' | 'title';

const SAYING = new Set(
  (
    'say says said saying told tell tells add adds added call calls called calling describe describes described ' +
    'describing brand brands branded label labels labelled dub dubs dubbed term terms termed ask asks asked write ' +
    'writes wrote insist insists insisted claim claims claimed warn warns warned argue argues argued accuse accuses ' +
    'accused reply replies replied declare declares declared denounce denounced condemn condemned criticise ' +
    'criticised hail hailed praise praised blast blasted slam slammed tweet tweeted post posted shout shouted ' +
    'according quote quoted cite cited vow vowed promise promised pledge pledged demand demanded boast boasted ' +
    'dismiss dismissed reject rejected liken likened speak spoke refer referred insisting adding saying warning'
  ).split(' '),
);
const CLAUSE = new Set(
  (
    'i we you he she it they is are was were am be been being has have had do does did will would can could should ' +
    "must may might 's 're 've 'll 'm don't doesn't didn't isn't aren't wasn't weren't won't can't cannot not let"
  ).split(' '),
);
const SMALL_WORDS = new Set('a an the of and or in on to for at by with from as but'.split(' '));

/**
 * Tells speech from scare quotes and titles, with the reason, by the words between the marks at `open` and
 * `closing` and no more than a few around them.
 */
export function kindOfQuotation(
  tokens: readonly Token[],
  open: number,
  closing: number,
): readonly [QuotationKind, string] {
  const before = tokens[open - 1]?.lower ?? '';
  if (before === 'called' && tokens[open - 2]?.lower === '-') return ['scare', 'after “so-called”'];
  const last = (tokens[closing - 1] as Token).lower;
  if (/^[.,!?…]+$/.test(last)) return ['quotation', 'its last stop or comma is quoted with it'];
  if (before === ',' || before === ':') return ['quotation', 'led in by a comma or colon'];
  const inside = tokens
    .slice(open + 1, Math.min(closing, open + 12))
    .filter((token) => token.kind === 'word');
  if (inside.length > 5 || closing > open + 11) return ['quotation', 'more than five words'];
  if (isTitle(inside)) return ['title', 'every word has a capital'];
  if (inside.some((token) => CLAUSE.has(token.lower))) return ['quotation', 'a clause of its own'];
  if (hasSaying(tokens, open - 8, open) || hasSaying(tokens, closing + 1, closing + 5)) {
    return ['quotation', 'a verb of saying beside it'];
  }
  return ['scare', 'a few words, no clause, nobody beside them who says them'];
}

function isTitle(inside: readonly Token[]): boolean {
  const isCapital = (token: Token): boolean =>
    token.letterCase === 'capitalised' || token.letterCase === 'upper';
  return (
    inside.length > 1 &&
    isCapital(inside[0] as Token) &&
    inside.filter(isCapital).length > 1 &&
    inside.every((token) => isCapital(token) || SMALL_WORDS.has(token.lower))
  );
}

function hasSaying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to && at < tokens.length; at += 1) {
    if (SAYING.has((tokens[at] as Token).lower)) return true;
  }
  return false;
}
