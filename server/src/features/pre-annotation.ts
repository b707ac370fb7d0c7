/** An article with what was found in it written in as tags, for an analyst to go through. What is tagged already is left alone. */
import type { ActorMention } from '../english/actors.ts';
import { type NewActor, newActorId } from '../model/new-actors.ts';
import {
  fileSpan,
  lineStarts,
  parse,
  printAttribute,
  reparse,
  type Span,
  type TagKind,
  type Tree,
  textOf,
  toArticle,
  wrap,
} from '../syntax/index.ts';
import type { Suggestion } from './suggestions.ts';

export interface PreAnnotated {
  /** The file with its tags, its front matter as it was. */
  readonly text: string;
  readonly actors: readonly NewActor[];
}

/** A tag to be written: offsets of the article text. */
interface Mark extends Span {
  readonly kind: TagKind;
  readonly items: string[];
  /** Claims that it is linked to. */
  readonly links: string[];
}

/** Outer kinds first, where two tags stand on the same words. */
const ORDER: Readonly<Record<TagKind, number>> = { claim: 0, more: 0, cue: 1, actor: 2, number: 3, hedge: 4 };

/** Writes suggestions (offsets of the article text of `text`) into the file. `taken` tells which ids are in use. */
export function preAnnotated(
  text: string,
  suggestions: readonly Suggestion[],
  taken: ReadonlySet<string>,
): PreAnnotated {
  let tree = parse(text);
  const tagged = taggedSpans(tree);
  const fresh = suggestions.filter(
    (suggestion) => !spansOf(suggestion).some((span) => overlaps(tagged, span)),
  );
  const { marks, actors } = marksFor(fresh, taken);
  let next = 0;
  for (const mark of marks) {
    const items = mark.links.length > 0 ? [...mark.items, linkOf(mark)] : mark.items;
    const id = mark.kind === 'claim' || mark.kind === 'more' ? mark.items[0]! : `s${++next}`;
    const wrapped = wrap(tree, fileSpan(tree, mark), { kind: mark.kind, items, id });
    // From the last edit to the first, so that the offsets of those before stay right.
    for (const edit of [...(wrapped?.edits ?? [])].reverse()) tree = reparse(tree, edit);
  }
  return { text: textOf(tree), actors };
}

function linkOf({ kind, links }: Mark): string {
  return kind === 'cue' ? links.join(',') : `>${links.join(',')}`;
}

function spansOf(suggestion: Suggestion): readonly Span[] {
  return suggestion.kind === 'claim'
    ? [...suggestion.fragments, ...suggestion.source, ...suggestion.cue]
    : [suggestion];
}

/** The spans of the article that stand in tags already, sorted and joined. */
function taggedSpans(tree: Tree): readonly Span[] {
  const starts = lineStarts(tree);
  return tree.lines.flatMap((line, index) =>
    line.tags
      .filter((tag) => tag.parent < 0)
      .map((tag) => ({
        start: toArticle(tree, starts[index]! + tag.contentStart),
        end: toArticle(tree, starts[index]! + tag.contentEnd),
      })),
  );
}

function overlaps(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < span.end;
}

function marksFor(
  suggestions: readonly Suggestion[],
  taken: ReadonlySet<string>,
): { marks: readonly Mark[]; actors: readonly NewActor[] } {
  const marks = new Map<string, Mark>();
  const actors = new ActorIds(taken);
  const put = (kind: TagKind, { start, end }: Span, items: string[] = []): Mark => {
    const key = `${kind === 'more' ? `+${items[0]}` : kind} ${start} ${end}`;
    const mark = marks.get(key) ?? { kind, start, end, items, links: [] };
    marks.set(key, mark);
    return mark;
  };
  for (const suggestion of suggestions) {
    if (suggestion.kind === 'actor') put('actor', suggestion, actors.itemsFor(suggestion.finding));
    else if (suggestion.kind !== 'claim') put(suggestion.kind, suggestion);
  }
  let number = 0;
  for (const suggestion of suggestions) {
    if (suggestion.kind !== 'claim' || suggestion.fragments.length === 0) continue;
    do number++;
    while (taken.has(`c${number}`));
    const id = `c${number}`;
    const { finding, fragments, source, cue } = suggestion;
    const speaker = source.length === 0 && finding.speaker ? actors.idOf(finding.speaker) : undefined;
    const items = [id, ...(finding.type ? [finding.type] : [])];
    if (speaker) items.push(`@${speaker}`);
    else if (source.length === 0) items.push('@unnamed');
    if (finding.polarity === '-') items.push(printAttribute('polarity', '-'));
    put('claim', fragments[0]!, items);
    for (const fragment of fragments.slice(1)) put('more', fragment, [id]);
    // A source that is no name of its own is a mention of somebody unnamed.
    for (const span of source)
      (marks.get(`actor ${span.start} ${span.end}`) ?? put('actor', span, ['unnamed'])).links.push(id);
    for (const span of cue) put('cue', span).links.push(id);
  }
  const sorted = [...marks.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || ORDER[a.kind] - ORDER[b.kind],
  );
  return { marks: sorted, actors: actors.all() };
}

/** Ids for actors as they are met: the registry's where it knows them, else new ones, one for all mentions of a name. */
class ActorIds {
  private readonly byName = new Map<
    string,
    { id: string; name: string; type: string; aliases: Set<string>; known: boolean }
  >();
  private readonly ids: Set<string>;

  constructor(taken: ReadonlySet<string>) {
    this.ids = new Set(taken);
  }

  itemsFor({ ids, name, type, grounds }: ActorMention): string[] {
    if (grounds === 'pronoun' || grounds === 'role') {
      const id = this.idOf(name);
      return id ? [id] : ['unnamed'];
    }
    if (grounds === 'group' && ids.length === 0) return ['unnamed'];
    return [this.entry(name, type, ids).id];
  }

  /** The id of an actor met under that name. */
  idOf(name: string): string | undefined {
    return this.byName.get(name)?.id;
  }

  all(): readonly NewActor[] {
    return [...this.byName.values()]
      .filter((entry) => !entry.known)
      .map(({ id, name, type, aliases }) => ({ id, name, type, aliases: [...aliases] }));
  }

  private entry(name: string, type: string, ids: readonly string[]) {
    const found = this.byName.get(name);
    if (found) return found;
    const known = ids.length === 1;
    const id = known ? ids[0]! : newActorId(name, this.ids);
    if (!known) this.ids.add(id);
    const entry = { id, name, type, aliases: new Set<string>(), known };
    this.byName.set(name, entry);
    return entry;
  }
}
