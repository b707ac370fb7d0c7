import { syntaxRule } from './syntax-rules.ts';

export const tagEmpty = syntaxRule({
  name: 'tag-empty',
  why: 'A tag says something of the words that it stands round. Round nothing, or round white space alone, it says nothing, yet it is counted.',
  wrong: [{ text: 'Prices {?} rose by {#3 %|} in May.', at: ['{?}', '{#3 %|}'] }],
  right: [{ text: 'Prices {?probably} rose by {#3 %|three per cent} in May.' }],
  fix: 'none',
});
