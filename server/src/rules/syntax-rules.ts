/** The rules whose problems the reader of the language finds itself; each has its words and examples in a file of its own. */
import type { Fix, Problem } from '../model/index.ts';
import { barsIn, innermostTag, type Line, type SyntaxProblem, type SyntaxRule } from '../syntax/index.ts';
import type { Found, LineRule } from './rule.ts';

/** A line rule that reports the line's own problems of that name. */
export function syntaxRule(
  page: Omit<LineRule, 'scope' | 'check' | 'name'> & { readonly name: SyntaxRule },
): LineRule {
  return { ...page, scope: 'line', check: (line) => problemsNamed(line, page.name) };
}

function problemsNamed(line: Line, name: SyntaxRule): readonly Found[] {
  if (line.problems.length === 0) return NONE;
  return line.problems.filter((problem) => problem.rule === name).map(asFound);
}

const NONE: readonly Found[] = [];

/**
 * The same for braces that may belong to the article. Where one is escaped, no brace keeps a bar behind it from ending a head
 * any more, so such a bar is escaped with it.
 */
export function braceRule(page: Parameters<typeof syntaxRule>[0]): LineRule {
  const rule = syntaxRule(page);
  return {
    ...rule,
    check: (line, config, options) =>
      rule.check(line, config, options).map((found) => ({
        ...found,
        ...(found.fixes ? { fixes: found.fixes.map((fix) => withBars(line, found.start, fix)) } : {}),
      })),
  };
}

function withBars(line: Line, at: number, fix: Fix): Fix {
  const tag = line.tags[innermostTag(line, at)];
  if (!tag || tag.head) return fix;
  const bars = barsIn(line, tag.contentStart, tag.contentEnd);
  if (bars.length === 0) return fix;
  const escapes = bars.map((bar) => ({ start: bar, end: bar, text: '\\' }));
  return { ...fix, edits: [...fix.edits, ...escapes].sort((a, b) => a.start - b.start) };
}

/** A problem of the syntax in the form of all others. */
export function asFound({ start, end, message, fix }: SyntaxProblem): Omit<Problem, 'rule'> {
  return { start, end, message, ...(fix ? { fixes: [fix] } : {}) };
}
