import {
  type Actor,
  type DocumentModel,
  inFile,
  type Piece,
  ROLES,
  type Role,
  rolesAt,
} from '../model/index.ts';
import { isOneOf } from '../syntax/index.ts';
import type { FileRule, Found } from './rule.ts';

export const actorRoleOutOfDate: FileRule = {
  name: 'actor-role-out-of-date',
  scope: 'file',
  why: `Who speaks as government and who as opposition changes with every election. An actor whose roles had all ended, or not begun, when the article was published is counted for no side: the registry lacks the role of that time.

Where the codebook has an attribute \`role\`, its value is compared with the roles held on that day.`,
  wrong: [
    {
      text: '---\npublished: 2025-02-20\n---\n{@Anna Berg} left, and {@Berg} came back.',
      actors:
        'berg:\n  name: Anna Berg\n  aliases: [Berg]\n  roles:\n    - {role: opposition, to: 2024-07-05}\n',
      at: ['{@Anna Berg}'],
    },
    {
      text: '---\npublished: 2025-02-20\n---\n{@role=opposition|Anna Berg} left.',
      actors:
        'berg:\n  name: Anna Berg\n  roles:\n    - {role: opposition, to: 2024-07-05}\n    - {role: government, from: 2024-07-05}\n',
      config: 'codebook:\n  actor:\n    role:\n      values: [government, opposition]\n',
      at: ['opposition'],
    },
  ],
  right: [
    {
      text: '---\npublished: 2025-02-20\n---\n{@Anna Berg} left.',
      actors:
        'berg:\n  name: Anna Berg\n  roles:\n    - {role: opposition, to: 2024-07-05}\n    - {role: government, from: 2024-07-05}\n',
    },
    {
      text: '{@Anna Berg} left.',
      actors: 'berg:\n  name: Anna Berg\n  roles:\n    - {role: opposition, to: 2024-07-05}\n',
    },
    { text: '---\npublished: 2025-02-20\n---\n{@Anna Berg} left.', actors: 'berg:\n  name: Anna Berg\n' },
  ],
  fix: 'offered',
  check(model) {
    const published = model.frontMatter.published?.value;
    if (published === undefined) return [];
    const reported = new Set<Actor>();
    return uses(model).flatMap(({ actor, piece, span }): readonly Found[] => {
      const held = rolesAt(actor, published);
      const given = piece.head.attributes.get('role');
      if (piece.tag.kind === 'actor' && given && isOneOf(ROLES, given.value) && actor.roles.length > 0) {
        if (held.some(({ role }) => role === given.value) || held.length === 0) return [];
        const at = inFile(model.tree, piece, given.valueSpan);
        return [
          {
            ...at,
            message: `${actor.name} was not “${given.value}” on ${published}, but ${held.map(({ role }) => role).join(' and ')}: correct the role, here or in the registry.`,
            fixes: held.map(({ role }) => ({
              title: `Write ${role}`,
              safe: false,
              edits: [{ ...at, text: role }],
            })),
          },
        ];
      }
      if (actor.roles.length === 0 || held.length > 0 || reported.has(actor)) return [];
      reported.add(actor);
      return [
        {
          ...inFile(model.tree, piece, span),
          message: `On ${published} ${actor.name} held none of the roles that are known (${actor.roles.map(describe).join(', ')}): add the role of that time to the actor.`,
        },
      ];
    });
  },
};

interface Use {
  readonly actor: Actor;
  readonly piece: Piece;
  readonly span: { readonly start: number; readonly end: number };
}

/** Where known actors are mentioned or named as sources, in the order of the text. */
function uses(model: DocumentModel): readonly Use[] {
  return model.annotations.flatMap((annotation): readonly Use[] => {
    const piece = annotation.pieces[0];
    if (annotation.kind === 'actor') {
      const { resolution } = annotation;
      return resolution.kind === 'known' ? [{ actor: resolution.actor, piece, span: piece.tag }] : [];
    }
    if (annotation.kind !== 'claim') return [];
    return piece.head.sources.flatMap(({ value, span }) => {
      const actor = model.actorById(value);
      return actor ? [{ actor, piece, span }] : [];
    });
  });
}

function describe({ role, from, to }: Role): string {
  const when = from && to ? ` ${from} to ${to}` : to ? ` until ${to}` : from ? ` from ${from}` : '';
  return `${role}${when}`;
}
