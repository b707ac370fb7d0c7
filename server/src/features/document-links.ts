/** What leads elsewhere: the article's address and source, claims of other files, entries of Wikidata. */
import type { Actor, DocumentModel } from '../model/index.ts';
import { resolveReference, resolveUri } from '../model/uri.ts';
import { lineIndexOf, lineStarts, type Span } from '../syntax/index.ts';

export interface DocumentLink {
  /** In offsets of the file. */
  readonly span: Span;
  /** An address, or the URI of a file; `claim` is the id of the claim in it that is meant. */
  readonly target: string;
  readonly claim?: string;
  readonly tooltip: string;
}

/** The links of an article. `isInside` tells whether a file lies in the workspace: no other is linked. */
export function documentLinks(
  model: DocumentModel,
  isInside: (uri: string) => boolean,
): readonly DocumentLink[] {
  const { frontMatter, uri, tree } = model;
  const links: DocumentLink[] = [];
  const { url, source } = frontMatter;
  if (url && /^https?:\/\/\S+$/i.test(url.value))
    links.push({ span: url.span, target: url.value, tooltip: 'Open the article’s address' });
  const raw = source && resolveUri(uri, source.value);
  if (source && raw !== undefined && isInside(raw))
    links.push({ span: source.span, target: raw, tooltip: 'Open the raw article' });
  links.push(...wikidataLinks(frontMatter.actors));
  const starts = lineStarts(tree);
  for (const { piece, reference, elsewhere } of model.references) {
    if (!elsewhere) continue;
    const target = resolveReference(uri, elsewhere.path);
    if (target === undefined || !isInside(target)) continue;
    const from = starts[lineIndexOf(tree, piece.line)] ?? 0;
    const span = { start: from + reference.start, end: from + reference.end };
    links.push({ span, target, claim: elsewhere.id, tooltip: `Open the claim ${elsewhere.id}` });
  }
  return links.sort((a, b) => a.span.start - b.span.start);
}

/** The entries of Wikidata that a registry, or front matter, names for its actors. */
export function wikidataLinks(actors: readonly Actor[]): readonly DocumentLink[] {
  return actors.flatMap(({ wikidata, name, place }) =>
    wikidata !== undefined && /^Q\d+$/.test(wikidata) && place.wikidata
      ? [
          {
            span: place.wikidata,
            target: `https://www.wikidata.org/wiki/${wikidata}`,
            tooltip: `Open ${name} in Wikidata`,
          },
        ]
      : [],
  );
}
