import { syntaxRule } from './syntax-rules.ts';

export const barStray = syntaxRule({
  name: 'bar-stray',
  why: 'Inside a tag the first bar ends its head. A later one is kept as text, but may be meant as the end of a head that is written wrongly: escaping it says that it belongs to the article.',
  wrong: [
    {
      text: '{!c1 @author|Output rose | exports fell}.',
      at: ['|'],
      fixed: '{!c1 @author|Output rose \\| exports fell}.',
    },
  ],
  right: [{ text: '{!c1 @author|Output rose \\| exports fell}.' }, { text: 'Output | exports' }],
  fix: 'safe',
});
