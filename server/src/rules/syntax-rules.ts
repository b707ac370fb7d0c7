/** The rules whose problems the reader of the language finds itself; each has its words and examples in a file of its own. */
import type { Problem } from '../model/index.ts';
import type { Line, SyntaxProblem, SyntaxRule } from '../syntax/index.ts';
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

/** A problem of the syntax in the form of all others. */
export function asFound({ start, end, message, fix }: SyntaxProblem): Omit<Problem, 'rule'> {
  return { start, end, message, ...(fix ? { fixes: [fix] } : {}) };
}
