/** Escapes the brace of a tag that was none: the article's own. */
import { lineAt, lineStarts } from '../../syntax/index.ts';
import { type ActionMaker, here } from './action.ts';

/** For tags and notes that are not closed. Stray braces bring this along as their own fix. */
export const escapeBrace: ActionMaker = ({ model: { tree }, findings }) =>
  findings
    .filter(({ rule }) => rule === 'tag-unclosed' || rule === 'note-unclosed')
    .map((finding) => {
      const index = lineAt(tree, finding.start);
      const line = tree.lines[index]!;
      const from = lineStarts(tree)[index]!;
      const tag = line.tags.find(({ start }) => from + start === finding.start);
      const places = [finding.start];
      // The head becomes article text as well, and its bar with it; inside another tag a bar must be escaped.
      if (tag?.head && tag.parent >= 0) places.push(from + tag.contentStart - 1);
      return {
        title: 'Escape the brace: it is the article’s own',
        kind: 'quickfix' as const,
        finding,
        isPreferred: false,
        changes: here(places.map((at) => ({ start: at, end: at, text: '\\' }))),
      };
    });
