import type { Fix } from '../model/index.ts';
import { addHeadItem } from '../syntax/index.ts';
import type { Found, TagsRule } from './rule.ts';

export const claimUnattributed: TagsRule = {
  name: 'claim-unattributed',
  scope: 'tags',
  why: `A claim is worth what its source is worth. One without a source cannot be weighed, nor counted for anybody.

Name the source in the head (\`@officials\`), or link a mention of it (\`{@officials >|Western officials}\`). Where the article speaks for itself, the source is \`@author\`; where it names nobody, \`@unnamed\`.`,
  wrong: [
    {
      text: '{!c1|The bridge will reopen in May}, the ministry said.',
      at: ['{!c1|The bridge will reopen in May}'],
    },
  ],
  right: [
    {
      text: '{!c1|The bridge will reopen in May}, {@ministry >|the ministry} {>said}.',
      actors: 'ministry:\n  name: Ministry of Works\n  type: organisation\n',
    },
    { text: '{!c1 @author|The bridge is closed}.' },
    { text: '{!c1 @unnamed|The bridge will reopen in May}, {>it is understood}.' },
  ],
  fix: 'offered',
  check({ annotations }) {
    return annotations.flatMap((claim): Found[] => {
      // Of a claim that is still being typed `tag-unclosed` says all there is to say.
      if (claim.kind !== 'claim' || claim.sources.length > 0 || !claim.pieces[0].tag.closed) return [];
      const { line, tag } = claim.pieces[0];
      const name = (item: string, title: string): Fix => ({
        title,
        safe: false,
        edits: [addHeadItem(line, tag, item)],
      });
      return [
        {
          start: tag.start,
          end: tag.end,
          message:
            'Nobody is named as the source of this claim: link a mention with “>”, or write @actor, @author or @unnamed in its head.',
          fixes: [
            name('@author', 'Give the article itself as the source (@author)'),
            name('@unnamed', 'Say that nobody is named (@unnamed)'),
          ],
        },
      ];
    });
  },
};
