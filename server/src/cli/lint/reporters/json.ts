/** `--format json`: the report as it is, for scripts. Its shape changes only with a new major version. */
import type { Reporter } from './reporter.ts';

const VERSION = 1;

export const json: Reporter = (report) => ({
  output: `${JSON.stringify({ version: VERSION, ...report })}\n`,
  messages: '',
});
