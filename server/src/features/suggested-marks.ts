/** Suggestions as the tags that they come to. */
import type { ActorMention } from '../english/actors.ts';
import type { HedgeFinding } from '../english/hedges/hedges.ts';
import type { Reading } from '../model/index.ts';
import { printAttribute, type Span, type TagKind } from '../syntax/index.ts';
import type { Mark } from './mark-edits.ts';
import { type Suggestion, spansOf } from './suggestions.ts';
import { touching } from './tag-nesting.ts';
import { type ClaimPlace, type OuterHedge, weighing } from './weighing-hedges.ts';

/** Gives new tags their ids. */
export interface Naming {
  /** A free id like the one given. */
  readonly nextId: (like: string) => string;
  /** The head items of a mention with these words: none where they say who is meant. */
  readonly actorItems: (mention: ActorMention, words: string) => readonly string[];
  /** The id of the actor of that name, where somebody knows it. */
  readonly actorNamed: (name: string) => string | undefined;
}

export interface SuggestedMarks {
  readonly marks: readonly Mark[];
  /** Claims of which a mention that is tagged already is the source: its span, and their ids. */
  readonly links: readonly (Span & { readonly claims: readonly string[] })[];
}

interface Draft extends Span {
  readonly kind: TagKind;
  readonly items: readonly string[];
  readonly id: string;
  readonly claims: string[];
}

/**
 * The tags of suggestions for a line of that prose. `isMention` tells which words stand in a mention's tag already, `tagged`
 * which claims do; a hedge that weighs on one from outside is linked to it.
 */
export function suggestedMarks(
  { text, sentences, hedges }: Pick<Reading, 'text' | 'sentences' | 'hedges'>,
  suggestions: readonly Suggestion[],
  naming: Naming,
  isMention: (span: Span) => boolean,
  tagged: readonly ClaimPlace[] = [],
): SuggestedMarks {
  const drafts = new Map<string, Draft>();
  const links = new Map<string, Span & { claims: string[] }>();
  const put = (kind: TagKind, span: Span, items: () => readonly string[], id?: string): Draft => {
    const key = `${kind} ${id ?? ''} ${span.start} ${span.end}`;
    const known = drafts.get(key);
    if (known) return known;
    const { start, end } = span;
    const draft = { kind, start, end, items: items(), id: id ?? '', claims: [] };
    drafts.set(key, draft);
    return draft;
  };
  const putActor = (actor: SuggestedActor): Draft =>
    put('actor', actor, () => naming.actorItems(actor.finding, text.slice(actor.start, actor.end)));
  const inOrder = suggestions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const actors = inOrder.filter((each) => each.kind === 'actor');
  const actorsAt = touching(actors);
  // Those that are marked already, or left for later, weaken a claim as well.
  const weakening = touching(hedges.filter(isWeakening));
  const places: ClaimPlace[] = [...tagged];
  // Mentions first, so that the sources of claims find theirs.
  for (const actor of actors) putActor(actor);
  for (const suggestion of suggestions) {
    if (suggestion.kind === 'number') put('number', suggestion, () => []);
    if (suggestion.kind === 'hedge') putPieces('hedge', spansOf(suggestion), naming, put);
    if (suggestion.kind !== 'claim') continue;
    const { finding, fragments, source, cue } = suggestion;
    const id = naming.nextId('c1');
    const speaker =
      source.length === 0 && finding.speaker !== '' ? naming.actorNamed(finding.speaker) : undefined;
    const items = [id];
    // With a hedge that makes it less than certain, it is not to be called a fact.
    const isHedged = () => [...fragments, ...cue].some((span) => weakening(span).length > 0);
    if (finding.type && !(finding.type === 'fact' && isHedged())) items.push(finding.type);
    if (source.length === 0) items.push(speaker ? `@${speaker}` : '@unnamed');
    if (finding.polarity === '-') items.push(printAttribute('polarity', '-'));
    put('claim', fragments[0]!, () => items, id);
    for (const fragment of fragments.slice(1)) put('more', fragment, () => [id], id);
    for (const span of source) {
      if (isMention(span)) {
        const key = `${span.start} ${span.end}`;
        const link = links.get(key) ?? { ...span, claims: [] };
        link.claims.push(id);
        links.set(key, link);
      } else {
        // Who is named in a longer source speaks; a source that names nobody is a mention of somebody unnamed.
        const named = speakerIn(text, span, actorsAt(span));
        (named ? putActor(named) : put('actor', span, () => ['unnamed'])).claims.push(id);
      }
    }
    for (const span of cue) put('cue', span, () => []).claims.push(id);
    places.push({ id, content: fragments, source, cue });
  }
  for (const [hedge, ids] of weighing(inOrder.flatMap(outerHedge), { text, sentences }, places))
    put('hedge', hedge, () => []).claims.push(...ids);
  return { marks: [...drafts.values()].map((draft) => markOf(draft, naming)), links: [...links.values()] };
}

function isWeakening({ type, strength }: HedgeFinding): boolean {
  return type !== 'approximator' && strength !== 'certain';
}

/** A hedge in pieces has a head of its own, and stays where it is. */
function outerHedge(suggestion: Suggestion): readonly OuterHedge[] {
  if (suggestion.kind !== 'hedge' || suggestion.finding.fragments.length !== 1) return [];
  const { start, end, finding } = suggestion;
  return [{ start, end, type: finding.type }];
}

type SuggestedActor = Extract<Suggestion, { kind: 'actor' }>;

/** The mention that a source is, or begins with (“Ms Vashtere, the president”); else the last person in it. */
function speakerIn(
  text: string,
  { start, end }: Span,
  actors: readonly SuggestedActor[],
): SuggestedActor | undefined {
  const inside = actors.filter((each) => each.start >= start && each.end <= end);
  const first = inside.find((each) => each.start === start);
  if (first && (first.end === end || APPOSITION.test(text.slice(first.end, first.end + 2)))) return first;
  return inside.findLast(({ finding }) => finding.type === 'person');
}

/** What follows a name that is explained, and not one that explains: “Ukraine’s president”, “a UK minister”. */
const APPOSITION = /^(?:,| \()/;

type Put = (kind: TagKind, span: Span, items: () => readonly string[], id?: string) => Draft;

/** Words with others between them are one tag in pieces. */
function putPieces(kind: TagKind, spans: readonly Span[], naming: Naming, put: Put): void {
  const [first, ...rest] = spans;
  if (rest.length === 0) {
    put(kind, first!, () => []);
    return;
  }
  const id = naming.nextId('h1');
  put(kind, first!, () => [`id=${id}`], id);
  for (const span of rest) put('more', span, () => [id], id);
}

function markOf({ kind, start, end, items, id, claims }: Draft, naming: Naming): Mark {
  const list = claims.join(',');
  const link = claims.length === 0 ? [] : [kind === 'cue' ? list : `>${list}`];
  // Most tags stand in one piece and need no id of their own; it is asked for only where one is cut.
  let own = id;
  return {
    kind,
    start,
    end,
    items: [...items, ...link],
    get id() {
      own ||= naming.nextId('s1');
      return own;
    },
  };
}
