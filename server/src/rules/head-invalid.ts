import { actorsNamedIn, type DocumentModel, type Fix, headReadings, resolveActor } from '../model/index.ts';
import { type Line, lineStarts, type SyntaxProblem } from '../syntax/index.ts';
import type { FileRule, Found } from './rule.ts';
import { asFound } from './syntax-rules.ts';

export const headInvalid: FileRule = {
  name: 'head-invalid',
  scope: 'file',
  why: `What stands between a tag’s sigil and its first bar is its head: ids, types, links and attributes. An item that cannot stand there says nothing and hides a slip. Words of the article before a bar of the article’s own look like a head as well: escape that bar.

Each kind of tag takes its own items; see the language reference.`,
  wrong: [
    { text: '{!c1 certian @author|Prices rose}.', at: ['certian'] },
    { text: '{?perhaps|Possibly} it rained.', at: ['perhaps'] },
    { text: '{#30,000|30,000} went.', at: ['30,000'] },
    {
      text: '{@Anna Berg|She} left.',
      actors: 'berg:\n  name: Anna Berg\n  type: person\n',
      at: ['Anna Berg'],
      fixed: '{@berg|She} left.',
    },
    { text: '{!c1 note="half|Prices rose}.', at: ['note="half'] },
  ],
  right: [
    { text: '{!c1 fact @author|Prices rose}.' },
    { text: '{?possible|Possibly} it rained.' },
    { text: '{#30000|30,000} went.' },
    { text: '{!c1 note="half of them"|Prices rose}.' },
  ],
  fix: 'offered',
  check(model) {
    const starts = lineStarts(model.tree);
    const found: Found[] = [];
    model.tree.lines.forEach((line, index) => {
      for (const problem of line.problems)
        if (problem.rule === 'head-invalid')
          found.push(inFile(withActor(model, line, problem), starts[index]!));
    });
    return found;
  },
};

/** A name where an actor's id should stand is mended to the id. */
function withActor(model: DocumentModel, line: Line, problem: SyntaxProblem): Found {
  const found = asFound(problem);
  const index = line.tags.findIndex(({ kind, head }) => kind === 'actor' && head?.start === problem.start);
  const tag = line.tags[index];
  if (!tag?.head || headReadings(line)[index]?.link) return found;
  const words = line.text.slice(problem.start, problem.end).trim();
  const { registry } = model.surroundings;
  const named = resolveActor(words, model.frontMatter.actors, registry);
  const candidates = named.length > 0 ? named : actorsNamedIn(words, model.frontMatter.actors, registry);
  if (candidates.length === 0) return found;
  const safe = named.length === 1;
  const fixes: Fix[] = candidates.map((actor) => ({
    title: `Write the id “${actor.id}” (${actor.name})`,
    safe,
    edits: [{ start: problem.start, end: problem.end, text: actor.id }],
  }));
  return {
    ...found,
    message: `“${words}” is a name; here an id stands. ${safe ? `Write “${named[0]!.id}”.` : 'Write the id of the actor who is meant.'}`,
    fixes: [...fixes, ...(found.fixes ?? [])],
  };
}

function inFile(found: Found, by: number): Found {
  const shift = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const fixes = found.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map(shift) }));
  return { ...shift(found), ...(fixes ? { fixes } : {}) };
}
