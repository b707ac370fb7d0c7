/** Which roles of an actor held when an article was published. */
import { type DateInterval, dateInterval, parseDate } from '../quantity/index.ts';
import type { Actor, Role } from './actor.ts';

/** The roles that an actor held at some time of the day, month or year given by ISO 8601; all of them where it is no date. */
export function rolesAt({ roles }: Actor, published: string): readonly Role[] {
  const date = parseDate(published);
  if (!date) return roles;
  const day = dateInterval(date);
  return roles.filter((role) => isHeld(role, day));
}

/** Both ends belong to a role; an end that is left out, or that no calendar has, is open. */
function isHeld({ from, to }: Role, day: DateInterval): boolean {
  const first = from === undefined ? undefined : parseDate(from);
  const last = to === undefined ? undefined : parseDate(to);
  if (first && dateInterval(first).start >= day.end) return false;
  return !last || dateInterval(last).end > day.start;
}
