/** Checks files one after the other. Of each, only its report is kept. */
import { checkFile } from './check-file.ts';
import type { LintContext } from './context.ts';
import type { FileError, FileReport } from './report.ts';
import { yamlProblems } from './yaml-problems.ts';

export interface CheckedFiles {
  readonly files: readonly FileReport[];
  /** Files that could not be read or checked; the others were. */
  readonly errors: readonly FileError[];
}

/** Checks files by their absolute paths, and the configurations and registries that hold for them. */
export async function checkFiles(paths: readonly string[], context: LintContext): Promise<CheckedFiles> {
  const files: FileReport[] = [];
  const errors: FileError[] = [];
  const problems = yamlProblems();
  for (const path of paths) {
    const checked = await checkFile(path, context);
    if (checked.kind === 'failed') {
      errors.push(checked.error);
      continue;
    }
    if (checked.report) files.push(checked.report);
    problems.add(checked.problems, checked.config);
  }
  files.push(...(await problems.reports(context)));
  return { files, errors };
}
