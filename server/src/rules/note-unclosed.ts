import { syntaxRule } from './syntax-rules.ts';

export const noteUnclosed = syntaxRule({
  name: 'note-unclosed',
  why: 'A note ends at `%}` on its own line. One that is not closed takes the rest of the line with it, words of the article among them.',
  wrong: [
    {
      text: 'The vote was close. {% check the count',
      at: ['{%'],
    },
  ],
  right: [{ text: 'The vote was close. {% check the count %}' }],
  fix: 'offered',
});
