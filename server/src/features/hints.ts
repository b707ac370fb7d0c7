/** Suggestions as an editor shows them: where they stand in the file, and by which key they are known once dismissed. */
import type { DocumentModel } from '../model/index.ts';
import { fromArticleInLine, type Line, type Span, startOfLine } from '../syntax/index.ts';
import { type OpenOptions, openSuggestions } from './open-suggestions.ts';
import type { Suggestion, SuggestionKind } from './suggestions.ts';

export interface HintOptions extends Omit<OpenOptions, 'mayLink'> {
  /** Keys of those that were dismissed. */
  readonly except: ReadonlySet<string>;
}

/** A suggestion in its place. Spans are file offsets. */
export interface Hint extends Span {
  /** The same for as long as the words of its line stay the same, whatever is annotated in it or stands elsewhere. */
  readonly key: string;
  readonly kind: SuggestionKind;
  readonly parts: readonly (Span & { readonly role: 'words' | 'content' | 'source' | 'cue' })[];
  readonly why: string;
  readonly confidence: number;
  readonly line: Line;
  readonly suggestion: Suggestion;
}

/** The hints on one line, sorted by start, the longer first. */
export function hintsOn(model: DocumentModel, line: Line, options: HintOptions): readonly Hint[] {
  const suggestions = openSuggestions(model, line, { ...options, mayLink: true }).filter(isTellable);
  if (suggestions.length === 0) return [];
  const from = startOfLine(model.tree, line);
  const words = fingerprint(model.reading(line).text);
  const inFile = ({ start, end }: Span): Span => {
    const first = fromArticleInLine(line, start, 'after');
    return { start: from + first, end: from + Math.max(first, fromArticleInLine(line, end, 'before')) };
  };
  return suggestions.flatMap((suggestion): readonly Hint[] => {
    const { kind, why, confidence, start, end } = suggestion;
    const key = `${kind} ${words} ${start} ${end}`;
    if (options.except.has(key)) return [];
    return [
      {
        ...inFile(suggestion),
        key,
        kind,
        parts: partsOf(suggestion, inFile),
        why,
        confidence,
        line,
        suggestion,
      },
    ];
  });
}

/** A pronoun of which nobody can tell for whom it stands is no help. */
export function isTellable(suggestion: Suggestion): boolean {
  if (suggestion.kind !== 'actor') return true;
  const { grounds, ids } = suggestion.finding;
  return ids.length > 0 || (grounds !== 'pronoun' && grounds !== 'role');
}

function partsOf(suggestion: Suggestion, inFile: (span: Span) => Span): Hint['parts'] {
  if (suggestion.kind === 'hedge')
    return suggestion.finding.fragments.map((span) => ({ ...inFile(span), role: 'words' }));
  if (suggestion.kind !== 'claim') return [{ ...inFile(suggestion), role: 'words' }];
  const { fragments, source, cue } = suggestion;
  return [
    ...fragments.map((span) => ({ ...inFile(span), role: 'content' as const })),
    ...source.map((span) => ({ ...inFile(span), role: 'source' as const })),
    ...cue.map((span) => ({ ...inFile(span), role: 'cue' as const })),
  ];
}

/** FNV-1a, 32 bits, in base 36, with the text’s length: two lines of one article hardly ever share it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length}`;
}
