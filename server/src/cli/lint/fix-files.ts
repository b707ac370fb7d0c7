/** `--fix`: mends what can be mended, checks again, until nothing is left to mend; then writes what changed. */
import { fileURLToPath } from 'node:url';
import type { Fix } from '../../model/index.ts';
import { compatibleEdits, safeFix } from '../../rules/fix.ts';
import type { Finding } from '../../rules/rule.ts';
import { applyEdits, decode, encode, parse } from '../../syntax/index.ts';
import { replaceFile } from '../write-file.ts';
import { type LintContext, shownUri } from './context.ts';
import { examineTree } from './examine-file.ts';
import type { Result } from './examined.ts';
import type { Judged } from './judge.ts';
import type { FileError } from './report.ts';

export interface Mended {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
  readonly byteOrderMark: boolean;
  /** Of the file as it was read. */
  readonly bytes: Uint8Array;
  readonly places: number;
}

export interface FixOptions {
  /** Whether fixes that are not certain are taken too: of several, the likeliest. */
  readonly unsafe: boolean;
  readonly judge: (results: readonly Result[]) => Promise<Judged>;
  /** The bytes of a file; undefined where it cannot be read. */
  readonly bytesOf: (uri: string) => Promise<Uint8Array | undefined>;
}

/** A mend may uncover another; two that undo each other must come to an end. */
const MOST_ROUNDS = 10;

/** Nothing is written yet. `results` are what there is after mending, in their order. */
export async function mend(
  first: readonly Result[],
  context: LintContext,
  { unsafe, judge, bytesOf }: FixOptions,
): Promise<{
  readonly results: readonly Result[];
  readonly judged: Judged;
  readonly mended: readonly Mended[];
}> {
  const mended = new Map<string, Mended>();
  let results = first;
  let judged = await judge(results);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Map<string, Result>();
    for (const [uri, { findings }] of judged.found) {
      const edits = compatibleEdits(findings.flatMap((finding) => fixOf(finding, unsafe) ?? []));
      if (edits.length === 0) continue;
      const known = mended.get(uri) ?? (await asRead(uri, bytesOf));
      if (!known) continue;
      const after = applyEdits(known.after, edits);
      if (after === known.after) continue;
      mended.set(uri, { ...known, after, places: known.places + edits.length });
      next.set(uri, await examineTree(uri, parse(after), context));
    }
    if (next.size === 0) break;
    results = results.map((result) => next.get(result.uri) ?? result);
    judged = await judge(results);
  }
  return { results, judged, mended: [...mended.values()].filter(({ before, after }) => before !== after) };
}

function fixOf(finding: Finding, unsafe: boolean): Fix | undefined {
  const likeliest = finding.fixes?.find(({ uri, changesArticle }) => uri === undefined && !changesArticle);
  return safeFix(finding) ?? (unsafe ? likeliest : undefined);
}

async function asRead(uri: string, bytesOf: FixOptions['bytesOf']): Promise<Mended | undefined> {
  const bytes = await bytesOf(uri);
  if (!bytes) return undefined;
  const decoded = decode(bytes);
  if (!decoded.ok) return undefined;
  const { text, byteOrderMark } = decoded;
  return { uri, before: text, after: text, byteOrderMark, bytes, places: 0 };
}

/** Writes each mended file. Gives what could not be written; the others are. */
export async function writeMended(
  mended: readonly Mended[],
  context: LintContext,
): Promise<readonly FileError[]> {
  const errors: FileError[] = [];
  for (const { uri, after, byteOrderMark, bytes } of mended) {
    const path = shownUri(context, uri);
    const now = await context.workspace.read(uri);
    if (now.kind !== 'file' || Buffer.compare(now.bytes, bytes) !== 0) {
      errors.push({
        path,
        message: 'it was changed while it was being checked, so it is not mended: run this again',
      });
      continue;
    }
    try {
      await replaceFile(fileURLToPath(uri), encode(after, byteOrderMark));
    } catch (error) {
      const message =
        error instanceof Error ? error.message.slice(error.message.indexOf(': ') + 2) : String(error);
      errors.push({ path, message });
    }
  }
  return errors;
}

/** What mending would change, as a unified diff. */
export async function diffOf(mended: readonly Mended[], context: LintContext): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return mended
    .map(({ uri, before, after, byteOrderMark }) => {
      const path = shownUri(context, uri);
      // Whoever applies it compares bytes, and the mark is among those of the first line.
      const [old, now] = byteOrderMark ? [`\ufeff${before}`, `\ufeff${after}`] : [before, after];
      const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, old, now, undefined, undefined, {
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
      });
      // As git does: without a tab behind it, a name ends at its first space for those who read it.
      return path.includes(' ') ? patch.replace(/^(--- [^\n]*)\n(\+\+\+ [^\n]*)\n/, '$1\t\n$2\t\n') : patch;
    })
    .join('');
}
