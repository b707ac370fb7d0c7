/** What a reporter is: a plain function from what was found to what is printed. */
import type { LintReport } from '../report.ts';

export interface ReportOptions {
  /** Whether colours may be used. */
  readonly colour: boolean;
  /** Whether warnings and infos were left out. */
  readonly hasErrorsOnly: boolean;
  /** The text of a reported file as it is now, to show words of it; undefined where it cannot be read. */
  readonly textOf: (path: string) => string | undefined;
}

export interface Printed {
  /** For stdout, or the file that is named for it; in pieces where all of it may be more than memory should hold. */
  readonly output: string | Iterable<string | Uint8Array>;
  /** For stderr. */
  readonly messages: string;
}

export type Reporter = (report: LintReport, options: ReportOptions) => Printed;
