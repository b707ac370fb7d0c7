/** Suggestions as the tags that they come to. */
import type { ActorMention } from '../english/actors.ts';
import { printAttribute, type Span, type TagKind } from '../syntax/index.ts';
import type { Mark } from './mark-edits.ts';
import { type Suggestion, spansOf } from './suggestions.ts';

/** Gives new tags their ids. */
export interface Naming {
  /** A free id like the one given. */
  readonly nextId: (like: string) => string;
  /** The head items of a mention: none where its words say who is meant. */
  readonly actorItems: (mention: ActorMention) => readonly string[];
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

/** The tags of suggestions for a line of that article text. `isMention` tells which words stand in a mention's tag already. */
export function suggestedMarks(
  text: string,
  suggestions: readonly Suggestion[],
  naming: Naming,
  isMention: (span: Span) => boolean,
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
  // Mentions first, so that the sources of claims find theirs.
  for (const suggestion of suggestions)
    if (suggestion.kind === 'actor') put('actor', suggestion, () => naming.actorItems(suggestion.finding));
  for (const suggestion of suggestions) {
    if (suggestion.kind === 'number') put('number', suggestion, () => []);
    if (suggestion.kind === 'hedge') putPieces('hedge', spansOf(suggestion), naming, put);
    if (suggestion.kind !== 'claim') continue;
    const { finding, fragments, source, cue } = suggestion;
    const id = naming.nextId('c1');
    const speaker =
      source.length === 0 && finding.speaker !== '' ? naming.actorNamed(finding.speaker) : undefined;
    const items = [id];
    if (finding.type && !(finding.type === 'fact' && isHedged(suggestion, suggestions)))
      items.push(finding.type);
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
        const named = speakerIn(text, span, suggestions);
        (named
          ? put('actor', named, () => naming.actorItems(named.finding))
          : put('actor', span, () => ['unnamed'])
        ).claims.push(id);
      }
    }
    for (const span of cue) {
      put('cue', span, () => []).claims.push(id);
      // “It is understood”, where “is understood” is the cue: the hedge weighs on the claim from outside.
      for (const each of suggestions)
        if (
          each.kind === 'hedge' &&
          each.finding.fragments.length === 1 &&
          holds(each, span) &&
          !holds(span, each)
        )
          put('hedge', each, () => []).claims.push(id);
    }
  }
  return { marks: [...drafts.values()].map((draft) => markOf(draft, naming)), links: [...links.values()] };
}

/** Whether a hedge that is suggested with it makes the claim less than certain: then it is not to be called a fact. */
function isHedged(
  { fragments, cue }: Extract<Suggestion, { kind: 'claim' }>,
  suggestions: readonly Suggestion[],
): boolean {
  return suggestions.some(
    (each) =>
      each.kind === 'hedge' &&
      each.finding.type !== 'approximator' &&
      each.finding.strength !== 'certain' &&
      [...fragments, ...cue].some((span) => each.start < span.end && each.end > span.start),
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

type SuggestedActor = Extract<Suggestion, { kind: 'actor' }>;

/** The mention that a source is, or begins with (“Ms Vashtere, the president”); else the last person in it. */
function speakerIn(
  text: string,
  { start, end }: Span,
  suggestions: readonly Suggestion[],
): SuggestedActor | undefined {
  const inside = suggestions.filter(
    (each): each is SuggestedActor => each.kind === 'actor' && each.start >= start && each.end <= end,
  );
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
