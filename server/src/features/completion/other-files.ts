/** Claims of other articles: first the files, by their paths from here, then what is in the one that is named. */
import type { DocumentModel, FileFacts } from '../../model/index.ts';
import { canonicalUri, parentOf, relativePath, resolveReference } from '../../model/uri.ts';
import { referenceTo } from '../../model/uri-reference.ts';
import { shorten } from '../naming.ts';
import {
  type CompletionItem,
  type Completions,
  MOST_ITEMS,
  matches,
  NO_COMPLETIONS,
} from './completion-item.ts';

/** The other articles, as far as completion asks about them. URIs are canonical. */
export interface Articles {
  readonly uris: () => Iterable<string>;
  readonly facts: (uri: string) => FileFacts | undefined;
}

/** Where no others are known. */
export const NO_ARTICLES: Articles = { uris: () => [], facts: () => undefined };

interface Wanted {
  readonly typed: string;
  /** Whether other tags than claims may be named. */
  readonly anyTag: boolean;
  readonly write: (reference: string) => Pick<CompletionItem, 'edit' | 'selection'>;
  /** The same where more must follow. */
  readonly begin: (path: string) => Pick<CompletionItem, 'edit'>;
}

/** What a reference to another file may go on with. */
export function otherFiles(model: DocumentModel, articles: Articles, wanted: Wanted): Completions {
  const hash = wanted.typed.indexOf('#');
  if (hash < 0) return files(model, articles, wanted);
  return hash === 0 ? NO_COMPLETIONS : claimsIn(model, articles, wanted.typed.slice(0, hash), wanted);
}

/** Files of the same folder first. */
function files(model: DocumentModel, articles: Articles, { typed, begin }: Wanted): Completions {
  const home = canonicalUri(model.uri);
  const folder = parentOf(home) ?? '';
  const near: string[] = [];
  const far: string[] = [];
  for (const uri of articles.uris()) {
    if (uri === home) continue;
    // Most files are told by their names alone, which takes no look at where they are.
    if (
      typed !== '' &&
      !matches(typed.slice(typed.lastIndexOf('/') + 1), uri.slice(uri.lastIndexOf('/') + 1))
    )
      continue;
    (parentOf(uri) === folder ? near : far).push(uri);
    if (near.length > MOST_ITEMS) break;
  }
  const found = [...near.sort(), ...far.sort()];
  const items = found.slice(0, MOST_ITEMS).flatMap((uri): CompletionItem[] => {
    const path = relativePath(home, uri);
    if (path === undefined) return [];
    const reference = `${referenceTo(path)}#`;
    const title = articles.facts(uri)?.title;
    return [
      {
        label: `${path}#`,
        kind: 'file',
        ...(title === undefined ? {} : { detail: shorten(title, 80) }),
        documentation: 'Claims of this article.',
        filterText: `${reference} ${path}`,
        ...begin(reference),
        goesOn: true,
      },
    ];
  });
  return { items, isComplete: found.length <= MOST_ITEMS };
}

function claimsIn(
  model: DocumentModel,
  articles: Articles,
  path: string,
  { typed, anyTag, write }: Wanted,
): Completions {
  const uri = resolveReference(model.uri, path);
  const facts = uri === undefined ? undefined : articles.facts(uri);
  const id = typed.slice(path.length + 1);
  const claims = (facts?.claims ?? []).flatMap((claim): CompletionItem[] => {
    if (claim.id === undefined || !matches(id, `${claim.id} ${claim.words}`)) return [];
    const reference = `${path}#${claim.id}`;
    const sources = claim.sources.length > 0 ? `${claim.sources.join(', ')}: ` : '';
    return [
      {
        label: claim.id,
        kind: 'claim',
        detail: sources + shorten(claim.words, 80),
        filterText: `${reference} ${claim.words}`,
        ...write(reference),
      },
    ];
  });
  const others = (anyTag ? (facts?.otherIds ?? []) : [])
    .filter((other) => matches(id, other))
    .map((other): CompletionItem => {
      const reference = `${path}#${other}`;
      return { label: other, kind: 'tag', filterText: reference, ...write(reference) };
    });
  const items = [...claims, ...others];
  return { items: items.slice(0, MOST_ITEMS), isComplete: items.length <= MOST_ITEMS };
}
