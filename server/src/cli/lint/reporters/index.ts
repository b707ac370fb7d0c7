/** All reporters by the name that `--format` gives them, each loaded when it is asked for. A new one is a file and a line here. */
import type { Reporter } from './reporter.ts';

/** A reporter, and what it shows of findings that takes long enough to be worked out only for those who show it. */
interface Entry {
  readonly load: () => Promise<Reporter>;
  readonly shows: readonly ('fixes' | 'fingerprints')[];
}

export const REPORTERS = {
  stylish: { load: async () => (await import('./stylish.ts')).stylish, shows: [] },
  compact: { load: async () => (await import('./compact.ts')).compact, shows: [] },
  json: { load: async () => (await import('./json.ts')).json, shows: ['fixes'] },
  jsonl: { load: async () => (await import('./jsonl.ts')).jsonl, shows: ['fixes', 'fingerprints'] },
  sarif: { load: async () => (await import('./sarif.ts')).sarif, shows: ['fixes', 'fingerprints'] },
  github: { load: async () => (await import('./github.ts')).github, shows: [] },
  gitlab: { load: async () => (await import('./gitlab.ts')).gitlab, shows: ['fingerprints'] },
  junit: { load: async () => (await import('./junit.ts')).junit, shows: [] },
  checkstyle: { load: async () => (await import('./checkstyle.ts')).checkstyle, shows: [] },
  rdjson: { load: async () => (await import('./rdjson.ts')).rdjson, shows: ['fixes'] },
} as const satisfies Readonly<Record<string, Entry>>;

export type ReportFormat = keyof typeof REPORTERS;

export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];
