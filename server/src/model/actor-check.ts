/** What a schema cannot say of actors’ entries: ids that are taken, dates that no calendar has, roles that end before they begin. */
import { dateFault, dateInterval, parseDate } from '../quantity/index.ts';
import { isId, isOneOf, isReservedWord, looksLikeId, RESERVED_ACTORS } from '../syntax/index.ts';
import type { Problem } from './problem.ts';
import { textAt, valueAt, type YamlMap, type YamlNode, type YamlScalar } from './yaml-tree.ts';

/** Checks a map from ids to entries, as findings of `rule`. */
export function checkActors(node: YamlNode | undefined, rule: string): readonly Problem[] {
  if (node?.kind !== 'map') return [];
  const problems: Problem[] = [];
  for (const { key, value } of node.entries) {
    const fault = idFault(key.text);
    if (fault !== undefined) problems.push({ rule, start: key.start, end: key.end, message: fault });
    else if (value.kind === 'scalar' && value.value === null)
      problems.push({ rule, start: key.start, end: key.end, message: emptyEntry(key.text) });
    const roles = value.kind === 'map' ? valueAt(value, 'roles') : undefined;
    for (const role of roles?.kind === 'list' ? roles.items : [roles])
      if (role?.kind === 'map') problems.push(...roleFaults(role, rule));
  }
  return problems;
}

/** Why an id that has the form of one cannot be an actor’s; the schema speaks of the others. */
function idFault(id: string): string | undefined {
  if (isOneOf(RESERVED_ACTORS, id))
    return `“${id}” has a meaning of its own in tags (${RESERVED[id]}): choose another id.`;
  if (isReservedWord(id)) return `“${id}” is the name of a type, mode or strength: choose another id.`;
  if (looksLikeId(id) && !isId(id))
    return 'This id holds letters and accents as separate characters (it is not in Unicode’s form NFC): type it anew.';
  return undefined;
}

/** An entry that was begun and left. Whoever wants the id to serve as the name says so with `{}`. */
function emptyEntry(id: string): string {
  return `Nothing is said of the actor “${id}”: write a name under it, as in “name: …”, or delete the entry.`;
}

const RESERVED: Readonly<Record<(typeof RESERVED_ACTORS)[number], string>> = {
  author: 'the article’s own voice',
  unnamed: 'a source whom nobody names',
};

function roleFaults(role: YamlMap, rule: string): readonly Problem[] {
  const ends = [textAt(valueAt(role, 'from')), textAt(valueAt(role, 'to'))] as const;
  const faults = ends.filter((end) => end !== undefined).flatMap((end) => dateFindings(end, rule));
  if (faults.length > 0) return faults;
  const [from, to] = ends;
  const start = from && parseDate(from.text);
  const end = to && parseDate(to.text);
  if (!start || !end || dateInterval(start).start < dateInterval(end).end) return [];
  const message = `This role ends (${to.text}) before it begins (${from.text}): change one of the dates.`;
  return [{ rule, start: to.start, end: to.end, message }];
}

/** The finding on a value in the form of a date that no calendar has: `2025-02-30`. */
export function dateFindings(date: YamlScalar, rule: string): readonly Problem[] {
  const fault = dateFault(date.text);
  return fault === undefined
    ? []
    : [{ rule, start: date.start, end: date.end, message: `“${date.text}” is no date: ${fault}.` }];
}
