import { syntaxRule } from './syntax-rules.ts';

export const tagUnclosed = syntaxRule({
  name: 'tag-unclosed',
  why: `A tag ends on the line on which it starts, so that a brace forgotten in one paragraph spoils no other. Until it is closed, it is read as running to the end of its line, which is seldom what was meant.

A claim that runs over a line break is continued on the next line with a piece: \`{+c1|…}\`.`,
  wrong: [
    {
      text: 'The ministry {>said} {!c1|the bridge would reopen in May.',
      at: ['{!'],
    },
  ],
  right: [
    { text: 'The ministry {>said} {!c1|the bridge would reopen in May}.' },
    { text: '{!c1|“The bridge will reopen.}\n{+c1|It will be safe,”} the ministry {>said}.' },
  ],
  fix: 'offered',
});
