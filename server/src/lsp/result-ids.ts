/** Result ids of diagnostics: by which a client says what it has, so that the same need not be sent again. */
import type { Finding } from '../rules/rule.ts';
import type { Checked } from '../rules/runner.ts';

const ids = new WeakMap<Checked, string>();
let last = 0;

/** The id of a check, by its identity: made without a look at what may be thousands of findings. */
export function checkId(checked: Checked): string {
  const known = ids.get(checked) ?? String(++last);
  ids.set(checked, known);
  return known;
}

/** The id of findings by what they say: 53 bits of a hash (cyrb53), for files whose checks are not kept. */
export function contentId(findings: readonly Finding[]): string {
  const text = JSON.stringify(findings);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${text.length}-${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
