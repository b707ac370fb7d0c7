import { braceRule } from './syntax-rules.ts';

export const tagUnknown = braceRule({
  name: 'tag-unknown',
  why: `Only \`{!\`, \`{@\`, \`{?\`, \`{#\`, \`{>\` and \`{+\` open tags, and \`{%\` a note. A brace before any other sign is reserved, so that the language can grow without changing what old files mean. Until then it is kept as text.`,
  wrong: [{ text: 'The memo says {*urgent}.', at: ['{*'] }],
  right: [{ text: 'The memo says \\{*urgent\\}.' }, { text: 'The memo says {!c1 @author|it is urgent}.' }],
  fix: 'offered',
});
