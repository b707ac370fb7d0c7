/** Whether to use colours: on a terminal, unless told otherwise (https://no-color.org, https://force-color.org). */
import { isTerminal, type OutputName } from './output.ts';

/** Continuous integration and pipes get none, for nobody may look at what they keep; FORCE_COLOR gives them back. */
export function isColourful(output: OutputName): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && isTerminal(output);
}
