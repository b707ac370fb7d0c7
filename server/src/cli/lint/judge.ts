/** What is found in the files of a run in the sight of each other. */
import {
  type Config,
  type Corpus,
  createCorpus,
  type Registry,
  type RegistryFile,
  readRegistry,
} from '../../model/index.ts';
import { isWithin, parentOf } from '../../model/uri.ts';
import { checkRegistry, findingsAcross } from '../../rules/corpus-runner.ts';
import { byPlace } from '../../rules/run-rule.ts';
import { judged as judgedBySilence } from '../../rules/silence.ts';
import { parse } from '../../syntax/index.ts';
import { type LintContext, shownUri } from './context.ts';
import type { Examined, Passed, Result } from './examined.ts';
import { fingerprinter } from './fingerprints.ts';
import { packedReport } from './packed-report.ts';
import { factsToKeep, letGo, reportAlone } from './packed-result.ts';
import type { FileError, FileReport } from './report.ts';
import { linesOf, reportedFindings } from './reported-findings.ts';
import { yamlProblems } from './yaml-problems.ts';

export interface Judged {
  readonly files: readonly FileReport[];
  /** Files that could not be read or checked; the others were. */
  readonly errors: readonly FileError[];
  /** What is found in each article, in offsets; nothing that is silenced. Empty unless it is to be kept. */
  readonly found: ReadonlyMap<string, ReturnType<typeof judgedBySilence>>;
}

export interface Sight {
  /** The folders (URIs) of which the run holds all articles: rules that need the whole corpus speak of what lies in them. */
  readonly folders: readonly string[];
  /** Facts of articles that are not checked but that checked ones refer to. */
  readonly beside?: readonly Examined[];
  /** Which of the findings are told, with whether it is only seen across files; all, unless it is given. */
  readonly told?: (file: Examined, corpus: Corpus) => 'all' | 'none' | ((start: number) => boolean);
  /** Whether the findings are wanted in offsets too, as mending needs them. */
  readonly keepsFound?: boolean;
}

/** Of more files than these the reports are packed. */
const REPORTS_KEPT_OPEN = 1000;

/** Judges results, given in the order of their paths. Of very many, what is found in them is let go as it is reported. */
export async function judge(
  results: readonly Result[],
  context: LintContext,
  { folders, beside = [], told, keepsFound = false }: Sight,
): Promise<Judged> {
  const files: FileReport[] = [];
  const errors: FileError[] = [];
  const found = new Map<string, ReturnType<typeof judgedBySilence>>();
  const problems = yamlProblems();
  const registries = new Map<RegistryFile, { readonly registry: Registry; readonly config: Config }>();
  const examined = new Map<string, Examined>();
  for (const each of [...beside, ...results]) if (each.kind === 'examined') examined.set(each.uri, each);
  const corpus = createCorpus([...examined.values()].map(factsToKeep));
  const isMany = results.length > REPORTS_KEPT_OPEN;
  const isWhole = (uri: string): boolean => folders.some((folder) => isWithin(uri, folder));
  const around = aroundFolders(context);
  /** Folders without problems whose registries are known already. */
  const quietFolders = new Set<string>();
  const add = (report: FileReport, result: Result): void => {
    files.push(report);
    if (isMany && !keepsFound) letGo(result);
  };

  for (const result of results) {
    if (result.kind === 'failed') {
      errors.push({ path: shownUri(context, result.uri), message: result.message });
      continue;
    }
    const folder = parentFolder(result.uri);
    const alone =
      told || keepsFound || result.kind !== 'examined'
        ? undefined
        : reportAlone(result, shownUri(context, result.uri));
    if (alone && quietFolders.has(folder)) {
      add(alone, result);
      continue;
    }
    const surroundings = await around(result.uri);
    const { config, registry } = surroundings;
    if (result.kind === 'yaml') {
      problems.add(yamlProblemsOf(result, surroundings.problems), config);
      continue;
    }
    const telling = told?.(result, corpus) ?? 'all';
    if (telling === 'none') continue;
    problems.add(surroundings.problems, config);
    for (const file of registry.files) if (!registries.has(file)) registries.set(file, { registry, config });
    if (alone) {
      if (isQuiet(surroundings.problems)) quietFolders.add(folder);
      add(alone, result);
      continue;
    }
    const across = findingsAcross(result.facts, corpus, config);
    const own = telling === 'all' ? result.findings : [];
    const some = telling === 'all' ? across : across.filter(({ start }) => telling(start));
    const findings = some.length === 0 ? own : [...own, ...some].sort(byPlace);
    const top = config.uri ?? context.workspace.rootOf(result.uri);
    const deletions = new Map(result.facts.suppressions.map((each, i) => [each, result.deletions[i]!]));
    const lineStarts = Uint32Array.from(result.lineStarts);
    const checked = judgedBySilence(
      findings,
      {
        suppressions: result.facts.suppressions,
        config,
        lineStarts,
        deletionOf: (suppression) => deletions.get(suppression)!,
      },
      telling === 'all' && top !== undefined && isWhole(parentFolder(top)),
    );
    const left =
      telling === 'all' ? checked.findings : checked.findings.filter(({ start }) => telling(start));
    if (keepsFound) found.set(result.uri, checked);
    const of = { uri: result.uri, lines: linesOf(lineStarts), examined };
    const fingerprint = context.wanted.fingerprints ? fingerprinter(result.marks) : () => '';
    const report: FileReport = {
      path: shownUri(context, result.uri),
      findings: await reportedFindings(left, of, fingerprint, context),
      suppressed: await Promise.all(
        checked.suppressed.map(async ({ finding, suppression }) => ({
          finding: (await reportedFindings([finding], of, fingerprint, context))[0]!,
          reason: suppression.reason,
        })),
      ),
    };
    add(isMany ? packedReport(report) : report, result);
  }
  for (const [file, { registry, config }] of registries) {
    if (!isWhole(parentFolder(file.uri)) || (config.uri !== undefined && !isWhole(parentFolder(config.uri))))
      continue;
    problems.addFindings(file.uri, checkRegistry(file, registry, corpus, config));
  }
  files.push(...(await problems.reports(context, examined)));
  return { files, errors, found };
}

const EMPTY = parse('');

/** Surroundings without the source, whose finding is made already. */
function aroundFolders({
  surroundingsOf,
}: LintContext): (uri: string) => ReturnType<LintContext['surroundingsOf']> {
  return (uri) => surroundingsOf(uri, EMPTY);
}

function isQuiet(problems: ReadonlyMap<string, readonly unknown[]>): boolean {
  for (const found of problems.values()) if (found.length > 0) return false;
  return true;
}

function parentFolder(uri: string): string {
  return uri.endsWith('/') ? uri : (parentOf(uri) ?? uri);
}

/** A configuration or registry named by itself is checked as if an empty article stood beside it. */
function yamlProblemsOf(
  { uri, text }: Passed,
  problems: Awaited<ReturnType<LintContext['surroundingsOf']>>['problems'],
): typeof problems {
  if (problems.has(uri)) return problems;
  // A registry beside a configuration that names others.
  return new Map([...problems, [uri, readRegistry(text, uri).problems]]);
}
