/** All reporters by the name that `--format` gives them, each loaded when it is asked for. A new one is a file and a line here. */
import type { Reporter } from './reporter.ts';

export const REPORTERS = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReportFormat = keyof typeof REPORTERS;

export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];
