/** Keys that one map gives twice. YAML forbids them, and readers differ in which of the two counts. */
import type { YamlEntry, YamlProblem, YamlScalar } from './yaml-tree.ts';

/** A problem at each key that stands in the map already. */
export function repeatedKeys(entries: readonly YamlEntry[]): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const first = new Map<string, YamlScalar>();
  for (const { key } of entries) {
    const earlier = first.get(key.text);
    if (earlier) problems.push(twice(key, earlier));
    else first.set(key.text, key);
  }
  return problems;
}

function twice(key: YamlScalar, earlier: YamlScalar): YamlProblem {
  const related = { start: earlier.start, end: earlier.end, message: `“${key.text}” is given here first.` };
  return {
    start: key.start,
    end: key.end,
    message: `“${key.text}” is given twice: keep one of the two.`,
    related,
  };
}
