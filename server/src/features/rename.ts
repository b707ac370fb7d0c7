/** Gives a tag or an actor another id, at each place that names it. */
import { isReservedWord, looksLikeId, type Span, type TextEdit } from '../syntax/index.ts';
import { isSame, type Name, type Named } from './names.ts';

/** The id that somebody typed, in the normal form that ids have; or why it can be none. */
export function typedId(
  typed: string,
  kind: Named['kind'],
): { readonly id: string } | { readonly fault: string } {
  const id = typed.trim().normalize('NFC');
  if (id === '') return { fault: 'An id cannot be empty.' };
  if (!looksLikeId(id))
    return {
      fault: `“${id}” cannot be an id: an id is a letter, then letters, digits, “-” and “_”, without spaces.`,
    };
  if (isReservedWord(id))
    return { fault: `“${id}” is the name of a type, mode or strength, and cannot be an id.` };
  if (kind === 'actor' && isReservedActor(id))
    return { fault: `“${id}” has a meaning of its own among actors, and cannot be the id of one.` };
  return { id };
}

function isReservedActor(id: string): boolean {
  return id === 'author' || id === 'unnamed';
}

/**
 * The edits of one file that rename it, sorted. `at` is the name from which it is renamed, if that stands in this file: where
 * an id is given twice, all uses mean the first, and the second is renamed by itself.
 */
export function renameEdits(names: readonly Name[], named: Named, id: string, at?: Name): TextEdit[] {
  const same = names.filter(
    (name) => (name.role === 'definition' || name.role === 'use') && isSame(name.named, named),
  );
  const [first, ...later] = same
    .filter(({ role }) => role === 'definition')
    .sort((a, b) => a.span.start - b.span.start);
  const again = at && later.find(({ span }) => span.start === at.span.start);
  const renamed = again ? [again] : same.filter((name) => name === first || !later.includes(name));
  const edits = renamed.map(({ span, written }) => ({ ...span, text: written?.(id) ?? id }));
  return edits.sort((a, b) => a.start - b.start).filter((edit, i) => edit.start !== edits[i - 1]?.start);
}

/** Whether it is a later tag, or entry, with an id that an earlier one has. */
export function isGivenAgain(names: readonly Name[], at: Name): boolean {
  return (
    at.role === 'definition' &&
    names.some(
      ({ role, named, span }) =>
        role === 'definition' && isSame(named, at.named) && span.start < at.span.start,
    )
  );
}

/** What stands in the way of an id in one file: a tag or actor that has it, or something that names it though nothing has it. */
export function heldBy(
  names: readonly Name[],
  named: Named,
): { readonly role: string; readonly span: Span } | undefined {
  const same = names.filter((name) => name.role !== 'mention' && isSame(name.named, named));
  return same.find(({ role }) => role === 'definition') ?? same[0];
}
