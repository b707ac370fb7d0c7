import { inFile } from '../model/index.ts';
import { addHeadItem, startOfLine } from '../syntax/index.ts';
import type { FileRule } from './rule.ts';

export const claimUnattributed: FileRule = {
  name: 'claim-unattributed',
  scope: 'file',
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
  check(model) {
    return (
      model.claims
        // Of a claim that is still being typed `tag-unclosed` says all there is to say.
        .filter(({ sources, pieces }) => sources.length === 0 && pieces[0].tag.closed)
        .map((claim) => {
          const piece = claim.pieces[0];
          const start = startOfLine(model.tree, piece.line);
          const name = (item: string, title: string) => {
            const edit = addHeadItem(piece.line, piece.tag, item);
            return {
              title,
              safe: false,
              edits: [{ ...edit, start: edit.start + start, end: edit.end + start }],
            };
          };
          return {
            ...inFile(model.tree, piece, piece.tag),
            message:
              'Nobody is named as the source of this claim: link a mention with “>”, or write @actor, @author or @unnamed in its head.',
            fixes: [
              name('@author', 'Give the article itself as the source (@author)'),
              name('@unnamed', 'Say that nobody is named (@unnamed)'),
            ],
          };
        })
    );
  },
};
