/** What each item of a head means, in a sentence: for hovers, and for completion. */
import type { Piece } from '../model/index.ts';
import { describeLiteral, parseLiteral } from '../quantity/index.ts';
import { attributeOf, type HeadItem, type TagKind } from '../syntax/index.ts';

export const TAG_MEANINGS: Readonly<Record<TagKind, string>> = {
  claim: 'A claim: what is asserted.',
  actor: 'An actor: a mention of a person, body, state or group.',
  hedge: 'A hedge: words that weaken or strengthen a claim.',
  number: 'A number: a figure with its modifier and unit.',
  cue: 'A cue: the words that put a claim forward.',
  more: 'A further piece of a tag already opened.',
};

export const WORD_MEANINGS: Readonly<Record<string, string>> = {
  direct: 'Mode: the words are quoted.',
  indirect: 'Mode: the words are reported, not quoted.',
  mixed: 'Mode: part of the words is quoted.',
  fact: 'Type: stated as a fact that can be checked.',
  prediction: 'Type: about what will be.',
  evaluation: 'Type: a judgement of worth.',
  demand: 'Type: what somebody wants done.',
  belief: 'Type: what somebody thinks or feels.',
  epistemic: 'Hedge type: the speaker’s own doubt or confidence (may, possibly).',
  doxastic: 'Hedge type: somebody’s belief (believes, thinks).',
  conditional: 'Hedge type: true only under a condition (if, unless, would).',
  investigation: 'Hedge type: not known yet, being looked into (is studying whether).',
  evidential: 'Hedge type: known by way of others (reportedly, it is understood).',
  weasel: 'Hedge type: laid on nobody in particular (some say, critics argue).',
  approximator:
    'Hedge type: about a figure or a degree (about, nearly). It does not lower a claim’s certainty.',
  booster: 'Hedge type: strengthens (certainly, categorically).',
  certain: 'Strength: put as certain.',
  probable: 'Strength: put as probable.',
  possible: 'Strength: put as no more than possible.',
  unspecified: 'Strength: not to be told from the words.',
};

/** How ids are explained: Markdown for what has the id, or undefined where nothing has it. */
export interface Explains {
  readonly claim: (id: string) => string | undefined;
  readonly actor: (id: string) => string | undefined;
}

/** Markdown for one head item of a tag. */
export function explainItem(item: HeadItem, piece: Piece, explains: Explains): string | undefined {
  const { kind } = piece.tag;
  switch (item.kind) {
    case 'id':
      if (kind === 'actor')
        return reserved(item.id) ?? explains.actor(item.id) ?? `No actor has the id \`${item.id}\`.`;
      return explains.claim(item.id) ?? `Nothing before it in this file has the id \`${item.id}\`.`;
    case 'source':
      return reserved(item.id) ?? explains.actor(item.id) ?? `No actor has the id \`${item.id}\`.`;
    case 'type':
    case 'mode':
    case 'hedge-type':
    case 'strength':
      return WORD_MEANINGS[item.value];
    case 'link':
    case 'cue-claims':
      return explainLink(
        item.references.map((reference) => reference.id),
        explains,
      );
    case 'literal': {
      const parsed = parseLiteral(item.text);
      return parsed.ok ? `Value: ${describeLiteral(parsed.literal)}` : undefined;
    }
    case 'unit':
      return `Unit: ${item.text}`;
    case 'apart':
      return 'This piece is a span of its own, though it touches the one before.';
    case 'attribute':
      return explainAttribute(item.key, kind);
    case 'invalid':
      return undefined;
  }
}

function reserved(id: string): string | undefined {
  if (id === 'author') return '`author`: the article’s own voice.';
  if (id === 'unnamed') return '`unnamed`: a source whom the article does not name.';
  return undefined;
}

function explainLink(ids: readonly string[], explains: Explains): string {
  if (ids.length === 0) return 'Belongs to the nearest claim on this line that does not enclose it.';
  return ids
    .map((id) => explains.claim(id) ?? `Nothing in this file has the id \`${id}\`.`)
    .join('\n\n---\n\n');
}

function explainAttribute(key: string, kind: TagKind): string | undefined {
  const definition = attributeOf(kind, key);
  if (!definition) return undefined;
  const { value } = definition;
  const allowed =
    value.kind === 'one-of' ? `\n\nOne of: ${value.values.map((word) => `\`${word}\``).join(', ')}.` : '';
  return `\`${key}\`: ${definition.means}${allowed}`;
}
