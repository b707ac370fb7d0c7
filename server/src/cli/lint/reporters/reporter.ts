/** What a reporter is: a plain function from what was found to what is printed. */
import type { LintReport } from '../report.ts';

export interface ReportOptions {
  /** Whether colours may be used. */
  readonly colour: boolean;
}

export interface Printed {
  /** For stdout. */
  readonly output: string;
  /** For stderr. */
  readonly messages: string;
}

export type Reporter = (report: LintReport, options: ReportOptions) => Printed;
