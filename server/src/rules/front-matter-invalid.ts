import type { FileRule } from './rule.ts';
import { asFound } from './syntax-rules.ts';

export const frontMatterInvalid: FileRule = {
  name: 'front-matter-invalid',
  scope: 'file',
  why: 'The front matter says whose article this is, when it appeared and which raw text it must equal. A key that nobody knows or a value of the wrong form is as good as none.',
  wrong: [
    { text: '---\ntitel: Rents rise\n---\nRents rose.', at: ['titel'] },
    { text: '---\ntitle: Rents rise\nRents rose.', at: ['---'] },
  ],
  right: [{ text: '---\ntitle: Rents rise\npublished: 2025-02-20\n---\nRents rose.' }],
  fix: 'offered',
  check(model) {
    const { frontMatterProblem } = model.tree;
    const unclosed = frontMatterProblem ? [asFound(frontMatterProblem)] : [];
    return [...unclosed, ...model.frontMatter.problems.map(({ rule: _, ...found }) => found)];
  },
};
