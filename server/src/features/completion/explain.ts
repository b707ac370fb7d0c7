/** What a completion says of itself once somebody looks at it: the same as a hover over what it names. */
import type { DocumentModel } from '../../model/index.ts';
import { describeActorById, describeById } from '../describe.ts';
import type { CompletionItem } from './completion-item.ts';

/** Markdown; undefined where what it names is no longer there. */
export function explainCompletion(
  model: DocumentModel,
  { kind, id }: NonNullable<CompletionItem['explain']>,
): string | undefined {
  return kind === 'actor' ? describeActorById(model, id) : describeById(model, id);
}
