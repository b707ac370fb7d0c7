import { braceRule } from './syntax-rules.ts';

export const braceStray = braceRule({
  name: 'brace-stray',
  why: 'A brace that opens or closes nothing is either a slip, left over from a tag that was taken away, or a brace of the article itself, which is then escaped.',
  wrong: [{ text: 'The set { a, b } is small.', at: ['{', '}'] }],
  right: [{ text: 'The set \\{ a, b \\} is small.' }],
  fix: 'offered',
});
