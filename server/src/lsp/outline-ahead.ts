/** The outline of a short article, made before it is asked for: editors do so behind the first diagnostics, and read these meanwhile. */
import { outline } from '../features/outline.ts';
import type { DocumentModel } from '../model/index.ts';

/** Tags whose labels take a millisecond or two. Those of more would keep others waiting. */
const MOST = 500;

/** Makes it as soon as what is on its way has been sent. The labels stay with the lines; `onError` hears of a failure. */
export function outlineAhead(model: DocumentModel, onError: (error: unknown) => void): void {
  if (model.annotations.length > MOST) return;
  setTimeout(() => {
    try {
      outline(model);
    } catch (error) {
      onError(error);
    }
  });
}
