/** All reporters by the name that `--format` gives them. A new one is a file beside this one and a line here. */
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { stylish } from './stylish.ts';

export const REPORTERS = { stylish, json } as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;
